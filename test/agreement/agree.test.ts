import fc from 'fast-check'
import { expect, test } from 'vitest'
import { agree, inConflict, restsOnOneOrigin } from '../../src/agreement/agree.ts'
import { STATUSES } from '../../src/model/vocabulary.ts'
import { makeWorld, type World } from '../../src/model/world.ts'
import { summitWorld } from '../support/summit.ts'
import { type ClaimSketch, sketchWorld, type WorldSketch, worldOfClaims } from '../support/world-builder.ts'

const eventIn = (world: World, id = 'event') => world.events.get(id) ?? expect.fail(`no event ${id}`)
const agreement = (world: World, id = 'event') => agree(world, eventIn(world, id))

const verdicts = (claims: ClaimSketch[], rest?: WorldSketch): string => {
  const { date, place, occurrence } = agreement(worldOfClaims(claims, rest))
  return [date.verdict, place.verdict, occurrence.verdict].join(' ')
}

test('the summit: two readings, one named source for the place, and nobody says that it happened', () => {
  const { date, place, occurrence, origins, claims } = agreement(summitWorld(), 'summit')
  expect(date.verdict).toBe('conflict')
  expect(date.readings.map((reading) => reading.claims)).toEqual([
    ['A', 'B', 'C', 'E', 'F'],
    ['B', 'D', 'E', 'F'],
  ])
  expect(date.differing.toSorted()).toEqual(['A', 'C', 'D'])
  expect(place.verdict).toBe('compatible')
  expect(occurrence.verdict).toBe('none')
  expect(claims).toBe(6)
  expect(origins.counted.map(({ name, named, claims: of }) => [name, named, ...of].join(' ')).sort()).toEqual([
    'Dmitry Peskov true E',
    'Kyodo News true F',
    'South Korean media false C',
    'Yonhap true A D',
    'a Foreign Ministry source false B',
  ])
})

