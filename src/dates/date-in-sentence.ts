import { type DateContext, readTyped } from './read-date.ts'
import { isRefusal } from './refusal.ts'

/** A day at the end of a line: in brackets, behind a dash or a comma, or behind the sign of another program. */
const AT_END =
  /(?:\s[([（]|\s[–—-]\s|,\s|\s(?:@|📅|⏳|✅)\s?|\s(?:SCHEDULED|DEADLINE|CLOSED):\s[<[])(?:\p{L}{3,8}::\s*)?([^()[\],（）<>]{4,30}?)[)\]）>]?[\s.。]*$/u

/** A day with its year behind “on”, within a sentence or at its end. */
const ON_DAY =
  /(?<!\S)(?<before>\S+)\s+on\s+(?<day>(?:\p{L}{3,9},?\s)?(?:\d{1,2}(?:st|nd|rd|th)?(?:\sof)?\s\p{L}{3,9}\.?,?\s\d{4}|\p{L}{3,9}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\d{4}-\d\d-\d\d))(?![\d/–-])(?<behind>\s+[\p{L}\p{N}]+)?/u

/** Signs, or the letter of an item, and what has the shape of a day behind them; a letter may stand for the digit it looks like. */
const AT_START =
  /^(?:[^\p{L}\p{N}\uFFFC]{0,4}|\(?[a-z]\)\s)(?<day>\d[\dO]\d\d\s?[-–—−‑/.]\s?[\dOIl]{1,2}\s?[-–—−‑/.]\s?[\dOIl]{1,2}(?!\d)|\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}\.? \d{4}|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})(?!\d)/u
/** As many signs that are no marks as a day in code has. */
const IN_CODE = /^\uFFFC{10}(?!\uFFFC)/

/**
 * A day at the start of a line that is not read, as behind a sign or in code: as it is typed, with where it stands, and
 * the form in which it is read.
 */
export function dayAtStart(
  text: string,
  mask: string,
  context: DateContext = {},
): { readonly from: number; readonly typed: string; readonly instead: string } | undefined {
  const found = AT_START.exec(IN_CODE.test(mask) ? text : mask)
  const { day = '' } = found?.groups ?? {}
  const instead = /^\d[\dO]\d\d/.test(day)
    ? day
        .replaceAll('O', '0')
        .replace(/[Il]/g, '1')
        .replace(/\s/g, '')
        .replace(/[–—−‑/.]/g, '-')
    : day
  if (found === null || !isDayOf(instead, context)) return undefined
  return { from: 0, typed: found[0].trim(), instead }
}

/**
 * A day that stands in a line and dates nothing: as it is typed, with where it stands. A day behind “on” may be that of
 * another deed, as in “the treaty signed on 9 March 2024 lapses”: there it is none of the line's.
 */
export function dayInSentence(
  item: string,
  context: DateContext = {},
): { readonly from: number; readonly typed: string } | undefined {
  if (!/\d{4}/.test(item)) return undefined
  return atEnd(item, context) ?? onDay(item, context)
}

function atEnd(item: string, context: DateContext) {
  const found = /\d{4}/.test(item.slice(-40)) ? AT_END.exec(item) : null
  const typed = found?.[1] ?? ''
  if (found === null || !isDayOf(typed, context)) return undefined
  return { from: found.index + found[0].indexOf(typed), typed }
}

function onDay(item: string, context: DateContext) {
  const { index = 0, 0: whole = '', groups } = ON_DAY.exec(item) ?? {}
  const { before = '', day = '', behind } = groups ?? {}
  if (day === '' || !isDayOf(day, context) || item.match(/\d{4}/g)?.length !== 1) return undefined
  const ofAnother = /(?:ed|en|wn|ng|ade|eld|ent|agreement|treaty|deal|law|letter|speech|report)$/i.test(before)
  if (ofAnother && behind !== undefined) return undefined
  return { from: index + whole.lastIndexOf(day), typed: day }
}

function isDayOf(typed: string, context: DateContext): boolean {
  const read = typed === '' ? undefined : readTyped(typed.trim().replace(/\s+/g, ' '), context)
  return read !== undefined && !isRefusal(read) && read.precision === 'day'
}
