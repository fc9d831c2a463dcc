import fc from 'fast-check'
import { expect, test } from 'vitest'
import { agree } from '../../src/agreement/agree.ts'
import type { World } from '../../src/model/world.ts'
import { fingerprint } from '../../src/visits/fingerprint.ts'
import { newsFrom, newsSince } from '../../src/visits/news.ts'
import { runToEnd } from '../../src/work.ts'
import { shippedWorld } from '../support/shipped-briefings.ts'
import { knownOf, without } from '../support/visits.ts'
import { type BriefingSketch, sketchWorld } from '../support/world-builder.ts'

const set = (ids: Iterable<string>): string[] => [...ids].sort()

/** Every conflict of a world as `agree` tells it, which looks at all claims and takes no short cut. */
const conflictsIn = (world: World): string[] =>
  world.dataset.events.flatMap((event) => {
    const { date, place, occurrence } = agree(world, event)
    return Object.entries({ date, place, occurrence }).flatMap(([about, { verdict }]) =>
      verdict === 'conflict' ? [`${event.id} ${about}`] : [],
    )
  })

const minus = (all: readonly string[], less: readonly string[]): string[] => set(all.filter((id) => !less.includes(id)))

test('at the first visit nothing is new', () => {
  const { briefings, claims, changed, conflicts } = newsSince(shippedWorld, undefined)
  expect([briefings.size, claims.size, changed.size, conflicts.size]).toEqual([0, 0, 0, 0])
})

test('nothing is new where all was there', () => {
  const { briefings, claims, changed, conflicts } = newsSince(shippedWorld, knownOf(shippedWorld))
  expect([briefings.size, claims.size, changed.size, conflicts.size]).toEqual([0, 0, 0, 0])
})

const anyClaims = fc.array(
  fc.record({
    event: fc.constantFrom('e1', 'e2', undefined),
    text: fc.constantFrom('one', 'two', 'three', 'four', 'five'),
    when: fc.constantFrom('2019-04-24', '2019-04-25', '2019-04-24/2019-04-26', undefined),
    place: fc.constantFrom('Moscow', 'Vladivostok', undefined),
    status: fc.constantFrom('happened' as const, 'denied' as const, 'expected' as const),
  }),
  { maxLength: 5 },
)

/** Claims whose ids are made of date and words, as the compiler makes them. */
const sketchOf = (id: string, claims: readonly { text: string; when?: string | undefined }[]): BriefingSketch => {
  const counts = new Map<string, number>()
  return {
    id,
    date: '2019-04-17',
    claims: claims.map((claim) => {
      const key = `${id}.${claim.when}.${claim.text}`
      const count = (counts.get(key) ?? 0) + 1
      counts.set(key, count)
      return { ...claim, id: `${key}.${count}` }
    }),
  }
}

const anyWorld = fc
  .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c'), anyClaims), { selector: ([id]) => id })
  .map((briefings) =>
    sketchWorld(
      briefings.map(([id, claims]) =>
        sketchOf(
          id,
          // Briefings share no claims, so that none passes for another whose file got a new name.
          claims.map((claim) => ({ ...claim, text: `${claim.text}, says ${id}` })),
        ),
      ),
    ),
  )

test('what is new is what is there and was not: briefings, claims and conflicts', () => {
  fc.assert(
    fc.property(anyWorld, anyWorld, (before, now) => {
      const news = newsSince(now, knownOf(before))
      const ids = (of: World, kind: 'briefings' | 'claims'): string[] => of.dataset[kind].map(({ id }) => id)
      expect(set(news.briefings)).toEqual(minus(ids(now, 'briefings'), ids(before, 'briefings')))
      expect(set(news.claims)).toEqual(minus(ids(now, 'claims'), ids(before, 'claims')))
      const arisen = [...news.conflicts].flatMap(([id, aspects]) => aspects.map((aspect) => `${id} ${aspect}`))
      expect(set(arisen)).toEqual(minus(conflictsIn(now), conflictsIn(before)))
      // An edited claim is one of the new ones, in a briefing that has lost a claim for each.
      for (const id of news.changed) expect(news.claims.has(id)).toBe(true)
      for (const { id } of now.dataset.briefings) {
        const claimsOf = (of: World): string[] =>
          of.dataset.claims.flatMap((claim) => (claim.briefing === id ? claim.id : []))
        const lost = minus(claimsOf(before), claimsOf(now)).length
        const changed = claimsOf(now).filter((claim) => news.changed.has(claim)).length
        expect(changed).toBeLessThanOrEqual(lost)
      }
    }),
  )
})

