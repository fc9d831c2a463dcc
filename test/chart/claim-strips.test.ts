import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ClaimStrips, claimStrips } from '../../src/chart/claim-strips.ts'
import { tickLine } from '../../src/chart/ticks.ts'
import { anyEdtf } from '../support/dated-events.ts'
import { summitWorld } from '../support/summit.ts'
import { type ClaimSketch, type WorldSketch, when, worldOfClaims } from '../support/world-builder.ts'

const lines = ({ axis, rows, record }: ClaimStrips): string[] => [
  tickLine(axis),
  ...[...rows].map(([id, strip]) => `${strip.map(({ text }) => text).join('')} ${id}`),
  ...(record ? [`${record.map(({ text }) => text).join('')} record`] : []),
]

const picture = (claims: ClaimSketch[], width: number, rest?: WorldSketch): string[] | undefined => {
  const world = worldOfClaims(claims, rest)
  const found = claimStrips(world, world.dataset.events[0] ?? expect.fail('no event'), width)
  return found && lines(found)
}

test('the summit: six claims on one axis, and the day it was goes down through them', () => {
  const world = summitWorld()
  const found = claimStrips(world, world.dataset.events[0] ?? expect.fail('no event'), 36)
  expect(found && lines(found)).toEqual([
    '21 22 23 24 25 26 27 28 29 30 May 2 ',
    '      ····▪····                      A',
    '   ░░░░░░░░░░░░░░░                   B',
    '      ░░░░░░ ┊                       C',
    '             ┊ ░░░┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄▸ D',
    '   ░░░░░░░░░░░░░░░░░░░░░░░░░░░       E',
    '   ░░░░░░░░░░░░░░░░░░░░░             F',
    '             ◆                       record',
  ])
})

test('a record of several days is all of them; an undated claim shows by when its report has it', () => {
  const claims = [{ id: 'a', when: '2019-02-26' }, { id: 'b' }]
  const record = { when: when('2019-02-27/2019-02-28') }
  expect(picture(claims, 18, { events: { event: { record } } })).toEqual([
    '25 26 27 28 Mar 2 ',
    '    ▪ ┊┊┊┊┊┊       a',
    '◂┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄› b',
    '      ◆◆◆◆◆◆       record',
  ])
})

test('a record that is not known to the day is drawn as uncertain as it is', () => {
  const record = { when: when('2019-02') }
  expect(picture([{ id: 'a', when: '2019-02-26' }], 30, { events: { event: { record } } })?.slice(1)).toEqual([
    '                          ▪    a',
    ' ░░░░░░░░░░░░░░░░░░░░░░░░░░░░  record',
  ])
})

test('without any date there is no picture', () => {
  expect(picture([{ status: 'opinion' }, { status: 'denied' }], 36)).toBeUndefined()
})

test('property: every row is exactly as wide as asked, and there is one for each claim', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(anyEdtf, { nil: undefined }), { minLength: 1, maxLength: 8 }),
      fc.option(anyEdtf, { nil: undefined }),
      fc.integer({ min: 1, max: 80 }),
      (dates, recorded, width) => {
        const record = recorded ? { record: { when: when(recorded) } } : {}
        const world = worldOfClaims(
          dates.map((date) => ({ when: date })),
          { events: { event: record } },
        )
        const found = claimStrips(world, world.dataset.events[0] ?? expect.fail('no event'), width)
        if (!found) return
        expect([...found.rows.keys()]).toEqual(world.dataset.claims.map(({ id }) => id))
        for (const strip of [...found.rows.values(), ...(found.record ? [found.record] : [])]) {
          expect(strip.map(({ text }) => text).join('')).toHaveLength(width)
        }
      },
    ),
  )
})
