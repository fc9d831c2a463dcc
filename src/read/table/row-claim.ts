import { whenOf } from '../../dates/edtf.ts'
import type { When } from '../../dates/when.ts'
import { CLAIM_ROLES, type ClaimRole, EXPORT_ROLES, type ExportRole, type Role } from '../../model/column-roles.ts'
import type { Status, WebLink } from '../../model/model.ts'
import { EVENT_TYPES, STATUSES } from '../../model/vocabulary.ts'
import { unguardFormula } from '../../text/formula.ts'
import { isKey } from '../key.ts'
import type { DraftClaim, DraftLink, Mention } from '../markdown/draft.ts'
import { readChain } from '../markdown/sources.ts'
import { tidy } from '../single-line.ts'
import type { DeclaredEvent } from '../yaml/declared.ts'
import { cameoWords } from './cameo.ts'
import { cellText, hostOf, isUrl, saysNothing, urlsIn } from './cells.ts'
import { foldName } from './column-names.ts'
import { noteName, parsed, readListCell } from './export-columns.ts'
import type { Row } from './row.ts'
import { splitNames, splitSources } from './split-names.ts'
import { wording } from './wording.ts'

/** A row as a claim whose date is still to be read, with what its table says of its event, briefing and actor. */
export interface RowClaim extends DraftClaim {
  /** The post that its one actor holds. */
  readonly role?: string | undefined
  readonly briefing?: RowBriefing | undefined
  readonly event?: DeclaredEvent | undefined
}

/** The briefing that a row of an exported table stood in. */
export interface RowBriefing {
  readonly id: string
  readonly title?: string | undefined
  readonly date?: string | undefined
  readonly topic?: string | undefined
  readonly outlet?: string | undefined
  readonly url?: string | undefined
}

/** What a cell of sources says: a chain for each, the addresses among them, and whether it says more. */
interface CellSources {
  readonly chains: readonly (readonly DraftLink[])[]
  readonly urls: readonly string[]
  readonly more: boolean
}

/** Why a row is no claim: it says nothing, or it is about the table itself. */
export type NoClaim = 'says nothing' | 'no event'

/** What is gathered from the cells of a row. */
interface Gathered {
  title: string
  text: string
  actors: string[]
  /** Whether the column says that its actors are people. */
  people: boolean
  role: string
  places: string[]
  type: string
  status: Status | undefined
  key: string
  chains: readonly (readonly DraftLink[])[] | undefined
  links: WebLink[]
  /** The address of what was read, of which the host is the outlet where no source is named. */
  page: string | undefined
  retracted: boolean
  threads: string[]
  kind: string
  briefing: { id?: string; title?: string; date?: string; topic?: string; outlet?: string; url?: string }
  event: { title?: string; when?: When }
  record: { text?: string; when?: When; place?: string; source?: string; url?: string }
  notes: Record<string, string> | undefined
}

type Read = (row: Gathered, text: string, reader: RowReader, column: number) => void

const note = (row: Gathered, name: string, text: string): void => {
  if (text === '' || name === '') return
  row.notes ??= {}
  const before = Object.hasOwn(row.notes, name) ? row.notes[name] : undefined
  const value = before === undefined ? text : `${before}; ${text}`
  // A column may be called __proto__.
  if (name === '__proto__')
    Object.defineProperty(row.notes, name, { value, enumerable: true, writable: true, configurable: true })
  else row.notes[name] = value
}

const place: Read = (row, text) => {
  if (!saysNothing(text) && !row.places.includes(text)) row.places.push(text)
}

