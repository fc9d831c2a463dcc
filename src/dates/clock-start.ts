import type { DatePrefix } from './date-prefix.ts'
import { TIME_ZONES } from './time-zones.ts'

const ZONE = String.raw`(?:\s?(?:${TIME_ZONES})(?![\p{L}\d]))?`
const TIME = [
  String.raw`(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?:\s?[ap]\.?m\b\.?)?(?:\s?(?:uhr|hrs?|h)(?!\p{L}))?${ZONE}`,
  String.raw`(?:[01]?\d|2[0-4])\.[0-5]\d\s?(?:[ap]\.?m\b\.?|uhr|hrs?(?!\p{L}))`,
  String.raw`(?:0?[1-9]|1[0-2])\s?[ap]\.?m\b\.?`,
  String.raw`(?:[01]?\d|2[0-4])\s?(?:h(?:[0-5]\d)?|uhr)(?!\p{L})`,
  String.raw`(?:(?:오전|오후|午前|午後|上午|下午)\s?)?\d{1,2}[시時时点點](?:\s?\d{1,2}[분分])?`,
].join('|')
const START = new RegExp(
  String.raw`^(?<open>[[(（]?)(?:(?:at|um|à|kl\.?)\s)?(?<time>(?:${TIME})(?:\s?(?:[–—-]|to|bis)\s?(?:${TIME}))?)[\])）]?` +
    String.raw`(?<sign>\s*[:：,;|–—]\s*|\s+--?\s+|\s+)(?=\S)`,
  'iu',
)

/**
 * A clock time at the start of a list item, which has no day by itself. What parts it from the claim is counted with it
 * but for a space alone, behind which it belongs to the sentence.
 */
export function readClockStart(text: string, briefingDate: string | undefined): DatePrefix | undefined {
  const found = START.exec(text)
  const { time = '', sign = '', open = '' } = found?.groups ?? {}
  if (found === null || time === '') return undefined
  const length = sign.trim() === '' && open === '' ? 0 : found[0].length
  const message = `"${time}" is a clock time and says no day: type the day before it, as ${briefingDate ?? '2024-03-09'} ${time}: …`
  const from = text.indexOf(time)
  return { length, from, to: from + time.length, time, problem: { message }, unread: true }
}
