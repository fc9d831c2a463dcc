import { daysInMonth } from './day.ts'

const CENTURY = /(?<![\dX-])(\d\d)XX(?![\dX-])/gi
const DECADE = /(?<![\dX-])(\d{3})X(?![\dX-])/gi
const UNKNOWN_MONTH = /(?<!\d)(\d{4})-XX(?:-XX)?(?![\dX])/gi
const QUALIFIED_PART = /^([?~%])?(\d{4})([?~%])?(?:-([?~%])?(\d\d)([?~%])?)?(?:-([?~%])?(\d\d)([?~%])?)?$/
const SAME_MONTH = /^(\d{4}-\d\d)-(\d\d)\/(\d\d)$/
const SEASON = /(?<![\d-])(\d{4})-(2[1-9]|3\d|4[01])(?![\d-])/g

/**
 * Rewrites the EDTF (ISO 8601-2:2019, level 1 and parts of level 2) that lies outside the house profile as EDTF within
 * it: unspecified digits, qualifiers of single parts, ends that are not known, seasons, quarters and halves of a year.
 */
export function edtfNotation(text: string): string {
  return text
    .replace(CENTURY, (_, century: string) => `[${century}00..${century}99]`)
    .replace(DECADE, (_, decade: string) => `[${decade}0..${decade}9]`)
    .replace(UNKNOWN_MONTH, '$1')
    .replace(QUALIFIED_PART, qualified)
    .replace(SAME_MONTH, (_, month: string, from: string, to: string) => `${month}-${from}/${month}-${to}`)
    .replace(/^(\d{4}\S*)\/$/, '$1/..')
    .replace(/^\/(\d{4}\S*)$/, '../$1')
    .replace(SEASON, (whole, year: string, code: string) => seasonOf(Number(year), Number(code)) ?? whole)
}

/** A qualifier of any part is one of the whole: no more is known of it than of its least known part. */
function qualified(whole: string, ...parts: (string | undefined)[]): string {
  const [a, year, b, c, month, d, e, day, f] = parts
  const signs = [a, b, c, d, e, f].filter((sign) => sign !== undefined)
  if (signs.length === 0) return whole
  const about = signs.some((sign) => sign !== '?')
  const doubtful = signs.some((sign) => sign !== '~')
  return [year, month, day].filter(Boolean).join('-') + (about ? (doubtful ? '%' : '~') : '?')
}

/**
 * The months of a season, quarter, third or half of a year by its number in EDTF. Seasons have no agreed bounds: theirs
 * are about those of meteorologists, of the northern half of the earth where none is said.
 */
function seasonOf(year: number, code: number): string | undefined {
  if (code <= 32) {
    const season = (code - 21) % 4
    const start = code >= 29 ? (season * 3 + 8) % 12 : season * 3 + 2
    return `[${month(year, start)}~..${month(year, start + 2)}~]`
  }
  const [first, length] = code <= 36 ? [33, 3] : code <= 39 ? [37, 4] : [40, 6]
  const start = (code - first) * length
  return `[${month(year, start)}..${month(year, start + length - 1)}]`
}

/** The month so many months after January of a year. */
function month(year: number, months: number): string {
  const [years, number] = [year + Math.floor(months / 12), (months % 12) + 1]
  return daysInMonth(years, number) > 0 ? `${String(years).padStart(4, '0')}-${String(number).padStart(2, '0')}` : ''
}
