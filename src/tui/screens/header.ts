import type { Library } from '../../app/library.ts'
import { type State, VIEWS } from '../../app/state.ts'
import { shortDay } from '../../dates/words.ts'
import { counted } from '../../text/counted.ts'
import type { Line, Span } from '../../text/line.ts'
import { fitLine, lineWidth, span } from '../../text/styled.ts'
import { seenFrom } from '../../timeline/seen.ts'

const TITLES = { briefings: 'Briefings', actors: 'Actors', timeline: 'Timeline', search: 'Search' } as const

/** The top line: the views with the present one marked, and at the right what is open, or the day it is seen from. */
export function headerLine(library: Library, state: State): Line {
  const width = state.size.columns
  const views: Span[] = [span(' kbrief  ', 'strong')]
  for (const view of VIEWS) {
    views.push(view === state.view ? span(TITLES[view], 'current') : span(TITLES[view], 'dim'), span('  '))
  }
  const room = width - lineWidth(views) - 1
  const about = abouts(library, state).find((each) => lineWidth(each) <= room)
  if (about) return [...fitLine(views, width - lineWidth(about) - 1), ...about, span(' ')]
  return fitLine([span(' kbrief  ', 'strong'), span(TITLES[state.view], 'current')], width)
}

/** What may stand at the right, the fullest first; the last is empty, so that one always fits where the views do. */
function abouts(library: Library, state: State): Line[] {
  const { briefings } = seenFrom(library.world, state.asOf).dataset
  const count = counted(briefings.length, 'briefing')
  const problems = library.problems.length
  const wrong: Span[] = problems > 0 ? [span(`${counted(problems, 'problem')} !`, 'warning'), span(' · ', 'dim')] : []
  if (library.reading !== undefined) {
    const reading = span(`reading ${library.reading} …`, 'warning')
    return [[span(`${count} · `, 'dim'), reading], [reading], []]
  }
  if (state.asOf) {
    const day = span(`as of ${shortDay(state.asOf)}`, 'warning')
    const back = [span(' · ', 'dim'), span('O', 'strong'), span(' back to now', 'dim')]
    return [[span(`${count} · `, 'dim'), day, ...back], [day, ...back], [day]]
  }
  // Briefings are in the order of their dates.
  const [first, last] = [briefings.find(({ date }) => date)?.date, briefings.findLast(({ date }) => date)?.date]
  const dates_ =
    first && last ? ` · ${first === last ? shortDay(first) : `${shortDay(first)} – ${shortDay(last)}`}` : ''
  return [[...wrong, span(`${count}${dates_}`, 'dim')], [...wrong, span(count, 'dim')], []]
}
