import { expect, test } from 'vitest'
import { ById } from '../../src/model/by-id.ts'
import { runToEnd } from '../../src/work.ts'

const itemsOf = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `2019-04-${at % 30}.${at}` }))

test.each([0, 1, 9_999, 20_000])('of %i items each is found by its id, and no other', (count) => {
  const items = itemsOf(count)
  const byId = new ById(items)
  expect(items.every((item, place) => byId.get(item.id) === item && byId.placeOf(item.id) === place)).toBe(true)
  for (const other of ['', '2019-04-0', '__proto__', 'constructor']) {
    expect([byId.get(other), byId.has(other), byId.placeOf(other)]).toEqual([undefined, false, undefined])
  }
})

test('made ahead it is the same, and made once', () => {
  const items = itemsOf(20_000)
  const byId = new ById(items)
  runToEnd(byId.prepare())
  expect([...byId.prepare()]).toEqual([])
  expect(byId.get(items[12_345]?.id ?? '')).toBe(items[12_345])
})

test.each([3, 20_000])('among %i items the first of two with the same id is found', (count) => {
  const items = [...itemsOf(count), { id: 'twice' }, { id: 'twice' }]
  expect(new ById(items).placeOf('twice')).toBe(count)
})
