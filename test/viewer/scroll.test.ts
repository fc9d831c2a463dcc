import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Extent, type Move, move, START, settle, show, stopAt } from '../../src/viewer/scroll.ts'

const rows = (count: number, pinned = false): Extent => ({
  length: count,
  stops: Array.from({ length: count }, (_, line) => ({ line, height: 1 })),
  pinned,
})
const text = (length: number): Extent => ({ length, stops: [], pinned: false })
const down: Move = { kind: 'step', by: 1 }
const up: Move = { kind: 'step', by: -1 }
const times = (count: number, extent: Extent, height: number, step: Move, from = START) =>
  Array.from({ length: count }).reduce<typeof START>((place) => move(place, extent, height, step), from)

test('a step moves the cursor and scrolls only near the edge', () => {
  expect(times(3, rows(100), 10, down)).toEqual({ cursor: 3, top: 0 })
  expect(times(8, rows(100), 10, down)).toEqual({ cursor: 8, top: 1 })
})

test('the last row is reached and not passed', () => {
  expect(times(500, rows(100), 10, down)).toEqual({ cursor: 99, top: 90 })
  expect(times(500, rows(100), 10, up, { cursor: 99, top: 90 })).toEqual({ cursor: 0, top: 0 })
})

test('first and last go to the ends', () => {
  expect(move(START, rows(100), 10, { kind: 'last' })).toEqual({ cursor: 99, top: 90 })
  expect(move({ cursor: 50, top: 45 }, rows(100), 10, { kind: 'first' })).toEqual(START)
})

test('a page moves by a screen less one line, with the cursor in the same place on the screen', () => {
  expect(move({ cursor: 4, top: 0 }, rows(100), 10, { kind: 'page', by: 1 })).toEqual({ cursor: 13, top: 9 })
  expect(move({ cursor: 13, top: 9 }, rows(100), 10, { kind: 'page', by: -1 })).toEqual({ cursor: 4, top: 0 })
})

test('a page at the end goes to the last row', () => {
  expect(move({ cursor: 92, top: 90 }, rows(100), 10, { kind: 'page', by: 1 })).toEqual({ cursor: 99, top: 90 })
})

test('text without stops scrolls line by line', () => {
  expect(times(3, text(100), 10, down)).toEqual({ cursor: 0, top: 3 })
  expect(times(500, text(100), 10, down)).toEqual({ cursor: 0, top: 90 })
})

test('text between stops is scrolled through before the next stop is taken', () => {
  const extent: Extent = {
    length: 60,
    stops: [
      { line: 0, height: 2 },
      { line: 40, height: 2 },
    ],
    pinned: false,
  }
  expect(times(1, extent, 10, down)).toEqual({ cursor: 0, top: 1 })
  expect(times(45, extent, 10, down).cursor).toBe(1)
})

test('a pinned header never hides the cursor', () => {
  const place = times(30, rows(100, true), 10, up, { cursor: 60, top: 55 })
  expect(place.cursor).toBe(30)
  expect(place.top).toBeLessThan(30)
})

test('the stop at a line is found among many', () => {
  const extent = rows(100_000)
  expect(stopAt(extent.stops, 77_777)).toBe(77_777)
  expect(stopAt([], 5)).toBe(0)
})

test('whatever is pressed, the place is in bounds, and the cursor in view where stops are rows', () => {
  const steps = fc.oneof(
    fc.constantFrom<Move>(down, up, { kind: 'first' }, { kind: 'last' }),
    fc.constantFrom(1, -1, 0.5, -0.5).map((by): Move => ({ kind: 'page', by })),
  )
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 40 }),
      fc.integer({ min: 3, max: 30 }),
      fc.array(steps, { maxLength: 60 }),
      fc.boolean(),
      (heights, height, moves, pinned) => {
        let line = pinned ? 1 : 0
        const stops = heights.map((each) => {
          const stop = { line, height: each }
          line += each
          return stop
        })
        const extent = { length: line, stops, pinned }
        const place = moves.reduce((at, step) => move(at, extent, height, step), START)
        expect(place.top).toBeGreaterThanOrEqual(0)
        expect(place.top).toBeLessThanOrEqual(Math.max(0, extent.length - height))
        expect(place.cursor).toBeGreaterThanOrEqual(0)
        expect(place.cursor).toBeLessThanOrEqual(Math.max(0, stops.length - 1))
        const stop = stops[place.cursor]
        if (stop) {
          expect(stop.line).toBeLessThan(place.top + height)
          expect(stop.line + stop.height).toBeGreaterThan(place.top)
        }
        expect(settle(place, extent, height)).toEqual(place)
      },
    ),
  )
})

test('showing a stop puts it in view from anywhere', () => {
  fc.assert(
    fc.property(fc.nat(99), fc.nat(99), fc.integer({ min: 3, max: 40 }), (from, to, height) => {
      const extent = rows(100, true)
      const place = show(settle({ cursor: from, top: from }, extent, height), extent, height, to)
      expect(place.cursor).toBe(to)
      expect(to).toBeLessThan(place.top + height)
      expect(to).toBeGreaterThanOrEqual(place.top === 0 ? 0 : place.top + 1)
    }),
  )
})
