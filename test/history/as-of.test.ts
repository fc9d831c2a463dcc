import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toIso } from '../../src/dates/day.ts'
import { asOf } from '../../src/history/as-of.ts'
import { knownFrom, lastReportDay, perhapsReporting } from '../../src/history/known-from.ts'
import type { Dataset } from '../../src/model/model.ts'
import { anyEdtf } from '../support/dated-events.ts'
import { shippedWorld } from '../support/shipped-briefings.ts'
import { summitWorld } from '../support/summit.ts'
import { type ClaimSketch, sketchDataset, when } from '../support/world-builder.ts'

const eventOf = (dataset: Dataset, id: string) => dataset.events.find((event) => event.id === id)

test('on 16 April the summit is what one report said: the 26th or later, and no record', () => {
  const then = asOf(summitWorld().dataset, '2019-04-16')
  expect(then.briefings.map(({ id }) => id)).toEqual(['abc'])
  expect(eventOf(then, 'summit')).toMatchObject({ when: { edtf: '[2019-04-26..]' }, claims: ['D'] })
  expect(eventOf(then, 'summit')?.record).toBeUndefined()
  expect(then.actors.map(({ name }) => name).sort()).toEqual(['ABC News', 'Kim Jong Un', 'Vladimir Putin', 'Yonhap'])
  expect(then.places).toEqual([])
})

test('a day later four claims date it, in places with what lies around them', () => {
  const then = asOf(summitWorld().dataset, '2019-04-17')
  expect(eventOf(then, 'summit')).toMatchObject({
    readings: [{ claims: ['A', 'B', 'C'] }, { claims: ['B', 'D'] }],
    claims: ['A', 'B', 'C', 'D'],
  })
  expect(then.places.map(({ id }) => id)).toEqual(['vladivostok', 'russian-far-east', 'russia'])
})

test('before the first briefing there is nothing', () => {
  const { briefings, events, claims, actors, places } = asOf(summitWorld().dataset, '2019-04-15')
  expect([briefings, events, claims, actors, places]).toEqual([[], [], [], [], []])
})

test('the record is never shown, though every briefing is there', () => {
  const { dataset } = summitWorld()
  expect(lastReportDay(dataset)).toBe('2019-04-22')
  for (const day of ['2019-04-22', '2019-04-25', '9999-12-31']) {
    const { record, ...event } = eventOf(dataset, 'summit') ?? expect.fail('no event')
    expect(record).toBeDefined()
    expect(eventOf(asOf(dataset, day), 'summit')).toEqual(event)
  }
})

test('a retraction is known from its day on', () => {
  const dataset = sketchDataset([
    { date: '2019-04-17', retracted: '2019-04-20', claims: [{ event: 'trip', when: '2019-04-18' }] },
    { date: '2019-04-18', claims: [{ event: 'trip', when: '2019-04-25' }] },
  ])
  const dateOn = (day: string) => eventOf(asOf(dataset, day), 'trip')?.when?.edtf
  expect(['2019-04-17', '2019-04-19', '2019-04-20'].map(dateOn)).toEqual([
    '2019-04-18',
    '[2019-04-18,2019-04-25]',
    '2019-04-25',
  ])
})

test('what may but need not have been reported by a day is told apart', () => {
  const dataset = sketchDataset([
    { id: 'known', date: '2019-04-16', claims: [{}] },
    { id: 'perhaps', title: 'perhaps', date: '2019-04-17', published: '[2019-04-17..2019-04-18]', claims: [{}] },
    { id: 'later', date: '2019-04-20', claims: [{}] },
  ])
  const perhaps = (day: string) => perhapsReporting(dataset, day)
  expect([perhaps('2019-04-16'), perhaps('2019-04-17'), perhaps('2019-04-18'), perhaps('2019-04-20')]).toEqual([
    [],
    ['perhaps'],
    [],
    [],
  ])
})

test('later events are the expectations they were then', () => {
  const dataset = sketchDataset([
    { date: '2019-04-17', claims: [{ event: 'trip', when: '2019-04-18', status: 'announced' }] },
    { date: '2019-04-19', claims: [{ event: 'trip', when: '2019-04-18', status: 'happened' }] },
  ])
  expect(eventOf(dataset, 'trip')?.status).toBe('happened')
  expect(eventOf(asOf(dataset, '2019-04-18'), 'trip')?.status).toBe('announced')
})

