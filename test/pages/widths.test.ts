import { expect, test } from 'vitest'
import type { World } from '../../src/model/world.ts'
import { actorList } from '../../src/pages/actor-list.ts'
import { actorPage } from '../../src/pages/actor-page.ts'
import { briefingList } from '../../src/pages/briefing-list.ts'
import { briefingPage } from '../../src/pages/briefing-page.ts'
import { choiceList } from '../../src/pages/choice-list.ts'
import { emptyPage } from '../../src/pages/empty-page.ts'
import { eventPage } from '../../src/pages/event-page.ts'
import { hitList } from '../../src/pages/hit-list.ts'
import type { ListPage, Page } from '../../src/pages/page.ts'
import { problemsPage } from '../../src/pages/problems-page.ts'
import { timelineList } from '../../src/pages/timeline-list.ts'
import { timelineOverview } from '../../src/pages/timeline-overview.ts'
import { makeCorpus } from '../../src/search/index/corpus.ts'
import { search } from '../../src/search/search.ts'
import type { Line } from '../../src/text/line.ts'
import { lineWidth, plainText } from '../../src/text/styled.ts'
import { GUTTER, SMALLEST } from '../../src/viewer/layout.ts'
import { inOrder } from '../support/in-order.ts'
import { oddWorld } from '../support/odd-world.ts'
import { shippedWorld } from '../support/shipped-briefings.ts'

/** The narrowest body: of a viewer of 40 columns, without gutter and margin. */
const NARROWEST = SMALLEST.columns - GUTTER - 1

const WIDTHS = [...Array.from({ length: 100 }, (_, at) => NARROWEST + at), 150, 180, 200, 250]
const TOO_NARROW = [1, 2, 3, 5, 8, 13, 21, 34]

const WORLDS: readonly (readonly [string, World, readonly string[]])[] = [
  ['the shipped briefings', shippedWorld, ['kim putin summit', 'beigun', '김정은', 'April 2019']],
  ['a world that is hard to lay out', oddWorld(), ['조선', 'no date', 'e']],
]

const problem = {
  severity: 'error' as const,
  file: `${'folder/'.repeat(20)}브리핑.md`,
  line: 12,
  column: 3,
  message: `${'조선'.repeat(40)} is not a date`,
  hint: 'x'.repeat(120),
  source: `- ${'a '.repeat(100)}`,
}

const whole = (list: ListPage): readonly Line[] => list.draw(0, list.length)

/** Every page and list of a world, by name, each as a function of the width. */
function pagesOf(world: World, queries: readonly string[]): Record<string, (width: number) => readonly Line[]> {
  const { briefings, actors, events } = world.dataset
  const page = (make: (width: number) => Page) => (width: number) => make(width).lines
  const ordered = inOrder(events)
  const corpus = makeCorpus(world)
  return {
    ...Object.fromEntries(
      briefings.map((each) => [`briefing ${each.id}`, page((width) => briefingPage(world, each, width))]),
    ),
    ...Object.fromEntries(events.map((each) => [`event ${each.id}`, page((width) => eventPage(world, each, width))])),
    ...Object.fromEntries(actors.map((each) => [`actor ${each.id}`, page((width) => actorPage(world, each, width))])),
    ...Object.fromEntries(
      queries.map((query) => {
        const { hits } = search(corpus, query)
        return [`hits ${query}`, (width: number) => whole(hitList(hits, width))]
      }),
    ),
    briefings: (width) => whole(briefingList(world, width)),
    actors: (width) => whole(actorList(world, width)),
    timeline: (width) => whole(timelineList(world, ordered, width, undefined)),
    'counting timeline': (width) => whole(timelineList(world, ordered, width, ordered[0]?.id)),
    overview: (width) => [timelineOverview(world, {}, ordered, ordered[1], width)],
    'filtered overview': (width) => [
      timelineOverview(world, { actors: [actors[0]?.id ?? ''], from: '2019-04-01' }, ordered, undefined, width),
    ],
    choices: (width) =>
      whole(
        choiceList(
          actors.map(({ id, name, summary = '' }) => ({ value: id, label: name, detail: summary })),
          width,
        ),
      ),
    empty: page((width) => emptyPage('Nothing 조선민주주의.', `${'x'.repeat(90)} Esc goes back.`, width)),
    problems: page((width) =>
      problemsPage(shippedWorld, { problems: [problem, { ...problem, severity: 'warning' }] }, [], width),
    ),
  }
}

/** Pages of the shipped briefings that have something of everything; the many like them are seen at three widths only. */
const RICH = /kim-putin-summit|hanoi-summit|hotlines-cut|three-way-meeting|kim-jong-un$|yonhap|biegun-moscow$/

for (const [name, world, queries] of WORLDS) {
  for (const [page, draw] of Object.entries(pagesOf(world, queries))) {
    const alike = world === shippedWorld && /^(event|actor) /.test(page) && !RICH.test(page)
    test(`${page} of ${name} fits every width`, () => {
      for (const width of TOO_NARROW) expect(draw(width).length).toBeGreaterThan(0)
      for (const width of alike ? [NARROWEST, 77, 116] : WIDTHS) {
        const wide = draw(width).filter((line) => lineWidth(line) > width)
        expect({ width, wide: wide.map(plainText) }).toEqual({ width, wide: [] })
      }
    })
  }
}
