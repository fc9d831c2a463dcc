import { actorList } from '../pages/actor-list.ts'
import { actorPage } from '../pages/actor-page.ts'
import { briefingList } from '../pages/briefing-list.ts'
import { briefingPage } from '../pages/briefing-page.ts'
import { choiceList } from '../pages/choice-list.ts'
import { claimPage } from '../pages/claim-page.ts'
import { emptyPage } from '../pages/empty-page.ts'
import { eventPage } from '../pages/event-page.ts'
import { hitList } from '../pages/hit-list.ts'
import { marksPage } from '../pages/marks-page.ts'
import { newsPage } from '../pages/news-page.ts'
import type { ListPage, Page } from '../pages/page.ts'
import { problemsPage } from '../pages/problems-page.ts'
import { tablePage } from '../pages/table-page.ts'
import { timelineList } from '../pages/timeline-list.ts'
import { plainText } from '../text/styled.ts'
import { marksView } from '../views/marks-view.ts'
import { newsView } from '../views/news-view.ts'
import { runToEnd } from '../work.ts'
import type { Content } from './content.ts'
import { noBriefings, noChoices, noEvents, noHits, noNews, noRows, stateHint, unreadPage } from './empty-pages.ts'
import { filteredEvents } from './filtering.ts'
import { layGathered } from './gathered-pages.ts'
import { helpPage } from './help-page.ts'
import type { Library } from './library.ts'
import { actorsWith, briefingsWith } from './list-options.ts'
import { choicesOf } from './pick.ts'
import { proposalsOf } from './proposals.ts'
import { reviewContent } from './review-page.ts'
import type { Route } from './route.ts'
import { hitsOf } from './searching.ts'
import type { State } from './state.ts'
import { newsIn } from './visit.ts'

/** The content of the review of the draft that is open. */
export function reviewOf({ reviewing }: State, width: number, height: number): Content {
  if (!reviewing) return pageContent(emptyPage('No draft is open.', 'Press Esc to go back.', width))
  return reviewContent(reviewing.review, reviewing.report, width, height)
}

/** Lays the page of a route out; `contentOf` keeps what comes of it. */
export function makeContent(
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
      return listContent(
        'Choose',
        choiceList(choicesOf(world, route, state.today), width, route.purpose === 'command'),
        () => noChoices(route, state.today, width),
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
        news ? newsPage(world, newsView(world, news, state.visit.since), news, width) : noNews(state, width),
      )
    }
    case 'address':
      return pageContent(emptyPage('No program here opens this web address:', route.url, width))
    case 'marks':
      return pageContent(marksPage(marksView(world, state.visit.marks), width))
  }
}

const listContent = (title: string, list: ListPage, empty: () => Page): Content =>
  list.stops.length === 0 ? pageContent(empty()) : { kind: 'list', title, count: list.stops.length, ...list }

/** The content of a page that is laid out. */
export const pageContent = (page: Page): Content => ({
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
