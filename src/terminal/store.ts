import type { Input } from '../viewer/input.ts'
import { rebase } from '../viewer/keep-position.ts'
import type { Library } from '../viewer/library.ts'
import { type LongWork, longWorkFor, withMade } from '../viewer/long-work.ts'
import { prefetch } from '../viewer/prefetch.ts'
import type { Made, Size, State } from '../viewer/state.ts'
import { update, withSize } from '../viewer/update.ts'
import { runBetweenKeys } from '../work.ts'

/** The library that is open, and the viewer's state. */
export interface Shown {
  readonly library: Library
  readonly state: State
}

/**
 * Holds what is shown. Every key changes it at once; whoever draws hears of it once a turn, however many keys came. What a
 * key asks for outside the program is told at once, before the next key: that may ask for something else.
 */
export interface Store {
  shown(): Shown
  input(input: Input): void
  resize(size: Size): void
  /** Puts another library in place of this one: the files have changed, or more of them was read. */
  replace(library: Library): void
  /** Changes the state by something that no key did. */
  change(next: (state: State) => State): void
  /** Says something in the footer until the next key. */
  tell(notice: string): void
  /** Calls `listener` after changes, until the function it returns is called. */
  subscribe(listener: () => void): () => void
}

/** So often what long work has made so far is shown, in milliseconds: drawing it takes time from the work. */
const SHOWN_EVERY = 50

/** Makes a store. `onDone` is called once, when the reader is done. */
export function createStore(first: Shown, onDone: () => void): Store {
  let shown = first
  let due = false
  const listeners = new Set<() => void>()

  // Long work goes on between keys: what the page on top waits for, and when it waits for nothing, what is made ahead.
  let wanted: (LongWork & { readonly work: Generator<Made | undefined, Made> }) | undefined
  let ahead: ReturnType<typeof prefetch> | undefined = prefetch(first.library, first.state)
  let aheadCanWait = false
  let made: Made | undefined
  let shownAt = 0
  let working = false

  function workOn(): void {
    const next = longWorkFor(shown.library, shown.state)
    if (!next || !isSame(next.of, wanted?.of)) {
      made = undefined
      wanted = next && { ...next, work: next.begin() }
    }
    if (working || (!wanted && !ahead)) return
    working = true
    // Before the key that asked is drawn: what is made at once stands in its frame.
    setImmediate(async () => {
      await runBetweenKeys(pieces(), showMade)
      working = false
      showMade()
    })
  }

  function* pieces(): Generator<undefined> {
    while (!shown.state.done && (wanted || ahead)) {
      const isAheadNext = ahead && (!wanted || (wanted.canWait && !aheadCanWait))
      if (ahead && isAheadNext) {
        const piece = ahead.next()
        if (piece.done) ahead = undefined
        aheadCanWait ||= piece.value === 'can wait'
      } else if (wanted) {
        const piece = wanted.work.next()
        made = piece.value ?? made
        if (piece.done) wanted = undefined
        if (piece.done) showMade()
      }
      yield
    }
  }

  /** Shows what has been made: all of it, or the first match, at once; what there is of it so far not too often. */
  function showMade(): void {
    if (!made) return
    const now = performance.now()
    const state = withMade(shown.library, shown.state, made)
    if (wanted && state.find?.at === shown.state.find?.at && now - shownAt < SHOWN_EVERY) return
    made = undefined
    shownAt = now
    shown = { ...shown, state }
    workOn()
    announce()
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
    if (asksOutside(next.state)) announce()
    else if (!due) {
      due = true
      setImmediate(() => {
        due = false
        announce()
      })
    }
  }

  workOn()
  return {
    shown: () => shown,
    input(input) {
      if (!shown.state.done) set({ ...shown, state: update(shown.library, shown.state, input) })
    },
    resize: (size) => set({ ...shown, state: withSize(shown.library, shown.state, size) }),
    replace(library) {
      ahead = prefetch(library, shown.state)
      aheadCanWait = false
      set({ library, state: rebase(shown.library, library, shown.state) })
    },
    change: (next) => set({ ...shown, state: next(shown.state) }),
    tell: (notice) => set({ ...shown, state: { ...shown.state, notice } }),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

const asksOutside = ({ effect, mending, toldTable, wanted }: State): boolean =>
  [effect, mending, toldTable, wanted].some((task) => task !== undefined)

const isSame = (a: readonly unknown[], b: readonly unknown[] | undefined): boolean =>
  a.length === b?.length && a.every((part, at) => part === b[at])
