import { daysInMonth, toDay } from '../../src/dates/day.ts'
import { boundsOf } from '../../src/dates/edtf.ts'
import { parseEdtf } from '../../src/dates/parse-edtf.ts'
import { findTimes } from '../../src/times/find-times.ts'

/** How time words fare that others have marked: right, in a wrong place, or without a date though they have one. */
export interface MarkedTimes {
  readonly all: number
  readonly right: number
  readonly wrong: number
  /** Single days for words that name none. */
  readonly invented: number
}

interface Days {
  readonly min: number
  readonly max: number
}

/**
 * Holds time words against TimeML's values for them, one a row: document, day, type, value, mod, and a sentence with the
 * words between ⟦ and ⟧. Only dates count. Words are right where they come to the same days, or to a part of a coarser
 * value ("late November" of 1999-11); "by" and the like are left aside, as TimeML does.
 */
export function measureMarkedTimes(table: string): MarkedTimes {
  const counts = { all: 0, right: 0, wrong: 0, invented: 0 }
  for (const row of table.trim().split('\n').slice(1)) {
    const [, published = '', type, value = '', , marked = ''] = row.split('\t')
    if (type !== 'DATE') continue
    counts.all++
    const [start, end] = [marked.indexOf('⟦'), marked.indexOf('⟧') - 1]
    const words = marked.slice(start + 1, end + 1)
    const day = { first: published, last: published }
    const found = findTimes(marked.replace(/[⟦⟧]/g, ''), { published: day }).find(
      (time) => time.start < end && time.end > start,
    )
    const edtf = found?.named ?? found?.edtf ?? null
    const [ours, theirs] = [edtf === null ? undefined : daysOf(edtf), daysOfValue(value)]
    if (!theirs) {
      // A value that is no date: a length, "now", "the future".
      if (!ours || /week|month|year/i.test(words)) counts.right++
      else counts.wrong++
    } else if (ours && isRight(ours, theirs, edtf ?? '')) counts.right++
    else if (ours && (ours.max < theirs.min || ours.min > theirs.max)) counts.wrong++
    if (edtf !== null && /^\d{4}-\d\d-\d\d$/.test(edtf) && !NAMES_A_DAY.test(words)) counts.invented++
  }
  return counts
}

const NAMES_A_DAY = /day|\d|tonight|morrow|night|morning|afternoon|evening/i

function isRight(ours: Days, theirs: Days, edtf: string): boolean {
  const within = ours.min >= theirs.min && ours.max <= theirs.max
  const about = edtf.endsWith('~') && ours.min <= theirs.max && ours.max >= theirs.min
  // Of a span or a list the marks have one end.
  const part = /[,/]/.test(edtf) && ours.min <= theirs.min && ours.max >= theirs.max
  return within || about || part
}

function daysOf(edtf: string): Days | undefined {
  const value = parseEdtf(edtf)
  return value && boundsOf(value)
}

const SHAPES: readonly (readonly [RegExp, (parts: readonly number[]) => Days])[] = [
  [/^(\d{4})-(\d\d)-(\d\d)$/, ([year = 0, month = 1, day = 1]) => days(year, month, day, year, month, day)],
  [/^(\d{4})-(\d\d)(?:-XX)?$/, ([year = 0, month = 1]) => days(year, month, 1, year, month, daysInMonth(year, month))],
  [/^(\d{4})(?:-XX.*)?$/, ([year = 0]) => days(year, 1, 1, year, 12, 31)],
  [/^(\d{3})X/, ([decade = 0]) => days(decade * 10, 1, 1, decade * 10 + 9, 12, 31)],
  [/^(\d{4})-W(\d+)$/, ([year = 0, week = 1]) => weekOf(year, week)],
  [/^(\d{4})-FA$/, ([year = 0]) => days(year, 9, 1, year, 11, 30)],
]

function daysOfValue(value: string): Days | undefined {
  const bare = value.replace(/T.*$/, '')
  for (const [shape, make] of SHAPES) {
    const parts = shape.exec(bare)
    if (parts) return make(parts.slice(1).map(Number))
  }
  return undefined
}

function days(year: number, month: number, day: number, lastYear: number, lastMonth: number, lastDay: number): Days {
  const iso = (parts: readonly number[]) =>
    parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-')
  return { min: toDay(iso([year, month, day])), max: toDay(iso([lastYear, lastMonth, lastDay])) }
}

/** ISO 8601: the first week of a year has its 4 January. */
function weekOf(year: number, week: number): Days {
  const fourth = days(year, 1, 4, year, 1, 4).min
  const monday = fourth - ((((fourth + 3) % 7) + 7) % 7) + (week - 1) * 7
  return { min: monday, max: monday + 6 }
}
