import { daysInMonth } from './day.ts'
import { datesOf, type Edtf, type EdtfDate, firstDay, firstOfMask, lastDay } from './edtf.ts'
import { MONTHS } from './month-names.ts'
import { parseEdtf } from './parse-edtf.ts'

/** How a date is worded where the forms differ; the rest is the same in all. */
interface Style {
  readonly month: (month: number) => string
  /** It lasted from one to the other. */
  readonly span: (start: string, end: string) => string
  /** It took place on one unknown day from one to the other. */
  readonly between: (start: string, end: string) => string
  /** The same within a date: a decade of days of a month. */
  readonly maskedDay: (start: string, end: string) => string
  readonly orLater: (date: string) => string
  readonly orEarlier: (date: string) => string
  readonly about: (date: string) => string
}

/** "about 26 April or later" would be heard as about that day. */
const later = (date: string): string => (date.startsWith('about ') ? `from ${date}` : `${date} or later`)

/** For prose. */
export const LONG: Style = {
  month: (month) => MONTHS[month - 1] ?? '',
  span: (start, end) => `${start} to ${end}`,
  between: (start, end) => `between ${start} and ${end}`,
  maskedDay: (start, end) => `a day between ${start} and ${end}`,
  orLater: later,
  orEarlier: (date) => `${date} or earlier`,
  about: (date) => `about ${date}`,
}

/** Two ends with a sign between them, close together where the first is a bare number. */
const joinedBy = (sign: string) => (start: string, end: string) =>
  /^~?\d+$/.test(start) ? `${start}${sign}${end}` : `${start} ${sign} ${end}`

/** For columns. */
export const SHORT: Style = {
  month: (month) => LONG.month(month).slice(0, 3),
  span: joinedBy('–'),
  between: joinedBy('‥'),
  maskedDay: joinedBy('‥'),
  orLater: (date) => `from ${date}`,
  orEarlier: (date) => `by ${date}`,
  about: (date) => `~${date}`,
}

/**
 * Says EDTF of the house profile in words; anything else is given back as it is. "Possibly" in front is said of the
 * whole; "about" and a later "possibly" only of the date they stand before.
 */
export function say(text: string, style: Style): string {
  const edtf = parseEdtf(text)
  if (!edtf) return text
  if (!datesOf(edtf).every((date) => date.uncertain)) return phrase(edtf, style)
  return `possibly ${phrase(
    mapDates(edtf, (date) => ({ ...date, uncertain: false })),
    style,
  )}`
}

/**
 * Says several dates of which one is right: "23 or 24, or about 26 April 2019", "12 March, or 20 March 2019 or later".
 * A month and year that all share stand only with the last. Each is EDTF; one that is none is given back as it is.
 */
export function sayAlternatives(texts: readonly string[], style: Style): string {
  const [only, ...others] = texts
  if (only !== undefined && others.length === 0) return say(only, style)
  const all = texts.map(parseEdtf)
  if (!all.every((edtf) => edtf !== undefined)) return texts.map((text) => say(text, style)).join(', or ')
  return alternatives(all, style)
}

function alternatives(all: readonly Edtf[], style: Style): string {
  const parts = all.flatMap((edtf): readonly Edtf[] => (edtf.kind === 'set' ? edtf.parts : [edtf]))
  const dates = parts.flatMap(datesOf)
  const said = (names: readonly string[]): string => {
    let at = 0
    const each = parts.map((part) => {
      const from = at
      at += datesOf(part).length
      return phrase(part, style, names.slice(from, at))
    })
    return each.join(', or ')
  }
  const short = named(dates, style)
  const text = said(short)
  // A month that all share is left out only where the last date, which names it, ends the sentence.
  if (shareMonth(dates) && text.endsWith(short.at(-1) ?? '')) return text
  // Else one that the dates of a part share is left out before the last of them: “20 or 22 May, or 1 June 2019”.
  const each = named(dates, style, true)
  const ofParts = parts.map(datesOf)
  const whole = ofParts.flatMap((own) => own.map((_, at) => at === own.length - 1 || !shareMonth(own)))
  return said(dates.map((date, at) => (whole[at] ? (each[at] ?? '') : nameOf(date, style, false, false))))
}

