import { isDelimited } from './csv-dialect.ts'
import type { TableKind } from './table-kind.ts'

/** The first bytes of formats. */
const BEGINNINGS: readonly (readonly [RegExp, TableKind])[] = [
  [/^PK\u0003\u0004/, 'xlsx'],
  [/^PAR1/, 'parquet'],
  [/^BEGIN:VCALENDAR/i, 'ics'],
  [/^<(?:\?xml|rss|feed|rdf)/i, 'xml'],
  [/^\{.*\}\s*\n\s*\{/, 'jsonl'],
  [/^(?:\{\s*["}]|\[\s*[{[])/, 'json'],
  // Lists of YAML: an item with a key, and another key below it.
  [/^(?:---\s*\n)?- [\p{L}_][\p{L}\d_ -]*:(?: .*)?\n {2}[\p{L}_][\p{L}\d_ -]*:(?: |\n)/u, 'yaml'],
]

/** The format of a file whose name does not tell, by its first bytes as text; undefined where it is prose or no text. */
export function sniffKind(beginning: string): TableKind | undefined {
  const start = beginning.replace(/^\uFEFF/, '').trimStart()
  return BEGINNINGS.find(([form]) => form.test(start))?.[1] ?? (isDelimited(start) ? 'csv' : undefined)
}
