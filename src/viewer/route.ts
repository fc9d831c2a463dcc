import type { EventFilter } from '../history/filter.ts'
import type { Target } from '../pages/page.ts'
import type { ChosenRoles } from '../pages/table-page.ts'
import type { DiffDays } from '../views/diff-view.ts'
import { EMPTY_FIELD, type TextField } from './field.ts'
import type { KeyName } from './input.ts'
import type { PaletteCommand } from './palette.ts'
import { type ScrollPosition, START } from './scroll.ts'

/** The four views that Tab goes through, in this order. */
export const VIEWS = ['briefings', 'actors', 'timeline', 'search'] as const

/** One of the four views. */
export type View = (typeof VIEWS)[number]

/** Pages that their name tells all of, and so are read back at the next visit without more. */
export const PLAIN_PAGES = ['problems', 'news', 'marks'] as const

/** Where a key works: by the kind of page on top, or in a field that text is typed into. */
export type Where = 'list' | 'page' | 'timeline' | 'typing' | 'review'

/** A key in help: the keys that do the same, their words, and where they work. */
export interface KeyHelp {
  readonly keys: readonly KeyName[]
  readonly help: string
  readonly where: readonly Where[]
}

/** The purpose of a choice, on which its list and the effect of choosing depend. */
export type Purpose = ListPurpose | 'command'

/** The purposes of choices among things of the briefings. */
export type ListPurpose =
  | 'actor-filter'
  | 'topic-filter'
  | 'as-of'
  | 'actors-of-claim'
  | 'threads-of-claim'
  | 'diff-from'
  | 'diff-to'
  | 'column-role'
  | 'copy-as'
  | 'open-link'

/** How a list is shown. */
export interface ListOptions {
  /** The words that its rows have, where only some are shown. */
  readonly only?: string | undefined
  /** Whether it is turned round. */
  readonly turned?: boolean | undefined
}

/** Where a page was left at the last visit, until it is on top again and that is found in it. */
export interface LeftAt {
  /** The target under the cursor, how many lines of the page were above it, and whether it was in view. */
  readonly target?: Target | undefined
  readonly above: number
  readonly inView: boolean
}

/** A name in running text that the reader is at: the number of the stop in which it stands, -1 above the first, and its own in there. */
export interface LinkAt {
  readonly block: number
  readonly at: number
  /** The target under the cursor meanwhile. */
  readonly cursor: number
}

/** Such pages for which all of the world is gone through before their first line is known. */
export const GATHERED_LISTS = ['ahead', 'sources', 'threads'] as const

/** Pages for which all of the world is gone through before their first line is known. */
export type GatheredPage =
  | { readonly page: (typeof GATHERED_LISTS)[number] }
  | { readonly page: 'source' | 'thread'; readonly id: string }
  | ({ readonly page: 'diff' } & DiffDays)

/** One page on a stack, with everything needed to come back to it as it was left. */
export type Route = ScrollPosition & { readonly left?: LeftAt | undefined; readonly link?: LinkAt | undefined } & (
    | ({ readonly page: 'briefings' | 'actors' } & ListOptions)
    | { readonly page: (typeof PLAIN_PAGES)[number] }
    | { readonly page: 'address'; readonly url: string }
    | GatheredPage
    | { readonly page: 'table'; readonly file: string; readonly chosen: ChosenRoles }
    | { readonly page: 'review' }
    | { readonly page: 'help'; readonly of: Where; readonly keys: readonly KeyHelp[] }
    | { readonly page: 'briefing' | 'actor' | 'event' | 'claim'; readonly id: string }
    | { readonly page: 'timeline'; readonly filter: EventFilter }
    | { readonly page: 'search'; readonly field: TextField; readonly recalled: number }
    | { readonly page: 'pick'; readonly purpose: ListPurpose; readonly of?: string; readonly field: TextField }
    | {
        readonly page: 'pick'
        readonly purpose: 'command'
        readonly commands: readonly PaletteCommand[]
        /** The search in the page below, which goes on once this is closed. */
        readonly find: Find | undefined
        readonly field: TextField
      }
  )

/** A search within the page: its matches stay marked until Esc. */
export interface Find {
  readonly query: string
  /** The line it began at. */
  readonly from: number
  /** The match the reader is at, counted from 0 in the order of finding; -1 until there is one. */
  readonly at: number
}

/** The page that offers a choice, with nothing typed into its field. */
export const pickPage = (purpose: Exclude<ListPurpose, 'actors-of-claim' | 'threads-of-claim' | 'diff-to'>): Route => ({
  page: 'pick',
  purpose,
  field: EMPTY_FIELD,
  ...START,
})
