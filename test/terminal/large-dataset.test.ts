import { expect, test } from 'vitest'
import { makeWorld } from '../../src/model/world.ts'
import { readDataset } from '../../src/storage/open-dataset.ts'
import { serialise } from '../../src/storage/serialise.ts'
import { plainText } from '../../src/text/styled.ts'
import { contentOf } from '../../src/viewer/content.ts'
import { composeLines } from '../../src/viewer/frame.ts'
import { frameOf } from '../../src/viewer/frame-of.ts'
import { layoutOf } from '../../src/viewer/layout.ts'
import type { Library } from '../../src/viewer/library.ts'
import { prefetch } from '../../src/viewer/prefetch.ts'
import { currentRoute, initialState, type State } from '../../src/viewer/state.ts'
import { runToEnd } from '../../src/work.ts'
import { generateDataset } from '../bench/generate.ts'
import { makeRandom } from '../bench/random.ts'
import { parseDataset } from '../support/parse-dataset.ts'
import { press, waited } from '../support/reader.ts'

const text = serialise(generateDataset({ briefings: 300, events: 2500, claims: 4000 }))

/** Read line by line with what repeats kept once, and with all made ahead that the viewer makes ahead. */
const library: Library = {
  world: runToEnd(readDataset({ lines: () => text.split('\n'), whole: () => text })),
  problems: [],
}
const opened = initialState({ columns: 120, rows: 40 })
runToEnd(prefetch(library, opened))

/** The frame as it is with nothing kept: the text read whole, everything made for this one frame. */
function obviousFrame(state: State): string[] {
  const fresh: Library = { world: makeWorld(parseDataset(text)), problems: [] }
  return composeLines(frameOf(fresh, waited(state, fresh))).map(plainText)
}

function shownFrame(state: State): string[] {
  return composeLines(frameOf(library, waited(state, library))).map(plainText)
}

test('read line by line it is what it is read whole', () => {
  expect(library.world.dataset).toEqual(parseDataset(text))
})

const KEYS = [
  'jjj',
  '<page-down>',
  'G',
  'k',
  '<enter>',
  'h',
  '<tab>',
  'c',
  'x',
  'i',
  'm',
  'fgro<enter>',
  'x',
  '<ctrl-d>',
]

test('after any walk the frame is the one that is made from nothing', () => {
  const random = makeRandom(7)
  let state = opened
  for (let step = 0; step < 25; step++) {
    for (let more = 0; more < 3; more++) state = press(state, KEYS[random.below(KEYS.length)] ?? '', library)
    expect(shownFrame(state)).toEqual(obviousFrame(state))
  }
})

test.each(['kim', 'missile talks', 'sanctoins'])('the hits of %s are those of a search at once', (query) => {
  const state = press(opened, `s${query}<page-down>`, library)
  expect(shownFrame(state)).toEqual(obviousFrame(state))
})

test.each(['briefings', 'actors', 'timeline'] as const)('the part of %s in view is that part of all of it', (view) => {
  const state = { ...opened, view }
  const route = currentRoute(state)
  const content = contentOf(library, state, route)
  const whole = content.draw(0, content.length).map(plainText)
  const { height } = layoutOf(state.size, route.page)
  for (let top = 1; top < content.length; top += 97) {
    const drawn = content.draw(top, Math.min(top + height, content.length)).map(plainText)
    // The first line of the timeline is the header of what is below it, and ranges are drawn on an axis of their own.
    const [from, cut] = view === 'timeline' ? [1, (line: number) => content.text(line).length] : [0, () => 1000]
    for (let at = from; at < drawn.length; at++) {
      expect(drawn[at]?.slice(0, cut(top + at))).toBe(whole[top + at]?.slice(0, cut(top + at)))
    }
  }
})

test('every event is on the timeline once, none before one that is earlier', () => {
  const content = contentOf(library, { ...opened, view: 'timeline' }, currentRoute({ ...opened, view: 'timeline' }))
  const ids = content.stops.map(({ target }) => target.id)
  expect(ids.toSorted()).toEqual(library.world.dataset.events.map(({ id }) => id).toSorted())
  const days = ids.flatMap((id) => {
    const when = library.world.events.get(id)?.when
    return when ? (when.min ?? when.max ?? []) : []
  })
  expect(days).toEqual(days.toSorted())
})
