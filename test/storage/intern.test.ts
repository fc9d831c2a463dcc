import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeInterner } from '../../src/storage/intern.ts'
import { generateDataset } from '../bench/generate.ts'

const dataset = generateDataset({ briefings: 30, events: 120, claims: 300 })

test('a record that is shared is the same record as it was', () => {
  const share = makeInterner()
  for (const array of [dataset.briefings, dataset.actors, dataset.places, dataset.events, dataset.claims]) {
    for (const record of array) expect(share(structuredClone(record))).toEqual(record)
  }
})

test('so is any other value of JSON', () => {
  const value = fc.dictionary(fc.constantFrom('id', 'when', 'claims', 'actors', 'text', 'place'), fc.jsonValue())
  fc.assert(
    fc.property(fc.array(value.map(withLists), { maxLength: 5 }), (records) => {
      const share = makeInterner()
      expect(records.map((record) => share(structuredClone(record)))).toEqual(records)
    }),
  )
})

/** `claims` is a list of ids in every record that has one. */
const withLists = (record: Record<string, unknown>): Record<string, unknown> =>
  'claims' in record ? { ...record, claims: [JSON.stringify(record.claims), 'c'] } : record

test('what records repeat is one thing in memory', () => {
  const share = makeInterner()
  const shared = <T extends object>(record: T): T => share(structuredClone(record))
  const link = { name: 'ANI', actor: 'ani' }
  const one = shared({ id: 'c1', text: 'a', actors: ['kim', 'putin'], attribution: [link] })
  const other = shared({ id: 'c2', text: 'b', actors: ['kim', 'putin'], attribution: [link, { name: 'Yonhap' }] })
  expect(other.actors).toBe(one.actors)
  expect(other.attribution[0]).toBe(one.attribution[0])
  expect(shared({ when: { edtf: '2019', min: 'a' } }).when).toBe(shared({ when: { edtf: '2019', min: 'a' } }).when)
})
