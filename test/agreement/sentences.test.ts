import { expect, test } from 'vitest'
import { sentences } from '../../src/agreement/sentences.ts'
import type { World } from '../../src/model/world.ts'
import { summitWorld } from '../support/summit.ts'
import { type ClaimSketch, sketchWorld, type WorldSketch, worldOfClaims } from '../support/world-builder.ts'

const told = (world: World, id = 'event') => sentences(world, world.events.get(id) ?? expect.fail(`no event ${id}`))

const texts = (claims: ClaimSketch[], rest?: WorldSketch): string[] =>
  told(worldOfClaims(claims, rest)).map(({ text }) => text)

test('the summit, told in full', () => {
  expect(told(summitWorld(), 'summit').map(({ text }) => text)).toEqual([
    'No day fits all 6 dates.',
    '23 or 24 April 2019, by South Korean media (via Arab News); Yonhap (via ANI): about 24 April 2019.',
    '26 April 2019, by Yonhap (via ABC News): 26 April 2019 or later.',
    'Two reports relay Yonhap differently: about 24 April 2019 (ANI), 26 April 2019 or later (ABC News).',
    'Place: Vladivostok by Yonhap and a Foreign Ministry source; Kyodo News gives only Russian Far East, which it lies in; one report leaves it open.',
    '6 claims expect it.',
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
    'date conflict A C',
    'date conflict D',
    'date relay A D',
    'place verdict',
    'occurrence verdict',
    'record record',
    ...['B', 'F', 'E', 'A', 'C', 'D'].map((id) => `record closeness ${id}`),
  ])
})

test('one claim is said to be one, whatever the record says beside it', () => {
  expect(texts([{ when: '2019-04-24', place: 'Seoul' }])).toEqual(['One claim; no other report.'])
  const record = { text: 'It was in Moscow.', place: 'moscow' }
  expect(texts([{ when: '2019-04-24', place: 'Seoul' }], { events: { event: { record } } })).toEqual([
    'One claim; no other report.',
  ])
})

test('who gives the days, who leaves room for them, and who repeats them', () => {
  expect(
    texts([
      { when: '2019-04-17/2019-04-18', status: 'announced', per: ['ANI', 'US State Department'] },
      { when: '[2019-04-15..2019-04-21]', status: 'announced', per: ['ABC News'] },
    ]),
  ).toEqual([
    'US State Department gives the date: 17 to 18 April 2019; ABC News leaves room for it.',
    '2 claims announce it.',
  ])
  expect(
    texts([
      { when: '2019-04-24', per: ['ANI', 'Yonhap'] },
      { when: '2019-04-24', place: 'Seoul', per: ['ABC News', 'Yonhap'] },
    ]),
  ).toEqual([
    '2 claims give the date, all from Yonhap: 24 April 2019.',
    'Place: Seoul by Yonhap.',
    '2 claims report it, all from Yonhap.',
  ])
})

test('two named sources say the same; an unnamed one may be either', () => {
  expect(
    texts([
      { when: '2019-04-24', per: ['ANI'] },
      { when: '2019-04-24', per: ['Yonhap'] },
    ])[0],
  ).toBe('ANI and Yonhap both say 24 April 2019.')
  expect(
    texts([
      { when: '2019-04-24', per: ['ANI'] },
      { when: '2019-04-24', per: ['Yonhap', '"an official"'] },
    ])[0],
  ).toBe('ANI and an official give the date: 24 April 2019; no two of them are named, so that they may be one.')
})

test('the words follow the status', () => {
  const of = (...statuses: NonNullable<ClaimSketch['status']>[]): string | undefined =>
    texts(statuses.map((status, at) => ({ status, per: [`P${at}`] }))).at(-1)
  expect(of('possible', 'possible')).toBe('2 claims call it possible.')
  expect(of('announced', 'expected', 'possible')).toBe('1 claim announces it, 1 expects it and 1 calls it possible.')
  expect(of('denied', 'possible')).toBe('1 claim calls it possible and 1 denies it.')
  expect(of('happened', 'denied')).toBe('Reported by P0, denied by P1: only one can be right.')
  expect(of('announced', 'denied')).toBe('Announced by P0, denied by P1: they differ on the plan.')
})

test('dates that overlap are told with the days they share', () => {
  expect(
    texts([
      { when: '[2019-04-22..2019-04-24]', status: 'expected', per: ['ANI'] },
      { when: '[2019-04-23..2019-04-26]', status: 'expected', per: ['Yonhap'] },
    ])[0],
  ).toBe('The dates of ANI and Yonhap fit together: 23 or 24 April 2019.')
})

