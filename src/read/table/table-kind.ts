/** The file beside tables that says how they are to be read. */
export const TABLES_FILE = 'tables.yaml'

/** The formats in which tables are read. */
export type TableKind = 'csv' | 'json' | 'jsonl' | 'yaml' | 'xlsx' | 'parquet' | 'ics' | 'xml'

const KINDS: Readonly<Record<string, TableKind>> = {
  ...{ csv: 'csv', tsv: 'csv', tab: 'csv', psv: 'csv', txt: 'csv' },
  ...{ json: 'json', geojson: 'json', jsonl: 'jsonl', ndjson: 'jsonl', yaml: 'yaml', yml: 'yaml' },
  ...{ xlsx: 'xlsx', xlsm: 'xlsx', parquet: 'parquet', pq: 'parquet', ics: 'ics', ical: 'ics' },
  ...{ xml: 'xml', rss: 'xml', atom: 'xml', rdf: 'xml' },
}

/** The format that a file is in by its name, with or without `.gz`; undefined where it is no table. */
export function tableKind(name: string): TableKind | undefined {
  const suffix = /\.([a-z0-9]+)(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase()
  return suffix !== undefined && Object.hasOwn(KINDS, suffix) ? KINDS[suffix] : undefined
}

/** Formats that a file may be in by its name and yet be no table: settings, pages, datasets. */
export const MAY_BE_ELSE: ReadonlySet<TableKind> = new Set<TableKind>(['json', 'yaml', 'xml'])

/** The format of a file whose name does not tell, by its first bytes as text; undefined where it is prose or no text. */
export function tableKindOf(beginning: string): TableKind | undefined {
  const start = beginning.replace(/^\uFEFF/, '').trimStart()
  if (start.startsWith('PK\u0003\u0004')) return 'xlsx'
  if (start.startsWith('PAR1')) return 'parquet'
  if (/^BEGIN:VCALENDAR/i.test(start)) return 'ics'
  if (/^<(?:\?xml|rss|feed|rdf)/i.test(start)) return 'xml'
  if (/^\{.*\}\s*\n\s*\{/.test(start)) return 'jsonl'
  if (/^[[{]\s*["{]/.test(start)) return 'json'
  const lines = start.split(/\r\n?|\n/, 6).filter((line) => line.trim() !== '')
  const signs = lines.slice(0, 5).map((line) => line.split(/[,;\t|]/).length)
  return lines.length > 1 && signs.every((count) => count > 1 && count === signs[0]) ? 'csv' : undefined
}

/** The endings of all files that are read as tables, for a message. */
export const TABLE_ENDINGS = '.csv, .tsv, .json, .jsonl, .yaml, .xlsx, .parquet, .ics, .xml (RSS, Atom)'
