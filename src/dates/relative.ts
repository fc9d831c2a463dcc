import { toDay, toIso, weekday } from './day.ts'
import { boundsOf, parseEdtf } from './edtf.ts'
import { WEEKDAYS, weekdayOf } from './weekday-names.ts'

const COUNTS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const DAYS = new Map([
  ['the day before yesterday', -2],
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
  ['the day after tomorrow', 2],
])
const SHIFTS = new Map([
  ['last', -1],
  ['past', -1],
  ['this', 0],
  ['next', 1],
  ['coming', 1],
])

const WEEKDAY = new RegExp(`^(?:${WEEKDAYS.join('|')})$`, 'i')
const PERIOD = new RegExp(
  `^(?:the )?(?:(earlier|later) )?(${[...SHIFTS.keys()].join('|')}) (weekend|week|month|year|${WEEKDAYS.join('|')})$`,
  'i',
)
const COUNTED = /^(in )?(\d{1,3}|[a-z]+) (day|week|month|year)s?( ago| earlier| later| from now)?$/
const VAGUE = /^(?:(?:(?:a few|several|some) )?(?:days|weeks|months|years) ago|recently|lately|soon|now)$/

/**
 * Recognises words that depend on the day they were written. The answer is the EDTF they come to when written `from`
 * that ISO day, null where they come to none. Weeks are those of ISO 8601: "next Wednesday" is the Wednesday of the
 * week that starts next Monday, "last Wednesday" the one of the week before this. Undefined for any other words.
 */
export function relativeDate(text: string, from: string): { readonly answer: string | null } | undefined {
  const words = text.toLowerCase()
  const today = toDay(from)
  const shift = DAYS.get(words)
  if (shift !== undefined) return { answer: toIso(today + shift) }
  if (WEEKDAY.test(words)) return { answer: period('this', words, today) }
  const [, part, which, unit] = PERIOD.exec(words) ?? []
  if (which !== undefined && unit !== undefined) return { answer: partOf(period(which, unit, today), part, today) }
  return counted(words, today) ?? (VAGUE.test(words) ? { answer: null } : undefined)
}

function period(which: string, unit: string, today: number): string {
  const shift = SHIFTS.get(which) ?? 0
  const monday = today - weekday(today) + 7 * shift
  if (unit === 'week') return `[${toIso(monday)}..${toIso(monday + 6)}]`
  if (unit === 'weekend') return `[${toIso(monday + 5)}..${toIso(monday + 6)}]`
  if (unit === 'month' || unit === 'year') return later(today, shift, unit)
  return toIso(monday + (weekdayOf(unit) ?? 0))
}

/** What has passed of a period or is still to come. */
function partOf(edtf: string, part: string | undefined, today: number): string {
  const value = parseEdtf(edtf)
  if (!part || !value) return edtf
  const { min, max } = boundsOf(value)
  const [start, end] = part === 'earlier' ? [min, Math.min(max, today)] : [Math.max(min, today), max]
  return start > end ? edtf : `[${toIso(start)}..${toIso(end)}]`
}

function counted(words: string, today: number): { readonly answer: string | null } | undefined {
  const [, ahead, number = '', unit, way] = COUNTED.exec(words) ?? []
  const count = /^an?$/.test(number) ? 1 : COUNTS.indexOf(number) > 0 ? COUNTS.indexOf(number) : Number(number)
  if (!unit || Number.isNaN(count) || (ahead === undefined) === (way === undefined)) return undefined
  const back = way === ' ago' || way === ' earlier'
  return { answer: later(today, back ? -count : count, unit) }
}

/** So many days, weeks, months or years after a day, in the precision of the unit: weeks in days. */
function later(today: number, count: number, unit: string): string {
  if (unit === 'day' || unit === 'week') return toIso(today + count * (unit === 'week' ? 7 : 1))
  const [year = 0, month = 1] = toIso(today).split('-').map(Number)
  if (unit === 'year') return String(year + count).padStart(4, '0')
  const months = year * 12 + month - 1 + count
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`
}