const told = (...texts: readonly string[]): World =>
  sketchWorld([
    sketchOf(
      'a',
      texts.map((text) => ({ text })),
    ),
  ])

test.each([
  ['edited words', ['one', 'two', 'three'], ['one', 'two more', 'three'], ['two more'], ['two more']],
  ['a claim put between two', ['one', 'three'], ['one', 'two', 'three'], ['two'], []],
  ['one taken out', ['one', 'two', 'three'], ['one', 'three'], [], []],
  ['the first edited and one put after it', ['one', 'two'], ['once', 'and', 'two'], ['once', 'and'], ['once']],
  ['others in another order', ['one', 'two', 'three'], ['three', 'one', 'two'], [], []],
  ['one taken out here and one put in there', ['one', 'two', 'three'], ['one', 'three', 'four'], ['four'], []],
])('%s: what is new, and what is new in the place of another', (_, before, now, fresh, edited) => {
  const world = told(...now)
  const news = newsSince(world, knownOf(told(...before)))
  const words = (ids: ReadonlySet<string>): string[] => [...ids].map((id) => world.claims.get(id)?.text ?? '')
  expect(words(news.claims)).toEqual(fresh)
  expect(words(news.changed)).toEqual(edited)
})

test.each([
  ['of a new name has nothing new', ['one', 'two'], ['one', 'two'], [], []],
  ['of a new name has new what was edited', ['one', 'two', 'three'], ['one', 'two!', 'three'], [], ['two!']],
  ['with half of the claims of one that is gone is new', ['one', 'two'], ['one', 'other'], ['b'], ['one', 'other']],
  ['with all claims of one that is gone among many is new', ['one'], ['one', 'x', 'y'], ['b'], ['one', 'x', 'y']],
])('a briefing %s', (_, before, now, briefings, fresh) => {
  const world = (id: string, texts: readonly string[]): World =>
    sketchWorld([
      sketchOf(
        id,
        texts.map((text) => ({ text })),
      ),
    ])
  const moved = world('b', now)
  const news = newsSince(moved, knownOf(world('a', before)))
  expect([...news.briefings]).toEqual(briefings)
  expect([...news.claims].map((id) => moved.claims.get(id)?.text)).toEqual(fresh)
})

test('from a day on is new what certainly or perhaps was published then, and what only with it is in conflict', () => {
  const meet = (when: string) => [{ event: 'meet', when, text: `They meet on ${when}` }]
  const world = sketchWorld([
    { id: 'old', published: '2019-04-16', claims: meet('2019-04-24') },
    { id: 'perhaps', published: '[2019-04-16,2019-04-17]', claims: meet('2019-04-24') },
    { id: 'new', published: '2019-04-18', claims: meet('2019-04-26') },
    { id: 'undated', claims: meet('2019-04-24') },
  ])
  const since = (day: string) => runToEnd(newsFrom(world, day))
  expect(set(since('2019-04-17').briefings)).toEqual(['new', 'perhaps'])
  expect(set(since('2019-04-17').claims)).toEqual(['new-0', 'perhaps-0'])
  expect([...since('2019-04-17').conflicts]).toEqual([['meet', ['date']]])
  expect(set(since('2019-04-19').briefings)).toEqual([])
  expect([...since('2019-04-19').conflicts]).toEqual([])
})

test('of the shipped briefings the one that came last is new, with all it claims', () => {
  const latest = '2019-04-22-kremlin-final-stage'
  const news = newsSince(shippedWorld, knownOf(without(shippedWorld, [latest])))
  expect([...news.briefings]).toEqual([latest])
  const claims = shippedWorld.dataset.claims.filter(({ briefing }) => briefing === latest)
  expect(set(news.claims)).toEqual(set(claims.map(({ id }) => id)))
  expect(news.changed.size).toBe(0)
})

test('fingerprints of the ids of a large table hardly ever meet', () => {
  const ids = Array.from({ length: 50_000 }, (_, at) => `table.${at.toString(36)}`)
  // Of so many numbers of 32 bits a third of a pair is expected to be the same.
  expect(new Set(ids.map((id) => fingerprint(id))).size).toBeGreaterThan(ids.length - 10)
})
