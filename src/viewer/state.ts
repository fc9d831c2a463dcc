import type { World } from '../model/world.ts'
import type { Target } from '../pages/page.ts'
import type { Mark } from '../visits/mark.ts'
import type { LaidPage } from './content.ts'
import type { Effect } from './effect.ts'
import { EMPTY_FIELD, type TextField } from './field.ts'
import type { Finding } from './find-in-page.ts'
import type { Mending } from './mending.ts'
import type { Reviewing } from './reviewing.ts'
import { type Find, type Route, VIEWS, type View } from './route.ts'
import { type ScrollPosition, START } from './scroll.ts'
import type { Hits } from './searching.ts'
import type { ToldTable } from './telling-tables.ts'
import { FIRST_VISIT, type FoundNews, type Visit } from './visit.ts'

/** A question asked in the footer, answered with Enter or given up with Esc. */
export interface Prompt {
  readonly purpose: 'find' | 'go-to-date' | 'dates' | 'list' | 'mark' | 'marked' | 'new'
  readonly field: TextField
  /** The target of the note, where one is asked for. */
  readonly mark?: Mark | undefined
  /** Where the reader was when it was asked: Esc goes back there. */
  readonly from: ScrollPosition
}

/** Open the best hit, go to the end of the page, or go to a thing in it. */
export type WhenMade = 'open' | 'last' | Target

/** The results of long work. Each names its inputs, and counts for no others. */
export interface Made {
  /** The world `whole` as it stood on a day. */
  readonly seen?: { readonly whole: World; readonly day: string; readonly world: World }
  readonly hits?: Hits
  /** The long pages that were laid out last, the latest last. */
  readonly pages?: readonly LaidPage[]
  readonly finding?: Finding
  readonly news?: FoundNews
}

/** The size of the terminal, in cells. */
export interface Size {
  readonly columns: number
  readonly rows: number
}

/** Where a reader is or was: the view, and the pages that are open in each. */
export interface OpenPages {
  readonly view: View
  /** The view that search was entered from: Esc in an empty field returns there. */
  readonly before: View
  /** The pages open in each view, the top one last; the first is the view itself and is never popped. */
  readonly stacks: Readonly<Record<View, readonly Route[]>>
}

/**
 * Everything that the program remembers between two keys. What can be derived at once from it and the world is not in
 * it.
 */
export interface State extends OpenPages {
  readonly size: Size
  /** The places seen before this one, the latest last; and those gone back from, the next first. */
  readonly past: readonly OpenPages[]
  readonly future: readonly OpenPages[]
  /** How many lines the pane beside the list was scrolled by, and what it showed then. */
  readonly beside?: { readonly of: string; readonly by: number } | undefined
  readonly prompt?: Prompt | undefined
  readonly find?: Find | undefined
  /** The ISO day that everything is seen from, if not from now. */
  readonly asOf?: string | undefined
  /** The present ISO day, where it is known. */
  readonly today?: string | undefined
  /** The event that elapsed days are counted from, by id. */
  readonly marked?: string | undefined
  /** The knowledge of earlier visits, and the things seen in this one. */
  readonly visit: Visit
  /** Earlier queries, the latest last. */
  readonly queries: readonly string[]
  readonly made: Made
  /** A task for when the long work is done, unless another key is pressed before. */
  readonly whenMade?: WhenMade | undefined
  /** The draft that is gone through, while its page is open. */
  readonly reviewing?: Reviewing | undefined
  /** A task outside the program; whoever runs the viewer does it and clears this. */
  readonly effect?: Effect | undefined
  /** The id of a briefing whose draft is to be opened; whoever runs the viewer reads its file and clears this. */
  readonly wanted?: string | undefined
  /** Options of a table to be written; whoever runs the viewer writes them and clears this. */
  readonly toldTable?: ToldTable | undefined
  /** Corrections that whoever runs the viewer is asked to make. */
  readonly mending?: Mending | undefined
  /** A sentence shown in the footer until the next key. */
  readonly notice?: string | undefined
  /** Whether the footer says what the bundled briefings are: until the first input of a first visit. */
  readonly isWelcomed?: boolean
  /** Set when the reader is done; whoever runs the program ends it. */
  readonly done: boolean
}

const root = (view: View): Route => {
  if (view === 'timeline') return { page: 'timeline', filter: {}, ...START }
  if (view === 'search') return { page: 'search', field: EMPTY_FIELD, recalled: 0, ...START }
  return { page: view, ...START }
}

/** The state in which the program opens: the list of briefings, at its top. */
export function initialState(size: Size): State {
  return {
    size,
    view: 'briefings',
    before: 'briefings',
    stacks: Object.fromEntries(VIEWS.map((view) => [view, [root(view)]])) as Record<View, Route[]>,
    past: [],
    future: [],
    visit: FIRST_VISIT,
    queries: [],
    made: {},
    done: false,
  }
}

/** The page on top: the one the reader sees. */
export function currentRoute({ stacks, view }: OpenPages): Route {
  return stacks[view].at(-1) ?? root(view)
}

/** The state with the page on top replaced. */
export function withRoute(state: State, route: Route): State {
  return withStack(state, [...state.stacks[state.view].slice(0, -1), route])
}

/** The state with a page opened over the current one, unless that is the very page. What was found was found in that one. */
export function pushPage(state: State, route: Route): State {
  const current = currentRoute(state)
  const isSame = (name: 'id' | 'from' | 'to'): boolean => (route as Named)[name] === (current as Named)[name]
  const open = current.page === route.page && isSame('id') && isSame('from') && isSame('to')
  return open ? state : withStack(clearFind(state), [...state.stacks[state.view], route])
}

/** The key that tells pages of one kind apart. */
type Named = { readonly [name in 'id' | 'from' | 'to']?: string }

/** The state with the page on top closed; the same state when it is the view itself. */
export function popPage(state: State): State {
  const stack = state.stacks[state.view]
  const top = currentRoute(state)
  const find = 'find' in top ? top.find : undefined
  return stack.length > 1 ? withStack({ ...clearFind(state), ...(find && { find }) }, stack.slice(0, -1)) : state
}

/** The state without a search in the page: marks are gone, the reader stays. */
export const clearFind = (state: State): State => (state.find ? { ...state, find: undefined } : state)

function withStack(state: State, stack: readonly Route[]): State {
  return { ...state, stacks: { ...state.stacks, [state.view]: stack } }
}
