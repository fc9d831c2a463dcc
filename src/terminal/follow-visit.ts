import { endVisit, type VisitStore } from '../viewer/keep-visit.ts'
import { mergeMarks } from '../visits/kept.ts'
import { faultExitCode } from './fault-report.ts'
import type { Store } from './store.ts'

/**
 * Keeps marks as soon as they are made, and all else of a visit when it ends: when the function that is returned is
 * called, or the process ends by a signal or a hang-up. After a fault nothing is kept, since the place may be its cause.
 */
export function followVisit(store: Store, visits: VisitStore): () => void {
  let { marks } = store.shown().state.visit
  let write: Awaited<ReturnType<VisitStore['writer']>> | undefined

  function keepMarks(): void {
    const now = store.shown().state.visit.marks
    if (now === marks || !write) return
    const before = marks
    marks = now
    const kept = visits.read()
    const failed = write({ ...kept, marks: mergeMarks(kept.marks, before, now) })
    if (failed !== undefined) store.tell(`The mark is there until you leave: ${failed}`)
  }

  function end(): void {
    process.off('exit', onExit)
    const { library, state } = store.shown()
    write?.(endVisit(library, state, visits.read(), visits.today()))
  }

  const onExit = (code: number): void => {
    if (code !== faultExitCode) end()
  }

  visits.writer().then((loaded) => {
    write = loaded
    keepMarks()
  })
  process.on('exit', onExit)
  store.subscribe(keepMarks)
  return end
}
