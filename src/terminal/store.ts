import { seenFrom } from '../history/world-as-of.ts'
import { looking, reached } from '../viewer/finding.ts'
import type { Input } from '../viewer/input.ts'
import { rebased } from '../viewer/keep-position.ts'
import type { Library } from '../viewer/library.ts'
import { warming } from '../viewer/prefetch.ts'
import { isKnown, searching } from '../viewer/searching.ts'
import { currentRoute, type Size, type State } from '../viewer/state.ts'
import { resized, update } from '../viewer/update.ts'
import { afterKeys } from '../work.ts'

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

/** How long a search may keep the screen waiting, in milliseconds: with its longest slice still less than a frame. */
const TURN = 4

/** So often what a search has found so far is shown, in milliseconds: drawing it takes time from the search. */
const SHOWN_EVERY = 50

/** Makes a store. `onDone` is called once, when the reader is done. */
export function createStore(first: Shown, onDone: () => void): Store {
  let shown = first
  let due = false
  const listeners = new Set<() => void>()

  // Work in slices between keys: what is searched for, everywhere or in the page, and when nothing is, what is made ahead.
  let search: Generator<void> | undefined
  let ahead: Generator<void> | undefined = warming(first.library, first.state)
  let working = false
  let shownAt = 0

  function workOn(): void {
    const { library, state } = shown
    const route = currentRoute(state)
    const world = seenFrom(library.world, state.asOf)
    const pending = route.page === 'search' && !isKnown(world, route.field.text)
    search = pending ? searching(world, route.field.text) : looking(library, state)
    if (working || (!search && !ahead)) return
    working = true
    // Before the key that asked is drawn: what is found at once stands in its frame.
    setImmediate(turn)
  }

  function turn(): void {
    const until = performance.now() + TURN
    const searched = search !== undefined
    while (performance.now() < until) {
      const work = search ?? ahead
      if (!work || shown.state.done) {
        working = false
        break
      }
      if (!work.next().done) continue
      if (work === search) search = undefined
      else ahead = undefined
    }
    // Even where the state is the same there are other hits: React draws again only for another snapshot.
    if (searched) {
      const state = reached(shown.library, shown.state)
      const now = performance.now()
      if (state !== shown.state || !search || now - shownAt >= SHOWN_EVERY) {
        shown = { ...shown, state }
        shownAt = now
        announce()
      }
    }
    // A search is what the last key asked for; what is made ahead lets every key go first.
    if (working && search) setImmediate(turn)
    else if (working) afterKeys(turn)
  }

  function announce(): void {
    for (const listener of listeners) listener()
  }

  function set(next: Shown): void {
    if (next.state === shown.state && next.library === shown.library) return
    const done = next.state.done && !shown.state.done
    shown = next
    if (done) onDone()
    workOn()
    if (due) return
    due = true
    setImmediate(() => {
      due = false
      announce()
    })
  }

  workOn()
  return {
    shown: () => shown,
    input(input) {
      if (!shown.state.done) set({ ...shown, state: update(shown.library, shown.state, input) })
    },
    resize: (size) => set({ ...shown, state: resized(shown.library, shown.state, size) }),
    replace(library) {
      ahead = warming(library, shown.state)
      set({ library, state: rebased(shown.library, library, shown.state) })
    },
    tell: (notice) => set({ ...shown, state: { ...shown.state, notice } }),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
