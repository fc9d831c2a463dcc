import { readDatePrefix } from '../../dates/date-prefix.ts'
import { readWrittenWords } from '../../times/written-words.ts'
import { type Plain, slicePlain } from '../mapped-text.ts'
import { struckIn } from './struck.ts'

/** The lines of a paragraph. */
export function linesOf(plain: Plain): Plain[] {
  const ends = [...plain.breaks, plain.text.length]
  return ends.map((end, index) => slicePlain(plain, index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end))
}

/** Where dates are looked for: the day of the briefing, and the year that stands above. */
interface Dates {
  readonly date?: string | undefined
  readonly year?: string | undefined
}

/**
 * The claims of a paragraph whose lines begin with a date and a colon, a dash or a bar, as people write who know no
 * lists; `before` is what stands above the first. Undefined where no line does.
 */
export function datedLines(plain: Plain, dates: Dates) {
  const starts = [0, ...plain.breaks.map((index) => index + 1)].filter((start) =>
    isDated(plain.mask.slice(start), dates),
  )
  const [first] = starts
  if (first === undefined) return undefined
  return { before: first === 0 ? undefined : slicePlain(plain, 0, first), items: cutAt(plain, starts) }
}

/** Words behind which the sentence goes on in the next line. */
const GOES_ON =
  /(?:[,;–—-]|\b(?:in|at|to|from|near|on|of|for|through|via|into|until|till|by|before|after|since|between|around|about|during|dated|and|or|the))\s*$/i

/**
 * The claims of an item: Markdown joins to it the lines that follow without a blank line, of which those that begin with
 * a date are claims of their own. A line that goes on with the sentence, or with what is struck out, is none.
 */
export function linesOfItem(plain: Plain, dates: Dates): Plain[] {
  if (plain.breaks.length === 0) return [plain]
  const { ranges } = struckIn(plain)
  const starts = plain.breaks
    .map((index) => index + 1)
    .filter(
      (start) =>
        !GOES_ON.test(plain.mask.slice(Math.max(0, start - 20), start)) &&
        !ranges.some((struck) => start > struck.start && start < struck.end) &&
        isDated(plain.mask.slice(start), dates),
    )
  return cutAt(plain, [0, ...starts])
}

const cutAt = (plain: Plain, starts: readonly number[]): Plain[] =>
  starts.map((start, index) => slicePlain(plain, start, starts[index + 1] ?? plain.text.length))

function isDated(line: string, { date, year }: Dates): boolean {
  const found = readDatePrefix(line, { relative: readWrittenWords, briefingDate: date, year })
  if (found === undefined || !/\d/.test(line.slice(found.from, found.to))) return false
  const sign = line.slice(found.to, found.length)
  if (found.when === undefined) return found.problem?.suggestion !== undefined && /[:：|\t]|\s[–—-]\s/.test(sign)
  // Behind a day in numbers, a space parts it from words in capitals.
  return /[:：|\t]/.test(sign) || (/[–—-]|^\s+$/.test(sign) && found.when.precision === 'day')
}
