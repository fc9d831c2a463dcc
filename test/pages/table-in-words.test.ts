import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { tableInWords } from '../../src/pages/table-in-words.ts'
import type { Compiled } from '../../src/read/compile.ts'
import { openPath } from '../../src/read/folder/open-path.ts'
import { readOrder, readToldColumns } from '../../src/read/table/told-columns.ts'
import { shellWords } from '../../src/text/shell-words.ts'
import { table, tableFile } from '../read/table/tables.ts'

/** The options in the last line of how a table was understood, as they would be typed. */
function typedOptions({ tables }: Compiled): ReadonlyMap<string, string> {
  const [summary] = tables
  const words = shellWords(new Map(summary && tableInWords(summary)).get('by hand') ?? '')
  return new Map(words.flatMap((word, at) => (word.startsWith('--') ? [[word, words[at + 1] ?? ''] as const] : [])))
}

const files = readdirSync(dirname(tableFile('acled.csv')))

test.each(files)('%s: what is told at its end, typed as options, reads it the same way', async (name) => {
  const asIs = await openPath(tableFile(name))
  const options = typedOptions(asIs)
  const order = options.get('--date-order')
  const told = {
    columns: readToldColumns(options.get('--columns') ?? ''),
    dateOrder: order === undefined ? undefined : readOrder(order),
  }
  expect((await openPath(tableFile(name), { tables: told })).dataset).toEqual(asIs.dataset)
})

test('a column whose name cannot be typed is told by its number', () => {
  const compiled = table('"Date, local",title', '2031-03-04,Board approves')
  expect(typedOptions(compiled).get('--columns')).toBe('date=column 1,title=title')
})
