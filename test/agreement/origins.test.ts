import fc from 'fast-check'
import { expect, test } from 'vitest'
import { originsOf } from '../../src/agreement/origins.ts'
import { reportsOf } from '../../src/agreement/reports.ts'
import { isUnnamed } from '../../src/agreement/unnamed.ts'
import { makeWorld } from '../../src/model/world.ts'
import { type ClaimSketch, sketchWorld, type WorldSketch } from '../support/world-builder.ts'

const origins = (claims: readonly ClaimSketch[], rest?: WorldSketch, outlet?: string) => {
  const world = sketchWorld([{ claims, ...(outlet !== undefined && { outlet }) }], rest)
  return originsOf(reportsOf(world), world.dataset.claims)
}
const counted = (chains: readonly string[][], rest?: WorldSketch, outlet?: string): string[] =>
  origins(
    chains.map((per) => ({ per })),
    rest,
    outlet,
  ).counted.map(({ name }) => name)

test.each<[string, string[][], string[]]>([
  [
    'one agency through two outlets is one',
    [
      ['ANI', 'Yonhap'],
      ['ABC News', 'Yonhap'],
    ],
    ['Yonhap'],
  ],
  ['a relay’s own voice adds nothing beside whom it relays', [['ANI'], ['ANI', 'Yonhap']], ['Yonhap']],
  [
    'two sources stay two though one outlet relays both',
    [
      ['ANI', 'Yonhap'],
      ['ANI', 'Kyodo'],
    ],
    ['Yonhap', 'Kyodo'],
  ],
  ['every link of a chain relays its origin', [['A', 'B', 'C'], ['B']], ['C']],
  [
    'an origin that relays another elsewhere is struck',
    [
      ['A', 'B'],
      ['B', 'C'],
    ],
    ['C'],
  ],
  [
    'two that relay each other count once',
    [
      ['A', 'B'],
      ['B', 'A'],
    ],
    ['B'],
  ],
  [
    'so do three in a circle, however many others relay them',
    [
      ['A', 'B'],
      ['B', 'C'],
      ['C', 'A'],
      ['X', 'A'],
    ],
    ['B'],
  ],
  [
    'a circle that relays another does not count beside it',
    [
      ['A', 'B'],
      ['B', 'A'],
      ['A', 'C'],
    ],
    ['C'],
  ],
  [
    'descriptions in the same words are one',
    [
      ['A', '"an official"'],
      ['B', '"An official"'],
    ],
    ['an official'],
  ],
  [
    'an article makes no other source',
    [
      ['A', 'The Kremlin'],
      ['B', 'Kremlin'],
    ],
    ['The Kremlin'],
  ],
])('origins that count: %s', (_, chains, expected) => {
  expect(counted(chains)).toEqual(expected)
})

test('the outlet of a briefing relays what its claims cite, though they do not name it', () => {
  expect(counted([['Yonhap'], ['ANI']], {}, 'ANI')).toEqual(['Yonhap'])
  expect(counted([[]], {}, 'ANI')).toEqual(['ANI'])
})

test('a body and whoever speaks for it are one', () => {
  const rest = { actors: { 'Dmitry Peskov': { speaksFor: ['Kremlin'] } } }
  expect(
    counted(
      [
        ['A', 'Dmitry Peskov'],
        ['B', 'Kremlin'],
      ],
      rest,
    ),
  ).toEqual(['Dmitry Peskov'])
  expect(
    counted([
      ['A', 'Dmitry Peskov'],
      ['B', 'Kremlin'],
    ]),
  ).toEqual(['Dmitry Peskov', 'Kremlin'])
})

test('a claim with several sources has the origin of each', () => {
  const world = sketchWorld([{ claims: [{ id: 'a', per: ['ANI', 'Yonhap'] }] }])
  const [claim] = world.dataset.claims
  const also = claim && { ...claim, alsoPer: [[{ name: 'TASS' }]] }
  const other = makeWorld({ ...world.dataset, claims: also ? [also] : [] })
  expect(originsOf(reportsOf(other), other.dataset.claims).counted.map(({ name }) => name)).toEqual(['Yonhap', 'TASS'])
})

