import { readDatePrefix } from '../../dates/date-prefix.ts'
import type { When } from '../../dates/when.ts'
import { readWrittenWords } from '../../times/written-words.ts'
import type { Plain } from '../mapped-text.ts'
import type { Report } from '../report.ts'

/** The date off the start of an item, how many characters it takes, and what else stood with it. */
export interface DatedStart {
  readonly when?: When | undefined
  readonly length: number
  readonly notes?: Readonly<Record<string, string>> | undefined
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
  if (found?.when === undefined) return { length: 0 }
  return { when: found.when, length: found.length, ...(found.time !== undefined && { notes: { time: found.time } }) }
}
