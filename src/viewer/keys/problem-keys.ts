import type { Binding, Here } from '../binding.ts'
import { mendAll, mendThis, splitThis } from '../mending.ts'
import { proposalsOf } from '../proposals.ts'
import { currentRoute, type State } from '../state.ts'

const onProblems = (state: State): boolean => currentRoute(state).page === 'problems'

/** Keys of the list of problems. */
export const PROBLEM_KEYS: readonly Binding[] = [
  {
    keys: ['f'],
    where: ['page'],
    help: 'On a problem: mend it; on claims likely of one event: join them',
    applies: onProblems,
    footer: { rank: 26, word: (here) => mendWord(here) ?? joinWord(here) },
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
    help: 'Take the last correction or key out of the files again',
    run: (_library, state) => ({ ...state, mending: 'take back' }),
  },
  {
    keys: ['S'],
    where: ['page'],
    help: 'On a claim: split it from its event, by a key of its own',
    run: splitThis,
  },
]

const joinWord = ({ route, library }: Here): string | undefined =>
  route.page === 'problems' && proposalsOf(library).length > 0 ? 'join' : undefined

function mendWord({ route, library }: Here): string | undefined {
  return route.page === 'problems' && library.problems.some(({ fix }) => fix !== undefined) ? 'mend' : undefined
}
