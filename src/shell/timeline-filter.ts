import type { When } from '../dates/when.ts'
import { type EventFilter, filterEvents } from '../history/filter.ts'
import { makeWorld, type World } from '../model/world.ts'
import { pattern } from '../text/pattern.ts'
import type { Context } from './context.ts'
import { UsageError } from './exit-code.ts'
import { thingNamed } from './name-argument.ts'

/** The timeline's filter as asked by options; undefined when it names an actor or an event that is not there. */
export async function timelineFilter(context: Context, world: World): Promise<EventFilter | undefined> {
  const { event, actor, topic, type, from, to, certainly, conflicts } = context.values
  const singleOrigin = context.values['single-origin']
  if (certainly && typeof from !== 'string' && typeof to !== 'string') {
    throw new UsageError('--certainly goes with a range. Type it with --from, --to or both, such as --from 2019-04-15.')
  }
  const [first, last] = [await typedDate('from', from), await typedDate('to', to)]
  const filter: { -readonly [field in keyof EventFilter]: EventFilter[field] } = {
    ...(typeof topic === 'string' && { topics: topicsLike(world, topic) }),
    ...(typeof type === 'string' && { types: typesLike(world, type) }),
    ...(first && { from: first.min ?? undefined }),
    ...(last && { to: last.max ?? undefined }),
    ...(certainly && { fit: 'certainly' as const }),
    ...(conflicts && { conflicts: true }),
    ...(singleOrigin && { singleOrigin: true }),
  }
  if (filter.from && filter.to && filter.from > filter.to) {
    throw new UsageError(`No day lies from ${filter.from} to ${filter.to}: --from takes the earlier of the two.`)
  }
  if (typeof actor === 'string') {
    const found = await thingNamed({ ...context, positionals: [actor] }, world, 'actor', world.actors)
    if (!found) return undefined
    filter.actors = [found.id]
  }
  if (typeof event === 'string') {
    const found = await thingNamed({ ...context, positionals: [event] }, world, 'event', world.events)
    if (!found) return undefined
    filter.events = [found.id]
  }
  return filter
}

/** The date that an option gives, where it is given. What reads dates as they are typed is loaded only then. */
async function typedDate(option: string, typed: unknown): Promise<When | undefined> {
  return typeof typed === 'string' ? (await import('./date-option.ts')).dateOption(option, typed) : undefined
}

const topicsLike = (world: World, typed: string): string[] =>
  wordsLike(
    'topic',
    world.dataset.briefings.map(({ topic }) => topic),
    typed,
  )

const typesLike = (world: World, typed: string): string[] =>
  wordsLike(
    'type',
    world.dataset.events.map(({ type }) => type),
    typed,
  )

const NO_LETTERS = pattern(String.raw`[^\p{L}\p{N}]+`, 'gu')

/** Those of the words that data has which hold what was typed, case and signs aside. */
function wordsLike(option: string, words: readonly (string | undefined)[], typed: string): string[] {
  const known = [...new Set(words)].filter((word) => word !== undefined)
  const fold = (text: string): string => text.toLowerCase().replace(NO_LETTERS(), ' ').trim()
  const found = known.filter((word) => fold(word).includes(fold(typed)))
  if (found.length > 0) return found
  const some = `${known.slice(0, 20).join('; ')}${known.length > 20 ? '; …' : ''}`
  throw new UsageError(`--${option}: there is no ${option} like "${typed}". There are: ${some || 'none'}.`)
}

/**
 * The world as far as the timeline's filters let it through: events that pass and their claims. The world itself without
 * a filter; undefined when the filter names an actor that is not there.
 */
export async function narrowWorld(context: Context, world: World): Promise<World | undefined> {
  const filter = await timelineFilter(context, world)
  if (!filter || Object.keys(filter).length === 0) return filter && world
  const events = [...filterEvents(world, world.dataset.events, filter)]
  const kept = new Set(events.flatMap(({ claims }) => claims))
  return makeWorld({ ...world.dataset, events, claims: world.dataset.claims.filter(({ id }) => kept.has(id)) })
}
