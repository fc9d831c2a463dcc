import { actionFor } from '../app/bindings.ts'
import type { Input } from '../app/input.ts'
import type { Library } from '../app/library.ts'
import { rebased } from '../app/rebase.ts'
import type { Size, State } from '../app/state.ts'
import { resized, update } from '../app/update.ts'

/** What is shown: what is open, and the state it is in. */
export interface Shown {
  readonly library: Library
  readonly state: State
}

/** Holds what is shown. Every key changes it at once; whoever draws hears of it once a turn, however many keys came. */
export interface Store {
  shown(): Shown
  input(input: Input): void
  resize(size: Size): void
  /** Puts another library in place of this one: the files have changed, or more of them was read. */
  replace(library: Library): void
  /** Says something in the footer until the next key. */
  tell(notice: string): void
  /** Calls `listener` after changes, until the function it returns is called. */
  subscribe(listener: () => void): () => void
}

/** Makes a store. `onDone` is called once, when the reader is done. */
export function createStore(first: Shown, onDone: () => void): Store {
  let shown = first
  let due = false
  const listeners = new Set<() => void>()

  function set(next: Shown): void {
    if (next.state === shown.state && next.library === shown.library) return
    const done = next.state.done && !shown.state.done
    shown = next
    if (done) onDone()
    if (due) return
    due = true
    setImmediate(() => {
      due = false
      for (const listener of listeners) listener()
    })
  }

  return {
    shown: () => shown,
    input(input) {
      const action = actionFor(shown.state, input)
      if (action && !shown.state.done) set({ ...shown, state: update(shown.library, shown.state, action) })
    },
    resize: (size) => set({ ...shown, state: resized(shown.library, shown.state, size) }),
    replace: (library) => set({ library, state: rebased(shown.library, library, shown.state) }),
    tell: (notice) => set({ ...shown, state: { ...shown.state, notice } }),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
