import type { Range } from '../../dates/compare.ts'
import { firstIndex } from '../../text/sorted-search.ts'
import type { Corpus } from '../index/corpus.ts'
import { weightOf } from '../query/field.ts'

/**
 * How strongly each record, by its number, answers to a date, from 0 to 255: fully when it is about just those days,
 * less the more other days it may be about. `days` are in order and apart.
 */
export function dayStrengths({ records, firstDay, lastDay }: Corpus, days: readonly Range[]): Uint8Array {
  const strengths = new Uint8Array(records.count)
  for (let number = 0; number < firstDay.length; number++) {
    const min = firstDay[number] ?? Number.NaN
    const max = lastDay[number] ?? Number.NaN
    if (Number.isNaN(min)) continue
    const asked = firstEndingAfter(days, min)
    if (asked && asked.min <= max) strengths[number] = 255 * weightOf('when') * closeness(asked, { min, max })
  }
  return strengths
}

function closeness(asked: Range, about: Range): number {
  if (asked.min === about.min && asked.max === about.max) return 1
  if (asked.min <= about.min && about.max <= asked.max) return 0.92
  if (about.min > asked.min || about.max < asked.max) return 0.6
  return 0.5 + 0.35 * Math.sqrt((asked.max - asked.min + 1) / (about.max - about.min + 1))
}

const firstEndingAfter = (days: readonly Range[], day: number): Range | undefined =>
  days[firstIndex(0, days.length, (at) => (days[at]?.max ?? 0) >= day)]
