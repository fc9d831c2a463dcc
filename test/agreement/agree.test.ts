import fc from 'fast-check'
import { expect, test } from 'vitest'
import { agree, inConflict, restsOnOneOrigin } from '../../src/agreement/agree.ts'
import { MOST_PAIRS } from '../../src/agreement/verdict.ts'
import { STATUSES } from '../../src/model/vocabulary.ts'
import { makeWorld, type World } from '../../src/model/world.ts'
import { summitWorld } from '../support/summit.ts'
import { type ClaimSketch, type WorldSketch, worldOfClaims } from '../support/world-builder.ts'

const agreement = (world: World, id = 'event') => {
  const event = world.events.get(id)
  if (!event) throw new Error(`no event ${id}`)
  return agree(world, event)
}

const verdicts = (claims: ClaimSketch[], rest?: WorldSketch) => {
  const { date, place, occurrence, verdict } = agreement(worldOfClaims(claims, rest))
  return [date.verdict, place.verdict, occurrence.verdict, verdict].join(' ')
}

const sorted = (pairs: readonly (readonly [string, string])[]): string[] =>
  pairs.map((pair) => pair.toSorted().join('-')).sort()

test('the summit: the report that puts it on the 26th or later conflicts with two, overlaps with three', () => {
  const { date, place, occurrence, verdict, origins, claims } = agreement(summitWorld(), 'summit')
  expect(sorted(date.conflicts)).toEqual(['A-D', 'C-D'])
  expect(date.conflictCount).toBe(2)
  expect(sorted(date.compatible)).toEqual(['B-D', 'D-E', 'D-F'])
  expect(date).toMatchObject({ verdict: 'conflict', origins: 5, readings: 6 })
  expect(place).toMatchObject({ verdict: 'corroborated', claims: ['F', 'A', 'B'], origins: 3, readings: 2 })
  expect(occurrence.verdict).toBe('corroborated')
  expect({ verdict, claims }).toEqual({ verdict: 'conflict', claims: 6 })
  expect(origins.map(({ name, claims: of }) => [name, ...of].join(' '))).toEqual([
    'Yonhap A D',
    'a Foreign Ministry source B',
    'South Korean media C',
    'Dmitry Peskov E',
    'Kyodo News F',
  ])
})

test.each([
  ['the same day', '2019-04-24', '2019-04-24', 'corroborated'],
  ['a day in a range', '2019-04-24', '[2019-04-22..2019-04-30]', 'corroborated'],
  ['a day in a month', '2019-04-24', '2019-04', 'corroborated'],
  ['a month in a year', '2019-02', '2019', 'corroborated'],
  ['a range that starts together', '2019-04-22/2019-04-23', '[2019-04-22..2019-04-30]', 'corroborated'],
  ['an overlap in part', '[2019-04-20..2019-04-24]', '[2019-04-23..2019-04-30]', 'compatible'],
  ['two open ends that meet', '[..2019-04-24]', '[2019-04-22..]', 'compatible'],
  ['two days', '2019-04-23', '2019-04-24', 'conflict'],
  ['a deadline passed', '[..2019-04-24]', '2019-04-25', 'conflict'],
  ['about a day, and the next', '2019-04-24~', '2019-04-25', 'corroborated'],
  ['about a day, and two days later', '2019-04-24~', '2019-04-26', 'conflict'],
  ['about a month, and 15 days after it', '2019-04~', '2019-05-15', 'corroborated'],
  ['about a month, and 16 days after it', '2019-04~', '2019-05-16', 'conflict'],
  ['about a year, and the next June', '2019~', '2020-06', 'corroborated'],
  ['about a year, and the next August', '2019~', '2020-08', 'conflict'],
])('dates of two origins: %s', (_, first, second, verdict) => {
  const claims = [
    { when: first, per: ['ANI'] },
    { when: second, per: ['Yonhap'] },
  ]
  expect(agreement(worldOfClaims(claims)).date.verdict).toBe(verdict)
  expect(agreement(worldOfClaims(claims.toReversed())).date.verdict).toBe(verdict)
})

test.each([
  ['the same', 'Seoul', 'Seoul', 'corroborated'],
  ['a city and its country', 'Seoul', 'South Korea', 'corroborated'],
  ['different ones', 'Seoul', 'Moscow', 'conflict'],
  ['a city and another country', 'Moscow', 'South Korea', 'conflict'],
  ['one unspecified', 'Seoul', undefined, 'single'],
])('places of two origins: %s', (_, first, second, verdict) => {
  const within = { Seoul: 'South Korea', Moscow: 'Russia' }
  const claims = [
    { place: first, per: ['ANI'] },
    { place: second, per: ['Yonhap'] },
  ]
  expect(agreement(worldOfClaims(claims, { within })).place.verdict).toBe(verdict)
})

