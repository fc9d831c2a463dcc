import { expect, test } from 'vitest'
import { makeWorld } from '../../src/model/world.ts'
import { serialise } from '../../src/storage/serialise.ts'
import { readHead } from '../../src/storage/table-of-contents.ts'
import { composeLines } from '../../src/viewer/frame.ts'
import { frameOf } from '../../src/viewer/frame-of.ts'
import { initialState } from '../../src/viewer/state.ts'
import { generateDataset } from '../bench/generate.ts'

const dataset = generateDataset({ briefings: 700, events: 50, claims: 80 })
const linesOf = (text: string): string[] => text.split('\n')
const headOf = (lines: readonly string[]) => readHead(lines.values()) ?? expect.fail('no head')
const firstOfMany = headOf(linesOf(serialise(dataset)))

test('the first of many briefings are there before the list of all', () => {
  expect(firstOfMany.count).toBe(700)
  expect(firstOfMany.first.briefings.length).toBeLessThan(300)
  const all = firstOfMany.list()?.briefings ?? []
  expect(all.map(({ id }) => id)).toEqual(dataset.briefings.map(({ id }) => id))
})

test.each([
  { columns: 120, rows: 40 },
  { columns: 80, rows: 24 },
  { columns: 40, rows: 10 },
  { columns: 200, rows: 100 },
])('at $columns×$rows they draw the very frame that the list draws', (size) => {
  const head = headOf(linesOf(serialise(dataset)))
  const library = { problems: [], reading: 'the claims' }
  const first = frameOf({ ...library, world: makeWorld(head.first), count: head.count }, initialState(size))
  const whole = frameOf({ ...library, world: makeWorld(head.list() ?? head.first) }, initialState(size))
  expect(composeLines(first)).toEqual(composeLines(whole))
})

test('few briefings are there at once, and no line is read again', () => {
  const few = { ...dataset, briefings: dataset.briefings.slice(0, 20), events: [], claims: [] }
  const head = headOf(linesOf(serialise(few)).slice(0, 2))
  expect(head.count).toBe(20)
  expect(head.first.briefings).toHaveLength(20)
  expect(head.list()).toBe(head.first)
})

test.each([
  ['another layout', []],
  ['another first line', ['{"schema":2,']],
  ['no contents', ['{"schema":1,', '"briefings":[']],
  ['contents that are no JSON', ['{"schema":1,', '"contents":{,']],
  ['a count that is none', ['{"schema":1,', '"first":{"count":-1,"outlets":[],"topics":[],"briefings":[]},']],
])('with %s there is no head', (_, lines) => {
  expect(readHead(lines.values())).toBeUndefined()
})

test('where the list after the first is broken, it is not there', () => {
  const [line = '', first = ''] = linesOf(serialise(dataset))
  expect(headOf([line, first, '"contents":{']).list()).toBeUndefined()
})

test('what a title hides in escapes is cleaned here too', () => {
  const contents =
    '"contents":{"outlets":[],"topics":[],"briefings":[["a","one\\nline\\u001b[2J\\tonly",null,null,null]]},'
  expect(headOf(['{"schema":1,', contents]).first.briefings[0]?.title).toBe('one line only')
})
