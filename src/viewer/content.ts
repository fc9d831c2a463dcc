import { shortDay } from '../dates/short-day.ts'
import { perhapsWords } from '../history/perhaps-words.ts'
import { tallies } from '../history/tallies.ts'
import { identityOf, remember } from '../model/memo.ts'
import type { World } from '../model/world.ts'
import { actorList } from '../pages/actor-list.ts'
import { actorPage, layActorPage } from '../pages/actor-page.ts'
import { briefingList } from '../pages/briefing-list.ts'
import { briefingPage, layBriefingPage } from '../pages/briefing-page.ts'
import { choiceList } from '../pages/choice-list.ts'
import { claimPage } from '../pages/claim-page.ts'
import { emptyPage } from '../pages/empty-page.ts'
import { eventPage } from '../pages/event-page.ts'
import { hitList } from '../pages/hit-list.ts'
import { marksPage } from '../pages/marks-page.ts'
import { newsPage } from '../pages/news-page.ts'
import type { ListPage, Page, Stop, Target } from '../pages/page.ts'
import { problemsPage } from '../pages/problems-page.ts'
import { tablePage } from '../pages/table-page.ts'
import { timelineList } from '../pages/timeline-list.ts'
import { FILTERS } from '../search/query/filter-names.ts'
import { plainText } from '../text/styled.ts'
import { marksView } from '../views/marks-view.ts'
import { newsView } from '../views/news-view.ts'
import { runToEnd } from '../work.ts'
import { filteredEvents } from './filtering.ts'
import { isGathered, layGathered } from './gathered-pages.ts'
import { helpPage } from './help-page.ts'
import { layoutOf } from './layout.ts'
import type { Library } from './library.ts'
import { actorsWith, briefingsWith } from './list-options.ts'
import { choicesOf, type PickRoute } from './pick.ts'
import { proposalsOf } from './proposals.ts'
import { reviewContent } from './review-page.ts'
import type { Extent } from './scroll.ts'
import { hitsOf, isLarge } from './searching.ts'
import type { Route, State } from './state.ts'
import { newsIn } from './visit.ts'

/** The content of the body, laid out for its width: a list of rows or a page of text, drawn by the lines that are in view. */
export interface Content extends Extent {
  readonly kind: 'list' | 'page'
  readonly title: string
  readonly stops: readonly Stop[]
  /** How many stops there are in all, where only the first of a list are there yet. */
  readonly count: number
  /** The whole of a long page of which only the beginning is there yet. */
  readonly whole?: LongPage
  readonly draw: ListPage['draw']
  readonly text: ListPage['text']
}

/** The content of a route. Laid out once for as long as nothing it depends on changes. */
export function contentOf(library: Library, state: State, route: Route): Content {
  const { main: width, height } = layoutOf(state.size, route.page)
  if (route.page === 'review') return reviewOf(state, width, height)
  const { cursor: _cursor, top: _top, left: _left, link: _link, ...rest } = route
  const { problems, reading, unread, count } = library
  const hits = route.page === 'search' && hitsOf(library.world, state.made, route.field.text)
  const found = hits && [identityOf(hits.result), hits.complete, height]
  const key = JSON.stringify([
    [rest, width, state.asOf, state.marked, found, visitKey(state, route)],
    [identityOf(problems), reading, unread, count],
  ])
  const lay = longPage(library, state, route, width)
  if (!lay) return laidOut(library.world, key, () => makeContent(library, state, route, width, height))
  const { world } = library
  const made = state.made.pages?.find((page) => page.world === world && page.key === key)
  return made?.content ?? laidOut(world, `${key} ${height}`, () => beginningOf({ world, key, lay }, height))
}

/** A page of thousands of claims takes a tenth of a second to lay out, and every key needs it again. */
const laidOut = remember((_world, _key: string, lay: () => Content) => lay(), { keyOf: (key) => key, most: 12 })

/** A page that takes long to lay out: of which world and by what key, and what lays out all of it or so many lines. */
export interface LongPage {
  readonly world: World
  readonly key: string
  readonly lay: (most?: number) => Generator<undefined, Page>
}

/** A long page as it was laid out. */
export interface LaidPage {
  readonly world: World
  readonly key: string
  readonly content: Content
}

/** Lays a long page out, as long work. */
export function* layOut({ world, key, lay }: LongPage): Generator<undefined, LaidPage> {
  return { world, key, content: pageContent(yield* lay()) }
}

