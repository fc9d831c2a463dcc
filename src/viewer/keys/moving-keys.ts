import type { Binding, Here } from '../binding.ts'
import { layoutOf } from '../layout.ts'
import { moveBy } from '../move-cursor.ts'
import { stepLink } from '../text-links.ts'
import { READING } from '../where.ts'

/** Keys that move the cursor by one. */
export const STEP_KEYS: readonly Binding[] = [
  {
    keys: ['down', 'j'],
    where: READING,
    help: 'Move down',
    footer: { rank: 10, word: movement, sign: '↑↓' },
    run: (library, state) => moveBy(library, state, { kind: 'step', by: 1 }),
  },
  {
    keys: ['up', 'k'],
    where: READING,
    help: 'Move up',
    run: (library, state) => moveBy(library, state, { kind: 'step', by: -1 }),
  },
  {
    keys: ['down', 'ctrl-n'],
    where: ['typing'],
    help: 'Next hit or choice',
    footer: { rank: 10, word: movement, sign: '↑↓' },
    run: (library, state) => moveBy(library, state, { kind: 'step', by: 1 }),
  },
  {
    keys: ['up', 'ctrl-p'],
    where: ['typing'],
    help: 'Previous hit or choice; in an empty search field, an earlier query',
    footer: { rank: 50, word: recalling, sign: '↑' },
    run: (library, state) => moveBy(library, state, { kind: 'step', by: -1 }),
  },
]

/** Keys that move by more than a line. */
export const PAGING_KEYS: readonly Binding[] = [
  {
    keys: ['page-down', 'space', 'ctrl-f'],
    where: READING,
    help: 'One page down',
    run: (library, state) => moveBy(library, state, { kind: 'page', by: 1 }),
  },
  {
    keys: ['page-up', 'ctrl-b'],
    where: READING,
    help: 'One page up',
    run: (library, state) => moveBy(library, state, { kind: 'page', by: -1 }),
  },
  {
    keys: ['page-down'],
    where: ['typing'],
    help: 'One page down',
    run: (library, state) => moveBy(library, state, { kind: 'page', by: 1 }),
  },
  {
    keys: ['page-up'],
    where: ['typing'],
    help: 'One page up',
    run: (library, state) => moveBy(library, state, { kind: 'page', by: -1 }),
  },
  {
    keys: ['ctrl-d'],
    where: READING,
    help: 'Half a page down',
    run: (library, state) => moveBy(library, state, { kind: 'page', by: 0.5 }),
  },
  {
    keys: ['ctrl-u'],
    where: READING,
    help: 'Half a page up',
    run: (library, state) => moveBy(library, state, { kind: 'page', by: -0.5 }),
  },
  {
    keys: ['g', 'home'],
    where: READING,
    help: 'Go to the first line',
    run: (library, state) => moveBy(library, state, { kind: 'first' }),
  },
  {
    keys: ['G', 'end'],
    where: READING,
    help: 'Go to the last line',
    run: (library, state) => moveBy(library, state, { kind: 'last' }),
  },
  {
    keys: [']', 'alt-down'],
    where: READING,
    help: 'The next link in the text, section or group',
    run: (library, state) => stepLink(library, state, 1),
  },
  {
    keys: ['[', 'alt-up'],
    where: READING,
    help: 'The link, section or group before',
    run: (library, state) => stepLink(library, state, -1),
  },
]

function movement({ content, state, route }: Here): string | undefined {
  if (content.stops.length > 1) return 'move'
  return content.length > layoutOf(state.size, route.page).height ? 'scroll' : undefined
}

function recalling({ state, route }: Here): string | undefined {
  return route.page === 'search' && route.field.text === '' && state.queries.length > 0 ? 'earlier query' : undefined
}
