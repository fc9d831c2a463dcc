import type { Kept } from '../visits/kept.ts'
import type { Location } from './location.ts'

/** Which lines of what can be told were told last: those from `from` up to and without `to`. */
export interface ToldLines {
  readonly from: number
  readonly to: number
}

/** A place and how far it was told. */
export interface ToldLocation extends ToldLines {
  readonly place: Location
}

/** Text beside the places, such as the help: it is told in pieces too, and numbers do not refer to it. */
export interface Aside extends ToldLines {
  readonly lines: readonly string[]
}

/** How a conversation stands. */
export interface Conversation {
  /** The places that led here, the present one last; never empty. */
  readonly trail: readonly ToldLocation[]
  /** Only what had been reported by this ISO day is told, where one is set. */
  readonly asOf?: string | undefined
  /** The present ISO day, where it is known. */
  readonly today?: string | undefined
  /** The record of earlier visits, in the viewer or in a conversation, where one is kept. */
  readonly kept?: Kept | undefined
  /** The new things that were told, by kind and id. */
  readonly heard: ReadonlySet<string>
  readonly aside?: Aside | undefined
  /** The listener has taken leave. */
  readonly over: boolean
}

/** The answer, a line an item, and the conversation after it. */
export interface Answer {
  readonly state: Conversation
  readonly lines: readonly string[]
}

/** The same conversation with something said that changes nothing. */
export const said = (state: Conversation, ...lines: readonly string[]): Answer => ({ state, lines })
