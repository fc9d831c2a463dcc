import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answer, greet } from '../../src/speech/answer.ts'
import { SPOKEN_COMMANDS } from '../../src/speech/command-table.ts'
import { clean } from '../../src/text/clean.ts'
import { oddWorld } from '../support/odd-world.ts'
import { runs } from '../support/runs.ts'
import { shippedWorld } from '../support/shipped-briefings.ts'
import { summitWorld } from '../support/summit.ts'
import { sketchWorld } from '../support/world-builder.ts'
import { hardText } from '../text/hostile-arbitrary.ts'

const WORLDS = { shipped: shippedWorld, summit: summitWorld(), odd: oddWorld(), empty: sketchWorld([]) }
const world = fc.constantFrom<keyof typeof WORLDS>('shipped', 'summit', 'odd', 'empty')

const command = fc.constantFrom(...SPOKEN_COMMANDS.flatMap(({ name, also }) => [name, ...also]), '')
const rest = fc.constantFrom(
  '',
  '1',
  '2',
  '7',
  '99',
  'kim',
  'biegun',
  'summit',
  'april 2019',
  '17 april 2019',
  '2018',
  'next week',
  'again',
  'from the start',
  'event',
  'actor:kim -moscow',
)

/** Lines as people type them, and as they do not. */
const line = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(command, rest).map((words) => words.join(' ')) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 60 }).map(String) },
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: hardText },
)
const lines = fc.array(line, { minLength: 1, maxLength: 30 })

/** What is answered to lines, one after the other. */
function answers(name: keyof typeof WORLDS, typed: readonly string[]): (readonly string[])[] {
  const world = WORLDS[name]
  let { state } = greet(world)
  return typed.map((each) => {
    const answered = answer(world, state, each)
    state = answered.state
    return answered.lines
  })
}

test('whatever is typed, there is an answer of at least one line, and never more than a listener can keep', () => {
  fc.assert(
    fc.property(world, lines, (world, typed) => {
      for (const said of answers(world, typed)) {
        expect(said.length).toBeGreaterThan(0)
        expect(said.length).toBeLessThanOrEqual(13)
        for (const each of said) expect(each.trim()).not.toBe('')
      }
    }),
  )
})

test('no answer has a control, and no sign that neither the data nor the listener brought', () => {
  const signs = /[^A-Za-z0-9 .,:;?!'"()/-]/gu
  const brought = (text: string): string[] => text.match(signs) ?? []
  const inData = new Map(
    Object.entries(WORLDS).map(([name, { dataset }]) => [name, new Set(brought(texts(dataset).join('\n')))]),
  )
  fc.assert(
    fc.property(world, lines, (world, typed) => {
      const heard = new Set(typed.flatMap((each) => brought(clean(each))))
      for (const said of answers(world, typed).flat()) {
        expect(said).not.toMatch(/[\p{Cc}\p{Cf}]/u)
        const strange = brought(said).filter((sign) => !inData.get(world)?.has(sign) && !heard.has(sign))
        expect(strange, said).toEqual([])
      }
    }),
  )
})

/** Every text in a value, however deep. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
}

test('the same lines have the same answers', () => {
  fc.assert(
    fc.property(world, lines, (world, typed) => {
      expect(answers(world, typed)).toEqual(answers(world, typed))
    }),
    runs(30),
  )
})

test('back undoes what led somewhere: as many times as there were steps, and one is where one began', () => {
  fc.assert(
    fc.property(world, lines, (name, typed) => {
      const world = WORLDS[name]
      let { state } = greet(world)
      for (const each of typed) state = answer(world, state, each).state
      for (let steps = state.trail.length; steps > 1; steps--) state = answer(world, state, 'back').state
      expect(state.trail).toHaveLength(1)
      expect(answer(world, state, 'back').lines).toEqual(['This is where you began. Type quit to leave.'])
    }),
    runs(50),
  )
})