test('places nested three deep agree, and a circle in the data does no harm', () => {
  const claims = ['Incheon', 'South Korea', 'Seoul'].map((place, at) => ({ place, per: [`P${at}`] }))
  const within = { Incheon: 'Seoul', Seoul: 'South Korea' }
  expect(agreement(worldOfClaims(claims, { within })).place.verdict).toBe('corroborated')
  const circle = { Incheon: 'Seoul', Seoul: 'Incheon' }
  expect(agreement(worldOfClaims(claims.slice(0, 1), { within: circle })).place.verdict).toBe('single')
})

test('of all pairs of places only the different ones are listed and counted', () => {
  const claims = ['Seoul', 'Seoul', 'South Korea', 'Moscow'].map((place, at) => ({ id: 'abcd'[at] as string, place }))
  const { place } = agreement(worldOfClaims(claims, { within: { Seoul: 'South Korea' } }))
  expect(sorted(place.conflicts)).toEqual(['a-d', 'b-d', 'c-d'])
  expect(place.conflictCount).toBe(3)
})

test.each([
  ['happened', 'happened', 'corroborated'],
  ['happened', 'denied', 'conflict'],
  ['denied', 'denied', 'corroborated'],
  ['expected', 'denied', 'compatible'],
  ['announced', 'denied', 'compatible'],
  ['possible', 'denied', 'compatible'],
  ['expected', 'announced', 'corroborated'],
  ['happened', 'expected', 'single'],
  ['happened', 'opinion', 'single'],
  ['opinion', 'opinion', 'none'],
] as const)('whether it happened: %s against %s is %s', (first, second, verdict) => {
  const claims = [
    { status: first, per: ['ANI'] },
    { status: second, per: ['Yonhap'] },
  ]
  expect(agreement(worldOfClaims(claims)).occurrence.verdict).toBe(verdict)
})

test('what denies an event gives it no date and no place', () => {
  const claims: ClaimSketch[] = [
    { when: '2021-08-23', place: 'Seoul', per: ['ANI'] },
    { when: '2021-08-24', place: 'Moscow', per: ['Yonhap'], status: 'denied' },
  ]
  expect(verdicts(claims)).toBe('single single conflict conflict')
})

test('several claims of one origin repeat it, whatever outlets they came through', () => {
  const claims = [
    { when: '2019-04-24', per: ['ANI', 'Yonhap'] },
    { when: '2019-04-24', per: ['ABC News', 'Reuters', 'Yonhap'] },
  ]
  expect(verdicts(claims)).toBe('repeated none repeated repeated')
})

test('an origin that differs from itself conflicts, one that overlaps with itself still repeats', () => {
  const of = (...dates: string[]): ClaimSketch[] => dates.map((when) => ({ when, per: ['Yonhap'] }))
  expect(verdicts(of('2019-04-24', '2019-04-26'))).toBe('conflict none repeated conflict')
  expect(verdicts(of('[2019-04-22..2019-04-24]', '[2019-04-23..2019-04-26]'))).toBe('repeated none repeated repeated')
})

test('an event is corroborated where two origins share an aspect, compatible where they share none', () => {
  expect(
    verdicts([
      { when: '2019-04-24', per: ['ANI'], status: 'opinion' },
      { place: 'Seoul', per: ['Yonhap'], status: 'opinion' },
    ]),
  ).toBe('single single none compatible')
  expect(
    verdicts([
      { when: '2019-04-24', per: ['ANI'] },
      { place: 'Seoul', per: ['Yonhap'] },
    ]),
  ).toBe('single single corroborated corroborated')
})

test('thousands of claims get a whole verdict and a whole count, and a list that ends', () => {
  const days = Array.from({ length: 6000 }, (_, at) => ({
    when: at % 2 ? '2019-04-24' : '2019-04-26',
    per: [`P${at}`],
  }))
  const { date, verdict } = agreement(worldOfClaims(days))
  expect({ verdict, claims: date.claims.length, pairs: date.conflictCount }).toEqual({
    verdict: 'conflict',
    claims: 6000,
    pairs: 9_000_000,
  })
  expect(date.conflicts).toHaveLength(MOST_PAIRS)
})

