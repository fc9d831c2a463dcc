import type { EventFilter } from '../history/filter.ts'
import type { World } from '../model/world.ts'
import type { Context } from './context.ts'
import { dateOption } from './date-option.ts'
import { UsageError } from './exit-code.ts'
import { named } from './named.ts'

/** The timeline's filter as asked by options; undefined when it names an actor that is not there. */
export function timelineFilter(context: Context, world: World): EventFilter | undefined {
  const { actor, topic, from, to, certainly, conflicts } = context.values
  const singleOrigin = context.values['single-origin']
  if (certainly && typeof from !== 'string' && typeof to !== 'string') {
    throw new UsageError('--certainly goes with a range. Type it with --from, --to or both, such as --from 2019-04-15.')
  }
  const filter: EventFilter = {
    ...(typeof topic === 'string' && { topics: topicsLike(world, topic) }),
    ...(typeof from === 'string' && { from: dateOption('from', from).min ?? undefined }),
    ...(typeof to === 'string' && { to: dateOption('to', to).max ?? undefined }),
    ...(certainly && { fit: 'certainly' as const }),
    ...(conflicts && { conflicts: true }),
    ...(singleOrigin && { singleOrigin: true }),
  }
  if (filter.from && filter.to && filter.from > filter.to) {
    throw new UsageError(`No day lies from ${filter.from} to ${filter.to}: --from takes the earlier of the two.`)
  }
  if (typeof actor !== 'string') return filter
  const found = named({ ...context, positionals: [actor] }, world, 'actor', world.actors)
  return found && { ...filter, actors: [found.id] }
}

function topicsLike(world: World, typed: string): string[] {
  const topics = [...new Set(world.dataset.briefings.flatMap(({ topic }) => topic ?? []))]
  const fold = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  const found = topics.filter((topic) => fold(topic).includes(fold(typed)))
  if (found.length > 0) return found
  throw new UsageError(`--topic: there is no topic like "${typed}". There are: ${topics.join('; ') || 'none'}.`)
}
