import { words } from '../dates/words.ts'
import type { Claim } from '../model/model.ts'
import { locationOf, type Problem, problemId } from '../model/problem.ts'
import type { TableSummary } from '../model/table-summary.ts'
import type { World } from '../model/world.ts'
import { counted } from '../text/counted.ts'
import { span, wrapSpans } from '../text/styled.ts'
import { outletName } from '../views/names.ts'
import { hanging } from './claim-lines.ts'
import { emptyPage } from './empty-page.ts'
import { labelled } from './labelled.ts'
import { type Page, PageBuilder } from './page.ts'
import { tableInWords } from './table-in-words.ts'

/** Claims that are likely about one event, and the key that would join them. */
export interface ProposedKey {
  readonly key: string
  readonly claims: readonly [Claim, Claim]
  readonly sure: boolean
}

/**
 * The problems found in the files, errors first: where, what is wrong, the line itself, and what to type instead; then
 * which claims a key would join, and how each table was understood.
 */
export function problemsPage(
  world: World,
  {
    problems,
    tables = [],
  }: { readonly problems: readonly Problem[]; readonly tables?: readonly TableSummary[] | undefined },
  proposals: readonly ProposedKey[],
  width: number,
): Page {
  if (problems.length === 0 && tables.length === 0 && proposals.length === 0)
    return emptyPage('No problems were found in the files.', 'Press Esc to go back.', width)
  const out = new PageBuilder()
  const errors = problems.filter((problem) => problem.severity === 'error')
  const warnings = problems.filter((problem) => problem.severity === 'warning')
  const title = [
    ...(errors.length > 0 ? [counted(errors.length, 'error')] : []),
    ...(warnings.length > 0 ? [counted(warnings.length, 'warning')] : []),
  ].join(', ')
  if (title !== '') out.add(...wrapSpans([span(title, 'strong')], width))
  for (const problem of [...errors, ...warnings]) {
    const role = problem.severity === 'error' ? 'conflict' : 'warning'
    out.gap()
    out.stop({ kind: 'problem', id: problemId(problem) }, [
      ...wrapSpans(
        [
          { ...span(locationOf(problem), 'dim'), href: `file:${problem.file}` },
          span(' '),
          span(problem.severity, role),
        ],
        width,
      ),
      ...hanging([span(problem.message)], width, 2),
      ...(problem.source ? hanging([span(problem.source.trim(), 'dim')], width, 4) : []),
      ...(problem.hint ? hanging([span(problem.hint, 'accent')], width, 2) : []),
    ])
  }
  if (proposals.length > 0) {
    out
      .gap()
      .add(...wrapSpans([span('Likely about one event', 'heading'), span('  f joins them by a key', 'dim')], width))
  }
  for (const { key, claims, sure } of proposals) {
    out.gap()
    out.stop({ kind: 'proposal', id: claims[0].id }, [
      ...wrapSpans([span(`^${key}`, 'accent'), ...(sure ? [] : [span('  perhaps', 'dim')])], width),
      ...claims.flatMap((claim) => {
        const briefing = world.briefings.get(claim.briefing)
        const about = [briefing && outletName(world, briefing), claim.when && words(claim.when)]
          .filter(Boolean)
          .join(' · ')
        return hanging([span(claim.text), span(`  ${about}`, 'dim')], width, 2)
      }),
    ])
  }
  for (const table of tables) {
    out.gap()
    const heading = wrapSpans(
      [{ ...span(table.file, 'heading'), href: `file:${table.file}` }, span(': how it was understood', 'heading')],
      width,
    )
    out.stop({ kind: 'table', id: table.file }, heading)
    for (const [label, text] of tableInWords(table))
      out.add(...labelled(label, [span(text)], width, { indent: 2, role: 'dim' }))
  }
  return out.page(title || (proposals.length > 0 ? 'Likely about one event' : 'How the tables were understood'))
}
