import type { World } from '../model/world.ts'
import { namesLike } from '../text/names-like.ts'
import type { SourceRow } from './source-view.ts'
import { type ThreadRow, threadRows } from './thread-view.ts'

/** The meaning of a typed name: one thing, or several that it fits; and a name near it. */
export interface NameMeant<T> {
  readonly meant: readonly T[]
  readonly near: string | undefined
}

/** The threads that a typed name means: the one so called, or those of which it is a part. */
export function threadsMeant(world: World, typed: string): NameMeant<ThreadRow> {
  const { same, like, near } = namesLike(threadRows(world), typed.replace(/^\+/, ''), ({ name }) => [name])
  return { meant: same.length > 0 ? same : like, near }
}

/**
 * The sources that a typed name means: by id, by the very name, or else by part of one, together with those that are
 * actors whom it means; `actorsCalled` finds these, by id.
 */
export function sourcesMeant(
  sources: readonly SourceRow[],
  typed: string,
  actorsCalled: (typed: string) => readonly string[],
): NameMeant<SourceRow> {
  const exact = sources.filter(({ id }) => id === typed)
  const { same, like, near } = namesLike(sources, typed, ({ name, also }) => [name, ...also])
  const cited = exact.length > 0 ? exact : same
  if (cited.length > 0) return { meant: cited, near }
  const actors = new Set(actorsCalled(typed))
  const called = sources.filter((source) => source.actors.some((id) => actors.has(id)))
  return { meant: [...new Set([...called, ...like])], near }
}
