import type { DraftBriefing, DraftSection } from '../markdown/draft.ts'
import { nameParts } from '../markdown/file-name.ts'
import type { DeclaredEvent } from '../yaml/declared.ts'
import type { RowBriefing } from './export-plans.ts'
import type { RowClaim, TableTitle } from './row-claim.ts'
import { postsOf, rowsInWords, sectionsByYear } from './table-sections.ts'

/** The result of reading a table: one briefing, or those that it was exported from, with what it declares of events. */
export interface DraftParts {
  readonly briefings: readonly DraftBriefing[]
  readonly events: readonly DeclaredEvent[]
}

/** The names of a file: by its path, and by itself. */
interface Named {
  readonly name: string
  readonly title?: string | undefined
}

/** The claims of a table, in order, as briefings. */
export function draftParts(
  file: Named,
  title: TableTitle | undefined,
  claims: readonly RowClaim[],
  exported: boolean,
): DraftParts {
  if (!exported) return { briefings: [ofTable(file, title, claims, sectionsByYear(claims))], events: [] }
  const events = new Map<string, DeclaredEvent>()
  const groups = new Map<string, { told: RowBriefing | undefined; claims: RowClaim[] }>()
  for (const claim of claims) {
    const { event, briefing } = claim
    if (event && (event.title ?? event.when ?? event.record) !== undefined && !events.has(event.name))
      events.set(event.name, event)
    const id = briefing?.id ?? ''
    const group = groups.get(id) ?? { told: briefing, claims: [] }
    group.claims.push(claim)
    groups.set(id, group)
  }
  const briefings = [...groups.values()].map(({ told, claims: own }) => ({
    ...ofTable(file, title, own, [{ blocks: own }]),
    ...(told && {
      stem: told.id,
      title: told.title ?? told.id,
      date: told.date,
      retracted: told.retracted,
      corrects: told.corrects === undefined ? undefined : { name: told.corrects, at: 0 },
      topic: told.topic,
      outlet: told.outlet === undefined ? undefined : { name: told.outlet, at: 0 },
      source: { url: told.url },
    }),
  }))
  return { briefings, events: [...events.values()] }
}

function ofTable(
  { name, title: told }: Named,
  row: TableTitle | undefined,
  claims: readonly RowClaim[],
  sections: DraftSection[],
): DraftBriefing {
  const { stem, date, title } = nameParts(name)
  const words = [row?.text ?? '', rowsInWords(claims) ?? ''].filter((part) => part !== '')
  return {
    stem,
    typed: false,
    title: row?.title ?? (told || title),
    date,
    bottomLine: words.length > 0 ? words.join(' ') : undefined,
    tags: [],
    source: {},
    sections,
    roles: postsOf(claims),
  }
}
