import { compareWhen } from '../../dates/compare.ts'
import { whenOf } from '../../dates/edtf.ts'
import { pace } from '../../work.ts'
import type { DraftBriefing, DraftClaim, DraftRole, DraftSection } from '../markdown/draft.ts'
import { nameParts } from '../markdown/file-name.ts'
import type { SourceFile } from '../markdown/source-file.ts'
import type { Report } from '../report.ts'
import { tidy } from '../single-line.ts'
import { readRow, type TableClaim, type TableContext } from './csv-claim.ts'
import { COLUMN_NAMES, type ColumnRole, findColumns } from './csv-columns.ts'
import { dateReader } from './csv-dates.ts'
import { csvDelimiter, csvRows, MOST_ROWS } from './csv-rows.ts'

/** A table says what each row is about in one of these. */
const SAYING: readonly ColumnRole[] = ['title', 'text', 'actors']

/**
 * Reads a table, whose lines end in `\n`, as one briefing: each row a claim, in order of time, a section a year. Columns
 * are found by name. It yields between slices of rows.
 */
export function* readCsvFile(file: SourceFile, report: Report): Generator<void, DraftBriefing> {
  const rows = csvRows(file.text, csvDelimiter(file.text), (offset) => {
    report('error', offset, 'a quote (") is missing in this row', 'end the cell with ", and write "" for a quote in it')
  })
  const beyond = rows[MOST_ROWS]
  if (beyond) {
    report(
      'error',
      beyond.at,
      `this table has more than ${MOST_ROWS} rows; the rest is left out`,
      'split it into several',
    )
  }
  const columns = findColumns(rows[0]?.cells.map((name) => tidy(name, 100)) ?? [])
  const context: TableContext = { file, columns, dates: dateReader(), report }
  const understood = SAYING.some((role) => columns.at.has(role))
  if (!understood) {
    report('error', 0, 'no column of this table is known by its name', `name them in the first line: ${COLUMN_NAMES}`)
  }
  const claims: TableClaim[] = []
  for (const row of understood ? rows.slice(1, MOST_ROWS) : []) {
    if (pace()) yield
    const claim = readRow(row, context)
    if (claim !== undefined) claims.push(claim)
  }
  claims.sort((a, b) => compareWhen(a.when, b.when))
  const { stem, date, title } = nameParts(file.name)
  return {
    stem,
    typed: false,
    title,
    date,
    bottomLine: summary(claims),
    tags: [],
    source: {},
    sections: byYear(claims),
    roles: roles(claims),
  }
}

function summary(claims: readonly TableClaim[]): string | undefined {
  const years = claims
    .flatMap(({ when }) => [yearOf(when?.min), yearOf(when?.max)])
    .filter((year) => year !== undefined)
  const [first, last] = [years.sort()[0], years.at(-1)]
  if (claims.length === 0) return undefined
  const rows = claims.length === 1 ? '1 row' : `${String(claims.length).replace(/\B(?=(?:\d{3})+$)/g, ',')} rows`
  return first === undefined ? `${rows}.` : first === last ? `${rows}, ${first}.` : `${rows}, ${first} to ${last}.`
}

const yearOf = (day: string | null | undefined): string | undefined => day?.slice(0, 4)

function byYear(claims: readonly DraftClaim[]): DraftSection[] {
  const years = new Map<string, DraftClaim[]>()
  for (const claim of claims) {
    const year = yearOf(claim.when?.min ?? claim.when?.max) ?? 'Undated'
    const group = years.get(year)
    if (group === undefined) years.set(year, [claim])
    else group.push(claim)
  }
  return [...years].map(([heading, blocks]) => ({ heading, blocks }))
}

/** Each post of each actor, with the years of the first and the last row that gives it. */
function roles(claims: readonly TableClaim[]): DraftRole[] {
  const posts = new Map<string, { actor: string; title: string; years: string[] }>()
  for (const { actors, role, when } of claims) {
    const [actor, other] = actors
    if (actor === undefined || other !== undefined || role === undefined) continue
    const id = `${actor.name}\n${role}`
    const post = posts.get(id) ?? { actor: actor.name, title: role.charAt(0).toUpperCase() + role.slice(1), years: [] }
    posts.set(id, post)
    for (const year of [yearOf(when?.min), yearOf(when?.max)]) if (year !== undefined) post.years.push(year)
  }
  return [...posts.values()].map(({ actor, title, years }) => {
    const [first, last] = [years.sort()[0], years.at(-1)]
    return { actor, title, when: first === undefined ? undefined : whenOf(first === last ? first : `${first}/${last}`) }
  })
}