test('struck sources say whom they relay', () => {
  expect(
    origins([
      { id: 'a', per: ['ANI'] },
      { id: 'b', per: ['ANI', 'Yonhap'] },
    ]).struck,
  ).toEqual([{ name: 'ANI', relays: ['Yonhap'], claims: ['a'] }])
})

test('who names no source and no outlet is an unnamed source', () => {
  expect(origins([{}]).counted.map(({ name, named, why }) => [name, named, why])).toEqual([
    ['Briefing b0', false, 'no source is given'],
  ])
})

test('actors.yaml decides whether a source is named', () => {
  const rest = { actors: { 'The Diplomats': { unnamed: false }, Insider: { unnamed: true } } }
  expect(origins([{ per: ['The Diplomats'] }, { per: ['Insider'] }], rest).counted.map(({ named }) => named)).toEqual([
    true,
    false,
  ])
})

test.each([
  'an informed source in the Russian Foreign Ministry',
  'sources in Vladivostok',
  'Sources close to the talks',
  'South Korean media',
  'Russian Media',
  'US officials',
  'U.S. Officials',
  'State Department official',
  'Officials at the Blue House',
  'Western diplomats',
  'A senior Official',
  'Analysts',
  'unnamed experts',
  'Press reports',
  'State media',
])('%s is unnamed', (name) => {
  expect(isUnnamed(name)).toBe(true)
})

test.each([
  'Yonhap',
  'Kyodo News',
  'Associated Press',
  'The Diplomat',
  'The Observer',
  'Center for Strategic and International Studies',
  'Voice of America',
  'Dmitry Peskov',
  'US State Department',
  'Blue House',
  'UN Panel of Experts',
  'al-Jazeera',
  'eNCA',
  '연합뉴스',
])('%s is a name', (name) => {
  expect(isUnnamed(name)).toBe(false)
})

const anyChain = fc.array(fc.constantFrom('A', 'B', 'C', 'D', 'E'), { minLength: 1, maxLength: 3 })
const anyChains = fc.array(anyChain, { minLength: 1, maxLength: 8 })
const numberOf = (chains: readonly string[][]): number => counted(chains).length

/** How many origins count, by looking at every path: those from which no path leads to one that does not lead back. */
function countedByPaths(chains: readonly string[][]): number {
  const names = [...new Set(chains.flat())]
  const arrows = chains.flatMap((chain) => chain.slice(0, -1).map((relay) => [relay, chain.at(-1) ?? ''] as const))
  const reach = (from: string): Set<string> => {
    const reached = new Set([from])
    for (const name of reached) for (const [a, b] of arrows) if (a === name) reached.add(b)
    return reached
  }
  const ends = names.filter((name) => [...reach(name)].every((other) => reach(other).has(name)))
  return new Set(ends.map((name) => [...reach(name)].sort().join())).size
}

test('property: as many origins count as all paths of relays end at', () => {
  fc.assert(
    fc.property(anyChains, (chains) => {
      expect(numberOf(chains)).toBe(countedByPaths(chains))
    }),
  )
})

test('property: the count does not depend on the order of the claims', () => {
  fc.assert(
    fc.property(anyChains, (chains) => {
      expect(numberOf(chains.toReversed())).toBe(numberOf(chains))
    }),
  )
})

test('property: a claim that only relays an origin that is there never raises the count', () => {
  fc.assert(
    fc.property(anyChains, fc.constantFrom('F', 'A', 'B'), fc.nat(), (chains, relay, at) => {
      const origin = chains[at % chains.length]?.at(-1) ?? ''
      expect(numberOf([...chains, [relay, origin]])).toBeLessThanOrEqual(numberOf(chains))
    }),
  )
})

test('a briefing that names no source stands for itself, even where its title is also somebody’s name', () => {
  const world = sketchWorld([
    { title: 'The Kite', claims: [{ event: 'e', text: 'It rains', actors: ['the kite'] }] },
    { claims: [{ event: 'e', text: 'It rains' }] },
  ])
  const names = originsOf(reportsOf(world), world.dataset.claims).counted.map(({ name }) => name)
  expect(names).toContain('The Kite')
  expect(names).not.toContain('the kite')
})