const anyDate = fc
  .record({ from: fc.integer({ min: 1, max: 28 }), days: fc.integer({ min: 0, max: 9 }), form: fc.nat({ max: 4 }) })
  .map(({ from, days, form }) => {
    const day = (at: number): string => `2019-04-${String(Math.min(at, 30)).padStart(2, '0')}`
    if (form === 0) return day(from)
    if (form === 1) return `${day(from)}~`
    if (form === 2) return `[${day(from)}..]`
    if (form === 3) return `[..${day(from)}]`
    return `[${day(from)}..${day(from + days + 1)}]`
  })

const anyClaim = fc.record({
  when: fc.option(anyDate, { nil: undefined }),
  place: fc.constantFrom(undefined, 'Seoul', 'South Korea', 'Moscow', 'Russia'),
  status: fc.constantFrom(...STATUSES),
  per: fc.constantFrom(['ANI'], ['ANI', 'Yonhap'], ['ABC News', 'Yonhap'], ['ABC News', '"an official"'], []),
})

const within = { Seoul: 'South Korea', Moscow: 'Russia' }
const anyClaims = fc
  .array(anyClaim, { minLength: 1, maxLength: 12 })
  .map((claims) => claims.map((claim, at) => ({ ...claim, id: `c${String(at).padStart(2, '0')}` })))

test('property: no verdict, count or pair depends on the order of the claims', () => {
  fc.assert(
    fc.property(
      anyClaims.chain((claims) =>
        fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
      ),
      ([claims, shuffled]) => {
        const one = agreement(worldOfClaims(claims, { within }))
        const other = agreement(worldOfClaims(shuffled, { within }))
        expect({ ...other, origins: other.origins.length }).toEqual({ ...one, origins: one.origins.length })
      },
    ),
  )
})

test('property: conflicts are exactly the pairs whose own event of two would conflict', () => {
  fc.assert(
    fc.property(anyClaims, (claims) => {
      const all = agreement(worldOfClaims(claims, { within }))
      for (const aspect of ['date', 'place', 'occurrence'] as const) {
        const alone = claims.flatMap((a, at) =>
          claims.slice(at + 1).flatMap((b) => {
            const two = agreement(worldOfClaims([a, b], { within }))[aspect].verdict
            return two === 'conflict' ? [`${a.id}-${b.id}`] : []
          }),
        )
        expect(sorted(all[aspect].conflicts)).toEqual(alone)
        expect(all[aspect].conflictCount).toBe(alone.length)
        expect(all[aspect].verdict === 'conflict').toBe(alone.length > 0)
        expect(all[aspect].conflicting.toSorted()).toEqual(
          [...new Set(alone.flatMap((pair) => pair.split('-')))].sort(),
        )
      }
    }),
  )
})

test('property: another claim of the same origin never corroborates what is single or repeated', () => {
  fc.assert(
    fc.property(anyClaims, anyClaim, (claims, more) => {
      const before = agreement(worldOfClaims(claims, { within }))
      for (const aspect of ['date', 'place', 'occurrence'] as const) {
        const { verdict, claims: about } = before[aspect]
        if (verdict !== 'single' && verdict !== 'repeated') continue
        const per = claims.find(({ id }) => id === about[0])?.per ?? []
        const after = agreement(worldOfClaims([...claims, { ...more, id: 'new', per }], { within }))
        expect(after[aspect].verdict).not.toBe('corroborated')
      }
    }),
  )
})

test('property: one origin, however often it is quoted, never corroborates an event', () => {
  fc.assert(
    fc.property(anyClaims, (claims) => {
      const one = claims.map((claim, at) => ({ ...claim, per: [`Outlet ${at}`, 'Yonhap'] }))
      const { verdict, date, place, occurrence } = agreement(worldOfClaims(one, { within }))
      expect([verdict, date.verdict, place.verdict, occurrence.verdict]).not.toContain('corroborated')
    }),
  )
})

test('property: the quick answers are those of the full agreement', () => {
  fc.assert(
    fc.property(anyClaims, (claims) => {
      const world = worldOfClaims(claims, { within })
      const event = world.events.get('event')
      if (!event) throw new Error('no event')
      const { verdict, origins } = agree(world, event)
      expect(inConflict(world, event)).toBe(verdict === 'conflict')
      expect(restsOnOneOrigin(world, event)).toBe(origins.length === 1)
    }),
  )
})

test('an event whose claims are missing from the dataset has no verdict', () => {
  const world = worldOfClaims([{ when: '2019-04-24' }])
  const [event] = world.dataset.events
  const bare = makeWorld({ ...world.dataset, claims: [] })
  expect(event && agree(bare, event).verdict).toBe('none')
  expect(event && restsOnOneOrigin(bare, event)).toBe(false)
})
