import { pattern } from '../text/pattern.ts'
import { isDay, toDay, weekday } from './day.ts'
import { MONTHS } from './month-names.ts'
import { inMonths } from './month-notation.ts'
import { cjk, eras, inNumbers } from './number-notation.ts'
import type { NotationContext, Rewrite } from './numeric-date.ts'
import { periods, ranges } from './period-notation.ts'
import { WEEKDAYS, weekdayOf } from './weekday-names.ts'

/**
 * Rewrites a date of a table or of another language as EDTF or as the English phrases that `readDate` knows: dates in
 * numbers, names of months, clock times (left out: no date is finer than a day), quarters, decades, centuries, weeks.
 * Only what has one meaning is changed. The result is a date no more than the text was: it is still to be read.
 */
export function plainNotation(text: string, context: NotationContext = {}): string {
  let plain = text
    .normalize('NFKC')
    .replace(/[\u2010-\u2012\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
  for (const rewrite of REWRITES) plain = rewrite(plain, context)
  return plain
}

const ZONE = String.raw`(?: ?(?:Z|UTC|GMT|[ECMPAKJIBM]S?[DSE]?[KS]?T|CES?T|EES?T|MSK|KST|[+-]\d\d(?::?\d\d)?)\b(?: ?\([\w ]*\))?)?`
const CLOCK = String.raw`(?:(?:[01]?\d|2[0-4])(?:[:.]|h)[0-5]\d(?:[:.][0-5]\d(?:[.,]\d+)?)?(?: ?[ap]\.?m\b\.?)?(?: ?Uhr| h)?|(?:0?[1-9]|1[0-2]) ?[ap]\.?m\b\.?)${ZONE}`
const AFTER_ISO = new RegExp(`(\\d{4}-\\d\\d?-\\d\\d?|\\d{4}/\\d\\d?/\\d\\d?)(?:T|,? )${CLOCK}`, 'gi')
const LEADING_CLOCK = new RegExp(`^${CLOCK},? (?=.*\\d{4})`, 'i')
const TRAILING_CLOCK = new RegExp(`(\\d{2})(?:,? (?:at |um )?)(?:${CLOCK.replaceAll('[:.]', ':')})$`, 'i')

const withoutClock: Rewrite = (text) =>
  text
    .replace(/^(\d{4})(\d\d)(\d\d)T?\d{4}(?:\d\d)?(?:\.\d+)?Z?$/, (whole, ...[year, month, day]: string[]) => {
      const iso = `${year}-${month}-${day}`
      return isDay(iso) ? iso : whole
    })
    .replace(AFTER_ISO, '$1')
    .replace(/(\d{4}-\d\d-\d\d)(?:T\d{4,6})?(?:Z|[+-]\d\d:\d\d)$/, '$1')
    .replace(LEADING_CLOCK, '')
    .replace(TRAILING_CLOCK, '$1')
    .replace(/^(\w{3},? \w{3} \d{1,2}) \d\d:\d\d:\d\d (?:[A-Z]{3,4} )?(\d{4})$/, '$1 $2')

const WEEKDAY = '(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?'
const ARTICLE = pattern(
  String.raw`^(?:den|der|am|vom|le|el|il|lo|o|em|en|im|nel|в|у|во|the) (?=\p{L}*\.? ?\d|\d|\p{L}+ (?:de )?\d{4}$)`,
  'iu',
)
const COMMON_ERA = pattern(String.raw`^(.*\p{L}.*?) (\d{1,4}) ?(?:AD|A\.D\.|CE|C\.E\.)$`, 'u')

/** Takes off words around a date that say no more: an article, a day of the week in short, digits of other scripts. */
const surroundings: Rewrite = (text) =>
  text
    .replace(ARTICLE(), '')
    .replace(COMMON_ERA(), (_, day: string, year: string) => `${day} ${year.padStart(4, '0')}`)
    .replace(/^(\d{1,2})(?:st|nd|rd|th) of (?=[a-z])/i, '$1 ')
    .replace(new RegExp(`^(${WEEKDAY})\\.,? (?=\\d)`, 'i'), (_, day: string) => `${day.slice(0, 3)} `)
    .replace(new RegExp(`^(\\D*\\d.*\\d{4}),? (${WEEKDAY})$`, 'i'), (whole, date: string, day: string) =>
      /^\d{4}-/.test(date) ? whole : `${day.slice(0, 3)} ${date}`,
    )
    .replace(new RegExp(`^(${WEEKDAY}),? (\\d{4}-\\d\\d-\\d\\d)$`, 'i'), '$2 ($1)')
    .replace(new RegExp(`^(\\d{4}-\\d\\d-\\d\\d),? (${WEEKDAY})\\.?$`, 'i'), '$1 ($2)')
    .replace(/^(\d{4}-(?:\d\d|\?\?))-\?\?$/, '$1')
    .replace(/^(\d{4})-\?\?$/, '$1')

const IN_BRACKETS = pattern(String.raw`^(.*\d[^()]*?) ?(\(([\p{L}.]+)\)|\[[\p{L}.]+\])$`, 'u')
const WORD = pattern(String.raw`\p{L}{3}`, 'u')

/** “about”, however it is said; what a date in brackets says of itself. */
const qualified: Rewrite = (text, context) => {
  const [, before, , weekdayName = ''] = IN_BRACKETS().exec(text) ?? []
  if (before !== undefined) {
    if (/[([](?:approx\.?|approximate(?:ly)?|circa|ca?\.?|estimated?|est\.?)[)\]]$/i.test(text))
      return qualified(`about ${before}`, {})
    const named = weekdayOf(weekdayName)
    const iso = inNumbers(before, context)
    const isInNumbers = isDay(iso)
    if (named !== undefined && (isInNumbers ? weekday(toDay(iso)) === named : !WORD().test(before))) return before
    // Before a date in words a weekday is compared with it.
    if (named !== undefined) return `${WEEKDAYS[named]} ${isInNumbers ? inWords(iso) : before}`
  }
  return text.replace(
    /^(?:c\.|ca\.?|circa|approx(?:\.|imately)?|roughly|~|≈|um|etwa|vers|environ|hacia|около)(?: |(?=\d))/i,
    'about ',
  )
}

function inWords(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number)
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`
}

const REWRITES: readonly Rewrite[] = [
  surroundings,
  eras,
  cjk,
  qualified,
  withoutClock,
  qualified,
  inMonths,
  periods,
  ranges,
  inNumbers,
]
