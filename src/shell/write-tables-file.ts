import { readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import type { ColumnRole } from '../model/column-roles.ts'
import { TABLES_FILE } from '../read/table/table-kind.ts'
import { TooLarge, withTable } from '../read/table/tables-file.ts'
import { readOrder, readRole } from '../read/table/told-columns.ts'
import type { WriteTable } from '../viewer/library.ts'
import type { ToldTable } from '../viewer/telling-tables.ts'
import { UsageError } from './exit-code.ts'
import { writeFile } from './write-file.ts'

/** Writes what is said of a table into `tables.yaml` beside it; gives the sentence that tells what became of it. */
export function writeTablesFile({ file, columns, order, sheet }: ToldTable): ReturnType<WriteTable> {
  const beside = join(dirname(file), TABLES_FILE)
  const told = new Map<ColumnRole | '', string[]>()
  for (const [name, role] of Object.entries(columns)) {
    const known = readRole(role)
    told.set(known, [...(told.get(known) ?? []), name])
  }
  try {
    const dateOrder = order === undefined ? undefined : readOrder(order)
    writeFile(beside, withTable(textOf(beside), basename(file), { columns: told, dateOrder, sheet }))
    const notice = `Written to ${relative('.', beside) || beside}: ${basename(file)} is read so from now on`
    return { written: true, notice }
  } catch (error) {
    if (error instanceof UsageError) return { written: false, notice: error.message }
    const why = error instanceof TooLarge ? error.message : 'what is in it is no YAML'
    return { written: false, notice: `${beside} cannot be changed: ${why}` }
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
