import { boundsOf } from '../dates/edtf.ts'
import { type Anchor, dateOfDay, type Meaning, oneDayFrom } from './meaning.ts'
import type { Part, Point } from './time-words.ts'

/** The part of a period that is meant: "early March", "later this week". */
export function partOf(part: Part, point: Point, whole: Meaning, { published }: Anchor): Meaning | undefined {
  const { min, max } = boundsOf(whole.edtf)
  const unit =
    point.kind === 'period'
      ? point.unit
      : point.kind === 'month' && point.day === undefined
        ? 'month'
        : point.kind === 'year'
          ? 'year'
          : 'day'
  const kept = whole.doubt === undefined ? {} : { doubt: whole.doubt }
  if (unit === 'day' && point.kind !== 'decade') return whole
  if (part === 'earlier') return published < min ? whole : { ...oneDayFrom(min, Math.min(max, published)), ...kept }
  if (part === 'later' || part === 'rest')
    return published > max ? whole : { ...oneDayFrom(Math.max(min, published), max), ...kept }
  if (whole.edtf.kind === 'list') return whole
  if (unit === 'week') {
    if (part === 'middle') return oneDayFrom(min + 1, min + 3)
    return part === 'late' || part === 'second half' ? oneDayFrom(min + 4, max) : oneDayFrom(min, min + 2)
  }
  if (unit === 'month') return partOfMonth(part, min, max, kept)
  if (unit === 'year' && point.kind !== 'decade') {
    const { year = 0 } = dateOfDay(min)
    if (part === 'first half') return { edtf: { kind: 'range', start: { year, month: 1 }, end: { year, month: 6 } } }
    if (part === 'second half') return { edtf: { kind: 'range', start: { year, month: 7 }, end: { year, month: 12 } } }
  }
  return { ...whole, doubt: 'the part of the year has no bounds' }
}

function partOfMonth(part: Part, min: number, max: number, kept: { doubt?: string }): Meaning {
  const days: Readonly<Partial<Record<Part, readonly [number, number]>>> = {
    early: [0, 9],
    middle: [10, 19],
    late: [20, max - min],
    'first half': [0, 14],
    'second half': [15, max - min],
    'first week': [0, 6],
    'second week': [7, 13],
    'third week': [14, 20],
    'last week': [max - min - 6, max - min],
  }
  const [first, last] = days[part] ?? [0, max - min]
  return { ...oneDayFrom(min + first, min + last), ...kept }
}
