import type { ColumnRole } from '../../model/column-roles.ts'
import { CLAIM_ROLES, DATE_ROLES, EXPORT_ROLES } from '../../model/column-roles.ts'
import type { Status } from '../../model/model.ts'
import { unguardFormula } from '../../text/formula.ts'
import type { Mention, ParsedClaim } from '../markdown/draft.ts'
import { tidy } from '../single-line.ts'
import type { DeclaredEvent } from '../yaml/declared.ts'
import { cellText, hostOf, isUrl, saysNothing, urlsIn } from './cells.ts'
import { CLAIM_PLANS, type ColumnPlan, remembered, type SetCell, withTexts } from './column-plans.ts'
import { noteOfColumn } from './export-columns.ts'
import { briefingOf, EXPORT_PLANS, eventOf, type RowBriefing } from './export-plans.ts'
import { addLink, addNote, emptyRow, type GatheredRow } from './gathered-row.ts'
import type { TableRow } from './row.ts'
import { type Chains, chainOf } from './source-cell.ts'
import { isOfPlans } from './status-words.ts'
import { wording } from './wording.ts'

/** A row as a claim whose date is still to be read, with what its table says of its event, briefing and actor. */
export interface RowClaim extends ParsedClaim {
  /** The post that its one actor holds. */
  readonly role?: string | undefined
  readonly briefing?: RowBriefing | undefined
  readonly event?: DeclaredEvent | undefined
}

/** A row that is about the table itself: its title, or an era. */
export interface TableTitle {
  readonly kind: 'title' | 'era'
  readonly title: string
  readonly text: string
}

/** The facts on a table that reading its rows needs. */
export interface RowReaderOptions {
  readonly header: readonly string[]
  readonly columns: ReadonlyMap<ColumnRole, readonly number[]>
  readonly notes: readonly number[]
  readonly exported: boolean
  /** Whether the titles of its events tell where they were, as those of its rows are only what kind they are. */
  readonly withPlace: boolean
  /** Whether a name is known to stand for somebody alone. */
  readonly isKnown: (name: string) => boolean
}

/** Reads the rows of one table as claims, by a plan for each of its columns. */
export class RowReader {
  readonly #width: number
  readonly #exported: boolean
  readonly #withPlace: boolean
  readonly #textOf: (cell: string | undefined) => string
  readonly #plans: readonly (readonly [column: number, set: SetCell])[]
  /** The status of a row that says none, where that is not left to its date. */
  readonly #status: Status | undefined
  /** Columns of dates, and those of days for which something was planned. */
  readonly #dated: readonly number[]
  readonly #planned: readonly number[]
  readonly #notes: readonly (readonly [column: number, name: string])[]
  readonly #hosts = new Map<string, Chains>()
  readonly #within = new Map<readonly Mention[], readonly Mention[]>()

  constructor({ header, columns, notes, exported, withPlace, isKnown }: RowReaderOptions) {
    const plans: Readonly<Partial<Record<ColumnRole, ColumnPlan>>> = exported ? EXPORT_PLANS : CLAIM_PLANS
    this.#width = header.length
    this.#exported = exported
    this.#withPlace = withPlace
    this.#dated = DATE_ROLES.flatMap((role) => columns.get(role) ?? [])
    this.#planned = notes.filter((column) => isOfPlans(header[column] ?? ''))
    this.#status = this.#dated.some((column) => isOfPlans(header[column] ?? '')) ? 'expected' : undefined
    this.#textOf = exported ? exportedText : cellText
    this.#plans = [...CLAIM_ROLES, ...EXPORT_ROLES].flatMap((role) => {
      const plan = plans[role]
      return plan
        ? (columns.get(role) ?? []).map(
            (column) => [column, withTexts(plan(header[column] ?? '', isKnown), this.#textOf)] as const,
          )
        : []
    })
    this.#notes = notes.map((column) => [column, tidy(noteOfColumn(header[column] ?? ''), 100)])
  }

  /** Reads a row but for its date; undefined where it says nothing. */
  read({ cells, line }: TableRow): RowClaim | TableTitle | undefined {
    const row = emptyRow()
    const textOf = this.#textOf
    for (const [column, set] of this.#plans) {
      const cell = cells[column]
      if (cell === undefined || cell === '') continue
      set(row, cell)
      if (cell.includes('<') && cell.includes('href=')) for (const url of urlsIn(cell)) addLink(row, url)
    }
    for (const [column, name] of this.#notes) {
      const text = textOf(cells[column])
      if (isUrl(text) && !this.#exported) addLink(row, text, name)
      else addNote(row, name, text)
    }
    if (cells.length > this.#width) {
      const beyond = cells.slice(this.#width).map(textOf)
      addNote(row, BEYOND, beyond.filter((text) => text !== '').join(', '))
    }
    const { kind, title, text } = row
    if (kind === 'title' || kind === 'era') return { kind, title, text }
    const says = (column: number): boolean => !saysNothing(textOf(cells[column]))
    // A row that has a day only for what is planned is still ahead.
    const isAhead = this.#planned.some(says) && !this.#dated.some(says)
    return this.#claim(row, line, isAhead ? 'expected' : this.#status)
  }

  #claim(row: GatheredRow, line: number, usual: Status | undefined): RowClaim | undefined {
    const { exported, key, links, places, type, status = usual } = row
    const words = this.#exported ? { text: row.text, title: exported?.event.title } : wording(row, this.#withPlace)
    if (words === undefined || words.text === '') return undefined
    const claim: { -readonly [Key in keyof RowClaim]: RowClaim[Key] } = {
      at: 0,
      line,
      text: words.text,
      title: words.title,
      when: undefined,
      actors: row.actors,
      place: places[0],
      type: type || undefined,
      chains: this.#chains(row),
      links,
      notes: row.notes,
    }
    // Fields that few tables have take no room in the rows of the others.
    if (places.length > 1) claim.within = remembered(this.#within, places, (each) => each.slice(1))
    if (status !== undefined) claim.status = { is: status, at: 0 }
    if (key !== '') claim.key = { name: key, at: 0 }
    if (row.role !== '') claim.role = row.role
    if (exported) {
      claim.retracted = exported.retracted
      claim.threads = exported.threads
      claim.briefing = briefingOf(exported)
      claim.event = eventOf(key, exported)
    }
    return claim
  }

  /** Each source is a chain; where there is none, the host of its page tells who says it. */
  #chains({ chains, page }: GatheredRow): Chains | undefined {
    if (chains !== undefined) return chains.length > 0 ? chains : undefined
    const host = page === undefined ? undefined : hostOf(page)
    return host === undefined ? undefined : remembered(this.#hosts, host, (name) => [chainOf(name)])
  }
}

/** The name of the note for cells that stand beyond the last column of the header. */
const BEYOND = 'beyond the last column'

const exportedText = (cell: string | undefined): string => (cell === undefined ? '' : unguardFormula(tidy(cell)))