test('places that differ are told one by one', () => {
  expect(
    texts([
      { place: 'Seoul', per: ['ANI'] },
      { place: 'Moscow', per: ['"an official"'] },
    ]),
  ).toEqual(['The places differ: Seoul and Moscow.', 'ANI: Seoul.', 'An official: Moscow.', '2 claims report it.'])
})

test('a place that differs from another is told once, with all who name it', () => {
  const said = texts([
    { place: 'Seoul', per: ['ANI'] },
    { place: 'Seoul', per: ['Yonhap'] },
    { place: 'Moscow', per: ['Kyodo'] },
  ])
  expect(said.slice(0, 3)).toEqual(['The places differ: Seoul and Moscow.', 'ANI and Yonhap: Seoul.', 'Kyodo: Moscow.'])
})

test('one report that relays a source with two dates is told as one', () => {
  const claims: ClaimSketch[] = ['2019-04-24', '2019-04-26'].map((when) => ({ when, per: ['ANI', 'Yonhap'] }))
  expect(texts(claims)).toContain(
    'One report relays Yonhap with different dates: 24 April 2019 (ANI), 26 April 2019 (ANI).',
  )
})

test('what was changed, struck or retracted is told', () => {
  const report = (id: string, published: string, when: string, more = {}) => ({
    id,
    date: published,
    outlet: 'ANI',
    ...more,
    claims: [{ event: 'event', when, status: 'expected' as const, per: ['ANI', 'Yonhap'] }],
  })
  const changed = sketchWorld([report('a', '2019-04-17', '2019-04-24'), report('b', '2019-04-20', '2019-04-26')])
  expect(told(changed).map(({ text }) => text)).toContain(
    'Yonhap (via ANI): 24 April 2019 at first, 26 April 2019 in a later report, which stands.',
  )
  const retracted = sketchWorld([report('a', '2019-04-17', '2019-04-24', { retracted: '2019-04-19' })])
  expect(told(retracted).map(({ text }) => text)).toEqual(['Yonhap (via ANI): retracted on 19 April 2019.'])
  const corrected = sketchWorld([
    report('a', '2019-04-17', '2019-04-24', { title: 'First' }),
    report('b', '2019-04-20', '2019-04-26', { title: 'Second', corrects: 'a' }),
  ])
  expect(told(corrected).map(({ text }) => text)).toContain('Yonhap (via ANI): corrected by “Second”.')
})

test('of many claims that conflict some are told, and the rest counted', () => {
  const claims = Array.from({ length: 14 }, (_, at) => ({
    when: at === 0 ? '2019-04-24' : '2019-04-26',
    per: [`P${at}`],
  }))
  expect(told(worldOfClaims(claims)).find(({ claims: of }) => of.length === 13)?.text).toMatch(/; 7 more claims\.$/)
})

test('a date after the report of another that it had happened is told', () => {
  const world = sketchWorld([
    {
      outlet: 'B',
      date: '2024-03-01',
      claims: [{ event: 'event', when: '2024-03-20', status: 'expected', per: ['B'] }],
    },
    { outlet: 'A', date: '2024-03-02', claims: [{ event: 'event', status: 'happened', per: ['A'] }] },
  ])
  expect(told(world).map(({ text }) => text)).toContain(
    'B: 20 March 2024, but A reported before then that it had happened.',
  )
})

test('one claim that stands beside one taken back is said to be the one that stands', () => {
  const world = sketchWorld([
    { id: 'a', outlet: 'A', date: '2024-03-01', retracted: '2024-03-02', claims: [{ event: 'event', per: ['A'] }] },
    { id: 'b', outlet: 'B', date: '2024-03-01', claims: [{ event: 'event', per: ['B'] }] },
  ])
  expect(told(world).map(({ text }) => text)).toContain('One claim stands; no other report.')
})

test('two who say the same days agree, however each writes them', () => {
  expect(
    texts([
      { when: '2019-04', per: ['ANI'] },
      { when: '2019-04-XX', per: ['Yonhap'] },
    ])[0],
  ).toBe('ANI and Yonhap both say April 2019.')
})

test.each([
  ['2024-06-02/2024-06-06', '2024-06-05/2024-06-08', 'The dates of A and B share 5 to 6 June 2024.'],
  ['2024-06-02/2024-06-08', '2024-06-03/2024-06-05', 'B gives the date: 3 to 5 June 2024; A: 2 to 8 June 2024.'],
  ['2024-06', '2024-06-03/2024-06-05', 'B gives the date: 3 to 5 June 2024; A leaves room for it.'],
])('of %s and %s only what is no span of its own leaves room', (one, other, text) => {
  expect(
    texts([
      { when: one, per: ['A'] },
      { when: other, per: ['B'] },
    ])[0],
  ).toBe(text)
})