test.each([
  ['the same day', '2019-04-24', '2019-04-24', 'corroborated'],
  ['the same two days in two ways', '[2019-04-23,2019-04-24]', '[2019-04-23..2019-04-24]', 'corroborated'],
  ['a day in a range', '2019-04-24', '[2019-04-22..2019-04-30]', 'compatible'],
  ['a day in a month', '2019-04-24', '2019-04', 'compatible'],
  ['a span and one day of the same ends', '2019-04-23/2019-04-24', '[2019-04-23..2019-04-24]', 'compatible'],
  ['an overlap in part', '[2019-04-20..2019-04-24]', '[2019-04-23..2019-04-30]', 'compatible'],
  ['two open ends that meet', '[..2019-04-24]', '[2019-04-22..]', 'compatible'],
  ['two days', '2019-04-23', '2019-04-24', 'conflict'],
  ['a deadline passed', '[..2019-04-24]', '2019-04-25', 'conflict'],
  ['a day between two days', '2019-04-20', '[2019-04-17,2019-04-25]', 'conflict'],
  ['a day, and that day perhaps', '2019-04-24', '2019-04-24?', 'compatible'],
  ['a day, and about that day', '2019-04-24', '2019-04-24~', 'compatible'],
  ['about a day, both', '2019-04-24~', '2019-04-24~', 'corroborated'],
  ['about a day, and the next', '2019-04-24~', '2019-04-25', 'compatible'],
  ['about a day, and two days later', '2019-04-24~', '2019-04-26', 'conflict'],
  ['about a month, and 15 days after it', '2019-04~', '2019-05-15', 'compatible'],
  ['about a month, and 16 days after it', '2019-04~', '2019-05-16', 'conflict'],
  ['about a year, and the next June', '2019~', '2020-06', 'compatible'],
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
  ['a city and its country, which confirms nothing', 'Seoul', 'South Korea', 'compatible'],
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

test('a hint, or a place that is merely possible, says no place', () => {
  const claims: ClaimSketch[] = [
    { place: 'Vladivostok', status: 'expected', per: ['ANI'] },
    { place: 'Ulan-Ude', status: 'possible', per: ['Yonhap'] },
    { place: 'Seoul', status: 'expected', text: 'There are hints at Seoul', per: ['TASS'] },
    { place: 'Moscow', status: 'expected', text: 'Moscow is the likeliest city', per: ['Kyodo'] },
  ]
  expect(agreement(worldOfClaims(claims)).place).toMatchObject({ verdict: 'single', differing: [] })
})

test('places nested three deep fit together, and a circle in the data does no harm', () => {
  const claims = ['Incheon', 'South Korea', 'Seoul'].map((place, at) => ({ place, per: [`P${at}`] }))
  const within = { Incheon: 'Seoul', Seoul: 'South Korea' }
  expect(agreement(worldOfClaims(claims, { within })).place.verdict).toBe('compatible')
  const circle = { Incheon: 'Seoul', Seoul: 'Incheon' }
  expect(agreement(worldOfClaims(claims.slice(0, 1), { within: circle })).place.verdict).toBe('single')
})

test('of places only those differ that do not fit all the others', () => {
  const claims = ['Seoul', 'Seoul', 'South Korea', 'Moscow'].map((place, at) => ({ id: 'abcd'[at] as string, place }))
  const { place } = agreement(worldOfClaims(claims, { within: { Seoul: 'South Korea' } }))
  expect(place.differing).toEqual(['a', 'b', 'c', 'd'])
  const three = agreement(worldOfClaims(claims.slice(0, 3), { within: { Seoul: 'South Korea' } }))
  expect(three.place.differing).toEqual([])
})

test.each([
  ['happened', 'happened', 'corroborated'],
  ['happened', 'denied', 'conflict'],
  ['denied', 'denied', 'corroborated'],
  ['announced', 'denied', 'conflict'],
  ['expected', 'denied', 'single'],
  ['possible', 'denied', 'single'],
  ['expected', 'announced', 'none'],
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

test('what denies an event, or is an opinion, gives it no date and no place', () => {
  const claims: ClaimSketch[] = [
    { when: '2021-08-23', place: 'Seoul', per: ['ANI'] },
    { when: '2021-08-24', place: 'Moscow', per: ['Yonhap'], status: 'denied' },
    { when: '2021-08-25', place: 'Tokyo', per: ['TASS'], status: 'opinion' },
  ]
  expect(verdicts(claims)).toBe('single single conflict')
})

test('several claims of one origin repeat it, whatever outlets they came through', () => {
  const claims = [
    { when: '2019-04-24', per: ['ANI', 'Yonhap'] },
    { when: '2019-04-24', per: ['ABC News', 'Reuters', 'Yonhap'] },
  ]
  expect(verdicts(claims)).toBe('repeated none repeated')
})

test('the later report of one origin through one outlet stands, and the earlier is told as changed', () => {
  const report = (date: string, published: string, edtf: string) => ({
    id: date,
    date,
    published,
    outlet: 'ANI',
    claims: [{ id: `c${date}`, event: 'event', when: edtf, status: 'expected' as const, per: ['ANI', 'Yonhap'] }],
  })
  const first = report('2019-04-17', '2019-04-17', '2019-04-24')
  const later = sketchWorld([first, report('2019-04-20', '2019-04-20', '2019-04-26')])
  expect(eventIn(later).when?.edtf).toBe('2019-04-26')
  const { date } = agreement(later)
  expect(date.verdict).toBe('single')
  expect(date.changed.map(({ claim, by }) => [claim.id, by.id])).toEqual([['c2019-04-17', 'c2019-04-20']])
  // Which of two came later is not known where they may be of the same day.
  const unclear = sketchWorld([first, report('2019-04-18', '[2019-04-17..2019-04-18]', '2019-04-26')])
  expect(agreement(unclear).date.verdict).toBe('conflict')
})

test('another outlet changes nothing that an origin said through the first', () => {
  const world = sketchWorld([
    { date: '2019-04-17', outlet: 'ANI', claims: [{ event: 'event', when: '2019-04-24', per: ['ANI', 'Yonhap'] }] },
    { date: '2019-04-20', outlet: 'ABC', claims: [{ event: 'event', when: '2019-04-26', per: ['ABC', 'Yonhap'] }] },
  ])
  expect(agreement(world).date).toMatchObject({ verdict: 'conflict', changed: [] })
})

test('claims that were retracted or corrected stand no longer, and are told apart', () => {
  const world = sketchWorld([
    { id: 'a', date: '2019-04-17', outlet: 'ANI', claims: [{ id: 'wrong', event: 'event', when: '2019-04-24' }] },
    {
      id: 'b',
      date: '2019-04-18',
      outlet: 'ANI',
      corrects: 'a',
      claims: [{ id: 'right', event: 'event', when: '2019-04-26' }],
    },
    {
      id: 'c',
      date: '2019-04-18',
      retracted: '2019-04-20',
      claims: [{ id: 'gone', event: 'event', when: '2019-04-28' }],
    },
  ])
  const found = agreement(world)
  expect(eventIn(world).when?.edtf).toBe('2019-04-26')
  expect(found.date).toMatchObject({ verdict: 'single', claims: ['right'] })
  expect([...found.withdrawn].map(([id, { how }]) => `${id} ${how}`)).toEqual(['wrong corrected', 'gone retracted'])
  expect(inConflict(world, eventIn(world))).toBe(false)
})

test('thousands of claims get a whole verdict', () => {
  const days = Array.from({ length: 6000 }, (_, at) => ({
    when: at % 2 ? '2019-04-24' : '2019-04-26',
    per: [`P${at}`],
  }))
  const { date } = agreement(worldOfClaims(days))
  expect(date.verdict).toBe('conflict')
  expect(date.readings.map(({ claims }) => claims.length)).toEqual([3000, 3000])
})

const anyDate = fc
  .record({ from: fc.integer({ min: 1, max: 28 }), days: fc.integer({ min: 0, max: 9 }), form: fc.nat({ max: 6 }) })
  .map(({ from, days, form }) => {
    const day = (at: number): string => `2019-04-${String(Math.min(at, 30)).padStart(2, '0')}`
    if (form === 0) return day(from)
    if (form === 1) return `${day(from)}~`
    if (form === 2) return `[${day(from)}..]`
    if (form === 3) return `[..${day(from)}]`
    if (form === 4) return `${day(from)}/${day(from + days + 1)}`
    if (form === 5) return `[${day(from)},${day(from + days + 1)}]`
    return `[${day(from)}..${day(from + days + 1)}]`
  })

const anyClaim = fc.record({
  when: fc.option(anyDate, { nil: undefined }),
  place: fc.constantFrom(undefined, 'Seoul', 'South Korea', 'Moscow', 'Russia'),
  status: fc.constantFrom(...STATUSES),
  per: fc.constantFrom(
    ['ANI'],
    ['ANI', 'Yonhap'],
    ['ABC News', 'Yonhap'],
    ['ABC News', '"an official"'],
    ['Kyodo'],
    [],
  ),
})

const within = { Seoul: 'South Korea', Moscow: 'Russia' }
const anyClaims = fc
  .array(anyClaim, { minLength: 1, maxLength: 12 })
  .map((claims) => claims.map((claim, at) => ({ ...claim, id: `c${String(at).padStart(2, '0')}` })))
const ASPECTS = ['date', 'place', 'occurrence'] as const

test('property: no verdict, origin or reading depends on the order of the claims', () => {
  const comparable = (claims: ClaimSketch[]) => {
    const { date, place, occurrence, origins } = agreement(worldOfClaims(claims, { within }))
    return {
      verdicts: [date, place, occurrence].map(({ verdict }) => verdict),
      differing: [date, place, occurrence].map(({ differing }) => differing.toSorted()),
      readings: date.readings.map((reading) => [reading.when.edtf, ...reading.claims.toSorted()]),
      origins: origins.counted.map(({ key, named }) => `${key} ${named}`).sort(),
    }
  }
  fc.assert(
    fc.property(
      anyClaims.chain((claims) =>
        fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
      ),
      ([claims, shuffled]) => {
        expect(comparable(shuffled)).toEqual(comparable(claims))
      },
    ),
  )
})

test('property: another claim of the same origin never corroborates what is single or repeated', () => {
  fc.assert(
    fc.property(anyClaims, anyClaim, (claims, more) => {
      const before = agreement(worldOfClaims(claims, { within }))
      for (const aspect of ASPECTS) {
        const { verdict, claims: about } = before[aspect]
        if (verdict !== 'single' && verdict !== 'repeated') continue
        const per = claims.find(({ id }) => id === about[0])?.per ?? []
        const after = agreement(worldOfClaims([...claims, { ...more, id: 'new', per }], { within }))
        expect(after[aspect].verdict).not.toBe('corroborated')
      }
    }),
  )
})

test('property: one origin, however often it is quoted, corroborates nothing', () => {
  fc.assert(
    fc.property(anyClaims, (claims) => {
      const one = claims.map((claim, at) => ({ ...claim, per: [`Outlet ${at}`, 'Yonhap'] }))
      const found = agreement(worldOfClaims(one, { within }))
      expect(ASPECTS.map((aspect) => found[aspect].verdict)).not.toContain('corroborated')
    }),
  )
})

test('property: unnamed sources corroborate nothing', () => {
  fc.assert(
    fc.property(anyClaims, (claims) => {
      const unnamed = claims.map((claim, at) => ({ ...claim, per: [`Outlet ${at}`, `"source ${at}"`] }))
      const found = agreement(worldOfClaims(unnamed, { within }))
      expect(ASPECTS.map((aspect) => found[aspect].verdict)).not.toContain('corroborated')
    }),
  )
})

test('property: a claim with a wider range than all others never corroborates a date', () => {
  fc.assert(
    fc.property(anyClaims, fc.constantFrom('2019', '[2019-03-01..2019-06-01]', '[2019-03-01..]'), (claims, when) => {
      const before = agreement(worldOfClaims(claims, { within })).date.verdict
      const wider: ClaimSketch = { id: 'wider', when, status: 'expected', per: ['TASS'] }
      const after = agreement(worldOfClaims([...claims, wider], { within })).date.verdict
      if (before !== 'corroborated') expect(after).not.toBe('corroborated')
    }),
  )
})

test('property: the quick answers are those of the full agreement', () => {
  fc.assert(
    fc.property(anyClaims, (claims) => {
      const world = worldOfClaims(claims, { within })
      const found = agreement(world)
      const conflict = ASPECTS.some((aspect) => found[aspect].verdict === 'conflict')
      expect(inConflict(world, eventIn(world))).toBe(conflict)
      expect(restsOnOneOrigin(world, eventIn(world))).toBe(found.origins.counted.length === 1)
    }),
  )
})

test('an event whose claims are missing from the dataset has no verdict', () => {
  const world = worldOfClaims([{ when: '2019-04-24' }])
  const bare = makeWorld({ ...world.dataset, claims: [] })
  expect(agree(bare, eventIn(world)).date.verdict).toBe('none')
  expect(restsOnOneOrigin(bare, eventIn(world))).toBe(false)
})
