import { expect, test } from 'vitest'
import { plainText } from '../../src/text/styled.ts'
import { contentOf } from '../../src/viewer/content.ts'
import { frameOf } from '../../src/viewer/frame-of.ts'
import type { Library } from '../../src/viewer/library.ts'
import { currentRoute, type State } from '../../src/viewer/state.ts'
import { at, library, opened, press, trail } from '../support/reader.ts'
import { sketchWorld } from '../support/world-builder.ts'

const size = { columns: 80, rows: 16 }
const start = opened(size)

/** The first line of the body, as the screen shows it. */
const firstLine = (state: State, from: Library = library): string =>
  plainText(frameOf(from, state).body.lines[0] ?? []).trim()

/** The titles of a page's sections, from the top. */
const headings = (state: State): string[] => {
  const content = contentOf(library, state, currentRoute(state))
  return content
    .draw(0, content.length)
    .filter((line) => line[0]?.role === 'heading')
    .map((line) => plainText(line).trim())
}

test('the next section has its heading on top and the cursor on the first thing in it', () => {
  const help = press(start, '?')
  const [, second, third] = headings(help)
  expect(firstLine(press(help, ']]'))).toBe(second)
  expect(firstLine(press(help, '<alt-down><alt-down>]'))).toBe(third)
  const actor = at(start, 'actor', 'kim-jong-un')
  const there = press(actor, ']]')
  expect(headings(actor)).toContain(firstLine(there))
  const content = contentOf(library, there, currentRoute(there))
  const { cursor, top } = currentRoute(there)
  const [first] = content.stops.filter(({ line }) => line > top)
  expect(content.stops[cursor]).toBe(first)
})

test('back goes to the heading of the section one is in, then to the one before', () => {
  const actor = press(at(start, 'actor', 'kim-jong-un'), ']]')
  const heading = firstLine(actor)
  expect(firstLine(press(actor, 'jj['))).toBe(heading)
  expect(firstLine(press(actor, 'jj[[<alt-down>'))).toBe(heading)
})

test('in a list it goes from group to group', () => {
  const timeline = press(start, 'tg')
  const there = press(timeline, ']')
  const [first, second] = [firstLine(timeline), firstLine(there)]
  expect(second).not.toBe(first)
  expect(firstLine(press(there, '['))).toBe(first)
})

test('at the ends it says so and moves no more', () => {
  const help = press(start, '?')
  expect(press(help, '[')).toEqual({ ...help, notice: 'This is the first section' })
  const end = press(help, ']'.repeat(40))
  expect(end.notice).toBe('This is the last section')
  expect(press(end, ']')).toEqual(end)
})

test('where nothing is a heading it goes from thing to thing', () => {
  const problem = { severity: 'error', file: 'a.md', line: 1, column: 1, message: 'no' } as const
  const three = ['one', 'two', 'three'].map((message, line) => ({ ...problem, message, line }))
  const from: Library = { world: sketchWorld([]), problems: three }
  expect(trail(press(start, '!]]', from), from)).toContain('problem a.md:2:1 three')
  expect(trail(press(start, '!]][', from), from)).toContain('problem a.md:1:1 two')
})
