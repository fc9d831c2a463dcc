import { clean } from '../text/clean.ts'
import type { ExtractedReport } from './report-lines.ts'
import { type GivenLine, joinWrapped } from './wrapped-lines.ts'

/** The signs before a quoted line of a mail, a heading and an item of a list. */
const SIGN =
  /^(?:> ?)*(?:#{1,6} |(?:[-*•·‣▪●○◦]|[–—](?= \p{Lu}\p{Ll}+ [^–—]*[.!?]$)) (?=\S)|\d{1,2}[.)] (?=["“‘'(]?\p{L})(?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{4}))?/iu
const ITEM = /[-*•·‣▪●○◦–—] $|\d[.)] $/

/** "OSLO --" on a line of its own: the dateline of the next. */
const PLACE_ALONE =
  /^(?!(?:ADVERTISEMENT|BREAKING|BUSINESS|EXCLUSIVE|LATEST|LIVE|MORE|NEWS|OPINION|PHOTO|POLITICS|READ|RELATED|SHARE|SOURCE|SPORTS?|TAGS|TOPICS?|UPDATED?|VIDEO|WATCH|WORLD)\b)[A-Z\u00c0-\u00de]{3,}(?:[ -][A-Z\u00c0-\u00de]{2,}){0,2}(?:, [A-Z][A-Za-z. ]+)?(?::| ?--| ?—| ?–)$/

/** A line that a dateline can open is no shorter. */
const LONG = 60

/** NFC makes a letter longer by so much at most: no line is cut, however long it is. */
const LONGER = 3

/**
 * The lines of a text that have any, each harmless and without the signs before it; those that were wrapped at a width
 * stand together. `left` are lines that are none of the report, by their number: what a page is made of is not wrapped.
 */
export function givenLines(text: string, left: ExtractedReport['left']): readonly GivenLine[] {
  const lines = text.split(/\r\n?|\n/).map((raw, index): GivenLine => {
    const whole = clean(raw, raw.length * LONGER)
      .replace(/ {2,}/g, ' ')
      .trim()
    const sign = SIGN.exec(whole)?.[0] ?? ''
    const item = ITEM.test(sign) && { item: true }
    return { line: index + 1, text: whole.slice(sign.length), indented: /^\s/.test(raw), ...item }
  })
  // The headers of a mail stand before its text, the rest of a page all over it.
  const headers = lines.findIndex(({ line }) => !left.has(line))
  const body = lines.slice(Math.max(headers, 0))
  const whole = body.some(({ line }) => left.has(line)) ? body : joinWrapped(body)
  const given = [...lines.slice(0, Math.max(headers, 0)), ...whole].filter((each) => each.text !== '')
  const opens = ({ text }: GivenLine, at: number): boolean => {
    const next = given[at + 1]
    return PLACE_ALONE.test(text) && next !== undefined && next.text.length >= LONG && !left.has(next.line)
  }
  return given.flatMap((each, index) => {
    const before = given[index - 1]
    if (before && opens(before, index - 1)) return []
    return opens(each, index) ? [{ ...each, text: `${each.text} ${given[index + 1]?.text}` }] : [each]
  })
}
