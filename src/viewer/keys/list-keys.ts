import type { Binding, Here } from '../binding.ts'
import { turnList, widenList } from '../list-options.ts'
import { ask } from '../prompting.ts'

/** Keys of the lists of briefings and actors. */
export const LIST_KEYS: readonly Binding[] = [
  {
    keys: ['f'],
    where: ['list'],
    help: 'Show only the rows with some words: of a title or name, an outlet, a topic or a date',
    footer: { rank: 65, word: ({ content }) => (content.stops.length > 1 ? 'filter' : undefined) },
    run: (_library, state) => ask(state, 'list'),
  },
  {
    keys: ['x', 'X'],
    where: ['list'],
    help: 'Show all rows again',
    footer: { rank: 64, word: filteredWord, sign: 'x' },
    run: (_library, state) => widenList(state),
  },
  {
    keys: ['R'],
    where: ['list'],
    help: 'Turn the list round: briefings the newest or the oldest first',
    run: (_library, state) => turnList(state),
  },
]

function filteredWord({ route }: Here): string | undefined {
  const filtered = (route.page === 'briefings' || route.page === 'actors') && route.only !== undefined
  return filtered ? 'show all' : undefined
}
