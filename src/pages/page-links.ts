import { span } from '../text/styled.ts'
import { labelled } from './labelled.ts'
import type { PageBuilder } from './page.ts'

/** The threads that some claims are part of, each a line that leads there. */
export function addThreads(out: PageBuilder, threads: readonly string[], width: number): void {
  for (const [at, name] of threads.slice(0, out.room).entries()) {
    out.stop({ kind: 'thread', id: name }, labelled(at === 0 ? 'Threads' : '', [span(`+${name}`, 'link')], width))
  }
}

/** The page of a source, as a line that leads there. */
export function addSource(out: PageBuilder, { id, name }: { id: string; name: string }, width: number): void {
  out.stop({ kind: 'source', id }, labelled('Source', [span(name, 'link')], width))
}
