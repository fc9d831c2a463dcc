import { timelineOverview } from '../pages/timeline-overview.ts'
import type { SearchResult } from '../search/search.ts'
import { grouped } from '../text/counted.ts'
import type { Line, Span } from '../text/line.ts'
import { fitLine, lineWidth, span } from '../text/styled.ts'
import { cells } from '../text/width.ts'
import { type FieldView, fieldView, fittingHint } from './field-view.ts'
import { eventsSoFar } from './filtering.ts'
import type { Layout } from './layout.ts'
import type { Library } from './library.ts'
import { hintFor, QUESTIONS } from './pick.ts'
import type { Route } from './route.ts'
import { hitsOf } from './searching.ts'
import { currentRoute, type State } from './state.ts'

type FieldRoute = Extract<Route, { readonly field: unknown }>

/** The label before a field. */
const question = (route: FieldRoute): string => (route.page === 'pick' ? QUESTIONS[route.purpose] : 'Search')

/** The cells to the left of a field. */
const asking = (route: FieldRoute): Span[] => [span('  '), span(question(route), 'heading'), span('  ')]

const viewOf = (route: FieldRoute, columns: number): FieldView =>
  fieldView(route.field, Math.max(1, columns - lineWidth(asking(route)) - 1))

/** The column in which the cursor of a field stands. */
export const fieldColumn = (route: FieldRoute, columns: number): number =>
  lineWidth(asking(route)) + viewOf(route, columns).column

/** The lines of the body above the list: the field that is typed into, or the timeline's overview. */
export function aboveLines(library: Library, state: State, layout: Layout): readonly Line[] {
  if (layout.above === 0) return []
  const route = currentRoute(state)
  if ('field' in route) return fieldLines(library, state, route, layout)
  if (route.page !== 'timeline') return []
  const { world } = library
  const events = eventsSoFar(world, route.filter) ?? []
  return [[span('  '), ...timelineOverview(world, route.filter, events, events[route.cursor], layout.main)]]
}

/** The field, and what is to be said of the hits: at its right where there is room, else below it, else cut. */
function fieldLines(library: Library, state: State, route: FieldRoute, layout: Layout): Line[] {
  const { columns } = state.size
  const hint = route.page === 'pick' && route.field.text === '' ? hintSpans(route, columns) : []
  const typed = [...asking(route), span(viewOf(route, columns).text), ...hint]
  const about = route.page === 'search' ? aboutHits(library, state, route.field.text, layout) : []
  const room = columns - lineWidth(typed) - 3
  const beside = lineWidth(about) <= room || (layout.above === 1 && room >= LEAST)
  const line = beside
    ? [...fitLine(typed, columns - Math.min(lineWidth(about), room) - 1), ...fitTo(about, room)]
    : typed
  if (layout.above === 1) return [fitLine(line, columns)]
  return [fitLine(line, columns), beside || about.length === 0 ? [] : fitLine([span('  '), ...about], columns)]
}

function hintSpans(route: Extract<FieldRoute, { page: 'pick' }>, columns: number): Span[] {
  const room = columns - lineWidth(asking(route)) - 3
  return [span(`  ${fittingHint(hintFor(route.purpose), room)}`, 'dim')]
}

const fitTo = (line: Line, room: number): Line => (lineWidth(line) <= room ? line : fitLine(line, room))

/** With less room than this nothing is said of the hits beside the field. */
const LEAST = 8

/** What is wrong with a query and what to type instead, in as many words as fit. */
function problemWords({ message, hint }: SearchResult['problems'][number], width: number): string {
  const wrong = message.replace(/[:;] type .*$/, '')
  const tried = hint.replace('Type something like', 'Try')
  return [`${message}. ${hint}`, message, `${wrong}. ${tried}`].find((words) => cells(words) <= width) ?? tried
}

/** How many hits, what was searched for instead, and how many the filters hide. */
function aboutHits(library: Library, state: State, query: string, { rules, size }: Layout): Span[] {
  if (query.trim() === '') return []
  const { world } = library
  const { result, complete } = hitsOf(world, state.made, query)
  if (!complete) return [span('searching …', 'dim')]
  const { total, hidden, hiddenBy, corrected, leftOut, problems } = result
  const [problem] = problems
  // Without a line of its own it is told in the footer.
  if (problem && rules) return [span(problemWords(problem, size.columns - 3), 'warning')]
  const instead = corrected.map(({ to }) => to).join(' ')
  return [
    ...(instead ? [span(`searched for ${instead} · `, 'warning')] : []),
    ...(leftOut.length > 0 ? [span(`without ${leftOut.join(', ')} · `, 'warning')] : []),
    ...(hidden > 0 ? [span(`${grouped(hidden)} more hidden: ${hiddenBy.join(', ')} · `, 'warning')] : []),
    span(`${grouped(total)} found`, 'dim'),
  ]
}
