/** What a column of a table can hold. Any other column is kept with the claim as a note. */
export type ColumnRole =
  | 'date'
  | 'start'
  | 'end'
  | 'title'
  | 'text'
  | 'actors'
  | 'role'
  | 'country'
  | 'place'
  | 'type'
  | 'status'
  | 'key'
  | 'source'
  | 'url'

/** Names of columns, in lower case without spaces and signs; the first that a table has is taken. */
const NAMES: Readonly<Record<ColumnRole, readonly string[]>> = {
  date: ['date', 'when', 'day', 'dates', 'eventdate', 'year'],
  start: ['start', 'startdate', 'begin', 'from', 'begindate', 'fromdate', 'datestart'],
  end: ['end', 'enddate', 'until', 'to', 'todate', 'dateend'],
  title: ['title', 'event', 'headline', 'eventtitle'],
  text: ['description', 'text', 'details', 'detail', 'claim', 'summary', 'remarks', 'content'],
  actors: ['actors', 'actor', 'person', 'persons', 'people', 'who', 'participants', 'name', 'names'],
  role: ['role', 'roles', 'position', 'post', 'office'],
  country: ['country', 'countries', 'nation'],
  place: ['place', 'location', 'city', 'where', 'locale', 'places', 'venue'],
  type: ['type', 'eventtype', 'category', 'group'],
  status: ['status'],
  key: ['eventkey', 'key'],
  source: ['source', 'sources', 'outlet', 'per', 'attribution'],
  url: ['url', 'link', 'href', 'sourceurl', 'resources'],
}

const ROLES = Object.keys(NAMES) as ColumnRole[]

/** The number of the column that holds each thing, and the names of all other columns by their number. */
export interface Columns {
  readonly at: ReadonlyMap<ColumnRole, number>
  readonly others: ReadonlyMap<number, string>
}

/** Finds columns by the names in a table's first row. */
export function findColumns(header: readonly string[]): Columns {
  const folded = header.map((name) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''))
  const at = new Map<ColumnRole, number>()
  for (const role of ROLES) {
    const name = NAMES[role].find((known) => folded.includes(known))
    if (name !== undefined) at.set(role, folded.indexOf(name))
  }
  if (at.has('date') && at.has('start')) at.delete('date')
  const taken = new Set(at.values())
  const others = new Map(header.flatMap((name, index) => (taken.has(index) ? [] : [[index, name] as const])))
  return { at, others }
}

/** The names that a table may give its columns, for a message. */
export const COLUMN_NAMES = 'date (or start and end), title, description, actors, country, place, type, source, url'
