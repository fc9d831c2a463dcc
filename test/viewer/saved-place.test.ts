import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeWorld } from '../../src/model/world.ts'
import { composeLines } from '../../src/viewer/frame.ts'
import { frameOf } from '../../src/viewer/frame-of.ts'
import type { Library } from '../../src/viewer/library.ts'
import { atPlace, placeOf, settleLeft } from '../../src/viewer/saved-place.ts'
import { START } from '../../src/viewer/scroll.ts'
import { currentRoute, popPage, pushPage, type State } from '../../src/viewer/state.ts'
import { at, library, opened, press, top, trail } from '../support/reader.ts'
import { runs } from '../support/runs.ts'
import { without } from '../support/visits.ts'

/** A place as it comes back from a file. */
const throughFile = (place: unknown): unknown => JSON.parse(JSON.stringify(place))

/** A state as it comes back at the next visit. */
const back = (state: State, from: Library = library, now: Library = from): State =>
  settleLeft(now, atPlace(opened(state.size), throughFile(placeOf(from, state))))

/** Without what is over when a visit is: questions, marks of a search, choices, help. */
function settled(state: State): State {
  const route = currentRoute(state)
  const bare = { ...state, prompt: undefined, find: undefined, notice: undefined, marked: undefined, asOf: undefined }
  return route.page === 'pick' || route.page === 'help' ? settled(popPage(bare)) : bare
}

const shown = (state: State): string[] =>
  composeLines(frameOf(library, state))
    .slice(1, -1)
    .map((line) => line.map(({ text }) => text).join(''))

const KEYS = [
  'j',
  'k',
  '<enter>',
  '<escape>',
  '<tab>',
  'G',
  'g',
  '<ctrl-d>',
  '<page-down>',
  't',
  'e',
  'a',
  'b',
  'R',
  '1',
  '3',
  'c',
  '!',
  'W',
  "'",
]

test('the reader comes back to what they have left, to the line', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...KEYS), { maxLength: 25 }),
      fc.constantFrom({ columns: 120, rows: 40 }, { columns: 80, rows: 24 }, { columns: 40, rows: 10 }),
      (keys, size) => {
        const left = settled(press(opened(size), keys.join('')))
        fc.pre(!left.done)
        expect(trail(back(left))).toBe(trail(left))
        expect(shown(back(left))).toEqual(shown(left))
      },
    ),
  )
})

test.each([
  ['a list turned round and narrowed', 'Rfmoscow<enter>j'],
  ['a filtered timeline', 'tfkim jong un<enter>rApril 2019<enter>vcjj'],
  ['a search', 'skim putin<down><down>'],
  ['a page of a page', 'j<enter>jjee'],
  ['a page in another view', '<tab>jj<enter>jj<tab>'],
])('%s is kept', (_, keys) => {
  const left = press(opened(), keys)
  expect(trail(back(left))).toBe(trail(left))
  expect(currentRoute(back(left))).toEqual(currentRoute({ ...left }))
  // The pages of the other views are where they were as soon as they are seen.
  for (const view of '1234')
    expect(trail(press(settled(back(left)), `<escape>${view}`))).toBe(trail(press(settled(left), `<escape>${view}`)))
})

test('the cursor is on what it was on when other things have come before it', () => {
  const gone = '2019-04-22-kremlin-final-stage'
  const before: Library = { ...library, world: without(library.world, [gone]) }
  const left = press(opened(), 'j', before)
  expect(trail(back(left, before, library))).toBe(trail(left, before))
})

test('what is no more gives way to the page below it', () => {
  const id = '2019-04-17-biegun-moscow'
  const left = at(at(opened(), 'event', 'kim-putin-summit'), 'briefing', id, { kind: 'claim', id: 'any' })
  const now: Library = { ...library, world: without(library.world, [id]) }
  expect(top(back(left))).toBe(`briefing ${id}`)
  expect(top(back(left, library, now))).toBe('event kim-putin-summit')
  const empty: Library = {
    problems: [],
    world: makeWorld({ ...library.world.dataset, briefings: [], claims: [], events: [], actors: [] }),
  }
  expect(top(back(left, library, empty))).toBe('briefings')
})

test('the page of a claim that is no more gives way, too', () => {
  const [claim] = library.world.dataset.claims
  const left = pushPage(opened(), { page: 'claim', id: claim?.id ?? '', ...START })
  expect(top(back(left))).toContain('claim')
  const world = without(library.world, [claim?.briefing ?? ''])
  expect(top(back(left, library, { ...library, world }))).toBe('briefings')
})

test('a claim that is gone leaves the cursor as far down as it was', () => {
  const id = '2019-04-16-kim-prepares-for-putin'
  const left = press(at(opened(), 'briefing', id), 'jjj')
  const claim = currentRoute(left).cursor
  const { dataset } = library.world
  const target = trail(left).split(' @ claim ')[1] ?? ''
  const world = makeWorld({ ...dataset, claims: dataset.claims.filter((each) => each.id !== target) })
  expect(currentRoute(back(left, library, { problems: [], world })).cursor).toBe(claim)
})

test('while the records are read the place waits, and a move of the reader is not undone', () => {
  const left = press(opened(), '<tab>jjjj')
  const reading: Library = { ...library, reading: 'the claims' }
  const waiting = settleLeft(reading, atPlace(opened(), throughFile(placeOf(library, left))))
  expect(trail(settleLeft(library, waiting))).toBe(trail(left))
  const again = settleLeft(library, atPlace(opened(), throughFile(placeOf(reading, waiting))))
  expect(trail(again)).toBe(trail(left))
})

test('any place that a file may hold is one that can be shown', () => {
  const anyJson = fc.jsonValue()
  const anyRoute = fc.record(
    {
      page: fc.oneof(
        fc.constantFrom('briefings', 'actors', 'timeline', 'search', 'event', 'briefing', 'review', 'toString'),
        anyJson,
      ),
      id: fc.oneof(fc.constantFrom('kim-putin-summit', 'x'), anyJson),
      filter: fc.oneof(
        anyJson,
        fc.record(
          {
            actors: anyJson,
            from: fc.constantFrom('2019-99-99', '2019-04-17', 7),
            fit: fc.constantFrom('certainly', 'x'),
          },
          { requiredKeys: [] },
        ),
      ),
      field: anyJson,
      only: anyJson,
      cursor: fc.oneof(fc.integer(), anyJson),
      top: fc.oneof(fc.integer(), anyJson),
      left: fc.oneof(
        anyJson,
        fc.record({
          target: fc.record({ kind: fc.constantFrom('claim', 'event'), id: fc.string() }),
          above: fc.oneof(fc.integer(), anyJson),
        }),
      ),
    },
    { requiredKeys: [] },
  )
  const anyStack = fc.oneof(fc.array(anyRoute, { maxLength: 3 }), anyJson)
  const anyPlace = fc.oneof(
    anyJson,
    fc.record({
      view: fc.oneof(fc.constantFrom('timeline', 'search', 'actors'), anyJson),
      before: anyJson,
      stacks: fc.oneof(
        anyJson,
        fc.record({ briefings: anyStack, actors: anyStack, timeline: anyStack, search: anyStack }),
      ),
    }),
  )
  fc.assert(
    fc.property(anyPlace, (place) => {
      const state = settleLeft(library, atPlace(opened({ columns: 80, rows: 24 }), place))
      expect(composeLines(frameOf(library, state))).toHaveLength(24)
      expect(composeLines(frameOf(library, press(state, 'jk<tab><tab><tab><escape>')))).toHaveLength(24)
    }),
    runs(100),
  )
})