test('a summary is shown once every report that names the actor is there', () => {
  const { dataset } = shippedWorld
  const summaryOf = (id: string, day: string) => asOf(dataset, day).actors.find((actor) => actor.id === id)?.summary
  expect(summaryOf('stephen-biegun', '2019-04-17')).toBeUndefined()
  expect(summaryOf('stephen-biegun', '2019-04-18')).toContain('Moscow')
  expect(asOf(dataset, '2019-04-22').actors.filter(({ summary }) => summary?.includes('2021'))).toEqual([])
})

test('a date the author fixed and a title from a later claim are not known before', () => {
  const dataset = sketchDataset(
    [
      { date: '2019-04-17', claims: [{ event: 'summit', when: '[2019-04-22..2019-04-30]', text: 'They are to meet' }] },
      { date: '2019-04-26', claims: [{ event: 'summit', when: '2019-04-25', text: 'They met' }] },
    ],
    { events: { summit: { title: 'They met', when: '2019-04-25' } } },
  )
  expect(eventOf(dataset, 'summit')).toMatchObject({ title: 'They met', fixed: true })
  const then = eventOf(asOf(dataset, '2019-04-25'), 'summit')
  expect(then).toMatchObject({ title: 'They are to meet', when: { edtf: '[2019-04-22..2019-04-30]' } })
  expect(then?.fixed).toBeUndefined()
})

test('a title of the author’s own stays', () => {
  expect(eventOf(asOf(summitWorld().dataset, '2019-04-16'), 'summit')?.title).toBe('Putin and Kim meet')
})

test('Arab News came out on 17 or 18 April: it is known on the 18th', () => {
  const outlets = (day: string) => asOf(shippedWorld.dataset, day).briefings.map(({ source }) => source.outlet)
  expect(outlets('2019-04-16')).toEqual([])
  expect(outlets('2019-04-17')).toEqual(['abc-news', 'ani'])
  expect(outlets('2019-04-18')).toEqual(['abc-news', 'ani', 'arab-news'])
})

test.each([
  ['2019-04-17', undefined, '2019-04-17'],
  ['2019-04-17', '2019-04-17', '2019-04-17'],
  ['2019-04-17', '[2019-04-17..2019-04-18]', '2019-04-18'],
  ['2019-04-17', '[2019-04-16..2019-04-17]', '2019-04-17'],
  ['2019-04-20', '2019-04-17', '2019-04-20'],
  ['2019-04-17', '2019-04-17~', '2019-04-18'],
  ['2019-04-01', '2019-04', '2019-04-30'],
  ['2019-04-17', '[2019-04-17..]', undefined],
  ['2019-04-17', '2019-04-17?', undefined],
  [undefined, undefined, undefined],
])('a briefing of %s on a report of %s is certainly known from %s on', (date, published, day) => {
  const dataset = sketchDataset([{ date, published, claims: [{}] }])
  expect(dataset.briefings.map(knownFrom)).toEqual([day])
  expect(asOf(dataset, lastReportDay(dataset))).toEqual(dataset)
  if (day !== undefined) expect(lastReportDay(dataset)).toBe(day)
})

test('a briefing without a date is left out until now', () => {
  const dataset = sketchDataset([
    { id: 'dated', date: '2019-04-17', claims: [{}] },
    { id: 'undated', claims: [{}] },
    { id: 'later', date: '2019-04-20', claims: [{}] },
  ])
  expect(asOf(dataset, '2019-04-18').briefings.map(({ id }) => id)).toEqual(['dated'])
  expect(asOf(dataset, '2019-04-20')).toEqual(dataset)
})

test('roles are those of the day: not yet begun is not there, not yet ended has no end', () => {
  const roles = [
    { title: 'Citizen' },
    { title: 'President', when: when('2017-01-20~/2021-01-20') },
    { title: 'Former President', when: when('2021-01-20/..') },
    { title: 'Candidate', when: when('2015/2016') },
    { title: 'Chairman', per: [{ name: 'ZeroHedge', actor: 'zerohedge' }] },
    { title: 'Chief', per: [{ name: 'ANI', actor: 'ani' }, { name: 'an official' }] },
  ]
  const dataset = sketchDataset(
    [
      { date: '2019-04-17', outlet: 'ANI', claims: [{ actors: ['Trump'] }] },
      { date: '2021-08-22', outlet: 'ZeroHedge', claims: [{}] },
    ],
    { actors: { Trump: { roles } } },
  )
  const trump = asOf(dataset, '2019-04-17').actors.find(({ id }) => id === 'trump')
  expect(trump?.roles).toEqual([
    { title: 'Citizen' },
    { title: 'President', when: when('2017-01-20~/..') },
    { title: 'Candidate', when: when('2015/2016') },
    { title: 'Chief', per: [{ name: 'ANI', actor: 'ani' }, { name: 'an official' }] },
  ])
})

