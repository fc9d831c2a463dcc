import type { Drafts, Library } from '../viewer/library.ts'
import { withRereadDraft, withReview } from '../viewer/reviewing.ts'
import type { Store } from './store.ts'

/**
 * Opens the draft that is asked for, and writes each step of a review into its file as soon as it is taken. What
 * somebody else has changed in the file is shown and not written over. Gives what writes the last step at once.
 */
export function followDraft(store: Store, drafts: Drafts): () => void {
  let written: string | undefined
  let seen: Library = store.shown().library

  function open(briefing: string): void {
    store.change((state) => ({ ...state, wanted: undefined }))
    drafts.open(briefing).then((opened) => {
      if (typeof opened === 'string') return store.tell(opened)
      written = opened.text
      store.change((state) => withReview(state, opened))
    })
  }

  function reread(file: string): void {
    const now = drafts.read(file)
    if (now === undefined || now === written) return
    written = now
    store.change((state) => withRereadDraft(state, now))
  }

  function write(file: string, text: string): void {
    if (written === undefined) return
    const result = drafts.write(file, text, written)
    if (result === 'written') written = text
    else if ('failed' in result) {
      // The step stays to be seen; the next one tries again.
      store.tell(result.failed)
    } else {
      written = result.changed
      store.change((state) => ({
        ...withRereadDraft(state, result.changed),
        notice: 'The file was changed meanwhile: it is shown as it is now, and the step was not taken',
      }))
    }
  }

  function keep(): void {
    const { library, state } = store.shown()
    if (state.wanted !== undefined) open(state.wanted)
    const review = state.reviewing?.review
    if (!review) return
    if (review.text !== written) write(review.file, review.text)
    else if (library !== seen) reread(review.file)
    seen = library
  }

  store.subscribe(keep)
  keep()
  return keep
}
