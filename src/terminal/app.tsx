import { useLayoutEffect, useSyncExternalStore } from 'react'
import type { Theme } from '../text/paint.ts'
import type { Frame } from '../viewer/frame.ts'
import type { Library } from '../viewer/library.ts'
import type { State } from '../viewer/state.ts'
import { Screen } from './screen.tsx'
import type { Store } from './store.ts'

/** The properties of the program on the screen. */
export interface AppProps {
  readonly store: Store
  readonly theme: Theme
  /**
   * Makes the frame of a state. It is handed in, since the part with Ink is a bundle of its own, which would carry
   * a second viewer if it imported it.
   */
  readonly frameOf: (library: Library, state: State) => Frame
  /** Told where the terminal's own cursor belongs after every frame. */
  readonly onCursor: (cursor: Frame['cursor']) => void
}

/** The whole program on the screen: one frame. */
export function App({ store, frameOf, theme, onCursor }: AppProps) {
  const { library, state } = useSyncExternalStore(store.subscribe, store.shown)
  const frame = frameOf(library, state)
  useLayoutEffect(() => {
    onCursor(frame.cursor)
  })
  return <Screen frame={frame} theme={theme} />
}
