import { expect, test } from 'vitest'
import { makeWorld } from '../../src/model/world.ts'
import { plainText } from '../../src/text/styled.ts'
import { frameOf } from '../../src/viewer/frame-of.ts'
import type { Library } from '../../src/viewer/library.ts'
import { longWorkFor } from '../../src/viewer/long-work.ts'
import { currentRoute, type State } from '../../src/viewer/state.ts'
import { generateDataset } from '../bench/generate.ts'
import { opened, press, waited } from '../support/reader.ts'
import { slowClock } from '../support/slow-clock.ts'

const dataset = generateDataset({ briefings: 80, events: 1200, claims: 3200 })

/** Large, and just opened: nothing has been made ahead. */
const cold = (): Library => ({ world: makeWorld(dataset), problems: [] })

const body = (state: State, library: Library): string =>
  frameOf(library, state)
    .body.lines.map((line) => plainText(line).trimEnd())
    .join('\n')

/** How often the work that a state waits for pauses for keys. */
function pauses(state: State, library: Library): number {
  const restore = slowClock()
  const work = longWorkFor(library, state)?.begin()
  let count = 0
  while (work && !work.next().done) count += 1
  restore()
  return count
}

test.each([
  ['the timeline', 't'],
  ['the list of actors', '2'],
  ['a choice of actors', 'tf'],
  ['an actor filter', 'tf<enter>'],
  ['conflicts', 'tc'],
])('%s of a large world is made between keys', (_, keys) => {
  const library = cold()
  const [, before = '', last = ''] = /^(.*?)(<\w+>|.)$/.exec(keys) ?? []
  const state = press(waited(press(opened(), before, library), library), last, library)
  expect(pauses(state, library)).toBeGreaterThan(100)
  expect(longWorkFor(library, waited(state, library))).toBeUndefined()
})

test('what is asked for before it is there is opened as soon as it is', () => {
  const library = cold()
  const asked = press(waited(press(opened(), 't', library), library), 'f<enter>', library)
  expect(currentRoute(asked)).toMatchObject({ page: 'pick' })
  expect(body(asked, library)).toContain('Going through everything')
  const there = waited(asked, library)
  expect(currentRoute(there)).toMatchObject({ page: 'timeline', filter: { actors: [expect.any(String)] } })
})

test('Esc gives it up', () => {
  const library = cold()
  const left = press(waited(press(opened(), 't', library), library), 'f<enter><escape>', library)
  expect(waited(left, library)).toMatchObject({ whenMade: undefined })
  expect(currentRoute(waited(left, library))).toMatchObject({ page: 'timeline', filter: {} })
})
