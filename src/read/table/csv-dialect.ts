import Papa from 'papaparse'
import { rolesOfName } from './column-names.ts'

/** How a text table is written: the sign between its cells, and how much of its text stands before the table. */
export interface CsvDialect {
  readonly delimiter: string
  /** Characters of a first line such as `sep=;`, by which a spreadsheet is told the sign. */
  readonly skipped: number
}

const SIGNS = [',', '\t', ';', '|'] as const
const SAMPLE_LINES = 100

/** So far down a header is looked for. */
const HEADERS = 5

/**
 * The sign between the cells of a table, by its first lines together: the one that cuts most of them alike, and a
 * header into names that are known.
 */
export function csvDialect(sample: string): CsvDialect {
  const told = /^\s*"?sep=(.)"?[ \t]*(?:\r\n?|\n)/i.exec(sample)
  if (told) return { delimiter: told[1] ?? ',', skipped: told[0].length }
  const [best] = cutsOf(sample)
  return { delimiter: best && best.score > 0 ? best.sign : ',', skipped: 0 }
}

/** Whether the first lines of a text are rows of cells, and no prose that happens to have commas. */
export function isDelimited(sample: string): boolean {
  const [best] = cutsOf(sample)
  if (best === undefined || best.score === 0 || /^(?:#|- |\* |---\s*\n)/.test(sample)) return false
  return best.known > 1 || (best.rows > 1 && best.even > 0.8)
}

interface Cut {
  readonly sign: string
  readonly score: number
  /** Rows, the part of them that have the usual number of cells, and names in a header that are known. */
  readonly rows: number
  readonly even: number
  readonly known: number
}

/** How each sign cuts the first lines of a text, the likeliest first. */
function cutsOf(sample: string): Cut[] {
  const lines = sample.split(/\r\n?|\n/, SAMPLE_LINES + 1)
  // The last line of a sample may be cut short.
  const text = (lines.length > 2 ? lines.slice(0, -1) : lines).join('\n')
  return SIGNS.map((sign) => cutBy(text, sign)).sort((a, b) => b.score - a.score)
}

/** How evenly a sign cuts the rows of a text: the part of them that have the usual number of cells, more for more cells. */
function cutBy(text: string, sign: string): Cut {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: sign, newline: '\n', skipEmptyLines: true })
  const counts = new Map<number, number>()
  for (const row of data) counts.set(row.length, (counts.get(row.length) ?? 0) + 1)
  const [usual = [1, 0]] = [...counts].sort(([, a], [, b]) => b - a)
  const [cells, rows] = usual
  const known = Math.max(0, ...data.slice(0, HEADERS).map(namesIn))
  const even = rows / Math.max(data.length, 1)
  if ((cells < 2 && known < 2) || data.length === 0) return { sign, score: 0, rows: data.length, even, known }
  // Text has commas at random, so that rows which agree weigh more than cells that are many.
  const score = even ** 2 * (2 - 1 / cells) * (errors.length > data.length / 2 ? 0.5 : 1) * (1 + known)
  return { sign, score, rows: data.length, even, known }
}

/** How many cells of a row are names that columns go by: a header is cut by no other sign than its own. */
const namesIn = (row: readonly string[]): number =>
  row.length < 2 ? 0 : row.filter((cell) => cell.length < 40 && rolesOfName(cell).length > 0).length