test('what a report corrects is not told while that is not known to have been there', () => {
  const dataset = sketchDataset([
    { id: 'undated', claims: [] },
    { id: 'correction', date: '2019-04-17', corrects: 'undated', claims: [] },
    { id: 'later', date: '2019-04-20', claims: [] },
  ])
  expect(asOf(dataset, '2019-04-18').briefings.map(({ id, corrects }) => [id, corrects])).toEqual([
    ['correction', undefined],
  ])
  expect(asOf(dataset, '2019-04-20')).toEqual(dataset)
})

const anyClaim: fc.Arbitrary<ClaimSketch> = fc.record({
  event: fc.constantFrom('x', 'y', 'z', undefined),
  when: fc.option(anyEdtf, { nil: undefined }),
  place: fc.constantFrom(undefined, 'Seoul', 'Moscow'),
  actors: fc.subarray(['Kim', 'Putin', 'Moon']),
  per: fc.constantFrom([], ['ANI'], ['ANI', 'Yonhap']),
})

const anyDataset = fc
  .array(
    fc.record({
      date: fc.option(fc.integer({ min: 17_900, max: 18_100 }).map(toIso), { nil: undefined }),
      published: fc.option(anyEdtf, { nil: undefined }),
      claims: fc.array(anyClaim, { maxLength: 5 }),
    }),
    { maxLength: 6 },
  )
  .map((briefings) => sketchDataset(briefings, { events: { x: { record: { when: when('2019-04-25') } } } }))

const anyDay = fc.integer({ min: 17_880, max: 18_120 }).map(toIso)

const withoutRecords = (dataset: Dataset): Dataset => ({
  ...dataset,
  events: dataset.events.map(({ record: _, ...event }) => event),
})

test('property: as of its last day or any later, a dataset is itself but for the records', () => {
  fc.assert(
    fc.property(anyDataset, anyDay, (dataset, day) => {
      expect(asOf(dataset, '9999-12-31')).toEqual(withoutRecords(dataset))
      if (day >= lastReportDay(dataset)) expect(asOf(dataset, day)).toEqual(withoutRecords(dataset))
    }),
  )
})

test('property: nothing later shows, every reference leads somewhere, and a later day shows no less', () => {
  fc.assert(
    fc.property(anyDataset, anyDay, anyDay, (dataset, one, other) => {
      const [early, late] = [one, other].sort().map((day) => asOf(dataset, day)) as [Dataset, Dataset]
      const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id)
      for (const key of ['briefings', 'claims', 'events', 'actors', 'places'] as const) {
        expect(ids(late[key])).toEqual(expect.arrayContaining(ids(early[key])))
      }
      if (([one, other].sort()[0] ?? '') >= lastReportDay(dataset)) return
      expect(
        early.briefings.every((briefing) => (knownFrom(briefing) ?? '9999') <= ([one, other].sort()[0] ?? '')),
      ).toBe(true)
      expect(early.events.every(({ record, fixed, claims }) => !record && !fixed && claims.length > 0)).toBe(true)
      expect(ids(early.briefings)).toEqual(expect.arrayContaining(early.claims.map(({ briefing }) => briefing)))
      expect(ids(early.claims)).toEqual(expect.arrayContaining(early.events.flatMap(({ claims }) => claims)))
      expect(ids(early.actors)).toEqual(expect.arrayContaining(early.claims.flatMap(({ actors }) => actors)))
      expect(ids(early.places)).toEqual(expect.arrayContaining(early.claims.flatMap(({ place }) => place ?? [])))
    }),
  )
})

test('property: seeing twice is seeing once, from the earlier day', () => {
  fc.assert(
    fc.property(anyDataset, anyDay, (dataset, day) => {
      const then = asOf(dataset, day)
      expect(asOf(then, day)).toEqual(then)
    }),
  )
})
