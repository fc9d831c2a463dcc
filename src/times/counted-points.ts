import { countOf } from './counts.ts'
import type { PartialPoint, Unit } from './time-words.ts'

/** The unit that a word for it names; a day where there is none. */
export const unitOf = (text: string | undefined): Unit => (text ?? 'day').toLowerCase() as Unit

/** "Three days ago", "more than two years ago". */
export function ago(
  bound: string | undefined,
  count: string | undefined,
  unit: string | undefined,
): PartialPoint | undefined {
  const number = countOf(count)
  if (number === undefined || unit === undefined || /hour/i.test(unit)) return undefined
  return {
    point: {
      kind: 'ago',
      count: number,
      unit: unitOf(unit),
      about: /nearly|almost|about|around|some|roughly/i.test(bound ?? '') || /couple|dozen/i.test(count ?? ''),
      ...(/more|over|least/i.test(bound ?? '')
        ? { bound: 'more' as const }
        : /less/i.test(bound ?? '') && { bound: 'less' as const }),
    },
  }
}

/** "Over the past week". */
export function past(count: string | undefined, unit: string | undefined): PartialPoint | undefined {
  const number = countOf(count)
  return number === undefined ? undefined : { point: { kind: 'past', count: number, unit: unitOf(unit) } }
}

/** "In the next few days": a length that begins now. */
export function coming({
  some,
  count,
  unit,
  more,
}: Readonly<Record<string, string | undefined>>): PartialPoint | undefined {
  if (unit === undefined || /weekend|decade/i.test(unit)) return undefined
  const number = some === undefined ? countOf(count) : undefined
  if (/hour/i.test(unit) && number === undefined) return undefined
  return { point: { kind: 'coming', count: number, unit: unitOf(more?.slice(0, -1) ?? unit) } }
}

/** "Two days after", "a day earlier": tied to another day. */
export function shifted(
  few: string | undefined,
  count: string | undefined,
  unit: string | undefined,
  way: string | undefined,
): PartialPoint | undefined {
  const number = countOf(count)
  const direction =
    way === 'afterwards' ? 'later' : (way?.toLowerCase() as 'after' | 'before' | 'later' | 'earlier' | undefined)
  if (direction === undefined || (few === undefined && number === undefined && unit !== 'day')) return undefined
  // "Days after the warning" has no number and no bound; "days before 5 May" lies before it.
  if (few === undefined && number === undefined && direction !== 'before') return undefined
  return { point: { kind: 'shifted', count: few === undefined ? number : 'few', unit: unitOf(unit), way: direction } }
}