/** How each role of a claim, an event and a briefing is read from its cell, which is never empty. */
const READ: Readonly<Record<ClaimRole | ExportRole, Read>> = {
  title: (row, text) => {
    row.title = text
  },
  text: (row, text) => {
    row.text = text
  },
  actors: (row, text, reader, column) => {
    row.actors.push(...reader.names(text))
    if (reader.isOfPeople(column)) row.people = true
  },
  role: (row, text) => {
    row.role = text
  },
  place,
  region: place,
  country: place,
  type: (row, text) => {
    const known = EVENT_TYPES.find((type) => type === text.toLowerCase())
    if (!saysNothing(text)) row.type = known ?? text
  },
  cameo: (row, text, reader, column) => {
    const words = cameoWords(text)
    if (words !== undefined) row.type = words
    note(row, reader.header[column] ?? '', text)
  },
  status: (row, text, reader, column) => {
    const known = STATUSES.find((status) => status === text.toLowerCase())
    if (known === undefined) note(row, reader.header[column] ?? '', text)
    else row.status = known
  },
  key: (row, text, reader, column) => {
    if (reader.exported || isKey(text)) row.key = text
    else note(row, reader.header[column] ?? '', text)
  },
  source: (row, text, reader, column) => {
    if (saysNothing(text)) return
    const { chains, urls, more } = reader.sources(text)
    for (const url of urls) addLink(row, url, undefined)
    row.chains = row.chains === undefined ? chains : [...row.chains, ...chains]
    if (more) note(row, reader.header[column] ?? '', text)
  },
  url: (row, text, reader, column) => {
    const urls = urlsIn(text)
    const name = reader.header[column] ?? ''
    for (const url of urls) addLink(row, url, undefined)
    if (!PICTURES.test(name)) row.page ??= urls[0]
    if (urls.length === 0) note(row, name, text)
  },
  kind: (row, text) => {
    row.kind = text.toLowerCase()
  },
  within: (row, text) => row.places.push(...readListCell(text)),
  chains: (row, text) => {
    row.chains = readChains(text)
  },
  retracted: (row) => {
    row.retracted = true
  },
  threads: (row, text) => {
    row.threads = readListCell(text)
  },
  links: (row, text) => {
    const links = parsed(text)
    if (!Array.isArray(links)) return
    for (const link of links) {
      if (typeof link?.url === 'string') addLink(row, link.url, typeof link.text === 'string' ? link.text : undefined)
    }
  },
  'event-title': (row, text) => {
    row.event.title = text
  },
  'event-date': (row, text) => {
    row.event = { ...row.event, ...dated(text) }
  },
  record: (row, text) => {
    row.record.text = text
  },
  'record-date': (row, text) => {
    row.record = { ...row.record, ...dated(text) }
  },
  'record-place': (row, text) => {
    row.record.place = text
  },
  'record-source': (row, text) => {
    row.record.source = text
  },
  'record-url': (row, text) => {
    row.record.url = text
  },
  briefing: (row, text) => {
    row.briefing.id = text
  },
  'briefing-title': (row, text) => {
    row.briefing.title = text
  },
  'briefing-date': (row, text) => {
    row.briefing.date = text
  },
  topic: (row, text) => {
    row.briefing.topic = text
  },
  outlet: (row, text) => {
    row.briefing.outlet = text
  },
  'briefing-url': (row, text) => {
    row.briefing.url = text
  },
}

/** Columns of people. */
const PEOPLE = /^(?:person|persons|people|visitors?|speakers?|personen|personas?|personnes?|人物|인물|персона|лицо)$/

/** Columns whose addresses lead to no report. */
const PICTURES = /media|image|img|thumb|photo|picture|video|audio|logo|wiki/i

/** An EDTF date, and its words where they stand behind it in brackets. */
function dated(text: string): { when?: When } {
  const [, edtf = text, words] = /^(\S+) \((.*)\)$/.exec(text) ?? []
  const when = whenOf(edtf, words)
  return when ? { when } : {}
}

function addLink(row: Gathered, url: string, text: string | undefined): void {
  if (!row.links.some((link) => link.url === url)) row.links.push({ url, ...(text !== undefined && { text }) })
}

