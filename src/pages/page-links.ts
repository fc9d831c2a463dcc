import type { World } from '../model/world.ts'
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

/** Actors by their ids, each a line with kind and country that leads on to them. */
export function addActors(out: PageBuilder, world: World, actors: readonly string[], width: number): void {
  const known = actors.flatMap((id) => world.actors.get(id) ?? [])
  for (const [at, { id, name, kind, country }] of known.slice(0, out.room).entries()) {
    const about = [kind, country].filter(Boolean).join(' · ')
    const spans = [span(name, 'link'), span(`  ${about}`, 'dim')]
    out.stop({ kind: 'actor', id }, labelled(at === 0 ? 'Actors' : '', spans, width))
  }
}
