import { shortDay } from '../dates/short-day.ts'
import { perhapsWords } from '../history/perhaps-words.ts'
import { counted, grouped } from '../text/counted.ts'
import { truncate } from '../text/fit.ts'
import type { Line, Span } from '../text/line.ts'
import { fitLine, lineWidth, span } from '../text/styled.ts'
import { cells } from '../text/width.ts'
import { layoutOf } from './layout.ts'
import type { Library } from './library.ts'
import { VIEWS, type View } from './route.ts'
import { currentRoute, type State } from './state.ts'
import { countUnseen } from './visit.ts'
import { READING, whereNow } from './where.ts'

/** A view is called by its name. */
const titleOf = (view: View): string => view.charAt(0).toUpperCase() + view.slice(1)

/** The top line: the views with the present one marked, and at the right what is open, or the day it is seen from. */
export function headerLine(library: Library, state: State): Line {
  const width = state.size.columns
  const { views, about } = partsOf(library, state)
  const line = viewsLine(views, state.view)
  return about ? [...fitLine(line, width - lineWidth(about) - 1), ...about, span(' ')] : fitLine(line, width)
}

/** The view whose name stands in a column of the header. */
export function viewAt(library: Library, state: State, column: number): View | undefined {
  let end = cells(NAME)
  return partsOf(library, state).views.find((view) => {
    const start = end
    end += cells(titleOf(view)) + GAP
    return column >= start && column < end - GAP
  })
}

/** As many views as there is room for, all or the present one, and what stands at the right, if anything has room. */
function partsOf(library: Library, state: State): { readonly views: readonly View[]; readonly about?: Line } {
  const all = abouts(library, state)
  for (const views of [VIEWS, [state.view]]) {
    const width = lineWidth(viewsLine(views, state.view))
    const about = all.find((each) => width + lineWidth(each) < state.size.columns)
    if (about) return { views, about }
  }
  return { views: [state.view] }
}

const NAME = ' kbrief  '
const GAP = 2

const viewsLine = (views: readonly View[], current: View): Span[] => [
  span(NAME, 'strong'),
  ...views.flatMap((view) => [span(titleOf(view), view === current ? 'current' : 'dim'), span(' '.repeat(GAP))]),
]

/** The candidates for the right side, the fullest first; where the side may be left out, the last is empty. */
function abouts(library: Library, state: State): Line[] {
  const { briefings } = library.world.dataset
  const count = counted(library.count ?? briefings.length, 'briefing')
  const problems = library.problems.length
  // Where text is typed a key is a letter, and the header names none.
  const hint = READING.includes(whereNow(state)) ? (...keys: Span[]): Span[] => keys : (): Span[] => []
  const problemKey = hint(span(' !', 'warning'))
  if (library.stale) return [[span(`${count} · `, 'dim'), STALE, ...problemKey], [STALE, ...problemKey], [STALE], []]
  const wrong: Span[] = problems > 0 ? [span(counted(problems, 'problem'), 'warning'), ...problemKey] : []
  const before: Span[] = problems > 0 ? [...wrong, span(' · ', 'dim')] : []
  if (library.reading !== undefined || library.unread !== undefined) {
    const rest = span(library.unread === undefined ? `reading ${library.reading} …` : 'not all can be read', 'warning')
    // A folder that is being read has not been counted.
    const some = library.count ?? briefings.length > 0
    return [...(some ? [[span(`${count} · `, 'dim'), rest]] : []), [rest], []]
  }
  const narrowed = hiddenFilter(state) ? [span('filtered', 'warning'), span(' · ', 'dim')] : []
  if (state.asOf) {
    const day = span(`as of ${shortDay(state.asOf)}`, 'warning')
    const perhaps = library.perhaps ?? []
    const missing = (words: string): Span[] => [span(` · ${words}`, 'warning')]
    const beside: Span[][] =
      perhaps.length === 0
        ? [[]]
        : [perhapsWords(perhaps) ?? '', `${perhaps.length} more perhaps`, `${perhaps.length} perhaps`].map(missing)
    return [
      [...narrowed, span(`${count} · `, 'dim'), day, ...(beside[0] ?? [])],
      ...beside.map((each) => [...narrowed, day, ...each]),
      ...beside.map((each) => [day, ...each]),
      [day],
    ]
  }
  const only = onlyOf(state)
  if (only !== undefined) {
    const all = hint(span(' · ', 'dim'), span('x', 'strong'), span(' shows all', 'dim'))
    return [
      [span(`only “${truncate(only, 30)}”`, 'warning'), ...all],
      [span('filtered', 'warning'), ...all],
    ]
  }
  if (narrowed.length > 0) {
    const drops = hint(span('X', 'strong'), span(' drops the filters', 'warning'))
    return [drops.length > 0 ? drops : narrowed.slice(0, 1)]
  }
  // Briefings are in the order of their dates.
  const [first, last] = [briefings.find(({ date }) => date)?.date, briefings.findLast(({ date }) => date)?.date]
  const dates_ =
    first && last ? ` · ${first === last ? shortDay(first) : `${shortDay(first)} – ${shortDay(last)}`}` : ''
  const about: Span[][] = [[...before, span(`${count}${dates_}`, 'dim')], [...before, span(count, 'dim')], wrong]
  const [long, short] = newSpans(state, hint(span(' W', 'strong')))
  if (!long || !short) return [...about, []]
  const beside = (news: Span[]): Span[][] =>
    about.map((each) => (each.length > 0 ? [...news, span(' · ', 'dim'), ...each] : news))
  return [...beside(long), ...beside(short), short, ...about.slice(2), []]
}

/** What is shown is no longer in the files. */
const STALE = span('not read again', 'warning')

/** How much is new, in words and as one number, with the key that lists it; nothing where nothing is. */
function newSpans(state: State, key: readonly Span[]): Span[][] {
  const { briefings, claims, conflicts } = countUnseen(state)
  if (briefings + claims + conflicts === 0) return []
  const counts = [
    ...(conflicts > 0 ? [counted(conflicts, 'conflict')] : []),
    ...(briefings > 0 ? [counted(briefings, 'briefing')] : []),
    ...(claims > 0 ? [counted(claims, 'claim')] : []),
  ]
  return [
    [span(`• new: ${counts.join(', ')}`, 'accent'), ...key],
    [span(`• ${grouped(briefings + claims + conflicts)} new`, 'accent'), ...key],
  ]
}

/** The words that the rows of the list on top are narrowed to. */
function onlyOf(state: State): string | undefined {
  const route = currentRoute(state)
  return route.page === 'briefings' || route.page === 'actors' ? route.only : undefined
}

/** Whether the timeline is filtered and there is no room for the line that says how. */
function hiddenFilter(state: State): boolean {
  const route = currentRoute(state)
  return (
    route.page === 'timeline' && layoutOf(state.size, 'timeline').above === 0 && Object.keys(route.filter).length > 0
  )
}
