import type { World } from '../model/world.ts'
import { counted } from '../text/counted.ts'
import { pad, truncate } from '../text/fit.ts'
import type { Line } from '../text/line.ts'
import { span } from '../text/styled.ts'
import { type SourceRow, sourceRows } from '../views/source-view.ts'
import { emptyPage } from './empty-page.ts'
import { type Page, PageBuilder } from './page.ts'
import { addHeading } from './sections.ts'

/** All sources: outlets, other named sources, and those that are only described; as long work. */
export function* laySourceList(world: World, width: number, most?: number): Generator<undefined, Page> {
  const rows = yield* sourceRows(world)
  if (rows.length === 0) return emptyPage('No claim names a source.', 'Put (per NAME) at the end of a claim.', width)
  const out = new PageBuilder(most)
  const groups = [
    ['Outlets', rows.filter(({ reports }) => reports > 0)],
    ['Cited', rows.filter(({ reports, named }) => reports === 0 && named)],
    ['Cited without a name', rows.filter(({ reports, named }) => reports === 0 && !named)],
  ] as const
  for (const [heading, sources] of groups) {
    addHeading(out, heading, sources.length, 'source')
    for (const source of sources.slice(0, out.room)) out.stop({ kind: 'source', id: source.id }, [rowOf(source, width)])
  }
  return out.page('Sources')
}

/** Name and counts on one line, the counts in columns of their own. */
function rowOf({ name, said, relayed, reports }: SourceRow, width: number): Line {
  const counts = [
    [said, 'claim', 11],
    [relayed, 'passed on', 14],
    [reports, 'report', 11],
  ] as const
  const shown = counts.slice(0, width >= 60 ? 3 : width >= 48 ? 2 : 1)
  const text = shown.map(([count, noun, room]) => (count === 0 ? '' : worded(count, noun)).padStart(room)).join('')
  return [span(pad(truncate(name, width - text.length), Math.max(1, width - text.length))), span(text, 'dim')]
}

const worded = (count: number, noun: string): string =>
  noun === 'passed on' ? `${count} ${noun}` : counted(count, noun)