function readChains(cell: string): DraftLink[][] | undefined {
  const chains = parsed(cell)
  if (!Array.isArray(chains)) return undefined
  return chains.map((chain) =>
    (Array.isArray(chain) ? chain : []).flatMap((link): DraftLink[] => {
      if (typeof link === 'string') return [{ text: link, at: 0, named: true }]
      return typeof link?.unnamed === 'string' ? [{ text: link.unnamed, at: 0, named: false }] : []
    }),
  )
}

/** What a table is, for reading its rows. */
export interface RowReaderOptions {
  readonly header: readonly string[]
  readonly columns: ReadonlyMap<Role, readonly number[]>
  readonly notes: readonly number[]
  readonly exported: boolean
  /** Whether the titles of its events tell where they were, as those of its rows are only what kind they are. */
  readonly withPlace: boolean
  /** Whether a name is known to stand for somebody alone. */
  readonly isKnown: (name: string) => boolean
}

/** Reads the rows of one table as claims. */
export class RowReader {
  readonly header: readonly string[]
  readonly exported: boolean
  readonly #read: readonly { readonly column: number; readonly read: Read }[]
  readonly #notes: readonly (readonly [column: number, name: string])[]
  readonly #isKnown: (name: string) => boolean
  readonly #withPlace: boolean
  readonly #names = new Map<string, readonly string[]>()
  readonly #sources = new Map<string, CellSources>()
  readonly #hosts = new Map<string, readonly (readonly DraftLink[])[]>()
  readonly #mentions = new Map<string, Mention>()
  readonly #persons = new Map<string, Mention>()
  readonly #people: ReadonlySet<number>

  constructor({ header, columns, notes, exported, withPlace, isKnown }: RowReaderOptions) {
    this.header = header
    this.exported = exported
    this.#isKnown = isKnown
    this.#people = new Set(
      (columns.get('actors') ?? []).filter((column) => PEOPLE.test(foldName(header[column] ?? ''))),
    )
    this.#withPlace = withPlace
    this.#read = [...CLAIM_ROLES, ...EXPORT_ROLES].flatMap((role) =>
      (columns.get(role) ?? []).map((column) => ({ column, read: READ[role] })),
    )
    this.#notes = notes.map((column) => [column, tidy(noteName(header[column] ?? ''), 100)])
  }

  /** Whether a column says by its name that its actors are people. */
  isOfPeople(column: number): boolean {
    return this.#people.has(column)
  }

  /** The names in a cell; cells repeat, and each is taken apart once. */
  names(cell: string): readonly string[] {
    if (this.exported) return readListCell(cell)
    return remembered(this.#names, cell, () => splitNames(cell, this.#isKnown).map((name) => tidy(name, 200)))
  }

  /** The sources in a cell, as chains. */
  sources(cell: string): CellSources {
    return remembered(this.#sources, cell, () => {
      const { names, more } = splitSources(cell, this.#isKnown)
      const urls = names.filter(isUrl)
      const hosts = urls.flatMap((url) => hostOf(url) ?? [])
      const chains = [
        ...names.filter((name) => !isUrl(name)).map((name) => readChain(name, () => 0)),
        ...[...new Set(hosts)].map((host) => chainOf(host)),
      ]
      return { chains, urls, more }
    })
  }

  /** The one source that the host of an address is; the same for all rows. */
  hostChains(host: string): readonly (readonly DraftLink[])[] {
    return remembered(this.#hosts, host, () => [chainOf(host)])
  }

  /** Reads a row but for its date. */
  read({ cells, line }: Row): RowClaim | NoClaim {
    const row = emptyRow()
    const textOf = this.exported ? exportedText : cellText
    for (const { column, read } of this.#read) {
      const cell = cells[column]
      const text = textOf(cell)
      if (text !== '') read(row, text, this, column)
      if (!this.exported && cell?.includes('href=')) for (const url of urlsIn(cell)) addLink(row, url, undefined)
    }
    for (const [column, name] of this.#notes) this.#note(row, name, cells[column], textOf)
    const beyond = cells
      .slice(this.header.length)
      .map(textOf)
      .filter((text) => text !== '')
    if (beyond.length > 0) note(row, BEYOND, beyond.join(', '))
    if (row.kind === 'title' || row.kind === 'era') return 'no event'
    return this.#claim(row, line)
  }

  #note(row: Gathered, name: string, cell: string | undefined, textOf: (cell: string | undefined) => string): void {
    const text = textOf(cell)
    if (text === '') return
    if (isUrl(text) && !this.exported) addLink(row, text, name)
    else note(row, name, text)
  }

  #claim(row: Gathered, line: number): RowClaim | NoClaim {
    const words = this.exported ? { text: row.text, title: row.event.title } : wording(row, this.#withPlace)
    if (words === undefined || words.text === '') return 'says nothing'
    const [place, ...within] = row.places.length > 0 ? row.places.map((name) => this.#mention(name)) : []
    const { key, links, role, threads } = row
    const claim: RowClaim = {
      at: 0,
      line,
      text: words.text,
      title: words.title,
      actors: this.#actors(row),
      place,
      within: within.length > 0 ? within : undefined,
      type: row.type || undefined,
      status: row.status === undefined ? undefined : { is: row.status, at: 0 },
      key: key === '' ? undefined : { name: key, at: 0 },
      chains: chainsIn(row, this),
      retracted: row.retracted || undefined,
      threads: threads.length > 0 ? threads : undefined,
      links: links.length > 0 ? links : undefined,
      notes: row.notes,
      role: role || undefined,
      briefing: this.exported ? briefingOf(row) : undefined,
      event: this.exported ? eventOf(row) : undefined,
    }
    return claim
  }

  #actors({ actors, people }: Gathered): readonly Mention[] {
    const kind = people ? 'person' : undefined
    const mentions: Mention[] = []
    for (const name of actors) {
      const mention = this.#mention(name, kind)
      if (!mentions.includes(mention)) mentions.push(mention)
    }
    return mentions
  }

  #mention(name: string, kind?: 'person'): Mention {
    const known = kind === undefined ? this.#mentions : this.#persons
    return remembered(known, name, () => ({ name, at: 0, kind }))
  }
}

