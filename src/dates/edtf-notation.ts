import { daysInMonth, isDay, toDay, toIso } from './day.ts'

const CENTURY = /(?<![\dX-])(\d\d)XX(?![\dX-])/gi
const DECADE = /(?<![\dX-])(\d{3})X(?![\dX-])/gi
const UNKNOWN_MONTH = /(?<!\d)(\d{4})-XX(?:-XX)?(?![\dX])/gi
const QUALIFIED_PART = /^([?~%])?(\d{4})([?~%])?(?:-([?~%])?(\d\d)([?~%])?)?(?:-([?~%])?(\d\d)([?~%])?)?$/
const SAME_MONTH = /^(\d{4}-\d\d)-(\d\d)\/(\d\d)$/
const SEASON = /(?<![\d-])(\d{4})-(2[1-9]|3\d|4[01])(?![\d-])/g

/**
 * Rewrites the EDTF (ISO 8601-2:2019, level 1 and parts of level 2) that lies outside the house profile as EDTF within
 * it: unspecified digits, significant digits, qualifiers of single parts, ends that are not known, seasons, quarters and
 * halves of a year, days of a year, all of several dates that follow one another.
 */
export function edtfNotation(text: string): string {
  return withinEnds(
    allOf(text)
      .replace(CENTURY, (_, century: string) => `[${century}00..${century}99]`)
      .replace(DECADE, (_, decade: string) => `[${decade}0..${decade}9]`)
      .replace(UNKNOWN_MONTH, '$1')
      .replace(MASKED, masked)
      .replace(SIGNIFICANT, (_, year: string, digits: string) => {
        const known = year.slice(0, Number(digits))
        return `[${known.padEnd(4, '0')}..${known.padEnd(4, '9')}]`
      })
      .replace(DAY_OF_YEAR, dayOfYear)
      .replace(QUALIFIED_PART, qualified)
      .replace(SAME_MONTH, (_, month: string, from: string, to: string) => `${month}-${from}/${month}-${to}`)
      .replace(/^(\d{4})-(\d\d)\/(\d\d)$/, '$1-$2/$1-$3')
      .replace(/^(\d{4}\S*)\/$/, '$1/..')
      .replace(/^\/(\d{4}\S*)$/, '../$1')
      .replace(SEASON, (whole, year: string, code: string) => seasonOf(Number(year), Number(code)) ?? whole),
  )
}

/** Of what lasted from one period to another, the first day of the one and the last of the other. */
const withinEnds = (text: string): string =>
  text
    .replace(/^\[([^,\]]+)\.\.[^,\]]+\](?=(?:\/| to )\S)/, '$1')
    .replace(/((?:^\S+)(?:\/| to ))\[[^,\]]+\.\.([^,\]]+)\]$/, '$1$2')

/** `{…}` names all of its dates: those that follow one another are a span, and a claim has no others. */
function allOf(text: string): string {
  const inside = /^\{(.+)\}$/.exec(text)?.[1]?.replace(/ /g, '')
  if (inside === undefined) return text
  const range = /^([\d-]*)\.\.([\d-]*)$/.exec(inside)
  if (range) return `${range[1] || '..'}/${range[2] || '..'}`
  const days = inside.split(',')
  if (days.length === 1) return inside
  const follow = days.every(
    (day, index) => isDay(day) && (index === 0 || toDay(day) === toDay(days[index - 1] ?? '') + 1),
  )
  return follow ? `${days[0]}/${days.at(-1)}` : text
}

const MASKED = /^([\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?$/i
const SIGNIFICANT = /^([1-9]\d{3})S([1-3])$/i
const DAY_OF_YEAR = /^([12]\d{3})-?([0-3]\d\d)$/
const MOST_DATES = 100

/** The dates that digits of a year, a month or a day may stand for where others of them are not known. */
function masked(whole: string, ...[year = '', month, day]: (string | undefined)[]): string {
  if (!/X/i.test(whole) || !/\d/.test(year)) return whole
  const known = [year, month, day].filter((part, index) => part !== undefined && (index === 0 || /\d/.test(part)))
  let dates = ['']
  for (const [index, part = ''] of known.entries()) {
    const values = valuesOf(part).filter(
      (value) => index === 0 || (Number(value) > 0 && Number(value) <= (index === 1 ? 12 : 31)),
    )
    if (dates.length * values.length > MOST_DATES && known.length > 1) return whole
    dates = dates.flatMap((date) => values.map((value) => (date === '' ? value : `${date}-${value}`)))
  }
  const real = dates.filter((date) => date.length < 10 || isDay(date))
  const isRun = known.length < 3 && /^\d*X*$/i.test(known.at(-1) ?? '') && !/X/i.test(known.slice(0, -1).join(''))
  if (real.length < 2) return real[0] ?? whole
  return isRun ? `[${real[0]}..${real.at(-1)}]` : `[${real.join(',')}]`
}

const valuesOf = (mask: string): string[] => {
  const at = mask.search(/X/i)
  return at < 0
    ? [mask]
    : Array.from({ length: 10 }, (_, digit) => `${mask.slice(0, at)}${digit}${mask.slice(at + 1)}`).flatMap(valuesOf)
}

function dayOfYear(whole: string, year: string, day: string): string {
  const iso = toIso(toDay(`${year}-01-01`) + Number(day) - 1)
  return Number(day) > 0 && iso.startsWith(year) ? iso : whole
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
