import { expect, test } from 'vitest'
import { type EventFilter, filterEvents } from '../../src/history/filter.ts'
import { makeWorld } from '../../src/model/world.ts'
import { filterWords } from '../../src/pages/filter-words.ts'
import { datedEvents } from '../support/dated-events.ts'
import { inOrder } from '../support/in-order.ts'
import { shippedWorld } from '../support/shipped-briefings.ts'
import { sketchWorld } from '../support/world-builder.ts'

/** What is said of a filter over events with these dates. */
function said(filter: EventFilter, ...dates: string[]): string {
  const events = inOrder(datedEvents(Object.fromEntries(dates.map((date, at) => [`e${at}`, date]))))
  const world = makeWorld({ ...sketchWorld([]).dataset, events: [...events] })
  return filterWords(world, filter, filterEvents(world, events, filter))
}

test('filters are said in words', () => {
  expect(said({})).toBe('')
  const all: EventFilter = {
    actors: ['kim-jong-un'],
    topics: ['Envoys in Seoul'],
    from: '2019-04-01',
    to: '2019-04-30',
    fit: 'certainly',
    conflicts: true,
    singleOrigin: true,
  }
  expect(filterWords(shippedWorld, all, [])).toBe(
    'Kim Jong Un · Envoys in Seoul · certainly within Apr 2019 · ≠ in conflict · one origin only',
  )
})

test.each<[EventFilter, string]>([
  [{ from: '2019-04-17', to: '2019-04-17' }, 'on 17 Apr 2019'],
  [{ to: '2019-04-17' }, 'up to 17 Apr 2019'],
  [{ from: '2019-04-17' }, 'from 17 Apr 2019'],
  [{ from: '2019-04-01', to: '2019-04-30' }, 'within Apr 2019'],
  [{ from: '2020-02-01', to: '2020-02-28' }, 'within 1–28 Feb 2020'],
  [{ from: '2019-01-01', to: '2019-12-31' }, 'within 2019'],
  [{ from: '2019-04-15', to: '2019-05-02' }, 'within 15 Apr – 2 May 2019'],
])('%o is %s', (filter, words) => {
  expect(said(filter)).toBe(words)
})

const july: EventFilter = { from: '2021-07-01', to: '2021-07-31' }

test('why an event is shown whose date allows other days too is said, and how to hide it', () => {
  expect(said(july, '2021-07-27', '[..2021-07-27]', '2020-07/2021-07-27')).toBe(
    'within Jul 2021, 2 of 3 possibly or partly (v hides them)',
  )
  expect(said(july, '[..2021-07-27]', '2021')).toBe('within Jul 2021, all possibly or partly (v hides them)')
  expect(said(july, '[..2021-07-27]')).toBe('within Jul 2021, it possibly or partly (v hides it)')
})

test('where every date lies in the range there is nothing to explain', () => {
  expect(said(july, '2021-07-27', '2021-07')).toBe('within Jul 2021')
  expect(said({ ...july, fit: 'certainly' }, '2021-07-27', '2021')).toBe('certainly within Jul 2021')
})
