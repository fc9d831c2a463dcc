import { daysIn } from './dateline.ts'

/** A line as it was given: its number, its text, whether white space stands before it, and whether it begins an item. */
export interface GivenLine {
  readonly line: number
  readonly text: string
  readonly indented: boolean
  readonly item?: boolean
}

/** A shorter line is a heading as often as one that goes on. */
const SHORTEST = 30
/** Of all lines so many go on in small letters where a text is wrapped, or of those without an end so many are full. */
const SHARE = 0.2
const FULL = 0.8
const ENDS = /[.!?:]["”’')\]]*$/

/**
 * Puts the lines of a text together that a mail, a wire or a page of print has wrapped at a width; without such the
 * lines stay as they are. A paragraph ends at an empty line, before an indented one or an item, and where the next word
 * would still have had room.
 */
export function joinWrapped(lines: readonly GivenLine[]): readonly GivenLine[] {
  const width = widthOf(lines)
  if (width === undefined) return lines
  const joined: { line: number; parts: string[]; indented: boolean; item?: boolean }[] = []
  for (const [index, { text, ...given }] of lines.entries()) {
    const before = lines[index - 1]
    const goesOn =
      before !== undefined &&
      before.text !== '' &&
      text !== '' &&
      given.item !== true &&
      !isDated(before.text) &&
      (given.indented ? before.indented || before.item === true : true) &&
      (isFull(before.text, text, width) || GOES_ON.test(before.text) || (!ENDS.test(before.text) && SMALL.test(text)))
    if (goesOn) joined.at(-1)?.parts.push(text)
    else joined.push({ ...given, parts: [text] })
  }
  return joined.map(({ parts, ...given }) => ({ ...given, text: together(parts) }))
}

/** The width at which a text is wrapped; undefined where it is not. */
function widthOf(lines: readonly GivenLine[]): number | undefined {
  const pairs = lines.flatMap((line, index) => {
    const next = lines[index + 1]
    if (line.text.length < SHORTEST || ENDS.test(line.text) || !next || next.text === '' || next.item) return []
    return [{ text: line.text, next: next.text }]
  })
  const sure = pairs.filter(({ next }) => SMALL.test(next))
  const longest = (of: typeof pairs): number => of.reduce((most, { text }) => Math.max(most, text.length), 0)
  if (sure.length === 0) return undefined
  const width = longest(pairs)
  if (pairs.filter(({ text, next }) => isFull(text, next, width)).length >= pairs.length * FULL) return width
  const long = lines.filter(({ text }) => text.length >= SHORTEST)
  return sure.length < long.length * SHARE ? undefined : longest(sure)
}

/** "1 October 2013 - 22:30": a line of the page that tells its day and hour. */
const isDated = (text: string): boolean =>
  text.length < SHORT && /\b\d{1,2}[:.]\d\d\b/.test(text) && daysIn(text).length > 0
const SHORT = 50

/** No paragraph ends in a comma or in such a word. */
const GOES_ON = /(?:,|\b(?:the|an?|of|in|to|and|or|for|with|at|by|on|from|al|his|her|its|their|that|which|who))$/

const SMALL = /^\p{Ll}/u

/** Whether the next word had no room any more. */
const isFull = (text: string, next: string, width: number): boolean =>
  text.length + 1 + (next.split(' ')[0]?.length ?? 0) > width

/** A word that was divided stands together again, with its hyphen: "US-led" has one of its own. */
const together = (parts: readonly string[]): string => parts.join(' ').replace(/(?<=\p{L}-) (?=\p{Ll})/gu, '')