/** Says EDTF; `names` are what its dates are called where they are said in a longer phrase. */
function phrase(edtf: Edtf, style: Style, names = named(datesOf(edtf), style)): string {
  if (edtf.kind === 'date') return names.join('')
  if (edtf.kind === 'list') return either(edtf.dates, names)
  if (edtf.kind === 'set') return alternatives(edtf.parts, style)
  const { kind, start, end } = edtf
  const lasted = kind === 'interval'
  const [first = '', last = first] = names
  if (!end) return lasted ? `since ${first}` : style.orLater(first)
  if (!start) return lasted ? `until ${first}` : style.orEarlier(first)
  if (lasted) return `${start.uncertain ? 'from ' : ''}${style.span(first, last)}`
  if (plainDay(start) && plainDay(end)) {
    const part = partOfMonth(start, end)
    if (part) return `${part} ${style.month(end.month ?? 0)}${/ \d{4}$/.exec(last)?.[0] ?? ''}`
    if (lastDay(end) - firstDay(start) === 1) return either([start, end], names)
  }
  return style.between(first, last)
}

function either(dates: readonly EdtfDate[], names: readonly string[]): string {
  return `${dates[0]?.uncertain ? 'either ' : ''}${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}

/** The English name of the days from one to another, where both are of one month and it has one. */
function partOfMonth(start: EdtfDate, end: EdtfDate): string | undefined {
  if (start.year !== end.year || start.month !== end.month || start.month === undefined) return undefined
  const last = daysInMonth(start.year, start.month)
  return PARTS_OF_MONTH.find(([, from, to]) => start.day === from && end.day === (to ?? last))?.[0]
}

/** The parts of a month and their first and last day; the month's own last where none is given. */
export const PARTS_OF_MONTH: readonly (readonly [string, number, number | undefined])[] = [
  ['early', 1, 10],
  ['mid', 11, 20],
  ['late', 21, undefined],
  ['a day in', 1, undefined],
]

/** Each date's name; a month, unless it is to be named, and a year that all share stand only with the last. */
function named(dates: readonly EdtfDate[], style: Style, withMonth = false): string[] {
  const oneYear = dates.every((date) => date.month !== undefined && date.year === dates[0]?.year)
  const oneMonth = !withMonth && shareMonth(dates)
  return dates.map((date, index) => {
    const whole = index === dates.length - 1
    return nameOf(date, style, whole || !oneMonth, whole || !oneYear)
  })
}

/** Whether dates are days of one month. */
const shareMonth = (dates: readonly EdtfDate[]): boolean =>
  dates.every(({ year, month, day }) => typeof day === 'number' && year === dates[0]?.year && month === dates[0]?.month)

function nameOf(date: EdtfDate, style: Style, withMonth: boolean, withYear: boolean): string {
  const name = [
    date.day !== undefined && dayName(date, date.day, style),
    date.month !== undefined && withMonth && style.month(date.month),
    withYear && String(date.year).padStart(4, '0'),
  ]
    .filter(Boolean)
    .join(' ')
  return `${date.uncertain ? 'possibly ' : ''}${date.approximate ? style.about(name) : name}`
}

function dayName(date: EdtfDate, day: number | string, style: Style): string {
  if (typeof day === 'number') return String(day)
  if (day === 'XX') return 'a day in'
  const from = firstOfMask(day)
  const to = from + lastDay(date) - firstDay(date)
  return from === to ? String(from) : style.maskedDay(String(from), String(to))
}

const plainDay = (date: EdtfDate): boolean => typeof date.day === 'number' && !date.approximate && !date.uncertain

function mapDates(edtf: Edtf, change: (date: EdtfDate) => EdtfDate): Edtf {
  if (edtf.kind === 'date') return { kind: 'date', date: change(edtf.date) }
  if (edtf.kind === 'list') return { kind: 'list', dates: edtf.dates.map(change) }
  if (edtf.kind === 'set') return { ...edtf, parts: edtf.parts.map((part) => mapDates(part, change) as typeof part) }
  const { kind, start, end } = edtf
  return { kind, start: start && change(start), end: end && change(end) }
}
