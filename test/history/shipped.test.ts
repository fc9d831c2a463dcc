import { expect, test } from 'vitest'
import { eventDateWords } from '../../src/agreement/event-date.ts'
import { originName } from '../../src/agreement/origin.ts'
import { activity } from '../../src/history/activity.ts'
import { asOf } from '../../src/history/as-of.ts'
import { filterEvents } from '../../src/history/filter.ts'
import { groups } from '../../src/history/groups.ts'
import { lastReportDay } from '../../src/history/known-from.ts'
import { makeWorld } from '../../src/model/world.ts'
import { inOrder } from '../support/in-order.ts'
import { shipped, shippedWorld } from '../support/shipped-briefings.ts'

const { dataset } = shipped
const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id)
const summitOn = (day: string) => asOf(dataset, day).events.find(({ id }) => id === 'kim-putin-summit')

test('the timeline runs from 2011 to August 2021, April 2019 the fullest month, and ends with what has no date', () => {
  const all = groups(inOrder(dataset.events))
  expect(all.at(-1)?.label).toBe('No date')
  const found = all.slice(0, -1)
  expect([found[0]?.label, found.at(-1)?.label]).toEqual(['2011', 'August 2021'])
  const size = ({ start, end }: { start: number; end: number }): number => end - start
  expect(found.toSorted((a, b) => size(b) - size(a))[0]?.label).toBe('April 2019')
})

test('the compiled dataset is in the order of the timeline already', () => {
  expect(inOrder(dataset.events)).toBe(dataset.events)
})

test('what was known of the summit grows from day to day', () => {
  const known = ['2019-04-16', '2019-04-17', '2019-04-18', '2019-04-23'].map((day) => {
    const event = summitOn(day)
    return event && eventDateWords(event)
  })
  expect(known).toEqual([
    undefined,
    expect.stringMatching(/^about 24(?: April)?, or (?:from about 26 April 2019|26 April 2019 or later)/),
    expect.stringMatching(/^23 or 24, or (?:about )?26 April 2019/),
    expect.stringMatching(/^23 or 24, or (?:about )?26 April 2019/),
  ])
})

test('on 18 April 2019 nothing of later reports and no record is there', () => {
  const then = asOf(dataset, '2019-04-18')
  expect(then.briefings).toHaveLength(3)
  expect(then.events.filter(({ record }) => record)).toEqual([])
  expect(ids(then.actors)).not.toContain('zerohedge')
  expect(ids(then.actors)).not.toContain('noh-kyu-duk')
  const kim = then.actors.find(({ id }) => id === 'kim-chang-son')
  expect(kim?.roles.map(({ title }) => title)).toEqual(['de facto chief of staff of Kim Jong Un'])
})

test('as of the last report all is as it is now but for the records', () => {
  const now = { ...dataset, events: dataset.events.map(({ record: _, ...event }) => event) }
  for (const day of ['2021-08-22', lastReportDay(dataset), '9999-12-31']) expect(asOf(dataset, day)).toEqual(now)
})

test('certainly in April 2019 is less than possibly in April 2019', () => {
  const range = { from: '2019-04-01', to: '2019-04-30' }
  const possibly = ids(filterEvents(shippedWorld, dataset.events, range))
  const certainly = ids(filterEvents(shippedWorld, dataset.events, { ...range, fit: 'certainly' }))
  expect(certainly).toEqual(expect.arrayContaining(['cho-titov', 'biegun-moscow']))
  expect(possibly.filter((id) => !certainly.includes(id))).toContain('moon-kim-letters')
  expect(possibly).not.toContain('hanoi-summit')
})

test('the demand for Pompeo’s removal is Kim Jong Un’s doing, by the one report of it', () => {
  expect(ids(activity(shippedWorld, 'kim-jong-un').did)).toContain('pompeo-demand')
  expect(ids(activity(shippedWorld, 'mike-pompeo').did)).not.toContain('pompeo-demand')
  expect(ids(activity(shippedWorld, 'mike-pompeo').involved)).toContain('pompeo-demand')
})

test('nobody did what reports tell in the passive, or of a thing', () => {
  expect(ids(activity(shippedWorld, 'vladimir-putin').did)).not.toContain('summit-made-public')
  const did = ids(activity(shippedWorld, 'north-korea').did)
  expect(did).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(?:yongbyon|hotlines-(?:cut|restored))/)]))
  expect(did).toContain('drills-condemned')
})

test('Yonhap acts in nothing and says much; Kim Jong Un is in the one conflict', () => {
  const yonhap = activity(shippedWorld, 'yonhap')
  expect(yonhap.did).toEqual([])
  expect(new Set(yonhap.said.map((claim) => originName(shippedWorld, claim)))).toEqual(new Set(['Yonhap']))
  expect(ids(activity(shippedWorld, 'kim-jong-un').conflicts)).toEqual(['kim-putin-summit'])
})

test('seen as of a day, an actor’s page has no later events', () => {
  const then = makeWorld(asOf(dataset, '2019-04-17'))
  expect(ids(activity(then, 'kim-jong-un').did)).not.toContain('moon-kim-letters')
  expect(ids(activity(shippedWorld, 'kim-jong-un').did)).toContain('moon-kim-letters')
})
