import { expect, test } from 'vitest'
import type { Dataset } from '../../src/model/model.ts'
import { serialise } from '../../src/storage/serialise.ts'
import { shipped } from '../support/shipped-briefings.ts'

/** The same value with the keys of every object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, turned(item)]),
  )
}

test('the same dataset gives the same bytes, whatever the order of keys', () => {
  expect(serialise(turned(shipped.dataset) as Dataset)).toBe(serialise(shipped.dataset))
})

test('it is JSON, ended by a line break, with each record on a line of its own', () => {
  const text = serialise(shipped.dataset)
  expect(JSON.parse(text)).toMatchObject(shipped.dataset)
  expect(text.endsWith('}\n')).toBe(true)
  const lines = new Set(text.split('\n').map((line) => line.replace(/,$/, '')))
  const { briefings, actors, places, events, claims } = JSON.parse(text) as Dataset
  for (const record of [...briefings, ...actors, ...places, ...events, ...claims]) {
    expect(lines).toContain(JSON.stringify(record))
  }
})

test('an empty dataset is written too', () => {
  const empty: Dataset = { schema: 1, briefings: [], actors: [], places: [], events: [], claims: [] }
  expect(JSON.parse(serialise(empty))).toMatchObject(empty)
})

test('what does not fit the schema is not written', () => {
  expect(() => serialise({ ...shipped.dataset, claims: [{ id: 'x' }] } as unknown as Dataset)).toThrow()
})
