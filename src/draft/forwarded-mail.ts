import { daysIn } from './dateline.ts'
import { isProse } from './junk-lines.ts'
import type { ReportLine } from './report-lines.ts'
import { stampDay } from './stamp-day.ts'

/** The headers of the mail that another passes on: where what it says begins, and what they tell of it. */
export interface ForwardedMail {
  /** The number of lines down to the last header. */
  readonly length: number
  readonly subject?: string | undefined
  readonly published?: string | undefined
}

const HEADER = /^\*?(?<name>From|Sender|Reply-To|Sent|Date|To|Cc|Subject)\*?: *\*? ?(?<value>.*)$/i
const QUOTING = /^On .{6,100}\bwrote:$/
/** What programs put above the headers of a mail that is passed on. */
const PASSED_ON = /^-{2,} ?(?:original|forwarded) message\b|^begin forwarded message:/i
/** Whoever passes a mail on speaks for themselves or to a reader; a report that quotes one does neither. */
const TO_READER = /\b(?:I|[Mm]e|[Mm]y|[Ww]e|[Oo]ur|[Yy]ou|[Yy]our|[Pp]lease|FYI|[Tt]hanks?)\b/
const QUOTED = /["“][^"“”]*["”]/g
/** A header that is folded goes on for a line or so, and a list of those it went to for some more. */
const FOLDED = 3

/**
 * Finds the headers of a mail within the lines of one, the last before its text. Undefined where there are none, or only
 * those of a mail that a report quotes.
 */
export function forwardedMail(lines: readonly ReportLine[]): ForwardedMail | undefined {
  let found: ForwardedMail | undefined
  let isReport = false
  for (let index = 0; index < lines.length; index++) {
    const text = lines[index]?.text ?? ''
    // What somebody says of a mail is short.
    if (!found && index > LAST) break
    if (PASSED_ON.test(text)) isReport = false
    else if (isReport) continue
    else if (QUOTING.test(text) && daysIn(text).length > 0)
      found = { length: index + 1, published: stampDay(text.slice(0, -' wrote:'.length)) }
    else if (HEADER.test(text)) {
      const block = blockAt(lines, index)
      if (block) found = block
      index = Math.max(index, (block?.length ?? 0) - 1)
    } else if (isProse(text)) {
      if (found) break
      isReport = !TO_READER.test(text.replace(QUOTED, ''))
    }
  }
  return found
}

const LAST = 40

function blockAt(lines: readonly ReportLine[], from: number): ForwardedMail | undefined {
  const headers = new Map<string, string>()
  let last = from
  for (let index = from; index < lines.length && index <= last + FOLDED; index++) {
    const { name, value = '' } = HEADER.exec(lines[index]?.text ?? '')?.groups ?? {}
    if (name === undefined || headers.has(name.toLowerCase())) {
      if (isProse(lines[index]?.text ?? '')) break
      continue
    }
    headers.set(name.toLowerCase(), value)
    last = index
  }
  const named = headers.has('from') && (headers.has('date') || headers.has('sent') || headers.has('subject'))
  if (!named || headers.size < 2) return undefined
  const subject = headers.get('subject')?.replace(/^(?:(?:re|fwd?|aw|wg) ?: ?)+/i, '')
  return { length: last + 1, subject, published: stampDay(headers.get('date') ?? headers.get('sent')) }
}
