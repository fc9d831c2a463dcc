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

/** The endings of all files that are read as tables, for a message. */
export const TABLE_ENDINGS = '.csv, .tsv, .json, .jsonl, .yaml, .xlsx, .parquet, .ics, .xml (RSS, Atom)'
