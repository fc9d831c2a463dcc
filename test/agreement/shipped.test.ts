import { expect, test } from 'vitest'
import { type Agreement, agree, inConflict } from '../../src/agreement/agree.ts'
import { eventDateWords } from '../../src/agreement/event-date.ts'
import { postsThatDiffer } from '../../src/agreement/posts.ts'
import { sentences } from '../../src/agreement/sentences.ts'
import { eventOf, shipped, shippedWorld } from '../support/shipped-briefings.ts'

const of = (key: string): Agreement => agree(shippedWorld, eventOf(key))
const named = (key: string, isNamed = true): string[] =>
  of(key)
    .origins.counted.filter((origin) => origin.named === isNamed)
    .map(({ name }) => name)
    .sort()
const told = (key: string): string[] => sentences(shippedWorld, eventOf(key)).map(({ text }) => text)

test('the summit has three named origins and three unnamed, none of them a relay', () => {
  expect(named('kim-putin-summit')).toEqual(['Dmitry Peskov', 'Kyodo News', 'Yonhap'])
  expect(named('kim-putin-summit', false)).toHaveLength(3)
  expect(named('kim-putin-summit', false)).toEqual(expect.arrayContaining(['Russian media', 'South Korean media']))
})

test('the summit has two readings, and no day between them', () => {
  const words = eventDateWords(eventOf('kim-putin-summit'))
  expect(words).toMatch(/^23 or 24, or (?:about )?26 April 2019 ≠$/)
  expect(
    told('kim-putin-summit').filter((text) => text.startsWith('Two reports relay Yonhap differently')),
  ).toHaveLength(1)
})

test('the summit is the only event in conflict', () => {
  const conflicts = shipped.dataset.events.filter((event) => inConflict(shippedWorld, event))
  expect(conflicts.map(({ id }) => id)).toEqual(['kim-putin-summit'])
})

test('Hanoi is told by five reports of their own, and corroborated', () => {
  expect(named('hanoi-summit')).toHaveLength(5)
  expect(of('hanoi-summit')).toMatchObject({
    date: { verdict: 'corroborated' },
    place: { verdict: 'corroborated' },
    occurrence: { verdict: 'corroborated' },
  })
})

test('the days of Biegun in Moscow rest on the State Department; ABC News leaves room for them', () => {
  expect(eventDateWords(eventOf('biegun-moscow'))).toBe('17 to 18 April 2019')
  expect(of('biegun-moscow').date.verdict).toBe('compatible')
  expect(told('biegun-moscow')[0]).toMatch(
    /^US State Department gives the date: 17 to 18 April 2019; ABC News leaves room/,
  )
})

test('a third summit of Trump and Kim is called possible, and expected by nobody', () => {
  expect(of('third-trump-kim-summit').occurrence.verdict).toBe('none')
  expect(told('third-trump-kim-summit').at(0)).not.toMatch(/expect/)
})

test('the reports differ on the post of Kim Chang Son', () => {
  const actor = shippedWorld.actors.get('kim-chang-son') ?? expect.fail('no such actor')
  const [difference] = postsThatDiffer(shippedWorld, actor)
  expect(difference?.text).toMatch(/^ANI: de facto chief of staff.*; Kyodo News \(via .*\): vice chairman/)
})
