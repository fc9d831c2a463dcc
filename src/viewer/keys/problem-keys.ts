import type { Binding, Here } from '../binding.ts'
import { mendAll, mendThis } from '../mending.ts'
import { currentRoute, type State } from '../state.ts'

const onProblems = (state: State): boolean => currentRoute(state).page === 'problems'

/** Keys of the list of problems. */
export const PROBLEM_KEYS: readonly Binding[] = [
  {
    keys: ['f'],
    where: ['page'],
    help: 'On a problem: mend it in its file, where it has one answer only',
    applies: onProblems,
    footer: { rank: 26, word: mendWord },
    run: mendThis,
  },
  {
    keys: ['F'],
    where: ['page'],
    help: 'On the list of problems: mend all that have one answer only',
    applies: onProblems,
    footer: { rank: 27, word: (here) => mendWord(here) && 'mend all' },
    run: mendAll,
  },
  {
    keys: ['z'],
    where: ['page'],
    help: 'On the list of problems: take the last correction back',
    applies: onProblems,
    run: (_library, state) => ({ ...state, mending: 'take back' }),
  },
]

function mendWord({ route, library }: Here): string | undefined {
  return route.page === 'problems' && library.problems.some(({ fix }) => fix !== undefined) ? 'mend' : undefined
}
