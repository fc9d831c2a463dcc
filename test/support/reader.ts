import type { Target } from '../../src/pages/page.ts'
import { keysOfLetter } from '../../src/terminal/keyboard-layouts.ts'
import { graphemes } from '../../src/text/width.ts'
import type { Input, MouseInput } from '../../src/viewer/input.ts'
import type { Library } from '../../src/viewer/library.ts'
import { longWorkFor, withMade } from '../../src/viewer/long-work.ts'
import { atTarget, selectedTarget } from '../../src/viewer/navigation.ts'
import type { Route } from '../../src/viewer/route.ts'
import { START } from '../../src/viewer/scroll.ts'
import { seenLibrary } from '../../src/viewer/seen-library.ts'
import { currentRoute, initialState, pushPage, type Size, type State } from '../../src/viewer/state.ts'
import { update } from '../../src/viewer/update.ts'
import { runToEnd } from '../../src/work.ts'
import { shippedWorld } from './shipped-briefings.ts'

/** The shipped briefings, as the viewer has them open. */
export const library: Library = { world: shippedWorld, problems: [] }

/** A reader who has just opened the viewer. */
export const opened = (size: Size = { columns: 120, rows: 40 }): State => initialState(size)

/**
 * Keys as they are written in tests: `jj<enter>`, `/kim<escape>`, `<ctrl-d>`, `<paste:a b>`, and the mouse at a row and
 * column, `<click:4,2>`, `<wheel-down:4,2>`; anything else is typed.
 */
export function inputs(keys: string): Input[] {
  return [
    ...keys.matchAll(/<paste:([^>]*)>|<(click|wheel-up|wheel-down):(\d+),(\d+)>|<([a-z][a-z-]+)>|([^<]+|<)/gu),
  ].flatMap(([, paste, mouse, row, column, name, text = '']): Input[] => {
    if (paste !== undefined) return [{ paste }]
    if (mouse) return [{ mouse: mouse as MouseInput['mouse'], row: Number(row), column: Number(column) }]
    if (name === 'space') return [{ key: name, text: ' ' }]
    if (name !== undefined) return [{ key: name }]
    return graphemes(text).map(typed)
  })
}

/** A key that types itself; of another keyboard layout, with the keys of a US one that it is typed with. */
function typed(letter: string): Input {
  const places = keysOfLetter(letter)
  return { key: letter === ' ' ? 'space' : letter, text: letter, ...(places && { places }) }
}

/** The state after one input; the same state where nothing answers to it. */
export const given = (state: State, input: Input, from: Library = library): State => update(from, state, input)

/** The state after keys were pressed, one after the other. */
export const press = (state: State, keys: string, from: Library = library): State =>
  inputs(keys).reduce((before, input) => given(before, input, from), state)

/** The state when all that its page waits for has been made. */
export function waited(state: State, from: Library = library): State {
  const work = longWorkFor(from, state)
  return work ? waited(withMade(from, state, runToEnd(work.begin())), from) : state
}

/** The state with a page opened over the present one, with the cursor on `target` where one is given. */
export function at(state: State, page: 'briefing' | 'event' | 'actor', id: string, target?: Target): State {
  const there = pushPage(state, { page, id, ...START })
  return target ? atTarget(library, there, target) : there
}

/** Where a reader is, in words: the pages of the view from its root on, and what the cursor is on. */
export function trail(state: State, from: Library = library): string {
  const on = selectedTarget(seenLibrary(from, state), state)
  const pages = state.stacks[state.view].map(pageName).join(' > ')
  return on ? `${pages} @ ${on.kind} ${on.id}` : pages
}

/** The page on top, in words. */
export const top = (state: State): string => pageName(currentRoute(state))

const pageName = (route: Route): string => {
  if ('id' in route) return `${route.page} ${route.id}`
  return route.page === 'pick' ? `pick ${route.purpose}` : route.page
}
