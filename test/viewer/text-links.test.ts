import { expect, test } from 'vitest'
import { plainText } from '../../src/text/styled.ts'
import { contentOf } from '../../src/viewer/content.ts'
import { frameOf } from '../../src/viewer/frame-of.ts'
import type { Library } from '../../src/viewer/library.ts'
import { currentRoute, type State } from '../../src/viewer/state.ts'
import { at, opened, press, top } from '../support/reader.ts'
import { sketchWorld } from '../support/world-builder.ts'

const from: Library = {
  problems: [],
  world: sketchWorld([
    {
      id: 'ferry',
      title: 'The ferry',
      outlet: 'Daily Post',
      date: '2031-05-14',
      heading: 'What happened',
      claims: [
        {
          id: 'one',
          event: 'talks',
          text: 'Ada Berg meets Jon Lind in Skerry',
          actors: ['Ada Berg', 'Jon Lind'],
          place: 'Skerry',
        },
        { id: 'two', text: 'Nobody is named here' },
        { id: 'three', text: 'The captain thanks Ada Berg', actors: ['Ada Berg'] },
      ],
    },
  ]),
}
const page = at(opened({ columns: 80, rows: 24 }), 'briefing', 'ferry')

/** The name the reader is at, as the screen shows it. */
const current = (state: State): string =>
  frameOf(from, state)
    .body.lines.map((line) => line.filter(({ role }) => role === 'current'))
    .map(plainText)
    .join('')

const step = (keys: string, state = page): State => press(state, keys, from)

test('] goes from name to name through the claims of a section, [ back', () => {
  const names = ['Ada Berg', 'Jon Lind', 'Skerry', 'Ada Berg']
  names.forEach((name, index) => {
    expect(current(step(']'.repeat(index + 1)))).toBe(name)
  })
  const last = step(']'.repeat(4))
  expect(currentRoute(last).cursor).toBe(2)
  expect(current(step('[', last))).toBe('Skerry')
  expect(current(step('[[[', last))).toBe('Ada Berg')
  expect(current(step('<alt-up><alt-down>', last))).toBe('Ada Berg')
})

test('Enter follows a name: an actor to their page, a place to a search for its events; Esc comes back', () => {
  const names = [']', ']]', ']]]', ']]]]'].map((keys) => step(keys))
  const lind = names.find((state) => current(state) === 'Jon Lind') ?? expect.fail('no Lind')
  expect(top(step('<enter>', lind))).toBe('actor jon-lind')
  expect(current(step('<enter><escape>', lind))).toBe('Jon Lind')
  const skerry = names.find((state) => current(state) === 'Skerry') ?? expect.fail('no Skerry')
  expect(currentRoute(step('<enter>', skerry))).toMatchObject({
    page: 'search',
    field: { text: 'in:events place:"Skerry"' },
  })
  expect(step('<enter>', skerry).stacks.search).toHaveLength(1)
})

test('a move of the cursor leaves the name, and Enter opens the claim again', () => {
  const name = [']', ']]'].map((keys) => step(keys)).find((state) => current(state) === 'Ada Berg') ?? expect.fail()
  for (const keys of ['jk', 'jgg', '<page-down><page-up>']) expect(current(step(keys, name))).toBe('')
  expect(top(step('jk<enter>', name))).toBe('event talks')
})

test('a name that goes on over the end of a line is one', () => {
  const words = 'a long and winding account of what went on aboard '
  const world = sketchWorld([
    { id: 'b', claims: [{ text: `${words}that Ada Marie Berg gave`, actors: ['Ada Marie Berg'] }] },
  ])
  for (let columns = 40; columns < 80; columns += 1) {
    const library = { world, problems: [] }
    const state = at(opened({ columns, rows: 24 }), 'briefing', 'b')
    const stepped =
      [']', ']]'].map((keys) => press(state, keys, library)).find((each) => currentRoute(each).link) ??
      expect.fail(`no name at ${columns}`)
    const lines = frameOf(library, stepped).body.lines
    const parts = lines.flatMap((line) => line.filter(({ role }) => role === 'current')).map(({ text }) => text)
    expect(parts.join(' ')).toBe('Ada Marie Berg')
    expect(top(press(stepped, '<enter>', library))).toBe('actor ada-marie-berg')
  }
})

test('a name is in view, also in text that is taller than the screen', () => {
  const long = 'word '.repeat(80)
  const world = sketchWorld([
    {
      id: 'b',
      claims: [
        { text: `${long}Ada Berg ${long}Jon Lind ${long}`, actors: ['Ada Berg', 'Jon Lind'] },
        { text: `${long}Mia Lind`, actors: ['Mia Lind'] },
      ],
    },
  ])
  const library = { world, problems: [] }
  let state = at(opened({ columns: 40, rows: 10 }), 'briefing', 'b')
  const names = ['Ada Berg', 'Jon Lind', 'Mia Lind']
  const seen = (): string =>
    frameOf(library, state)
      .body.lines.flatMap((line) => line.filter(({ role }) => role === 'current'))
      .map(({ text }) => text)
      .join(' ')
  for (const name of names) {
    state = press(state, ']', library)
    expect(seen()).toBe(name)
  }
  for (const name of names.toReversed().slice(1)) {
    state = press(state, '[', library)
    expect(seen()).toBe(name)
  }
})

test('stepping through names lays no page out anew', () => {
  const state = step(']')
  expect(contentOf(from, step(']', state), currentRoute(step(']', state)))).toBe(
    contentOf(from, state, currentRoute(state)),
  )
})
