import type { When } from '../../dates/when.ts'
import type { Status, WebLink } from '../../model/model.ts'
import type { DraftLink, Mention } from '../markdown/draft.ts'

/** A row's cells as far as they are read: what each role of its columns has given. */
export interface GatheredRow {
  title: string
  text: string
  actors: readonly Mention[]
  role: string
  /** The place, and those around it. */
  places: readonly Mention[]
  type: string
  status: Status | undefined
  key: string
  chains: readonly (readonly DraftLink[])[] | undefined
  links: WebLink[] | undefined
  /** The address of what was read, of which the host is the outlet where no source is named. */
  page: string | undefined
  kind: string
  notes: Record<string, string> | undefined
  exported: ExportedCells | undefined
}

/** Fields that only the columns of an exported table give. */
export interface ExportedCells {
  retracted?: true
  threads?: readonly string[]
  briefing: {
    id?: string
    title?: string
    date?: string
    topic?: string
    outlet?: string
    url?: string
    retracted?: string
    corrects?: string
  }
  event: { title?: string; when?: When }
  record: { text?: string; when?: When; place?: string; source?: string; url?: string }
}

const NONE: readonly never[] = []

/** A row of which nothing is gathered yet. */
export const emptyRow = (): GatheredRow => ({
  title: '',
  text: '',
  actors: NONE,
  role: '',
  places: NONE,
  type: '',
  status: undefined,
  key: '',
  chains: undefined,
  links: undefined,
  page: undefined,
  kind: '',
  notes: undefined,
  exported: undefined,
})

/** Mentions, and of others those of names that are not among them: where there are none yet, the others as they are. */
export function withMentions(mentions: readonly Mention[], others: readonly Mention[]): readonly Mention[] {
  if (others.length === 0) return mentions
  if (mentions.length === 0 && others.length === 1) return others
  let all = mentions
  // A list that is spread keeps room for sixteen more.
  for (const other of others) if (!isIn(all, other.name)) all = all.concat(other)
  return all
}

const isIn = (mentions: readonly Mention[], name: string): boolean => mentions.some((each) => each.name === name)

/** Keeps what a cell says under the name of its column. */
export function addNote(row: GatheredRow, name: string, text: string): void {
  if (text === '' || name === '') return
  row.notes ??= {}
  const before = Object.hasOwn(row.notes, name) ? row.notes[name] : undefined
  const value = before === undefined ? text : `${before}; ${text}`
  // A column may be called __proto__.
  if (name === '__proto__')
    Object.defineProperty(row.notes, name, { value, enumerable: true, writable: true, configurable: true })
  else row.notes[name] = value
}

/** Keeps an address, once. */
export function addLink(row: GatheredRow, url: string, text?: string): void {
  row.links ??= []
  if (!row.links.some((link) => link.url === url)) row.links.push({ url, ...(text !== undefined && { text }) })
}
