import type { ColumnRole } from '../../model/column-roles.ts'
import { shellWord } from '../../text/shell-words.ts'
import type { ColumnLook } from './column-look.ts'
import type { MakingRoles } from './making-roles.ts'

/** A table without a header, or one whose text has a name that is not known, is read by what its cells look like. */
export function giveByContent(roles: MakingRoles): void {
  const { header, hasHeader, made, remarks } = roles
  const look = (column: number): ColumnLook => roles.look(column)
  const shown = (column: number): string => `“${header[column]}”`
  if (!hasHeader && !hasDates(made)) {
    const date = roles
      .free()
      .find((column) => look(column).count > 0 && look(column).dates() >= 0.8 && !isYears(look(column)))
    if (date !== undefined) roles.give('date', date)
    for (const column of roles.free()) if (look(column).urls >= 0.5) roles.give('url', column)
  }
  if (made.has('title') || made.has('text') || made.has('actors')) return
  const [longest] = roles
    .free()
    .filter((column) => {
      const { numbers, urls, length, count } = look(column)
      return (
        count > 0 &&
        !look(column).half((text) => CODE.test(text)) &&
        numbers < 0.3 &&
        urls < 0.3 &&
        length >= (hasHeader ? 12 : 3) &&
        look(column).dates() < 0.5
      )
    })
    .sort((a, b) => look(b).length - look(a).length)
  if (longest === undefined) return
  roles.give('text', longest)
  if (hasHeader) {
    remarks.push({
      severity: 'warning',
      message: `no column is known to hold what happened; ${shown(longest)} is taken, as its cells are the longest`,
      hint: `--columns ${shellWord(`text=${header[longest]}`)} says so, or name another`,
    })
  }
}

/** A word with signs or digits in it: an identifier, the name of a page or a file. */
const CODE = /^(?=\S*[\d_.@/\\])[\x21-\x7E]+$/

const isYears = (look: ColumnLook): boolean => look.every((text) => /^\d{1,4}$/.test(text))

const hasDates = (made: ReadonlyMap<ColumnRole, unknown>): boolean =>
  made.has('date') || made.has('start') || made.has('end') || made.has('year')

/** Tells of a table that has no dates, and which column looks as though it did. */
export function tellOfNoDates(roles: MakingRoles): void {
  const { header, made, taken, remarks } = roles
  if (hasDates(made)) return
  const like = header.findIndex((_, column) => !taken.has(column) && looksDated(roles.look(column)))
  const years = header.filter((name) => /^[12]\d{3}(?:-\d\d(?:-\d\d)?)?$/.test(name))
  if (like < 0 && years.length > 2) {
    remarks.push({
      severity: 'warning',
      message: `the dates of this table are the names of its columns (${years.slice(0, 3).join(', ')}, …): nothing of it is on the timeline`,
      hint: 'turn it, so that each date stands in a row of its own',
    })
    return
  }
  if (like < 0) {
    remarks.push({
      severity: 'warning',
      message: 'no column gives dates, so that nothing of this table is on the timeline',
      hint: '--columns date=NAME names the column that does',
    })
    return
  }
  remarks.push({
    severity: 'warning',
    message: `no column gives dates; “${header[like]}” looks like one`,
    hint: `--columns ${shellWord(`date=${header[like]}`)}`,
  })
}

const looksDated = (look: ColumnLook): boolean =>
  look.count > 0 && !look.every((text) => /^[\d.]{1,5}$/.test(text)) && look.dates() >= 0.8

/** A title that is the same for many rows says of what kind they are; what each is about stands elsewhere. */
export function takeTitleAsType(roles: MakingRoles): boolean {
  const { made, taken } = roles
  const [title] = made.get('title') ?? []
  if (title === undefined) return false
  const { count, distinct } = roles.look(title)
  const elsewhere = made.has('text') || made.has('actors') || made.has('place')
  if (!elsewhere || count < 20 || distinct > Math.max(count * 0.1, 2)) return false
  made.delete('title')
  if (made.has('type')) taken.delete(title)
  else made.set('type', [title])
  return true
}
