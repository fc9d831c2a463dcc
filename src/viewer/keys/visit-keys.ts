import type { Binding } from '../binding.ts'
import { askForNote } from '../marking.ts'
import { START } from '../scroll.ts'
import { currentRoute, pushPage } from '../state.ts'
import { countUnseen, seeAll } from '../visit.ts'
import { READING } from '../where.ts'

/** Keys of what is new and of what is marked. */
export const VISIT_KEYS: readonly Binding[] = [
  {
    keys: ['W'],
    where: READING,
    help: 'What is new since the last visit',
    footer: { rank: 55, word: ({ state, route }) => (route.page !== 'news' && hasUnseen(state) ? 'new' : undefined) },
    run: (_library, state) => pushPage(state, { page: 'news', ...START }),
  },
  {
    keys: ['X'],
    where: ['page'],
    help: 'In the list of what is new: take all of it as seen',
    applies: (state) => currentRoute(state).page === 'news',
    footer: {
      rank: 55,
      word: ({ state, route }) => (route.page === 'news' && hasUnseen(state) ? 'all seen' : undefined),
    },
    run: (_library, state) => seeAll(state),
  },
  {
    keys: ['M'],
    where: READING,
    help: 'Mark what is selected, with a note; again to change the note or take the mark away',
    footer: { rank: 175, word: ({ route, target }) => (route.page === 'marks' && target ? 'note' : undefined) },
    run: askForNote,
  },
  {
    keys: ["'"],
    where: READING,
    help: 'All marks',
    run: (_library, state) => pushPage(state, { page: 'marks', ...START }),
  },
]

function hasUnseen(state: Parameters<typeof countUnseen>[0]): boolean {
  const { briefings, claims, conflicts } = countUnseen(state)
  return briefings + claims + conflicts > 0
}
