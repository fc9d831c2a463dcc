import { meet } from '../../dates/days.ts'
import type { Range } from '../../dates/edtf.ts'
import { firstIndex } from '../../text/sorted-search.ts'
import type { Corpus } from '../index/corpus.ts'
import { weightOf } from '../query/field.ts'
import { DAYS } from '../weights.ts'

/**
 * How strongly each record, by its number, answers to a date, from 0 to 255: fully when it is about just those days,
 * less the more other days it may be about. `days` are in order and apart.
 */
export function dayStrengths({ records, days: ofRecords }: Corpus, days: readonly Range[]): Uint8Array {
  const { firstDay, lastDay, apart } = ofRecords()
  const strengths = new Uint8Array(records.count)
  for (let number = 0; number < firstDay.length; number++) {
    const min = firstDay[number] ?? Number.NaN
    const max = lastDay[number] ?? Number.NaN
    if (Number.isNaN(min)) continue
    const asked = firstEndingAfter(days, min)
    if (!asked || asked.min > max) continue
    const about = apart.get(number)
    if (about && !meet(about, days)) continue
    strengths[number] = 255 * weightOf('when') * dayCloseness(asked, { min, max })
  }
  return strengths
}

/** How nearly days that are asked for are those that something is about, from 0 for not at all to 1 for the same. */
export function dayCloseness(asked: Range, about: Range): number {
  if (about.max < asked.min || about.min > asked.max) return 0
  if (asked.min === about.min && asked.max === about.max) return 1
  if (asked.min <= about.min && about.max <= asked.max) return DAYS.inside
  if (about.min > asked.min || about.max < asked.max) return DAYS.partly
  return DAYS.around + DAYS.byLength * Math.sqrt((asked.max - asked.min + 1) / (about.max - about.min + 1))
}

const firstEndingAfter = (days: readonly Range[], day: number): Range | undefined =>
  days[firstIndex(0, days.length, (at) => (days[at]?.max ?? 0) >= day)]
