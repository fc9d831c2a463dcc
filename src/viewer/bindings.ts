import type { Binding } from './binding.ts'
import { DESTINATIONS } from './destinations.ts'
import type { KeyName } from './input.ts'
import { EDITING_KEYS } from './keys/editing-keys.ts'
import { FINDING_KEYS } from './keys/finding-keys.ts'
import { LIST_KEYS } from './keys/list-keys.ts'
import { PAGING_KEYS, STEP_KEYS } from './keys/moving-keys.ts'
import { OPENING_KEYS, QUIT_KEYS } from './keys/opening-keys.ts'
import { OUTSIDE_KEYS } from './keys/outside-keys.ts'
import { PROBLEM_KEYS } from './keys/problem-keys.ts'
import { REVIEW_KEYS } from './keys/review-keys.ts'
import { SHOWING_KEYS } from './keys/showing-keys.ts'
import { TIMELINE_KEYS } from './keys/timeline-keys.ts'
import { VISIT_KEYS } from './keys/visit-keys.ts'
import { openPalette } from './palette.ts'
import { START } from './scroll.ts'
import { currentRoute, popPage, pushPage, type State } from './state.ts'
import { READING, whereNow } from './where.ts'

const HELP_KEYS: readonly Binding[] = [
  {
    keys: ['?'],
    where: [...READING, 'review'],
    help: 'Help: every key and sign, what works here first; again to close it',
    footer: { rank: 200, word: ({ route }) => (route.page === 'help' ? undefined : 'help'), always: true },
    run: (_library, state) => (currentRoute(state).page === 'help' ? popPage(state) : openHelp(state)),
  },
  {
    keys: ['?'],
    where: ['typing'],
    help: 'In an empty field: every key and sign, since no search begins with it',
    applies: isFieldEmpty,
    run: (_library, state) => openHelp(state),
  },
]

const PALETTE_KEYS: Binding = {
  keys: [':', 'ctrl-p'],
  where: [...READING, 'review'],
  help: 'The palette: every command by its name, with its key, and pages that have no key',
  footer: { rank: 195, word: () => 'commands' },
  run: (library, state) => openPalette(library, state, paletteOrder()),
}

/** Every key of the viewer, in the order in which help lists those that work in the same places. */
export const BINDINGS: readonly Binding[] = [
  ...STEP_KEYS,
  ...OPENING_KEYS,
  ...PAGING_KEYS,
  ...FINDING_KEYS,
  ...SHOWING_KEYS,
  ...VISIT_KEYS,
  ...OUTSIDE_KEYS,
  ...LIST_KEYS,
  ...TIMELINE_KEYS,
  ...PROBLEM_KEYS,
  ...REVIEW_KEYS,
  ...HELP_KEYS,
  PALETTE_KEYS,
  ...QUIT_KEYS,
  ...EDITING_KEYS,
]

/**
 * The binding of a key in a state, or undefined where it has none. A key with a modifier that has no meaning of its
 * own does what it does without: Ctrl-Down is Down.
 */
export function bindingFor(state: State, key: KeyName): Binding | undefined {
  const where = whereNow(state)
  const find = (name: KeyName): Binding | undefined =>
    BINDINGS.find((each) => each.keys.includes(name) && each.where.includes(where) && (each.applies?.(state) ?? true))
  const bare = key.replace(/^(?:ctrl-|alt-|shift-)+(?=..)/, '')
  return find(key) ?? (bare === key ? undefined : find(bare))
}

/** Nobody opens a palette to move the cursor, so that the moves come last. */
function paletteOrder(): Binding[] {
  const moves = [...STEP_KEYS, ...PAGING_KEYS]
  const others = BINDINGS.filter((binding) => binding !== PALETTE_KEYS && !moves.includes(binding))
  return [...DESTINATIONS.map((each) => ({ keys: [], ...each })), ...others, ...moves]
}

function openHelp(state: State): State {
  const keys = BINDINGS.map(({ keys, help, where }) => ({ keys, help, where }))
  return pushPage(state, { page: 'help', of: whereNow(state), keys, ...START })
}

function isFieldEmpty(state: State): boolean {
  const route = currentRoute(state)
  return !state.prompt && 'field' in route && route.field.text === ''
}
