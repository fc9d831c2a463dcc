import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toIso } from '../../src/dates/day.ts'
import { asOf } from '../../src/history/as-of.ts'
import { outlookOf } from '../../src/history/outlook.ts'
import { makeWorld, type World } from '../../src/model/world.ts'
import { aheadView } from '../../src/views/ahead-view.ts'
import { runToEnd } from '../../src/work.ts'
import { shippedWorld } from '../support/shipped-briefings.ts'
import { anyWorld } from '../write/world-arbitrary.ts'

const ahead = (world: World, day: string) => runToEnd(aheadView(world, day))

const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id)

test('as of 22 April 2019 a flight, the summit and a trip to Beijing are ahead, and no record is told', () => {
  const view = ahead(makeWorld(asOf(shippedWorld.dataset, '2019-04-22')), '2019-04-22')
  expect(ids(view.ahead)).toEqual(['air-koryo-flight', 'kim-putin-summit', 'belt-and-road-summit'])
  expect(view.lapsed).toEqual([])
  // Both are possible, without a day; that of Moon stands in one report, that of Trump and Kim in two.
  expect(ids(view.undated)).toEqual(['moon-at-third-summit', 'third-trump-kim-summit'])
  expect(view.claims.map(({ text }) => text)).toEqual([
    'The United States is going to follow the summit with close attention',
  ])
  for (const event of [...view.ahead, ...view.undated]) expect(event.record).toBeNull()
})

test('as of the day of the last report two stays go on that have begun', () => {
  const day = '2021-08-22'
  const view = ahead(makeWorld(asOf(shippedWorld.dataset, day)), day)
  expect(view.ahead.map(({ id, stage }) => [id, stage])).toEqual([
    ['sung-kim-seoul', 'begun'],
    ['morgulov-seoul', 'begun'],
    ['sung-kim-noh', 'announced'],
    ['morgulov-noh', 'announced'],
    ['drills-end', 'announced'],
  ])
})

test('years later they are past without a report that they happened, with the record beside them', () => {
  const { lapsed } = ahead(shippedWorld, '2026-11-28')
  const summit = lapsed.find(({ id }) => id === 'kim-putin-summit')
  expect(summit?.status).toBe('announced')
  expect(summit?.record?.when?.edtf).toBe('2019-04-25')
  expect(ids(lapsed)).not.toContain('biegun-moscow')
})

test('property: ahead, lapsed, undated, happened and the rest are all events, each once', () => {
  const day = fc.integer({ min: 0, max: 30_000 }).map(toIso)
  fc.assert(
    fc.property(anyWorld, day, (world, isoDay) => {
      const view = ahead(world, isoDay)
      const others = world.dataset.events.filter((event) =>
        ['happened', 'none'].includes(outlookOf(world, event, isoDay)),
      )
      const all = [view.ahead, view.lapsed, view.undated, others].flatMap(ids)
      expect(all.toSorted()).toEqual(ids(world.dataset.events).toSorted())
    }),
  )
})