/** More lines of the beginning than are seen at first, so that it can be paged in. */
const beginningOf = (whole: LongPage, height: number): Content => ({
  ...pageContent(runToEnd(whole.lay(2 * height))),
  whole,
})

/** Pages of more events and claims than this are laid out as long work. */
const LONG = 300

function longPage(
  { world, reading, unread }: Library,
  state: State,
  route: Route,
  width: number,
): LongPage['lay'] | undefined {
  if (reading !== undefined || unread !== undefined) return undefined
  if (isGathered(route)) {
    return isLarge(world)
      ? (most) => (most === undefined ? layGathered(world, state, route, width) : waiting(width))
      : undefined
  }
  if (route.page === 'briefing') {
    const briefing = world.briefings.get(route.id)
    const blocks = briefing?.sections.reduce((sum, section) => sum + section.blocks.length, 0) ?? 0
    return briefing && blocks > LONG
      ? (most) => layBriefingPage(world, briefing, width, { most, linked: true })
      : undefined
  }
  if (route.page !== 'actor') return undefined
  const actor = world.actors.get(route.id)
  const { events = 0, claims = 0 } = tallies(world).get(route.id) ?? {}
  return actor && events + claims > LONG ? (most) => layActorPage(world, actor, width, most) : undefined
}

/** The page in place of one of which not even the beginning is there yet. */
function* waiting(width: number): Generator<undefined, Page> {
  yield
  return emptyPage('Going through everything …', 'It will be here in a moment.', width)
}

/** The number of the stop that leads to something, -1 where none does. */
export const stopOf = ({ stops }: Content, { kind, id }: Target): number =>
  stops.findIndex(({ target }) => target.kind === kind && target.id === id)

function reviewOf({ reviewing }: State, width: number, height: number): Content {
  if (!reviewing) return pageContent(emptyPage('No draft is open.', 'Press Esc to go back.', width))
  return reviewContent(reviewing.review, reviewing.report, width, height)
}

function makeContent(
  library: Library,
  state: State,
  route: Exclude<Route, { page: 'review' }>,
  width: number,
  height: number,
): Content {
  const { world } = library
  const unread = unreadPage(library, width)
  const waits = !SHOWN_WHILE_READING.has(route.page === 'pick' ? route.purpose : route.page)
  if (unread && waits) return pageContent(unread)
  const gone = (what: string): Content => pageContent(emptyPage(`This ${what} is not there.`, stateHint(state), width))
  switch (route.page) {
    case 'briefings':
      return {
        ...listContent(
          'Briefings',
          briefingList(world, width, {
            count: library.count,
            // Of a list whose head alone is there nobody knows the end.
            newestFirst: !route.turned,
            only: route.only === undefined ? undefined : briefingsWith(world, route.only),
          }),
          () => unread ?? (route.only === undefined ? noBriefings(library, state, width) : noRows(route.only, width)),
        ),
        ...(library.count !== undefined && { count: library.count }),
      }
    case 'actors':
      return listContent(
        'Actors',
        actorList(world, width, {
          turned: route.turned === true,
          only: route.only === undefined ? undefined : actorsWith(world, route.only),
        }),
        () =>
          route.only !== undefined
            ? noRows(route.only, width)
            : state.asOf
              ? emptyPage('Nothing was known by then.', 'Press O to return to now.', width)
              : emptyPage('No actors.', 'Write [[Name]] in a claim to make one.', width),
      )
    case 'timeline':
      return listContent(
        'Timeline',
        timelineList(world, filteredEvents(world, route.filter), width, state.marked),
        () => noEvents(library, route, state, width),
      )
    case 'briefing': {
      const briefing = world.briefings.get(route.id)
      return briefing ? pageContent(briefingPage(world, briefing, width, { linked: true })) : gone('briefing')
    }
    case 'actor': {
      const actor = world.actors.get(route.id)
      return actor ? pageContent(actorPage(world, actor, width)) : gone('actor')
    }
    case 'event': {
      const event = world.events.get(route.id)
      return event ? pageContent(eventPage(world, event, width, { folded: true, explained: true })) : gone('event')
    }
    case 'claim': {
      const claim = world.claims.get(route.id)
      return claim ? pageContent(claimPage(world, claim, width)) : gone('claim')
    }
    case 'search':
      return listContent(
        'Search',
        hitList(hitsOf(world, state.made, route.field.text).result.hits, width, height),
        () => noHits(library, state, route.field.text, width),
      )
    case 'pick':
      return listContent('Choose', choiceList(choicesOf(world, route), width), () =>
        route.field.text.trim() === ''
          ? emptyPage(NO_CHOICE[route.purpose], 'Press Esc to go back.', width)
          : emptyPage('Nothing here is called so.', 'Esc clears the field.', width),
      )
    case 'ahead':
    case 'diff':
    case 'sources':
    case 'source':
    case 'threads':
    case 'thread':
      return pageContent(runToEnd(layGathered(world, state, route, width)))
    case 'help':
      return pageContent(helpPage(width, route.keys, route.of))
    case 'table': {
      const table = library.tables?.find(({ file }) => file === route.file)
      return table ? pageContent(tablePage(table, route.chosen, width)) : gone('table')
    }
    case 'problems':
      return pageContent(problemsPage(world, library, proposalsOf(library), width))
    case 'news': {
      const news = newsIn(state)
      return pageContent(
        news
          ? newsPage(world, newsView(world, news, state.visit.since), news.changed, width)
          : state.visit.isKept
            ? emptyPage('Looking for what is new …', 'It will be here in a moment.', width)
            : emptyPage('Nothing is kept between visits, so that nothing is known to be new.', NOTHING_KEPT, width),
      )
    }
    case 'address':
      return pageContent(emptyPage('No program here opens this web address:', route.url, width))
    case 'marks':
      return pageContent(marksPage(marksView(world, state.visit.marks), width))
  }
}

