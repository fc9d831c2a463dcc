import { expect, test } from 'vitest'
import { type Agreement, agree } from '../../src/agreement/agree.ts'
import { postsThatDiffer } from '../../src/agreement/posts.ts'
import { sentences } from '../../src/agreement/sentences.ts'
import { words } from '../../src/dates/words.ts'
import { ABC, ANI, ARAB_NEWS, eventOf, shipped, shippedWorld, ZEROHEDGE } from '../support/shipped-briefings.ts'

const of = (key: string): Agreement => agree(shippedWorld, eventOf(key))
const names = (key: string): string[] => of(key).origins.map(({ name }) => name)

/** The dated claims on the summit, lettered by report and date as in the table of what each report says. */
const LETTERS: Record<string, [string, string]> = {
  A: [ANI, 'about 24 April 2019'],
  B: [ARAB_NEWS, 'between 22 and 26 April 2019'],
  C: [ARAB_NEWS, '23 or 24 April 2019'],
  D: [ABC, '26 April 2019 or later'],
  E: [ZEROHEDGE, 'between 22 and 30 April 2019'],
  F: [ZEROHEDGE, 'between 22 and 28 April 2019'],
  G: [ARAB_NEWS, 'between 22 and 28 April 2019'],
}

function letter(id: string): string {
  const claim = shippedWorld.claims.get(id)
  const date = claim?.when && words({ ...claim.when, text: undefined })
  return Object.keys(LETTERS).find((key) => LETTERS[key]?.[0] === claim?.briefing && LETTERS[key]?.[1] === date) ?? '?'
}

const lettered = (pairs: readonly (readonly [string, string])[]): string[] =>
  pairs.map((pair) => pair.map(letter).sort().join('-')).sort()

test('the summit is dated seven times: two pairs conflict, four overlap, the rest agree', () => {
  const { date } = of('kim-putin-summit')
  expect(date.claims.map(letter).sort()).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G'])
  expect(lettered(date.conflicts)).toEqual(['A-D', 'C-D'])
  expect(lettered(date.compatible)).toEqual(['B-D', 'D-E', 'D-F', 'D-G'])
})

test('one of the summit’s conflicts has the same origin on both sides, and the page says so', () => {
  const event = eventOf('kim-putin-summit')
  const told = sentences(shippedWorld, event, agree(shippedWorld, event))
  const conflicts = told.filter(({ about, kind }) => about === 'date' && kind === 'conflict')
  expect(conflicts.filter(({ text }) => text.endsWith('Yonhap differs from itself.'))).toHaveLength(1)
  expect(conflicts).toHaveLength(2)
})

test('the ministry source of Izvestiya came closest, and Yonhap is off both ways', () => {
  const event = eventOf('kim-putin-summit')
  const told = sentences(shippedWorld, event, agree(shippedWorld, event)).filter(({ kind }) => kind === 'closeness')
  expect(told.map(({ text }) => text)).toEqual([
    expect.stringMatching(/^An? .*Russian Foreign Ministry \(via Arab News, Izvestiya\): inside its 5 days\.$/),
    'Russian media (via Arab News): inside its 7 days.',
    'Kyodo News (via ZeroHedge, UPI): inside its 7 days.',
    'Dmitry Peskov (via ZeroHedge, Reuters): inside its 9 days.',
    'Yonhap (via ANI): 1 day early, which “about” allows.',
    'South Korean media (via Arab News): 1 or 2 days early.',
    'Yonhap (via ABC News): at least 1 day late.',
  ])
})

test('the summit is the only event in conflict', () => {
  const conflicts = shipped.dataset.events.filter((event) => agree(shippedWorld, event).verdict === 'conflict')
  expect(conflicts.map(({ id }) => id)).toEqual(['kim-putin-summit'])
})

test('Hanoi is told by five reports of their own, and corroborated', () => {
  expect(names('hanoi-summit')).toHaveLength(5)
  expect(of('hanoi-summit')).toMatchObject({ verdict: 'corroborated', date: { verdict: 'corroborated' } })
})

test('Biegun in Moscow is told by two reports on the State Department’s word, and by ABC News on its own', () => {
  expect(names('biegun-moscow')).toEqual(['ABC News', 'US State Department'])
  expect(of('biegun-moscow')).toMatchObject({ verdict: 'corroborated', date: { verdict: 'corroborated', origins: 2 } })
})

test('a third summit of Trump and Kim is told twice on one word: Kim’s', () => {
  expect(names('third-trump-kim-summit')).toEqual(['Kim Jong Un'])
  expect(of('third-trump-kim-summit')).toMatchObject({ verdict: 'repeated' })
})

test('the last leaders’ meeting in 2011 and Kim’s speech have two reports each', () => {
  expect(of('kim-jong-il-medvedev')).toMatchObject({ date: { verdict: 'corroborated', origins: 2 } })
  expect(of('kim-parliament-speech')).toMatchObject({ occurrence: { verdict: 'corroborated', origins: 2 } })
})

test('the activity at Yongbyon is told by two, dated by one', () => {
  const { date, place, occurrence } = of('yongbyon-imagery')
  expect([date.verdict, place.verdict, occurrence.verdict]).toEqual(['single', 'corroborated', 'corroborated'])
})

test('the three-way meeting is expected by some and denied by the ministry: no conflict, no agreement', () => {
  expect(of('three-way-meeting').occurrence).toMatchObject({ verdict: 'compatible', conflicts: [] })
})

test('the reports differ on the post of Kim Chang Son', () => {
  const actor = shippedWorld.actors.get('kim-chang-son') ?? expect.fail('no such actor')
  const [difference] = postsThatDiffer(shippedWorld, actor)
  expect(difference?.text).toMatch(/^ANI: de facto chief of staff.*; Kyodo News \(via .*\): vice chairman/)
})
