import { expect, test } from 'vitest'
import { agree } from '../../src/agreement/agree.ts'
import { MOST_SENTENCES, sentences } from '../../src/agreement/sentences.ts'
import type { World } from '../../src/model/world.ts'
import { summitWorld } from '../support/summit.ts'
import { type ClaimSketch, type WorldSketch, worldOfClaims } from '../support/world-builder.ts'

const told = (world: World, id = 'event') => {
  const event = world.events.get(id)
  if (!event) throw new Error(`no event ${id}`)
  return sentences(world, event, agree(world, event))
}

const texts = (claims: ClaimSketch[], rest?: WorldSketch): string[] =>
  told(worldOfClaims(claims, rest)).map(({ text }) => text)

test('the summit, told in full', () => {
  expect(told(summitWorld(), 'summit').map(({ text }) => text)).toEqual([
    '6 claims from 5 origins give dates that conflict in 2 of 15 pairs.',
    'South Korean media (via Arab News): 23 or 24 April 2019; Yonhap (via ABC News): 26 April 2019 or later. No day fits both.',
    'Yonhap (via ANI): about 24 April 2019; Yonhap (via ABC News): 26 April 2019 or later. No day fits both: Yonhap differs from itself.',
    '3 claims from 3 origins agree on the place.',
    '6 claims from 5 origins expect it.',
    'The record has it 25 April 2019. The closest first:',
    'A Foreign Ministry source (via Arab News, Izvestiya): inside its 5 days.',
    'Kyodo News (via ZeroHedge, UPI): inside its 7 days.',
    'Dmitry Peskov (via ZeroHedge, Reuters): inside its 9 days.',
    'Yonhap (via ANI): 1 day early, which “about” allows.',
    'South Korean media (via Arab News): 1 or 2 days early.',
    'Yonhap (via ABC News): at least 1 day late.',
  ])
})

test('each sentence says what it is about and which claims it is about', () => {
  const values = told(summitWorld(), 'summit').map(({ about, kind, claims }) => [about, kind, ...claims].join(' '))
  expect(values).toEqual([
    'date verdict',
    'date conflict C D',
    'date conflict A D',
    'place verdict',
    'occurrence verdict',
    'record record',
    ...['B', 'F', 'E', 'A', 'C', 'D'].map((id) => `record closeness ${id}`),
  ])
})

test('one claim is said to be one', () => {
  expect(texts([{ when: '2019-04-24', place: 'Seoul' }])).toEqual(['One claim: nothing confirms or contradicts it.'])
})

test('single, repeated and corroborated each read as a sentence', () => {
  expect(
    texts([
      { when: '2019-04-24', per: ['ANI', 'Yonhap'] },
      { when: '2019-04-24', place: 'Seoul', per: ['ABC News', 'Yonhap'] },
    ]),
  ).toEqual([
    '2 claims give the date, all from Yonhap.',
    'One claim gives the place.',
    '2 claims say that it happened, all from Yonhap.',
  ])
  expect(
    texts([
      { when: '2019-04-24', status: 'announced', per: ['ANI'] },
      { when: '2019-04', status: 'possible', per: ['Yonhap'] },
    ]),
  ).toEqual(['2 claims from 2 origins agree on the date.', '2 claims from 2 origins expect it.'])
})

test('dates that overlap, and an expectation that is denied, are no conflict', () => {
  expect(
    texts([
      { when: '[2019-04-22..2019-04-24]', status: 'expected', per: ['ANI'] },
      { when: '[2019-04-23..2019-04-26]', status: 'expected', per: ['Yonhap'] },
      { status: 'denied', per: ['Kremlin'] },
    ]),
  ).toEqual([
    '2 claims from 2 origins give dates that overlap without agreeing.',
    '3 claims from 3 origins differ on whether it will happen.',
  ])
})

test('places and occurrence conflict in words of their own', () => {
  expect(
    texts([
      { place: 'Seoul', per: ['ANI'] },
      { place: 'Moscow', per: ['"an official"'] },
      { status: 'denied', per: ['Kremlin'] },
    ]),
  ).toEqual([
    '2 claims from 2 origins give places that conflict.',
    'An official: Moscow; ANI: Seoul. Neither place lies within the other.',
    '3 claims from 3 origins conflict in 2 of 3 pairs on whether it happened.',
    'ANI: happened; Kremlin: denied. Only one can be right.',
    'An official: happened; Kremlin: denied. Only one can be right.',
  ])
})

test.each([
  ['an agency differs from itself', ['Yonhap'], 'agency', 'No day fits both: Yonhap differs from itself.'],
  ['a person is quoted with both', ['Peskov'], 'person', 'No day fits both: Peskov is quoted with both.'],
  ['an unnamed source may be two', ['"an official"'], 'person', 'No day fits both, and both cite “an official”.'],
  ['a briefing has only itself', [], 'person', 'No day fits both: the briefing differs from itself.'],
] as const)('of one origin: %s', (_, per, kind, ending) => {
  const claims = ['2019-04-24', '2019-04-26'].map((when) => ({ when, per: [...per] }))
  const conflict = texts(claims, { actors: { Yonhap: { kind }, Peskov: { kind } } })[1]
  expect(conflict?.endsWith(ending)).toBe(true)
})

test('many conflicts are told in part, and the rest counted', () => {
  const claims = Array.from({ length: 14 }, (_, at) => ({
    when: at === 0 ? '2019-04-24' : '2019-04-26',
    per: [`P${at}`],
  }))
  const found = told(worldOfClaims(claims)).filter(({ kind }) => kind === 'conflict' || kind === 'more')
  expect(found).toHaveLength(MOST_SENTENCES + 1)
  expect(found.at(-1)?.text).toBe('1 more pair of claims conflicts in the same way.')
  const more = [...claims, { when: '2019-04-28', per: ['Q'] }]
  expect(told(worldOfClaims(more)).find(({ kind }) => kind === 'more')?.text).toBe(
    '15 more pairs of claims conflict in the same way.',
  )
})
