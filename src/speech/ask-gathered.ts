import { readDate } from '../dates/read-date.ts'
import { dayOfOutlook } from '../history/outlook.ts'
import type { World } from '../model/world.ts'
import { listed } from '../text/listed.ts'
import { daysSeen } from '../views/diff-view.ts'
import { sourcesMeant, threadsMeant } from '../views/names-meant.ts'
import { sourceRows } from '../views/source-view.ts'
import { runToEnd } from '../work.ts'
import { type Answer, type Conversation, said } from './conversation.ts'
import { enter } from './paging.ts'
import { resolveName } from './resolve-name.ts'

/** Events expected from the listener's day on, and those that passed without a report that they happened. */
export const ahead = (world: World, state: Conversation): Answer =>
  enter(world, state, { page: 'ahead', day: dayOfOutlook(world, state) })

/** The changes between two days, or since one: `17 april 2019 and 22 april 2019`. */
export function diff(world: World, state: Conversation, rest: string): Answer {
  const texts = rest.replace(/^(?:from|since|between)\s+/i, '').split(/\s+(?:and|to|until)\s+/i)
  const days: string[] = []
  for (const text of texts) {
    const reading = readDate(text)
    const day = reading.ok ? reading.when.max : null
    if (day === null) return said(state, 'Type diff and two days, such as diff 17 april 2019 and 22 april 2019.')
    days.push(day)
  }
  const [from = '', to] = days
  if (days.length > 2 || (to !== undefined && to < from))
    return said(state, 'Type the earlier day first, then the later.')
  return enter(world, state, { page: 'diff', ...daysSeen({ from, to }, state.asOf) })
}

/** Tells the news since the last visit, in the viewer or in a conversation, or since a day. */
export function news(world: World, state: Conversation, rest: string): Answer {
  if (rest === '') {
    const { last, known } = state.kept ?? {}
    if (known) return enter(world, state, { page: 'news', last, known })
    return said(state, 'This is the first visit, or none is kept. Type news and a day, such as news 17 april 2019.')
  }
  const reading = readDate(rest.replace(/^since\s+/i, ''))
  const day = reading.ok ? reading.when.min : null
  if (day === null) return said(state, 'Type news and a day, such as news 17 april 2019.')
  return enter(world, state, { page: 'news', day })
}

/** Tells the marks made in the viewer. */
export function marks(world: World, state: Conversation): Answer {
  const there = state.kept?.marks ?? []
  if (there.length > 0) return enter(world, state, { page: 'marks', marks: there })
  return said(state, 'Nothing is marked. In the viewer, M marks what is selected.')
}

/** All sources, or the one that is named. */
export function sources(world: World, state: Conversation, rest: string): Answer {
  if (rest === '') return enter(world, state, { page: 'sources' })
  const { meant } = sourcesMeant(runToEnd(sourceRows(world)), rest, (typed) =>
    resolveName(world, typed, ['actor']).targets.map(({ id }) => id),
  )
  return enterOne(world, state, rest, 'source', meant)
}

/** All threads, or the one that is named. */
export const threads = (world: World, state: Conversation, rest: string): Answer =>
  rest === ''
    ? enter(world, state, { page: 'threads' })
    : enterOne(
        world,
        state,
        rest,
        'thread',
        threadsMeant(world, rest).meant.map(({ name }) => ({ id: name, name })),
      )

function enterOne(
  world: World,
  state: Conversation,
  typed: string,
  page: 'source' | 'thread',
  meant: readonly { readonly id: string; readonly name: string }[],
): Answer {
  const [only, another] = meant
  if (!only) return said(state, `No ${page} is called "${typed}". Type ${page}s to hear all.`)
  if (another)
    return said(state, `"${typed}" may mean ${listed(meant.map(({ name }) => name))}. Type more of the name.`)
  return enter(world, state, { page, id: only.id })
}
