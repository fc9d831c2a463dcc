import { daysInMonth, toDay, toIso, weekday } from './day.ts'
import { type Edtf, type EdtfDate, firstDay, formatEdtf, fromTo, lastDay, listOf, toWhen } from './edtf.ts'
import { PARTS_OF_MONTH } from './format-date.ts'
import type { Phrase } from './phrase.ts'
import { type Refusal, refusal } from './refusal.ts'
import type { When } from './when.ts'
import { words } from './words.ts'

/**
 * The date that a phrase gives of its dates, which are one or more. "By" and "before" a day that is still to come count
 * from the briefing's date on and keep their wording. Refused where it ends before it starts; undefined where it means
 * nothing.
 */
export function phraseDate(
  { kind, uncertain, dates: typed }: Phrase,
  dates: readonly EdtfDate[],
  briefingDate: string | undefined,
): When | Refusal | undefined {
  const doubtful = uncertain ? dates.map((date) => ({ ...date, uncertain })) : dates
  const [first, last = first] = doubtful
  if (!first || !last) return undefined
  const made = (edtf: Edtf | undefined) => edtf && toWhen(edtf)
  switch (kind) {
    case 'at':
      return made({ kind: 'date', date: first })
    case 'or':
      return made(listOf(doubtful))
    case 'to':
      return made(fromTo('interval', first, last)) ?? reversed('interval', first, last, typed)
    case 'between':
      return made(fromTo('range', first, last)) ?? reversed('range', first, last, typed)
    case 'since':
      return made(fromTo('interval', first))
    case 'until':
      return made(fromTo('interval', undefined, first))
    case 'or later':
      return made(fromTo('range', first))
    case 'or earlier':
      return made(fromTo('range', undefined, first))
    case 'after':
      return made(fromTo('range', beside(first, lastDay(first) + 1)))
    case 'by':
      return limited(kind, first, first, briefingDate)
    case 'before':
      return limited(kind, first, beside(first, firstDay(first) - 1), briefingDate)
    case 'week':
      return made(weekOf(first))
    default:
      return made(partOfMonth(kind, first))
  }
}

function limited(kind: string, date: EdtfDate, limit: EdtfDate, briefingDate: string | undefined): When | undefined {
  const start = briefingDate !== undefined && toDay(briefingDate) <= lastDay(limit) ? dateOf(briefingDate) : undefined
  const edtf = fromTo('range', start, limit)
  if (!edtf || !start) return edtf && toWhen(edtf)
  const named = words(toWhen({ kind: 'date', date: { ...date, uncertain: false } }))
  return toWhen(edtf, `${date.uncertain ? 'possibly ' : ''}${kind} ${named}`)
}

/** The day, month or year on a day beside a date, with the date's own precision and qualifiers. */
function beside(date: EdtfDate, day: number): EdtfDate {
  const neighbour = dateOf(toIso(day))
  if (date.month === undefined) return { ...date, year: neighbour.year }
  if (date.day === undefined || date.day === 'XX')
    return { ...date, year: neighbour.year, month: neighbour.month, day: undefined }
  return { ...date, ...neighbour }
}

/** The seven days, Monday first as ISO weeks have it, around a day. */
function weekOf(date: EdtfDate): Edtf | undefined {
  if (typeof date.day !== 'number') return undefined
  const monday = firstDay(date) - weekday(firstDay(date))
  return fromTo('range', { ...date, ...dateOf(toIso(monday)) }, { ...date, ...dateOf(toIso(monday + 6)) })
}

function partOfMonth(part: string, { day, ...month }: EdtfDate): Edtf | undefined {
  const [, from, to] = PARTS_OF_MONTH.find(([name]) => name === part) ?? []
  if (from === undefined || month.month === undefined || day !== undefined) return undefined
  const last = to ?? daysInMonth(month.year, month.month)
  return fromTo('range', { ...month, day: from }, { ...month, day: last })
}

/** A range whose end comes first: where only one of the two has a year typed, the other is of the year beside it. */
function reversed(
  kind: 'interval' | 'range',
  first: EdtfDate,
  last: EdtfDate,
  [from, to]: Phrase['dates'],
): Refusal | undefined {
  const isOverNewYear = first.month !== last.month && (from?.year === undefined || to?.year === undefined)
  const edtf = !isOverNewYear
    ? fromTo(kind, last, first)
    : to?.year === undefined
      ? fromTo(kind, first, { ...last, year: last.year + 1 })
      : fromTo(kind, { ...first, year: first.year - 1 }, last)
  return edtf && refusal('the date ends before it starts', formatEdtf(edtf))
}

function dateOf(iso: string): EdtfDate {
  const [year = 0, month, day] = iso.split('-').map(Number)
  return { year, month, day }
}
