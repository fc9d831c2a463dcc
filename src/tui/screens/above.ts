import { filteredEvents } from '../../app/filtering.ts'
import type { Layout } from '../../app/layout.ts'
import type { Library } from '../../app/library.ts'
import { QUESTIONS } from '../../app/pick.ts'
import { searched } from '../../app/searching.ts'
import { currentRoute, type Route, type State } from '../../app/state.ts'
import { timelineOverview } from '../../pages/timeline-overview.ts'
import { grouped } from '../../text/counted.ts'
import type { Line, Span } from '../../text/line.ts'
import { fitLine, lineWidth, span } from '../../text/styled.ts'
import { cells } from '../../text/width.ts'
import { seenFrom } from '../../timeline/seen.ts'

type FieldRoute = Extract<Route, { readonly field: unknown }>

/** What stands before a field. */
const question = (route: FieldRoute): string => (route.page === 'pick' ? QUESTIONS[route.purpose] : 'Search')

/** The column in which a field's text begins. */
export const fieldStart = (route: FieldRoute): number => 2 + cells(question(route)) + 2

/** The lines of the body above the list: the field that is typed into, or the timeline's overview. */
export function aboveLines(library: Library, state: State, layout: Layout): readonly Line[] {
  if (layout.above === 0) return []
  const route = currentRoute(state)
  if ('field' in route) {
    const typed = [span('  '), span(question(route), 'heading'), span('  '), span(route.field.text)]
    const about = route.page === 'search' ? aboutHits(library, state, route.field.text) : []
    const room = state.size.columns - lineWidth(typed) - lineWidth(about) - 2
    const line = room > 0 ? [...typed, span(' '.repeat(room + 1)), ...about] : typed
    return layout.above === 1 ? [fitLine(line, state.size.columns)] : [fitLine(line, state.size.columns), []]
  }
  if (route.page !== 'timeline') return []
  const world = seenFrom(library.world, state.asOf)
  const events = filteredEvents(world, route.filter)
  return [[span('  '), ...timelineOverview(world, route.filter, events, events[route.cursor], layout.main)]]
}

/** How many hits, what was searched for instead, and how many the filters hide. */
function aboutHits(library: Library, state: State, query: string): Span[] {
  if (query.trim() === '') return []
  const { total, hidden, corrected, leftOut, problems } = searched(seenFrom(library.world, state.asOf), query)
  const [problem] = problems
  if (problem) return [span(`${problem.message} ${problem.hint}`, 'warning')]
  const instead = corrected.map(({ to }) => to).join(' ')
  return [
    ...(instead ? [span(`searched for ${instead} · `, 'warning')] : []),
    ...(leftOut.length > 0 ? [span(`without ${leftOut.join(', ')} · `, 'warning')] : []),
    ...(hidden > 0 ? [span(`${grouped(hidden)} hidden by filters · `, 'warning')] : []),
    span(`${grouped(total)} found`, 'dim'),
  ]
}
