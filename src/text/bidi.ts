import { PAINT } from './hyperlink.ts'

/** Letters of Hebrew, Arabic, Syriac and the other scripts that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** The left-to-right mark: it takes no cell, and text from right to left does not run on over it. */
export const DIRECTION_MARK = '\u200e'

/**
 * The first character of a line, behind its paint: a terminal has the mark behind it, since in front of it there is no
 * cell to take the mark; but a word from right to left would be cut by it.
 */
const START = new RegExp(`^(?:${PAINT})*(?:(?=${RIGHT_TO_LEFT.source})|[^\\x1b])`, 'u')

/** The separators of the fields of a line: a wide gap, or one of the program's signs with a space at each side. */
const BETWEEN = new RegExp(` (?= )|(?<= (?:${PAINT})*)[·‹│●◐◌○◇≠→▸◆](?=(?:${PAINT})* )`, 'gu')

/**
 * A line, painted or not, whose fields keep their places in a terminal that lays out text by direction (UAX #9): there
 * two fields from right to left that stand beside each other would otherwise change places. Other lines stay as they are.
 */
export function isolateFields(line: string): string {
  if (!RIGHT_TO_LEFT.test(line)) return line
  return line.replace(BETWEEN, `$&${DIRECTION_MARK}`).replace(START, `$&${DIRECTION_MARK}`)
}
