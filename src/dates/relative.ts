import { WEEKDAYS } from './weekday-names.ts'

/**
 * Reads words that depend on the day they were written: the EDTF they come to when written on that ISO day, null where
 * they come to none. Undefined for any other words. The room `times` has the one that knows English.
 */
export type RelativeReader = (words: string, written: string) => string | null | undefined

const DAY = 'the day before yesterday|yesterday|today|tonight|tomorrow|the day after tomorrow'
const PERIOD = `(?:the )?(?:(?:earlier|later) )?(?:last|past|this|next|coming) (?:weekend|week|month|year|${WEEKDAYS.join('|')})`
const COUNTED =
  '(?:in )?(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:day|week|month|year)s?'
const VAGUE = '(?:(?:a few|several|some) )?(?:days|weeks|months|years) ago|recently|lately|soon|now'
const RELATIVE = new RegExp(
  `^(?:${DAY}|${WEEKDAYS.join('|')}|${PERIOD}|in ${COUNTED.slice('(?:in )?'.length)}|${COUNTED} (?:ago|from now)|${VAGUE})$`,
  'i',
)

/** Whether words depend on the day they were written, as far as that can be seen without knowing what they come to. */
export function isRelative(words: string): boolean {
  return RELATIVE.test(words)
}
