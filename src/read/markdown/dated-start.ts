import { readDatePrefix } from '../../dates/date-prefix.ts'
import { readDate } from '../../dates/read-date.ts'
import type { When } from '../../dates/when.ts'
import { words } from '../../dates/words.ts'
import { readWrittenWords } from '../../times/written-words.ts'
import type { Plain } from '../mapped-text.ts'
import type { Report } from '../report.ts'

/** The date off the start of an item, how many characters it takes, and what else stood with it. */
export interface DatedStart {
  readonly when?: When | undefined
  readonly length: number
  readonly notes?: Readonly<Record<string, string>> | undefined
  /** Whether a problem of it is reported. */
  readonly told?: true
}

/** A day, or days, before a colon or a dash. */
const DAY_FIRST = /^\s*(\d{1,2}(?:st|nd|rd|th)?(?:\s?[–-]\s?\d{1,2}(?:st|nd|rd|th)?)?)(?:\s*[:：]\s|\s+[–—-]\s)/

/** A number at the start of an item, under a month, may be the day. */
function warnOfDayAlone(
  item: Plain,
  {
    date,
    year,
    above,
    report,
  }: { date?: string | undefined; year?: string | undefined; above?: When | undefined; report?: Report },
): void {
  const [whole = '', days = ''] = DAY_FIRST.exec(item.mask) ?? []
  if (days === '' || above?.precision !== 'month') return
  const typed = `${days} ${words(above)}`
  if (!readDate(typed, { briefingDate: date, year }).ok) return
  const at = item.at(whole.indexOf(days))
  const fix = { from: at, to: at + days.length, text: typed }
  report?.('warning', at, `“${days}” is not read as a day of ${words(above)}`, `if it is, type ${typed}`, fix)
}

/**
 * Takes the date off the start of an item. A date that cannot be read is an error, words that may be none a warning; in
 * both cases they stay in the text. A clock time alone goes with the day that stands above, if one does.
 */
export function readDatedStart(
  item: Plain,
  context: { date?: string | undefined; year?: string | undefined; above?: When | undefined; report?: Report },
): DatedStart {
  const { date, year, above, report } = context
  const found = readDatePrefix(item.mask, { relative: readWrittenWords, briefingDate: date, year })
  if (found?.time !== undefined && found.when === undefined && above !== undefined) {
    return found.length === 0 ? { length: 0 } : { length: found.length, notes: { time: found.time } }
  }
  if (found?.problem !== undefined && report !== undefined) {
    const { message, suggestion } = found.problem
    const fix =
      suggestion === undefined
        ? undefined
        : { from: item.at(found.from), to: item.at(found.to - 1) + 1, text: suggestion }
    report(found.unread ? 'warning' : 'error', item.at(found.from), message, suggestion && `type ${suggestion}`, fix)
  }
  if (found?.when === undefined && found?.problem === undefined) warnOfDayAlone(item, context)
  if (found?.when === undefined) return { length: 0, ...(found?.problem !== undefined && { told: true as const }) }
  return { when: found.when, length: found.length, ...(found.time !== undefined && { notes: { time: found.time } }) }
}
