import { pad } from '../text/fit.ts'
import type { Line } from '../text/line.ts'
import { span } from '../text/styled.ts'
import { cells } from '../text/width.ts'
import type { SourceRow } from '../views/source-view.ts'
import { countCell } from './count-cell.ts'
import { emptyPage } from './empty-page.ts'
import { type Page, PageBuilder } from './page.ts'
import { addHeading } from './sections.ts'

/** All sources: outlets, other named sources, and those that are only described. */
export function sourceList(rows: readonly SourceRow[], width: number): Page {
  if (rows.length === 0) return emptyPage('No claim names a source.', 'Put (per NAME) at the end of a claim.', width)
  const out = new PageBuilder()
  const groups = [
    ['Outlets', rows.filter(({ reports }) => reports > 0)],
    ['Cited', rows.filter(({ reports, named }) => reports === 0 && named)],
    ['Cited without a name', rows.filter(({ reports, named }) => reports === 0 && !named)],
  ] as const
  const column = rows.reduce((wide, { name }) => Math.max(wide, cells(name)), 0)
  for (const [heading, sources] of groups) {
    addHeading(out, heading, sources.length, 'source', width)
    for (const source of sources) out.stop({ kind: 'source', id: source.id }, [rowOf(source, column, width)])
  }
  return out.page('Sources')
}

/** Name and counts on one line, the counts in columns of their own. */
function rowOf({ name, said, relayed, reports }: SourceRow, column: number, width: number): Line {
  const columns = [
    countCell(said, 'claim'),
    (relayed > 0 ? `${relayed} passed on` : '').padStart(14),
    countCell(reports, 'report'),
  ]
  const counts = columns.slice(0, width >= 64 ? 3 : width >= 48 ? 2 : 1).join('')
  return [span(pad(name, Math.max(1, Math.min(column, width - counts.length)))), span(counts, 'dim')]
}
