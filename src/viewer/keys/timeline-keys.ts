import type { Binding, Here } from '../binding.ts'
import { ask } from '../prompting.ts'
import { pickPage } from '../route.ts'
import { pushPage } from '../state.ts'
import { changeFilter, clearFilters, dropLastFilter, jumpCluster, markSelected } from '../timeline-commands.ts'

/** Keys of the timeline alone. */
export const TIMELINE_KEYS: readonly Binding[] = [
  {
    keys: ['f'],
    where: ['timeline'],
    help: 'Show one actor only',
    footer: {
      rank: 100,
      word: (here) => (here.world.dataset.actors.length > 0 ? withEvents('actor')(here) : undefined),
    },
    run: (_library, state) => pushPage(state, pickPage('actor-filter')),
  },
  {
    keys: ['F'],
    where: ['timeline'],
    help: 'Show one topic only',
    run: (_library, state) => pushPage(state, pickPage('topic-filter')),
  },
  {
    keys: ['r'],
    where: ['timeline'],
    help: 'Show a range of dates only, such as April 2019',
    footer: { rank: 120, word: withEvents('range') },
    run: (_library, state) => ask(state, 'dates'),
  },
  {
    keys: ['v'],
    where: ['timeline'],
    help: 'Of a range of dates: also what is possibly or partly in it, or only what certainly is',
    footer: { rank: 90, word: rangeWord },
    run: (_library, state) => changeFilter(state, 'certainly'),
  },
  {
    keys: ['c'],
    where: ['timeline'],
    help: 'Only what is in conflict',
    footer: { rank: 110, word: conflictsWord },
    run: (_library, state) => changeFilter(state, 'conflicts'),
  },
  {
    keys: ['i'],
    where: ['timeline'],
    help: 'Only what rests on one origin',
    run: (_library, state) => changeFilter(state, 'singleOrigin'),
  },
  {
    keys: ['x'],
    where: ['timeline'],
    help: 'Drop the filter that was set last',
    footer: { rank: 80, word: (here) => (filtersOf(here) > 0 ? 'drop filter' : undefined) },
    run: (_library, state) => dropLastFilter(state),
  },
  {
    keys: ['X'],
    where: ['timeline'],
    help: 'Drop every filter',
    footer: { rank: 81, word: (here) => (filtersOf(here) > 1 ? 'all' : undefined) },
    run: (_library, state) => clearFilters(state),
  },
  {
    keys: ['d'],
    where: ['timeline'],
    help: 'Go to a date',
    footer: { rank: 130, word: withEvents('date') },
    run: (_library, state) => ask(state, 'go-to-date'),
  },
  {
    keys: ['>'],
    where: ['timeline'],
    help: 'The next cluster of events',
    run: (library, state) => jumpCluster(library, state, 1),
  },
  {
    keys: ['<'],
    where: ['timeline'],
    help: 'The cluster before',
    run: (library, state) => jumpCluster(library, state, -1),
  },
  {
    keys: ['m'],
    where: ['timeline'],
    help: 'Count days from the selected event; again to stop',
    run: markSelected,
  },
]

/** A word for what needs an event in the timeline. */
function withEvents(word: string): (here: Here) => string | undefined {
  return ({ content }) => (content.stops.length > 0 ? word : undefined)
}

const filtersOf = ({ route }: Here): number => (route.page === 'timeline' ? Object.keys(route.filter).length : 0)

function conflictsWord({ content, route }: Here): string | undefined {
  const already = route.page === 'timeline' && route.filter.conflicts === true
  return content.stops.length > 0 && !already ? 'conflicts' : undefined
}

function rangeWord({ route }: Here): string | undefined {
  if (route.page !== 'timeline' || (!route.filter.from && !route.filter.to)) return undefined
  return route.filter.fit === 'certainly' ? 'also possibly' : 'only certainly'
}