/** The part of the visit that a page depends on. */
function visitKey(state: State, { page }: Route): number | undefined {
  const on = page === 'news' ? (newsIn(state) ?? state.visit) : page === 'marks' ? state.visit.marks : undefined
  return on && identityOf(on)
}

const NOTHING_KEPT =
  'KBRIEF_STATE is off, or there is no home folder. kbrief news --since DATE tells what came out from a day on.'

const noRows = (only: string, width: number): Page =>
  emptyPage(`Nothing here has “${only.trim()}”.`, 'x shows all rows again.', width)

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

const listContent = (title: string, list: ListPage, empty: () => Page): Content =>
  list.stops.length === 0 ? pageContent(empty()) : { kind: 'list', title, count: list.stops.length, ...list }

const pageContent = (page: Page): Content => ({
  kind: 'page',
  title: page.title,
  length: page.lines.length,
  stops: page.stops,
  count: page.stops.length,
  pinned: false,
  draw: (first, end) => page.lines.slice(first, end),
  text: (line) => plainText(page.lines[line] ?? []),
})

/** Pages that do not wait for the records. */
const SHOWN_WHILE_READING: ReadonlySet<string> = new Set(['briefings', 'help', 'problems', 'table', 'command'])

/** The page in place of records that are not there yet, or never will be. */
function unreadPage({ reading, unread }: Library, width: number): Page | undefined {
  if (unread !== undefined) return emptyPage('The rest cannot be read.', unread, width)
  return reading === undefined ? undefined : emptyPage(`Reading ${reading} …`, 'It will be here in a moment.', width)
}

const stateHint = (state: State): string =>
  state.asOf ? 'Nothing was known of it by then. Press O to return to now, or Esc to go back.' : 'Press Esc to go back.'

/** Why there is nothing as of an ISO day. */
const nothingBy = (day: string): string => `Nothing had certainly been reported by ${shortDay(day)}.`

const joinedHints = (perhaps: string | undefined, hint: string): string => (perhaps ? `${perhaps}. ${hint}` : hint)

const noBriefings = ({ perhaps = [] }: Library, state: State, width: number): Page =>
  state.asOf
    ? emptyPage(
        nothingBy(state.asOf),
        joinedHints(perhapsWords(perhaps), 'Press O to return to now, or o for another date.'),
        width,
      )
    : emptyPage('No briefings here.', 'Put Markdown files into the folder, or open another: kbrief PATH', width)

function noEvents(
  { perhaps = [], tables = [] }: Library,
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
    : emptyPage('No claim has a date.', tables.length > 0 ? UNDATED_TABLE : UNDATED_LIST, width)
}

const UNDATED_LIST = 'Begin a list item with a date and a colon: - 2019-04-25: …'
const UNDATED_TABLE = 'Press ! and open the table: Enter says which of its columns gives dates, w writes that.'

function noHits(library: Library, state: State, query: string, width: number): Page {
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
  const instead = near.length > 0 ? `Near it: ${near.join(', ')}.` : 'Fewer letters find more.'
  return emptyPage(`Nothing found for “${query.trim()}”.`, `${instead} Esc clears the field.`, width)
}
