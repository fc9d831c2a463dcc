import fc from 'fast-check'
import { expect, test } from 'vitest'
import { density, densityCell } from '../../src/chart/density.ts'
import { sortDay } from '../../src/history/order.ts'
import { anyEvents, datedEvents } from '../support/dated-events.ts'
import { inOrder } from '../support/in-order.ts'

const spread = (...dates: string[]) =>
  inOrder(datedEvents(Object.fromEntries(dates.map((date, at) => [`e${at}`, date]))))

test('bars say where events stand, the fullest cell highest', () => {
  const events = spread(
    '2019-04-01',
    '2019-04-03',
    '2019-04-03',
    '2019-04-03',
    '2019-04-03',
    '[2019-04-10..2019-04-28]',
  )
  expect(density(events, 10)?.bars).toBe('▂ █      ▂')
})

test('each cell names its days and the event to jump to', () => {
  const found = density(spread('2019-04-01', '2019-04-03', '2019-04-10'), 10)
  expect(found?.cells.slice(0, 5)).toEqual([
    { from: '2019-04-01', to: '2019-04-01', count: 1, first: 0 },
    { from: '2019-04-02', to: '2019-04-02', count: 0, first: 1 },
    { from: '2019-04-03', to: '2019-04-03', count: 1, first: 1 },
    { from: '2019-04-04', to: '2019-04-04', count: 0, first: 2 },
    { from: '2019-04-05', to: '2019-04-05', count: 0, first: 2 },
  ])
})

test('without a date or without room there is nothing to show', () => {
  expect(density(datedEvents({ a: undefined }), 10)).toBeUndefined()
  expect(density([], 10)).toBeUndefined()
  expect(density(spread('2019-04-01'), 0)).toBeUndefined()
})

test('property: every dated event is counted once, in the cell that holds its day', () => {
  fc.assert(
    fc.property(anyEvents.map(inOrder), fc.integer({ min: 1, max: 120 }), (events, width) => {
      const dated = events.filter(({ when }) => when)
      const found = density(events, width)
      if (!found) {
        expect(dated).toEqual([])
        return
      }
      expect(found.bars).toHaveLength(width)
      expect(found.cells.reduce((sum, { count }) => sum + count, 0)).toBe(dated.length)
      for (const [at, cell] of found.cells.entries()) {
        const inside = dated.slice(cell.first, cell.first + cell.count)
        for (const event of inside) {
          expect(cell.from <= (sortDay(event.when) ?? '') && (sortDay(event.when) ?? '') <= cell.to).toBe(true)
        }
        expect(found.bars[at] === ' ').toBe(cell.count === 0)
      }
    }),
  )
})

test('property: an event is found in the cell that counts it', () => {
  fc.assert(
    fc.property(anyEvents.map(inOrder), fc.integer({ min: 2, max: 120 }), (events, width) => {
      const found = density(events, width)
      for (const [at, event] of events.entries()) {
        const cell = found?.cells[densityCell(found, event) ?? -1]
        if (event.when) expect(cell && cell.first <= at && at < cell.first + cell.count).toBe(true)
        else expect(cell).toBeUndefined()
      }
    }),
  )
})
