import { readDate } from '../../dates/authored.ts'
import { whenOf } from '../../dates/edtf.ts'
import type { When } from '../../dates/when.ts'

/** A date as a table has it: read, left out, or refused with the reason. */
export type CellDate = { readonly when?: When } | { readonly message: string; readonly suggestion?: string | undefined }

const NOTHING = /^(?:|[-–—?.]+|n\/?a|n\.? ?d\.?|none|null|unknown|undated|tbd|tba)$/i

/** Reads the cells of tables, whose dates repeat: each wording is read once. */
export function dateReader(): (cell: string) => CellDate {
  const known = new Map<string, CellDate>()
  return (cell) => {
    const typed = withoutTime(cell.trim())
    const before = known.get(typed)
    if (before !== undefined) return before
    const date = read(typed)
    known.set(typed, date)
    return date
  }
}

function read(typed: string): CellDate {
  if (NOTHING.test(typed)) return {}
  const reading = readDate(typed)
  return reading.ok ? { when: reading.when } : { message: reading.message, suggestion: reading.suggestion }
}

/** Times and zones after a day are left out: a date here is never finer than a day. */
const withoutTime = (typed: string): string => typed.replace(/^(\d{4}-\d\d-\d\d)[T ]\d\d?:?\d\d.*$/, '$1')

/** What goes on from one date to another lasted as long; undefined where the end comes before the start. */
export function spanOf(start: When, end: When): When | undefined {
  if (start.edtf === end.edtf) return start
  if (start.min !== null && end.max !== null && end.max < start.min) return undefined
  return whenOf(`${start.edtf}/${end.edtf}`) ?? start
}
