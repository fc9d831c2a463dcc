import { expect, test } from 'vitest'
import { plainText } from '../../src/text/styled.ts'
import type { Binding } from '../../src/viewer/binding.ts'
import { BINDINGS } from '../../src/viewer/bindings.ts'
import { contentOf } from '../../src/viewer/content.ts'
import { offersOf } from '../../src/viewer/footer-hints.ts'
import { composeLines } from '../../src/viewer/frame.ts'
import { frameOf } from '../../src/viewer/frame-of.ts'
import type { Library } from '../../src/viewer/library.ts'
import { selectedTarget } from '../../src/viewer/navigation.ts'
import { currentRoute, type State } from '../../src/viewer/state.ts'
import { whereNow } from '../../src/viewer/where.ts'
import { at, library, opened, press } from '../support/reader.ts'
import { SCREENS } from '../support/screens.ts'
import { ANI, shipped } from '../support/shipped-briefings.ts'
import { sketchWorld } from '../support/world-builder.ts'

const screen = (state: State): string[] => composeLines(frameOf(library, state)).map(plainText)

const offered = (state: State, from: Library = library) =>
  offersOf(from, state, contentOf(from, state, currentRoute(state)))

/** The keys that the footer offers, as it shows them. */
const shown = (state: State, from?: Library): string[] =>
  offered(state, from).map(({ sign, word }) => `${sign} ${word}`)

/** Whether a key changes anything but the sentence in the footer. */
function acts(from: Library, state: State, { run, keys: [key = ''] }: Binding): boolean {
  const { notice: _said, ...after } = run(from, state, key)
  const { notice: _before, ...before } = state
  return JSON.stringify(after, withSets) !== JSON.stringify(before, withSets)
}

/** JSON has nothing for a set. */
const withSets = (_key: string, value: unknown): unknown => (value instanceof Set ? [...value] : value)

/** Keys that are offered as a pair, by their first ones. */
const PAIRS: Readonly<Record<string, string>> = { down: 'up', n: 'N' }

const otherWay = ({ keys: [key = ''], where }: Binding): Binding | undefined =>
  BINDINGS.find((each) => each.keys[0] === PAIRS[key] && each.where.join() === where.join())

test.each(SCREENS.map((screen) => [screen.name, screen] as const))(
  'on the screen of %s no key is offered that does nothing there',
  (_, screen) => {
    for (const size of [
      { columns: 120, rows: 40 },
      { columns: 40, rows: 10 },
    ]) {
      const state = { ...screen.state(size), prompt: undefined }
      const does = (binding: Binding | undefined): boolean =>
        binding !== undefined && acts(screen.library, state, binding)
      const isIdle = ({ binding }: { binding: Binding }) => !does(binding) && !does(otherWay(binding))
      expect(offered(state, screen.library).filter(isIdle)).toEqual([])
    }
  },
)

test.each(SCREENS.map((screen) => [screen.name, screen] as const))(
  'on the screen of %s Enter is offered wherever it opens what is selected',
  (_, screen) => {
    const state = { ...screen.state({ columns: 120, rows: 40 }), prompt: undefined }
    if (selectedTarget(screen.library, state) === undefined) return
    const enter = BINDINGS.find(({ keys, where }) => keys.includes('enter') && where.includes(whereNow(state)))
    const isOffered = offered(state, screen.library).some(({ sign }) => sign === 'Enter')
    expect(isOffered).toBe(enter !== undefined && acts(screen.library, state, enter))
  },
)

test.each(SCREENS.map((screen) => [screen.name, screen] as const))(
  'on the screen of %s, with its files at hand, the editor is offered only for what stands in one',
  (_, screen) => {
    const from: Library = { ...screen.library, places: shipped.places }
    const state = { ...screen.state({ columns: 120, rows: 40 }), prompt: undefined }
    const edits = offered(state, from).filter(({ word }) => word === 'edit')
    expect(edits.filter(({ binding }) => !acts(from, state, binding))).toEqual([])
  },
)

test.each([40, 80, 120])(
  'at %i columns, as of a day, the way back to now is offered where the key works',
  (columns) => {
    const then = { ...opened({ columns, rows: 24 }), asOf: '2019-04-17' }
    for (const keys of columns > 40 ? ['', 't', '<tab>', '<enter>'] : ['', 't', '<tab>'])
      expect(screen(press(then, keys)).at(-1)).toContain('O now')
    // In the field of a search the key is a letter.
    expect(screen(press(then, 's')).join('\n')).not.toMatch(/\bO\b/)
    expect(screen(opened({ columns, rows: 24 })).at(-1)).not.toContain('O now')
  },
)

const start = opened()
const timeline = press(start, 't')

test('a view itself has nothing to go back to, but can be quit; a page in it the other way round', () => {
  expect(shown(start)).toEqual([
    '↑↓ move',
    'Enter open',
    '/ search',
    'f filter',
    'a actors',
    't timeline',
    'o as of',
    'Tab next view',
    ': commands',
    '? help',
    'q quit',
  ])
  const page = shown(press(start, '<enter>'))
  expect(page).toContain('Esc back')
  expect(page).not.toContain('q quit')
})

test('pages of the program lead to no event, actor or day', () => {
  expect(shown(press(start, '?'))).toEqual(['↑↓ scroll', 'Esc back', '/ find', 'Tab next view', ': commands'])
  expect(shown(press(start, '!'))).toEqual(['Esc back', 'Tab next view', ': commands', '? help'])
})

test('filters offer the way out of them', () => {
  expect(shown(timeline)).not.toContain('x drop filter')
  expect(shown(press(timeline, 'c'))).toContain('x drop filter')
  expect(shown(press(timeline, 'rApril 2019<enter>'))).toEqual(
    expect.arrayContaining(['x drop filter', 'X all', 'v only certainly']),
  )
  expect(shown(press(timeline, 'rApril 2019<enter>v'))).toContain('v also possibly')
  expect(shown(press(timeline, 'fcho hyun<enter>c'))).toEqual([
    'x drop filter',
    'X all',
    'Tab next view',
    ': commands',
    '? help',
    'q quit',
  ])
})

test('a search in the page offers its matches and its end', () => {
  const found = shown(press(timeline, '/kim<enter>'))
  expect(found).toEqual(expect.arrayContaining(['Esc end search', 'n N matches']))
})

test('an event is offered where a claim leads to one that is not open', () => {
  const briefing = at(start, 'briefing', ANI)
  expect(shown(briefing)).toContain('e event')
  expect(shown(press(briefing, 'e'))).not.toContain('e event')
})

test('a field offers to be cleared, then to be left; earlier queries where there are any', () => {
  const field = press(start, 's')
  expect(shown(field)).toEqual(['Esc back', 'Tab next view'])
  expect(shown(press(field, 'kim'))).toEqual(['↑↓ move', 'Enter open', 'Esc clear', 'Tab next view'])
  expect(shown(press(field, 'qqqqzzzz'))).toEqual(['Esc clear', 'Tab next view'])
  expect(shown(press(field, 'kim<enter><escape><escape>'))).toContain('↑ earlier query')
})

test('where nothing was read there is nothing to open', () => {
  const nothing: Library = { world: sketchWorld([]), problems: [] }
  for (const state of [start, timeline, press(start, '<tab>')]) {
    expect(shown(state, nothing)).toEqual(['Tab next view', ': commands', '? help', 'q quit'])
  }
})
