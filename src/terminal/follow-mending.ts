import type { Mend } from '../viewer/library.ts'
import type { Store } from './store.ts'

/** Makes corrections in the files, or takes the last back, as soon as it is asked for. */
export function followMending(store: Store, mend: Mend): void {
  store.subscribe(() => {
    const { mending } = store.shown().state
    if (mending === undefined) return
    store.change((now) => ({ ...now, mending: undefined }))
    store.tell(mend(mending))
  })
}
