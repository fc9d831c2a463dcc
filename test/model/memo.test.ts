import { expect, test } from 'vitest'
import { identityOf, remember, rememberWork } from '../../src/model/memo.ts'
import { makeWorld } from '../../src/model/world.ts'

const worldOf = (topic: string) =>
  makeWorld({
    schema: 1,
    briefings: [{ id: 'a', title: 'A', topic, source: {}, sections: [] }],
    actors: [],
    places: [],
    events: [],
    claims: [],
  })

test('an answer is worked out once for each world', () => {
  const asked: string[] = []
  const topic = remember(({ dataset }) => {
    asked.push(dataset.briefings[0]?.topic ?? '')
    return asked.length
  })
  const [one, other] = [worldOf('one'), worldOf('other')]
  expect([topic(one), topic(other), topic(one), topic(other)]).toEqual([1, 2, 1, 2])
  expect(asked).toEqual(['one', 'other'])
})

test('an answer of undefined is one too', () => {
  let asked = 0
  const none = remember(() => {
    asked += 1
    return undefined
  })
  const world = worldOf('one')
  none(world)
  none(world)
  expect(asked).toBe(1)
})

test('so many answers are kept as it is told, those that were asked for last', () => {
  const asked: string[] = []
  const name = remember((_, text: string) => asked.push(text), { keyOf: (text) => text, most: 2 })
  const world = worldOf('one')
  for (const text of ['a', 'b', 'a', 'c', 'a', 'b']) name(world, text)
  expect(asked).toEqual(['a', 'b', 'c', 'b'])
})

test('what is prepared ahead is gone on with by whoever asks, and done once', () => {
  const done: number[] = []
  const count = rememberWork(function* () {
    for (let at = 0; at < 5; at++) {
      done.push(at)
      yield
    }
    return done.length
  })
  const world = worldOf('one')
  const work = count.prepare(world)
  work.next()
  work.next()
  expect(done).toEqual([0, 1])
  expect(count(world)).toBe(5)
  expect(work.next()).toEqual({ done: true, value: 5 })
  expect(count(world)).toBe(5)
  expect(done).toEqual([0, 1, 2, 3, 4])
})

test('an object has one number, another object another', () => {
  const [one, other] = [{}, {}]
  expect(identityOf(one)).toBe(identityOf(one))
  expect(identityOf(one)).not.toBe(identityOf(other))
})
