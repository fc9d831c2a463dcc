import { daysInMonth } from './day.ts'
import { datesOf, type Edtf, type EdtfDate, firstDay, firstOfMask, lastDay, parseEdtf } from './edtf.ts'
import { MONTHS } from './month-names.ts'

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

/** For prose. */
export const LONG: Style = {
  month: (month) => MONTHS[month - 1] ?? '',
  span: (start, end) => `${start} to ${end}`,
  between: (start, end) => `between ${start} and ${end}`,
  maskedDay: (start, end) => `a day between ${start} and ${end}`,
  orLater: (date) => `${date} or later`,
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

function phrase(edtf: Edtf, style: Style): string {
  if (edtf.kind === 'date') return named([edtf.date], style).join('')
  if (edtf.kind === 'list') return either(edtf.dates, style)
  const { kind, start, end } = edtf
  const lasted = kind === 'interval'
  if (!end) return open(start, lasted ? (date) => `since ${date}` : style.orLater, style)
  if (!start) return open(end, lasted ? (date) => `until ${date}` : style.orEarlier, style)
  const [first = '', last = ''] = named([start, end], style)
  if (lasted) return `${start.uncertain ? 'from ' : ''}${style.span(first, last)}`
  if (plainDay(start) && plainDay(end)) {
    const part = partOfMonth(start, end)
    if (part) return `${part} ${named([{ ...start, day: undefined }], style).join('')}`
    if (lastDay(end) - firstDay(start) === 1) return either([start, end], style)
  }
  return style.between(first, last)
}

const open = (date: EdtfDate | undefined, wording: (date: string) => string, style: Style): string =>
  wording(named(date ? [date] : [], style).join(''))

function either(dates: readonly EdtfDate[], style: Style): string {
  const names = named(dates, style)
  return `${dates[0]?.uncertain ? 'either ' : ''}${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}

/** What English calls the days from one to another, where both are of one month and it has a word for them. */
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

/** Each date's name; a month or year that all share stands only with the last. */
function named(dates: readonly EdtfDate[], style: Style): string[] {
  const [first] = dates
  const oneYear = dates.every((date) => date.month !== undefined && date.year === first?.year)
  const oneMonth = oneYear && dates.every((date) => typeof date.day === 'number' && date.month === first?.month)
  return dates.map((date, index) => {
    const whole = index === dates.length - 1
    const name = [
      date.day !== undefined && dayName(date, date.day, style),
      date.month !== undefined && (whole || !oneMonth) && style.month(date.month),
      (whole || !oneYear) && String(date.year).padStart(4, '0'),
    ]
      .filter(Boolean)
      .join(' ')
    return `${date.uncertain ? 'possibly ' : ''}${date.approximate ? style.about(name) : name}`
  })
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
  const { kind, start, end } = edtf
  return { kind, start: start && change(start), end: end && change(end) }
}
