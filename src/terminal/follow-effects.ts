import type { FilePlace } from '../model/file-places.ts'
import type { Effect, Outside } from '../viewer/effect.ts'
import type { Mend, WriteTable } from '../viewer/library.ts'
import { showAddress } from '../viewer/open-links.ts'
import { seenLibrary } from '../viewer/seen-library.ts'
import { withUnknownTable, withWritten } from '../viewer/telling-tables.ts'
import type { Shown, Store } from './store.ts'
import type { Terminal } from './terminal.ts'

/** The things outside the program that effects reach. */
export interface Reach {
  /** Loads what does them, which most readers never need. */
  readonly outside: () => Promise<Outside>
  readonly terminal: Pick<Terminal, 'outside' | 'send'>
  /** Reads the files again: an editor may have changed them. */
  readonly reread: () => Promise<void>
}

/** Does what keys ask for outside the program, as soon as it is asked for. */
export function followEffects(store: Store, { outside, terminal, reread }: Reach): void {
  function edit(doer: Outside, place: FilePlace): void {
    terminal.outside(() => {
      const failed = doer.edit(place)
      // A notice on the files as they were goes when they are read again.
      reread().then(() => failed !== undefined && store.tell(failed))
    })
  }

  // One after the other: of two copies the later is to stand on the clipboard.
  let copied = Promise.resolve()

  async function run(effect: Effect, { library, state }: Shown): Promise<void> {
    const doer = await outside()
    switch (effect.kind) {
      case 'edit':
        return edit(doer, effect.place)
      case 'new': {
        const made = doer.create(effect.folder, effect.title)
        return typeof made === 'string' ? store.tell(made) : edit(doer, made)
      }
      case 'copy':
        copied = copied.then(async () =>
          store.tell(await doer.copy(seenLibrary(library, state), effect.subject, effect.form, terminal.send)),
        )
        return copied
      case 'open':
        if (await doer.open(effect.url)) return store.tell(`Opened ${effect.url}`)
        return store.change((state) => showAddress(state, effect.url))
    }
  }

  function look(): void {
    const shown = store.shown()
    const { effect } = shown.state
    if (effect === undefined) return
    store.change((state) => ({ ...state, effect: undefined }))
    run(effect, shown)
  }

  store.subscribe(look)
  // A key may have come before anybody looked.
  look()
}

/** Makes corrections in the files, or takes the last back, as soon as it is asked for. */
export function followMending(store: Store, mend: Mend): void {
  store.subscribe(() => {
    const { mending } = store.shown().state
    if (mending === undefined) return
    store.change((now) => ({ ...now, mending: undefined }))
    store.tell(mend(mending))
  })
}

/** Shows a table that nothing could be made of, and writes what is said of its columns as soon as it is asked for. */
export function followTable(store: Store, write: WriteTable): void {
  let seen: unknown
  function look(): void {
    const { library, state } = store.shown()
    const told = state.toldTable
    if (told) {
      store.change((now) => ({ ...now, toldTable: undefined }))
      const { written, notice } = write(told)
      if (written) store.change(withWritten)
      store.tell(notice)
    }
    if (library === seen) return
    seen = library
    store.change((now) => withUnknownTable(library, now))
  }
  store.subscribe(look)
  look()
}
