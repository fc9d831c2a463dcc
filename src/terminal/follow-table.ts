import type { WriteTable } from '../viewer/library.ts'
import { withUnknownTable } from '../viewer/telling-tables.ts'
import type { Store } from './store.ts'

/** Shows a table that nothing could be made of, and writes what is said of its columns as soon as it is asked for. */
export function followTable(store: Store, write: WriteTable): void {
  let seen: unknown
  function look(): void {
    const { library, state } = store.shown()
    const told = state.toldTable
    if (told) {
      store.change((now) => ({ ...now, toldTable: undefined }))
      store.tell(write(told))
    }
    if (library === seen) return
    seen = library
    store.change((now) => withUnknownTable(library, now))
  }
  store.subscribe(look)
  look()
}
