import { expect, test } from 'vitest'
import { makeWorld } from '../../src/model/world.ts'
import { tablePage } from '../../src/pages/table-page.ts'
import type { Library } from '../../src/viewer/library.ts'
import { currentRoute, initialState, type State } from '../../src/viewer/state.ts'
import { withUnknownTable, withWritten } from '../../src/viewer/telling-tables.ts'
import { update } from '../../src/viewer/update.ts'
import { table } from '../read/table/tables.ts'

const compiled = table('a,b', '1,2', '3,4')
const library: Library = { world: makeWorld(compiled.dataset), problems: compiled.problems, tables: compiled.tables }
const start = withUnknownTable(library, initialState({ columns: 120, rows: 40 }))

const press = (state: State, ...keys: string[]): State =>
  keys.reduce((now, key) => update(library, now, key.length === 1 ? { key, text: key } : { key }), state)

test('a table that nothing could be made of opens on its page, with its columns and first cells', () => {
  expect(currentRoute(start)).toMatchObject({ page: 'table', file: 'table.csv' })
  const [summary] = compiled.tables
  const text =
    summary &&
    tablePage(summary, {}, 120)
      .lines.map((line) => line.map((span) => span.text).join(''))
      .join('\n')
  expect(text).toContain('It is not known what the columns of this table are.')
  expect(text).toMatch(/a +note +1 · 3/)
})

test('one that was understood, or that stands beside claims, does not', () => {
  const { dataset, tables, problems } = table('date,title', '2031,A')
  const other = { world: makeWorld(dataset), tables, problems }
  const state = initialState({ columns: 120, rows: 40 })
  expect(withUnknownTable(other, state)).toBe(state)
  expect(withUnknownTable({ ...other, tables: compiled.tables }, state)).toBe(state)
})

test('Enter chooses the role of a column, and w asks for it to be written', () => {
  const dated = press(start, 'enter', ...'date', 'enter')
  expect(currentRoute(dated)).toMatchObject({ page: 'table', chosen: { a: 'date' } })
  const written = press(dated, 'down', 'enter', ...'text', 'enter', 'w')
  expect(written.toldTable).toEqual({
    file: 'table.csv',
    columns: { a: 'date', b: 'text' },
    order: undefined,
    sheet: undefined,
  })
  expect(press(start, 'w')).toMatchObject({ notice: expect.stringContaining('Nothing is chosen yet') })
})

test('Esc takes back what is not written before it leaves, and what cannot be written stays chosen', () => {
  const dated = press(start, 'enter', ...'date', 'enter')
  const back = press(dated, 'escape')
  expect(currentRoute(back)).toMatchObject({ page: 'table', chosen: {} })
  expect(back.notice).toContain('taken back')
  expect(currentRoute(press(back, 'escape')).page).not.toBe('table')
  expect(currentRoute(press(dated, 'w'))).toMatchObject({ chosen: { a: 'date' } })
  expect(currentRoute(withWritten(press(dated, 'w')))).toMatchObject({ chosen: {} })
})
