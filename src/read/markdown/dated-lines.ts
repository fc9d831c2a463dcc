import { readDatePrefix } from '../../dates/date-prefix.ts'
import { readWrittenWords } from '../../times/written-words.ts'
import { type Plain, slicePlain } from '../mapped-text.ts'

/** The lines of a paragraph. */
export function linesOf(plain: Plain): Plain[] {
  const ends = [...plain.breaks, plain.text.length]
  return ends.map((end, index) => slicePlain(plain, index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end))
}

/**
 * The claims of a paragraph whose lines begin with a date and a colon, a dash or a bar, as people write who know no
 * lists; `before` is what stands above the first. Undefined where no line does.
 */
export function datedLines(plain: Plain, context: { date?: string | undefined; year?: string | undefined }) {
  const starts = [0, ...plain.breaks.map((index) => index + 1)].filter((start) =>
    isDated(plain.mask.slice(start), context),
  )
  const [first] = starts
  if (first === undefined) return undefined
  const items = starts.map((start, index) => slicePlain(plain, start, starts[index + 1] ?? plain.text.length))
  return { before: first === 0 ? undefined : slicePlain(plain, 0, first), items }
}

function isDated(line: string, { date, year }: { date?: string | undefined; year?: string | undefined }): boolean {
  const found = readDatePrefix(line, { relative: readWrittenWords, briefingDate: date, year })
  if (found === undefined || !/\d/.test(line.slice(found.from, found.to))) return false
  const sign = line.slice(found.to, found.length)
  if (found.when === undefined) return found.problem?.suggestion !== undefined && /[:：|\t]|\s[–—-]\s/.test(sign)
  // Behind a day in numbers, a space parts it from words in capitals.
  return /[:：|\t]/.test(sign) || (/[–—-]|^\s+$/.test(sign) && found.when.precision === 'day')
}
