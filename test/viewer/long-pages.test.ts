import { expect, test } from 'vitest'
import { makeWorld } from '../../src/model/world.ts'
import { plainText } from '../../src/text/styled.ts'
import { contentOf } from '../../src/viewer/content.ts'
import { frameOf } from '../../src/viewer/frame-of.ts'
import type { Library } from '../../src/viewer/library.ts'
import { currentRoute, type State } from '../../src/viewer/state.ts'
import { withSize } from '../../src/viewer/update.ts'
import { opened, press, trail, waited } from '../support/reader.ts'
import { sketchDataset } from '../support/world-builder.ts'

const COUNT = 700

const library: Library = {
  world: makeWorld(
    sketchDataset([
      {
        date: '2031-05-14',
        claims: Array.from({ length: COUNT }, (_, at) => ({
          text: `The ferry of day ${at} sails`,
          event: `sailing-${at}`,
        })),
      },
    ]),
  ),
  problems: [],
}

const list = opened({ columns: 100, rows: 30 })
const page = press(list, '<enter>', library)
const content = (state: State) => contentOf(library, state, currentRoute(state))
const body = (state: State): string[] => frameOf(library, state).body.lines.map((line) => plainText(line).trimEnd())
const lastClaim = library.world.dataset.claims.at(-1)?.id

test('the beginning of a long page is there at once, the same as when all of it is', () => {
  expect(content(page).length).toBeLessThan(COUNT)
  expect(content(waited(page, library)).length).toBeGreaterThanOrEqual(COUNT)
  expect(body(page)).toEqual(body(waited(page, library)))
})

test('who goes to its end is at the end as soon as that is there', () => {
  const end = waited(press(page, 'G', library), library)
  expect(trail(end, library)).toContain(`@ claim ${lastClaim}`)
  expect(body(end).join('\n')).toContain(`day ${COUNT - 1} sails`)
})

test('another key before that leaves it at that', () => {
  const start = waited(press(page, 'Gg', library), library)
  expect(currentRoute(start)).toMatchObject({ cursor: 0, top: 0 })
})

test('a claim far down in it is gone to as soon as it is there', () => {
  // On the timeline events of one day are in the order of their ids, of which sailing-99 is the last.
  const timeline = press(list, 't<end>', library)
  const there = waited(press(timeline, 'b', library), library)
  expect(trail(there, library)).toBe('timeline > briefing b0 @ claim b0-99')
})

test('what is looked for in it is not said to be missing before all of it is there', () => {
  const asked = press(page, '/day 650 <enter>', library)
  expect(asked.notice).toBe('Looking for it …')
  const found = waited(asked, library)
  expect(found.notice).toBeUndefined()
  expect(trail(found, library)).toContain('@ claim b0-650')
  expect(waited(press(page, '/no such words<enter>', library), library).notice).toBe('Not found: no such words')
})

test('in another size the reader is where they were', () => {
  const end = waited(press(page, 'G', library), library)
  const narrow = waited(withSize(library, end, { columns: 60, rows: 20 }), library)
  expect(trail(narrow, library)).toBe(trail(end, library))
})
