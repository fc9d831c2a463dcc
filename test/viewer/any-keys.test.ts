import fc from 'fast-check'
import { expect, test } from 'vitest'
import { graphemes } from '../../src/text/width.ts'
import { BINDINGS } from '../../src/viewer/bindings.ts'
import { contentOf } from '../../src/viewer/content.ts'
import type { Input } from '../../src/viewer/input.ts'
import { layoutOf } from '../../src/viewer/layout.ts'
import { VIEWS } from '../../src/viewer/route.ts'
import { inView, settle } from '../../src/viewer/scroll.ts'
import { currentRoute, type Size, type State } from '../../src/viewer/state.ts'
import { withSize } from '../../src/viewer/update.ts'
import { given, library, opened, press } from '../support/reader.ts'
import { runs } from '../support/runs.ts'

const printable = (text: string): Input => ({ key: text === ' ' ? 'space' : text, text })
const named = [...new Set(BINDINGS.flatMap(({ keys }) => keys))].filter((key) => key !== 'q' && key !== 'ctrl-c')

const anyKey: fc.Arbitrary<Input> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(...named).map((key): Input => (graphemes(key).length === 1 ? printable(key) : { key })),
  },
  { weight: 2, arbitrary: fc.constantFrom('enter', 'escape', 'tab', 'down').map((key): Input => ({ key })) },
  { weight: 2, arbitrary: fc.constantFrom(...'kimbpu 2019-4~김é').map(printable) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('biegun', 'April 2019', '17 April 2019', '2019-04-17', 'kim jong un', '김정은', '', '<x>')
      .map((paste): Input => ({ paste })),
  },
  {
    weight: 1,
    arbitrary: fc
      .string({ maxLength: 3 })
      .filter((key) => key !== 'q')
      .map((key): Input => ({ key, text: key })),
  },
)

const anySize: fc.Arbitrary<Size> = fc.record({
  columns: fc.integer({ min: 1, max: 200 }),
  rows: fc.integer({ min: 1, max: 60 }),
})

/** What can happen to the program: keys, and now and then another size. */
const anything = fc.array(fc.oneof({ weight: 20, arbitrary: anyKey }, { weight: 1, arbitrary: anySize }), {
  maxLength: 60,
})

const after = (state: State, happened: readonly (Input | Size)[]): State =>
  happened.reduce((at, each) => ('rows' in each ? withSize(library, at, each) : given(at, each)), state)

function expectValid(state: State): void {
  for (const view of VIEWS) {
    const [root, ...more] = state.stacks[view]
    expect(root?.page).toBe(view)
    expect(more.some(({ page }) => (VIEWS as readonly string[]).includes(page))).toBe(false)
    for (const route of state.stacks[view]) {
      expect(Number.isInteger(route.cursor) && route.cursor >= 0).toBe(true)
      expect(Number.isInteger(route.top) && route.top >= 0).toBe(true)
    }
  }
  expect(state.before).not.toBe('search')
  const route = currentRoute(state)
  const content = contentOf(library, state, route)
  const { height, tooSmall } = layoutOf(state.size, route.page)
  const place = settle(route, content, height)
  expect(place.cursor).toBeLessThanOrEqual(Math.max(0, content.stops.length - 1))
  expect(place.top).toBeLessThanOrEqual(Math.max(0, content.length - height))
  if (content.kind === 'list' && !tooSmall) expect(inView(place, content, height)).toBe(true)
}

test('whatever is pressed, nothing throws, nobody is thrown out, and the place is a place', () => {
  fc.assert(
    fc.property(anything, (happened) => {
      const state = after(opened({ columns: 100, rows: 30 }), happened)
      expect(state.done).toBe(false)
      expectValid(state)
    }),
    runs(100),
  )
})

test('Esc, pressed often enough, always ends at a view, with nothing open, and never quits', () => {
  fc.assert(
    fc.property(anything, (happened) => {
      const state = after(opened({ columns: 80, rows: 24 }), happened)
      const layers = Object.values(state.stacks).reduce((sum, stack) => sum + stack.length, 0) + 4
      const end = press(state, '<escape>'.repeat(layers))
      expect([end.done, end.prompt, end.find]).toEqual([false, undefined, undefined])
      expect(end.view).not.toBe('search')
      expect(end.stacks[end.view]).toHaveLength(1)
      expect(end.notice).toBe('Press q to quit')
    }),
    runs(100),
  )
})

test('a size changes nothing but the place', () => {
  fc.assert(
    fc.property(anything, anySize, (happened, size) => {
      const state = after(opened({ columns: 80, rows: 24 }), happened)
      const other = withSize(library, state, size)
      expect({ ...other, size: state.size, stacks: {} }).toEqual({ ...state, stacks: {} })
      const bare = (of: State) =>
        VIEWS.map((view) => of.stacks[view].map(({ cursor: _cursor, top: _top, ...route }) => route))
      expect(bare(other)).toEqual(bare(state))
      expectValid(other)
    }),
    runs(100),
  )
})
