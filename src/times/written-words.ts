import { toDay } from '../dates/day.ts'
import { formatEdtf, listOf } from '../dates/edtf.ts'
import type { RelativeReader } from '../dates/relative.ts'
import { countOf } from './counts.ts'
import type { Anchor, Direction, Meaning } from './meaning.ts'
import { parsePhrase } from './parse-phrase.ts'
import { resolvePhrase } from './resolve-phrase.ts'
import { resolvePoint } from './resolve-point.ts'
import type { Point, TimePhrase, Unit } from './time-words.ts'

const COUNTED = /^(?:in )?(?<count>\d{1,3}|[a-z]+) (?<unit>day|week|month|year)s?(?<way> from now)?$/i

/**
 * Reads words that stand alone, without the sentence that would say which way they point: where both ways are possible
 * they come to both, "Monday" to the last one and the next.
 */
export const readWrittenWords: RelativeReader = (words, written) => {
  const published = toDay(written)
  const counted = fromHere(words, published)
  if (counted) return formatEdtf(counted.edtf)
  const phrase = parsePhrase(words, 0)
  if (!phrase || phrase.end !== words.length) return undefined
  if (phrase.points.length === 0) return null
  if (!phrase.points.every(({ point }) => dependsOnDay(point))) return undefined
  const [back, ahead] = (['behind', 'ahead'] as const).map((direction) => meaningOf(phrase, published, direction))
  if (!back || !ahead) return null
  if (formatEdtf(back.edtf) === formatEdtf(ahead.edtf)) return formatEdtf(back.edtf)
  // A limit lies ahead, and what is counted as one of several days may be any of them.
  if (phrase.limit === 'by' || phrase.limit === 'before' || phrase.limit === 'until') return formatEdtf(ahead.edtf)
  if (phrase.limit === 'since') return formatEdtf(back.edtf)
  const dates = [back, ahead].flatMap(({ edtf }) =>
    edtf.kind === 'date' ? [edtf.date] : edtf.kind === 'list' ? edtf.dates : [],
  )
  const both = dates.length > 1 ? listOf(dates) : undefined
  return both ? formatEdtf(both) : null
}

/** A date that says its year, or leaves only that out, is no word that depends on the day. */
function dependsOnDay(point: Point): boolean {
  if (point.kind === 'month') return point.which !== undefined || typeof point.year === 'string'
  return point.kind !== 'day' && point.kind !== 'year' && point.kind !== 'decade' && point.kind !== 'day of month'
}

function meaningOf(phrase: TimePhrase, published: number, direction: Direction): Meaning | undefined {
  const anchor: Anchor = { published, direction, told: false }
  return resolvePhrase(phrase, anchor)
}

/** "In two weeks": counted from the day of writing. "Two weeks later" is counted from another. */
function fromHere(words: string, published: number): Meaning | undefined {
  const { count, unit, way } = COUNTED.exec(words)?.groups ?? {}
  const number = countOf(count)
  if (number === undefined || unit === undefined || (way === undefined) !== /^in /i.test(words)) return undefined
  return resolvePoint(
    { point: { kind: 'in', count: number, unit: unit.toLowerCase() as Unit } },
    { published, direction: 'ahead', told: false },
  )
}
