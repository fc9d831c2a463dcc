import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Axis, daysOfAxis, daysOfCell, firstCell, lastCell } from '../../src/chart/axis.ts'

const anyAxis: fc.Arbitrary<Axis> = fc
  .record({
    start: fc.integer({ min: -20_000, max: 40_000 }),
    width: fc.integer({ min: 1, max: 120 }),
    daysPerCell: fc.constantFrom(1, 2, 3, 4, 6, 8, 96),
    close: fc.boolean(),
  })
  .map(({ start, width, daysPerCell, close }) => ({
    start,
    width,
    daysPerCell: close ? 1 : daysPerCell,
    cellsPerDay: close ? 3 : 1,
  }))

test('a day takes one cell, three when close, or shares one when far', () => {
  const at = (daysPerCell: number, cellsPerDay: number): number[] => {
    const axis = { start: 100, width: 30, daysPerCell, cellsPerDay }
    return [firstCell(axis, 103), lastCell(axis, 103)]
  }
  expect([at(1, 1), at(1, 3), at(2, 1), at(4, 1)]).toEqual([
    [3, 3],
    [9, 11],
    [1, 1],
    [0, 0],
  ])
})

test('property: a cell takes in exactly the days that are drawn in it', () => {
  fc.assert(
    fc.property(anyAxis, fc.nat(), (axis, nth) => {
      const cell = nth % axis.width
      const { min, max } = daysOfCell(axis, cell)
      for (const day of [min, max]) {
        expect(firstCell(axis, day)).toBeLessThanOrEqual(cell)
        expect(lastCell(axis, day)).toBeGreaterThanOrEqual(cell)
      }
      expect(lastCell(axis, min - 1)).toBeLessThan(cell)
      expect(firstCell(axis, max + 1)).toBeGreaterThan(cell)
    }),
  )
})

test('property: the days of an axis are those of its first cell to those of its last', () => {
  fc.assert(
    fc.property(anyAxis, (axis) => {
      const { min, max } = daysOfAxis(axis)
      expect([firstCell(axis, min), min]).toEqual([0, axis.start])
      expect(lastCell(axis, max)).toBeGreaterThanOrEqual(axis.width - 1)
      expect(firstCell(axis, max)).toBeLessThan(axis.width)
    }),
  )
})
