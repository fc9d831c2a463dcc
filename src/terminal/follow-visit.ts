import { endVisit, type VisitStore } from '../viewer/keep-visit.ts'
import { mergeMarks } from '../visits/kept.ts'
import type { Mark } from '../visits/mark.ts'
import { faultExitCode } from './fault-report.ts'
import type { Store } from './store.ts'

/**
 * Keeps marks as soon as they are others than those `kept`, and all else of a visit when it ends: when the function that
 * is returned is called, or the process ends by a signal or a hang-up. After a fault nothing is kept, since the place may
 * be its cause.
 */
export function followVisit(store: Store, visits: VisitStore, kept: readonly Mark[]): () => Promise<void> {
  let marks = kept
  let write: Awaited<ReturnType<VisitStore['writer']>> | undefined

  function keepMarks(): void {
    const now = store.shown().state.visit.marks
    if (now === marks || !write) return
    const before = marks
    marks = now
    const there = visits.read()
    const failed = write({ ...there, marks: mergeMarks(there.marks, before, now) })
    if (failed !== undefined) store.tell(`The mark is there until you leave: ${failed}`)
  }

  function keepAll(): void {
    const { library, state } = store.shown()
    write?.(endVisit(library, state, visits.read(), visits.today()))
  }

  const onExit = (code: number): void => {
    if (code !== faultExitCode) keepAll()
  }
  process.on('exit', onExit)
  store.subscribe(keepMarks)
  const loaded = visits.writer().then((loaded) => {
    write = loaded
    keepMarks()
  })
  return async () => {
    await loaded
    process.off('exit', onExit)
    keepAll()
  }
}
