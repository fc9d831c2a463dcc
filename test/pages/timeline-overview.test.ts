import { expect, test } from 'vitest'
import type { Event } from '../../src/model/model.ts'
import { timelineOverview } from '../../src/pages/timeline-overview.ts'
import { lineWidth, plainText } from '../../src/text/styled.ts'
import { inOrder } from '../support/in-order.ts'
import { shippedWorld } from '../support/shipped-briefings.ts'
import { sketchWorld } from '../support/world-builder.ts'

const { events } = shippedWorld.dataset

const shown = (world: Parameters<typeof timelineOverview>[0], some: readonly Event[], width = 60): string =>
  plainText(timelineOverview(world, {}, some, undefined, width)).trimEnd()

/** The overview of events with these dates, told by two origins. */
function over(...dates: (string | undefined)[]): string {
  const claims = dates.map((date, at) => ({ event: `e${at}`, when: date, per: [at % 2 ? 'ANI' : 'Yonhap'] }))
  const world = sketchWorld([{ claims: [...claims, { per: ['ANI'] }, { per: ['Yonhap'] }] }])
  return shown(world, inOrder(world.dataset.events))
}

test('the overview shows where the events are, between the first year and the last, the selected one marked', () => {
  const line = timelineOverview(shippedWorld, {}, events, events[20], 100)
  expect(plainText(line)).toMatch(/^\d+ events · 2011 [·▁▂▃▄▅▆▇█]+ 2021 *$/u)
  expect(line.filter(({ role }) => role === 'current').map(({ text }) => text.length)).toEqual([1])
  expect(plainText(timelineOverview(shippedWorld, { conflicts: true }, events.slice(0, 3), undefined, 100))).toMatch(
    /^Only ≠ in conflict/,
  )
})

test('its ends are as fine as it takes to tell them apart', () => {
  expect(over('2019-04-17', '2021-02-03')).toMatch(/^2 events · 2019 █·+█ 2021$/u)
  expect(over('2019-04-17', '2019-11-03')).toMatch(/^2 events · Apr █·+█ Nov 2019$/u)
  expect(over('2019-04-17', '2019-04-20')).toMatch(/^2 events · 17 Apr █·+█ 20 Apr 2019$/u)
})

test('what is of one day has no extent to draw', () => {
  expect(over('2024-05-01')).toBe('1 event, 1 May 2024')
  expect(over('2024-05-01', '2024-05-01')).toBe('2 events, 1 May 2024')
  expect(over('2024-05-01', '[2024-05-01..2024-05-09]')).toBe('2 events')
  expect(over('[2024-05-01..2024-05-09]')).toBe('1 event, 1‥9 May 2024')
})

test('what has no date has no place in it', () => {
  expect(over(undefined)).toBe('')
  expect(over('2024-05-01', undefined)).toBe('1 event, 1 May 2024')
})

test('where everything comes from one origin, that is said once, if there is room for it', () => {
  const world = sketchWorld([
    { claims: ['2023', '2024'].map((date) => ({ event: date, when: date, per: ['Gazette'] })) },
  ])
  expect(shown(world, world.dataset.events)).toMatch(/^2 events · 2023 [█·]+ 2024 {3}all from Gazette$/u)
  expect(shown(world, world.dataset.events, 41)).toMatch(/^2 events · 2023 [█·]+ 2024$/u)
  const report = sketchWorld([{ claims: [{ event: 'e', when: '2024-05-01' }] }])
  expect(shown(report, report.dataset.events)).toBe('1 event, 1 May 2024   from one report')
})

test('too narrow for an overview, the filters are said alone', () => {
  const line = timelineOverview(shippedWorld, { conflicts: true }, events, undefined, 40)
  expect(plainText(line).trim()).toBe('Only ≠ in conflict')
  expect(lineWidth(line)).toBe(40)
})
