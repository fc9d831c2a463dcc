import type { EventFilter } from '../history/filter.ts'
import type { Kind } from '../search/query/kinds.ts'
import type { DiffDays } from '../views/diff-view.ts'
import type { Known } from '../visits/known.ts'
import type { Mark } from '../visits/mark.ts'

/** Something that has a number in what is told, and can be opened. */
export interface Reference {
  readonly kind: Kind
  readonly id: string
}

/** Something that was opened, and the list it was opened from, where there was one. */
export interface Thing {
  readonly page: 'thing'
  readonly target: Reference
  readonly list?: Location | undefined
}

/** Events in order. `title` is what it is called within a sentence, `which` what its events have in common. */
export interface Timeline {
  readonly page: 'timeline'
  readonly filter: EventFilter
  readonly title: string
  readonly which: string
}

/** News: published from an ISO day on, else not known at the last visit. */
export interface NewsPlace {
  readonly page: 'news'
  readonly day?: string | undefined
  readonly last?: string | undefined
  readonly known?: Known | undefined
}

/** Where a listener is: a list of numbered things, or one thing. */
export type Location =
  | { readonly page: 'briefings' }
  | { readonly page: 'actors' }
  | Timeline
  | { readonly page: 'search'; readonly query: string }
  | { readonly page: 'ahead'; readonly day: string }
  | ({ readonly page: 'diff' } & DiffDays)
  | { readonly page: 'sources' | 'threads' }
  | { readonly page: 'source' | 'thread'; readonly id: string }
  | NewsPlace
  | { readonly page: 'marks'; readonly marks: readonly Mark[] }
  | { readonly page: 'choice'; readonly name: string; readonly targets: readonly Reference[] }
  | Thing

/** The lists that no name opens. */
export const BRIEFINGS: Location = { page: 'briefings' }
export const ACTORS: Location = { page: 'actors' }
export const TIMELINE: Timeline = { page: 'timeline', filter: {}, title: 'the timeline', which: '' }

/** The list a thing stands in when it was opened by its name: all of its kind. Claims have none. */
export const LIST_OF: Readonly<Record<Kind, Location | undefined>> = {
  briefing: BRIEFINGS,
  actor: ACTORS,
  event: TIMELINE,
  claim: undefined,
}

/** Whether two references are to the same thing. */
export const isSame = (a: Reference, b: Reference): boolean => a.kind === b.kind && a.id === b.id
