import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareWhen } from '../../src/dates/compare.ts'
import { sortedByWhen } from '../../src/dates/sorted-by-when.ts'
import { anyWhen } from './when-arbitrary.ts'

const things = fc.array(fc.tuple(fc.option(anyWhen, { nil: undefined }), fc.nat(5)), { maxLength: 30 })

test('property: as a stable sort by date has it', () => {
  fc.assert(
    fc.property(things, (all) => {
      expect(sortedByWhen(all, ([when]) => when)).toEqual(all.toSorted(([a], [b]) => compareWhen(a, b)))
    }),
  )
})

test('property: those of one date as they are told to stand', () => {
  fc.assert(
    fc.property(things, (all) => {
      const both = all.toSorted(([a, x], [b, y]) => compareWhen(a, b) || x - y)
      expect(
        sortedByWhen(
          all,
          ([when]) => when,
          ([, x], [, y]) => x - y,
        ),
      ).toEqual(both)
    }),
  )
})
