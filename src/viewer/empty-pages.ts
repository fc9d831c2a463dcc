import { shortDay } from '../dates/short-day.ts'
import { perhapsWords } from '../history/perhaps-words.ts'
import { emptyPage } from '../pages/empty-page.ts'
import type { Page } from '../pages/page.ts'
import { FILTERS } from '../search/query/filter-names.ts'
import type { Library } from './library.ts'
import { DAY_PURPOSES, type PickRoute } from './pick.ts'
import { readTypedDay } from './read-typed-day.ts'
import type { Route } from './route.ts'
import { hitsOf } from './searching.ts'
import type { State } from './state.ts'

/** The page in place of records that are not there yet, or never will be. */
export function unreadPage({ reading, unread }: Library, width: number): Page | undefined {
  if (unread !== undefined) return emptyPage('The rest cannot be read.', unread, width)
  return reading === undefined ? undefined : emptyPage(`Reading ${reading} …`, 'It will be here in a moment.', width)
}

/** The page in place of one of which not even the beginning is there yet. */
export const waitingPage = (width: number): Page =>
  emptyPage('Going through everything …', 'It will be here in a moment.', width)

/** A way out of a page whose thing is not there. */
export const stateHint = (state: State): string =>
  state.asOf ? 'Nothing was known of it by then. Press O to return to now, or Esc to go back.' : 'Press Esc to go back.'

/** Why there is nothing as of an ISO day. */
const nothingBy = (day: string): string => `Nothing had certainly been reported by ${shortDay(day)}.`

const joinedHints = (perhaps: string | undefined, hint: string): string => (perhaps ? `${perhaps}. ${hint}` : hint)

/** The page where no briefing is listed. */
export const noBriefings = ({ perhaps = [] }: Library, state: State, width: number): Page =>
  state.asOf
    ? emptyPage(
        nothingBy(state.asOf),
        joinedHints(perhapsWords(perhaps), 'Press O to return to now, or o for another date.'),
        width,
      )
    : emptyPage('No briefings here.', 'Put Markdown files into the folder, or open another: kbrief PATH', width)

/** The page where no event is listed: by the filters, the as-of day or for want of dates. */
export function noEvents(
  { world, perhaps = [], tables = [] }: Library,
  route: Route & { page: 'timeline' },
  state: State,
  width: number,
): Page {
  if (Object.keys(route.filter).length > 0) {
    const looser = route.filter.fit === 'certainly' ? 'Press v for what is possibly in the range, or X' : 'Press X'
    return emptyPage('No event passes the filters.', `${looser} to drop them all.`, width)
  }
  return state.asOf
    ? emptyPage(nothingBy(state.asOf), joinedHints(perhapsWords(perhaps), 'Press O to return to now.'), width)
    : emptyPage(
        world.dataset.claims.length > 0 ? 'No claim has a date.' : 'There are no claims.',
        tables.length > 0 ? UNDATED_TABLE : UNDATED_LIST,
        width,
      )
}

const UNDATED_LIST = 'Begin a list item with a date and a colon: - 2019-04-25: …'
const UNDATED_TABLE = 'Press ! and open the table: Enter says which of its columns gives dates, w writes that.'

/** Words of those who look for what is disputed. */
const ON_CONFLICTS = /^(?:conflict|disput|disagree|differ|contradict)\w*$/i

/** The page of a query without hits. */
export function noHits(library: Library, state: State, query: string, width: number): Page {
  if (query.trim() === '') {
    return emptyPage(
      'Type a name, a place, a date or words.',
      `Names are found in any spelling, in Hangul and Cyrillic too. Narrow with ${FILTERS.map((name) => `${name}:`).join(' ')} "a phrase" -word. Up recalls earlier queries.`,
      width,
    )
  }
  const { result, complete } = hitsOf(library.world, state.made, query)
  if (!complete) return emptyPage('Searching …', 'Hits come as they are found.', width)
  const near = result.suggestions
  if (ON_CONFLICTS.test(query.trim())) {
    return emptyPage(
      `No claim has the word “${query.trim()}”.`,
      'verdict:conflict finds where reports conflict.',
      width,
    )
  }
  const instead = near.length > 0 ? `Near it: ${near.join(', ')}.` : 'Fewer letters find more.'
  return emptyPage(`Nothing found for “${query.trim()}”.`, `${instead} Esc clears the field.`, width)
}

/** The page of a list that is narrowed to words which no row has. */
export const noRows = (only: string, width: number): Page =>
  emptyPage(`Nothing here has “${only.trim()}”.`, 'x shows all rows again.', width)

/** The page where there is nothing to choose, or nothing of a typed name, or what is typed is no day. */
export function noChoices({ field, purpose, ...route }: PickRoute, today: string | undefined, width: number): Page {
  const typed = field.text.trim()
  if (typed === '') return emptyPage(NO_CHOICE[purpose], 'Press Esc to go back.', width)
  if (!DAY_PURPOSES.has(purpose)) return emptyPage('Nothing here is called so.', 'Esc clears the field.', width)
  const read = readTypedDay(typed, today, undefined)
  if (!read.ok) return emptyPage(read.message, `Type ${read.suggestion ?? 'a day such as 17 April 2019'}.`, width)
  const earlier = 'of' in route && read.when.max !== null ? `This is before ${shortDay(route.of ?? '')}.` : undefined
  return emptyPage(earlier ?? 'This has no last day.', 'Type another day; Esc clears the field.', width)
}

/** Why there is nothing to choose. */
const NO_CHOICE: Readonly<Record<PickRoute['purpose'], string>> = {
  'actor-filter': 'No event names an actor.',
  'topic-filter': 'No briefing has a topic.',
  'as-of': 'No briefing has a date.',
  'diff-from': 'No briefing has a date.',
  'diff-to': 'No briefing has a date.',
  'actors-of-claim': 'It names no actor.',
  'threads-of-claim': 'It belongs to no thread.',
  'column-role': 'No role is known.',
  'copy-as': 'There is nothing to copy.',
  'open-link': 'No web address is given.',
  command: 'Nothing can be done here.',
}

/** The page where nothing is known to be new. */
export const noNews = ({ visit }: State, width: number): Page =>
  visit.isKept
    ? emptyPage('Looking for what is new …', 'It will be here in a moment.', width)
    : emptyPage('Nothing is kept between visits, so that nothing is known to be new.', NOTHING_KEPT, width)

const NOTHING_KEPT =
  'KBRIEF_STATE is off, or there is no home folder. kbrief news --since DATE tells what came out from a day on.'
