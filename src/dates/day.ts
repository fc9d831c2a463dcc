/*
 * A day is an ISO string (2019-04-17) outside this room and a whole number of days since 1970-01-01 inside it, in the
 * proleptic Gregorian calendar of ISO 8601, years 0000 to 9999. There are no clocks, zones or Date objects.
 */

const FIRST = dayNumber(0, 1, 1)
const LAST = dayNumber(9999, 12, 31)

/** Whether the text is an ISO day that exists. */
export function isDay(text: string): boolean {
  return !Number.isNaN(toDay(text))
}

/** Days since 1970-01-01 of an ISO day, NaN where it is none. */
export function toDay(iso: string): number {
  if (iso.length !== 10 || iso[4] !== '-' || iso[7] !== '-') return Number.NaN
  const year = digits(iso, 0, 4)
  const month = digits(iso, 5, 7)
  const day = digits(iso, 8, 10)
  return day >= 1 && day <= daysInMonth(year, month) ? dayNumber(year, month, day) : Number.NaN
}

/** The ISO day of a day number; what lies outside the years 0000 to 9999 becomes their first or last day. */
export function toIso(day: number): string {
  // Howard Hinnant's civil_from_days: years start in March, so that leap days come last.
  const shifted = Math.min(Math.max(Math.trunc(day) || 0, FIRST), LAST) + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return isoOf(year, month, dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1)
}

/** The day number of a calendar day, which must exist. */
export function dayNumber(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

/** How many days a month has, 0 where there is no such month. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  if (month === 4 || month === 6 || month === 9 || month === 11) return 30
  return month >= 1 && month <= 12 ? 31 : 0
}

/** The day of the week, 0 for Monday to 6 for Sunday, as ISO weeks count. */
export function weekday(day: number): number {
  // 1970-01-01 was a Thursday.
  return (((day + 3) % 7) + 7) % 7
}

/** The ISO day so many days later, or earlier when negative. */
export function addDays(iso: string, days: number): string {
  return toIso(toDay(iso) + days)
}

const isoOf = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

function digits(text: string, from: number, to: number): number {
  let value = 0
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48
    if (digit < 0 || digit > 9) return Number.NaN
    value = value * 10 + digit
  }
  return value
}