/** A chain of one source, which has a name. */
const chainOf = (name: string): readonly DraftLink[] => [{ text: name, at: 0, named: true }]

/** The name of the note for cells that stand beyond the last column of the header. */
const BEYOND = 'beyond the last column'

const exportedText = (cell: string | undefined): string => (cell === undefined ? '' : unguardFormula(tidy(cell)))

const emptyRow = (): Gathered => ({
  title: '',
  text: '',
  actors: [],
  people: false,
  role: '',
  places: [],
  type: '',
  status: undefined,
  key: '',
  chains: undefined,
  links: [],
  page: undefined,
  retracted: false,
  threads: [],
  kind: '',
  briefing: {},
  event: {},
  record: {},
  notes: undefined,
})

/** Each source is a chain; where there is none, the host of its page tells who says it. */
function chainsIn({ chains, page }: Gathered, reader: RowReader): DraftClaim['chains'] {
  const host = chains === undefined && page !== undefined ? hostOf(page) : undefined
  const all = chains ?? (host === undefined ? [] : reader.hostChains(host))
  return all.length > 0 ? all : undefined
}

function briefingOf({ briefing: { id, ...rest } }: Gathered): RowBriefing | undefined {
  return id === undefined ? undefined : { id, ...rest }
}

function eventOf({ key, event, record }: Gathered): DeclaredEvent | undefined {
  if (key === '') return undefined
  const { text, source, place: at, when, url } = record
  const told =
    text === undefined || source === undefined
      ? undefined
      : { text, source, when, place: at === undefined ? undefined : { name: at, at: 0 }, url }
  return { name: key, at: 0, title: event.title, when: event.when, record: told, by: [] }
}

function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  const before = known.get(key)
  if (before !== undefined) return before
  const made = make()
  known.set(key, made)
  return made
}
