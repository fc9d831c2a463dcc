import { expect, test } from 'vitest'
import { type EventFilter, filterEvents } from '../../src/history/filter.ts'
import { makeWorld } from '../../src/model/world.ts'
import { filteredEvents, prepareFilters } from '../../src/viewer/filtering.ts'
import { generateDataset } from '../bench/generate.ts'
import { inOrder } from '../support/in-order.ts'
import { slowClock } from '../support/slow-clock.ts'

const dataset = generateDataset({ briefings: 100, events: 1200, claims: 2000 })
const world = makeWorld(dataset)
const ordered = inOrder(dataset.events)
const actor = dataset.actors[0]?.id ?? ''

const FILTERS: readonly EventFilter[] = [
  {},
  { conflicts: true },
  { singleOrigin: true },
  { conflicts: true, singleOrigin: true },
  { actors: [actor] },
  { actors: [actor], conflicts: true },
  { conflicts: undefined },
]

test('what was found ahead, in pieces, is what a look at every event finds', () => {
  const restore = slowClock()
  expect([...prepareFilters(world)].length).toBeGreaterThan(3)
  restore()
  for (const filter of FILTERS) {
    expect(filteredEvents(world, filter)).toEqual(filterEvents(world, ordered, filter))
    expect(filteredEvents(world, { ...filter })).toBe(filteredEvents(world, filter))
  }
})

test('after many other filters the answer is still the same', () => {
  const before = filteredEvents(world, { conflicts: true })
  for (const { id } of dataset.actors.slice(0, 20)) filteredEvents(world, { actors: [id] })
  expect(filteredEvents(world, { conflicts: true })).toEqual(before)
})

test('a topic takes one look at the claims, however many pieces the events are filtered in', () => {
  let looks = 0
  const counting = makeWorld({
    ...dataset,
    get claims() {
      looks += 1
      return dataset.claims
    },
  })
  const topic = dataset.briefings.flatMap((briefing) => briefing.topic ?? [])[0] ?? ''
  looks = 0
  const restore = slowClock()
  const found = filteredEvents(counting, { topics: [topic] })
  restore()
  expect(found).toEqual(filterEvents(world, ordered, { topics: [topic] }))
  expect(looks).toBe(1)
})
