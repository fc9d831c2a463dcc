import type { Binding, Here } from '../binding.ts'
import { findingOf, stepMatch } from '../go-to-match.ts'
import { ask } from '../prompting.ts'

/** Keys that find in the page. */
export const FINDING_KEYS: readonly Binding[] = [
  {
    keys: ['/'],
    where: ['page', 'timeline'],
    help: 'Find in this page',
    footer: { rank: 70, word: findWord },
    run: (_library, state) => ask(state, 'find'),
  },
  {
    keys: ['n'],
    where: ['page', 'timeline'],
    help: 'Next match',
    footer: { rank: 40, word: matchesWord, sign: 'n N' },
    run: (library, state) => stepMatch(library, state, 1),
  },
  {
    keys: ['N'],
    where: ['page', 'timeline'],
    help: 'Previous match',
    run: (library, state) => stepMatch(library, state, -1),
  },
]

function findWord({ library, route, content }: Here): string | undefined {
  const problems = route.page === 'problems' && library.problems.length > 0
  return content.stops.length > 0 || problems || route.page === 'help' ? 'find' : undefined
}

function matchesWord({ library, state }: Here): string | undefined {
  return (findingOf(library, state)?.matches.count ?? 0) > 1 ? 'matches' : undefined
}
