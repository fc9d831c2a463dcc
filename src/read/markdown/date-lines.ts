import { readDateAlone } from '../../dates/date-prefix.ts'
import { isDay } from '../../dates/day.ts'
import { readDate, readTyped } from '../../dates/read-date.ts'
import type { Plain } from '../mapped-text.ts'
import { tidy } from '../single-line.ts'
import { linesOf } from './dated-lines.ts'

const DATE =
  /^\s*(date|day|when|datum|fecha|data|日付|날짜|дата|published|created|updated)\s*(?:::?|：)\s*(.{3,60}?)\s*$/iu

/** The date of a line such as `Date: 2017-07-05` under the title; `published` where it is the day of a report. */
export interface DateLine {
  readonly text: string
  readonly at: number
  readonly published: boolean
}

/** Looks for the line that dates a file among the lines of a paragraph. */
export function dateLineIn(plain: Plain): DateLine | undefined {
  for (const line of linesOf(plain)) {
    const alone = /\d{4}/.test(line.mask) ? readDateAlone(line.mask)?.when : undefined
    const labelled = DATE.exec(line.mask)
    const [, key = '', text = ''] = labelled ?? (alone?.precision === 'day' ? ['', '', line.mask.trim()] : [])
    const day = text.replace(/(\d)[T ]\d\d?:\d\d.*$/, '$1')
    if (text === '' || /^updated$/i.test(key) || readTyped(tidy(day), {}) === undefined) continue
    return { text: day, at: line.at(line.mask.indexOf(text)), published: /^(?:published|created)$/i.test(key) }
  }
  return undefined
}

/** Among so many blocks at the start of a file an item may be its day. */
export const DATE_ITEMS = 8

/** Whether an item is the day of its file and no claim: “- Date: 2017-07-05” in the list under a title. */
export const isDateItem = (plain: Plain): boolean =>
  /^\s*(?:date|datum|fecha|data|дата|날짜|日付)\s*[:：]/iu.test(plain.mask) && dateLineIn(plain) !== undefined

/** The day that a title begins or ends with: “January 27, 2031 Meeting Notes”. */
export function dayInTitle(title: string): string | undefined {
  if (!/\d{8}|\d\D+\d/.test(title)) return undefined
  const words = title.split(/\s+/).slice(0, 40)
  for (let count = Math.min(5, words.length); count > 0; count -= 1) {
    for (const part of [words.slice(0, count), words.slice(-count)]) {
      const text = part.join(' ').replace(/^[([{]|[)\]}:,.;–—-]+$/g, '')
      const read = /\d{4}/.test(text) ? readDate(text) : undefined
      if (read?.ok && read.when.precision === 'day' && read.when.min !== null && isDay(read.when.min))
        return read.when.min
    }
  }
  return undefined
}
