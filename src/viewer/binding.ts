import type { World } from '../model/world.ts'
import type { Target } from '../pages/page.ts'
import type { Content } from './content.ts'
import type { KeyName } from './input.ts'
import type { Library } from './library.ts'
import type { Route, Where } from './route.ts'
import type { State } from './state.ts'

/**
 * A key of the viewer: the one record that dispatch, the footer, help, `kbrief keys` and src/VIEWER.md are made from. What
 * is in no other file is said here, so that a key is added in one place.
 */
export interface Binding {
  /** The keys that do it, the one that the footer shows first. */
  readonly keys: readonly KeyName[]
  /** Where it works. No two bindings may have a key in common at one place. */
  readonly where: readonly Where[]
  /** Its words in help. */
  readonly help: string
  /** The words of one of several keys, where each does a thing of its own. */
  readonly each?: (key: KeyName) => string
  /** When the footer shows it; never, where there is none. */
  readonly footer?: FooterHint
  /** Whether it works in a state, where it does not always; a key that does not is typed instead. */
  readonly applies?: (state: State) => boolean
  /** The state after it; the state it was given, with a notice that says why, where nothing can be done. */
  readonly run: (library: Library, state: State, key: KeyName) => State
}

/** How the footer offers a key. */
export interface FooterHint {
  /** Its place among the hints, from the left. Those with a high number are the first to go where there is no room. */
  readonly rank: number
  /** A word or two for what the key does just now; undefined where it would only say why it cannot. */
  readonly word: (here: Here) => string | undefined
  /** The sign of the key, where it is not its own name: arrows, or a pair of keys. */
  readonly sign?: string
  /** Whether it is shown even where others have to go for it. */
  readonly always?: boolean
}

/** The part of the screen on which a footer's words depend. */
export interface Here {
  readonly library: Library
  readonly world: World
  readonly state: State
  readonly route: Route
  readonly content: Content
  /** The target under the cursor. */
  readonly target: Target | undefined
}
