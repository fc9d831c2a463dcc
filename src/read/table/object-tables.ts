import { promises as fs } from 'node:fs'
import { wholeFile } from '../../model/problem.ts'
import { counted } from '../../text/counted.ts'
import { shellWord } from '../../text/shell-words.ts'
import { tidy } from '../single-line.ts'
import { parseJson } from './export-columns.ts'
import { findList } from './find-list.ts'
import { isObject, NamedRows } from './named-rows.ts'
import { TableReader } from './table-reader.ts'
import { tableReport } from './table-report.ts'
import { isFull, LARGEST_WHOLE, MEGABYTE, pauseFor, piecesOf, type TableFile, wholeText } from './table-source.ts'

/** So many named rows settle the columns of a table. */
const SETTLE = 5000

interface Named {
  readonly title?: string | undefined
  readonly header: readonly string[]
  readonly rows: Parameters<TableReader['add']>[0]
  readonly others?: readonly string[]
}

/** Reads a format that is parsed whole. */
export async function readWhole(
  context: TableFile,
  format: string,
  parse: (text: string) => Promise<Named | undefined>,
) {
  const whole = await wholeText(context)
  if ('problem' in whole) return whole
  let named: Named | undefined
  try {
    named = await parse(whole.text)
  } catch (error) {
    return {
      problem: `this is no ${format} that can be read: ${tidy(String((error as Error).message), 200)}`,
    }
  }
  if (named === undefined || named.rows.length === 0)
    return {
      problem: `this ${format} holds no list of entries, such as [{"date": …, "text": …}]`,
    }
  for (const other of named.others ?? []) context.problems.push(wholeFile(context.name, other))
  return filled(context, format, named)
}

async function filled(
  { name, options, problems, progress }: TableFile,
  format: string,
  { title, header, rows }: Named,
): Promise<TableReader> {
  const table = new TableReader(
    { name, format, header, unit: 'row', title: title && tidy(title, 200) },
    options,
    tableReport(name, undefined, problems, 'row'),
  )
  for (let from = 0; from < rows.length; from += SETTLE) {
    table.add(rows.slice(from, from + SETTLE))
    await pauseFor(progress, table)
    if (isFull(table, problems, name)) break
  }
  return table
}

/** The rows of a value that holds a list of objects; undefined where it holds none. */
export function objectsOf(value: unknown): Named | undefined {
  const list = findList(value)
  if (list === undefined) return undefined
  const names = new NamedRows()
  const rows = list.items.map((item, index) => names.row(item, index + 1))
  const others = list.others.map(
    ([name, length]) =>
      `the list “${tidy(name, 60)}” of ${counted(length, 'entry', 'entries')} beside the table is not read`,
  )
  return { title: list.title, header: names.header, rows, others }
}

/** Takes rows as objects, of which the first thousands settle the columns. */
class NamedTable {
  readonly #context: TableFile
  readonly #format: string
  readonly #names: NamedRows
  #waiting: ReturnType<NamedRows['row']>[] = []
  #table: TableReader | undefined
  #count = 0

  constructor(context: TableFile, format: string, columns: readonly string[] = []) {
    this.#names = new NamedRows(columns)
    this.#context = context
    this.#format = format
  }

  add(object: unknown, line?: number): void {
    this.#count += 1
    this.#waiting.push(this.#names.row(object, line ?? this.#count))
    if (this.#waiting.length >= SETTLE) this.flush()
  }

  /** The table as far as its columns are settled. */
  get begun(): TableReader | undefined {
    return this.#table
  }

  flush(): TableReader {
    const { name, options, problems } = this.#context
    this.#table ??= new TableReader(
      { name, format: this.#format, header: this.#names.header, unit: 'row' },
      options,
      tableReport(name, undefined, problems, 'row'),
    )
    this.#table.add(this.#waiting)
    this.#waiting = []
    return this.#table
  }
}

/** Reads JSON Lines: an object a line, those that are none counted. */
export async function readJsonLines(context: TableFile) {
  const { path, name, problems, progress } = context
  const table = new NamedTable(context, 'JSON Lines')
  const decoder = new TextDecoder('utf-8')
  let rest = ''
  let line = 0
  let bad = 0
  const take = (text: string): void => {
    line += 1
    if (text.trim() === '') return
    const value = parseJson(text)
    if (isObject(value)) {
      table.add(value, line)
      return
    }
    bad += 1
    const what = value === undefined ? 'no JSON' : 'no object'
    if (bad <= 3) problems.push(wholeFile(name, `line ${line} is ${what} and is left out`))
  }
  for await (const bytes of piecesOf(path)) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const each of lines) take(each)
    const { begun } = table
    if (begun === undefined) continue
    await pauseFor(progress, begun)
    if (isFull(begun, problems, name)) return begun
  }
  if (rest !== '') take(rest)
  if (bad > 3) problems.push(wholeFile(name, `${counted(bad, 'line')} are no objects in JSON and are left out`))
  return table.flush()
}

/** Reads a sheet of a workbook, the one asked for or the first with a table. */
export async function readXlsx(context: TableFile, size: number) {
  if (size > LARGEST_WHOLE)
    return { problem: `this workbook is larger than ${LARGEST_WHOLE / MEGABYTE} MB: save the sheet as CSV` }
  const { xlsxRows } = await import('./xlsx-rows.ts')
  const { name, options, problems } = context
  const found = await xlsxRows(await fs.readFile(context.path), options.sheet)
  if ('sheets' in found)
    return { problem: `there is no sheet “${options.sheet}”: the sheets are ${found.sheets.join(', ')}` }
  const isOne = found.others.length === 0
  if (!isOne && options.sheet === undefined) {
    problems.push({
      ...wholeFile(name, `of this workbook the sheet “${found.sheet}” is read; not read: ${found.others.join(', ')}`),
      hint: `--sheet ${shellWord(found.others[0] ?? '')}`,
    })
  }
  if (found.addresses > 0) {
    problems.push({
      ...wholeFile(
        name,
        `${counted(found.addresses, 'address', 'addresses')} behind cells of this workbook are not read`,
      ),
      hint: 'put each address into a cell of its own',
    })
  }
  const table = new TableReader(
    { name, format: `XLSX, sheet ${found.sheet}`, sheet: isOne ? undefined : found.sheet, unit: 'row' },
    options,
    tableReport(name, undefined, problems, 'row'),
  )
  table.add(found.rows)
  return table
}

/** Reads Parquet, group of rows by group. */
export async function readParquet(context: TableFile) {
  const { openParquet } = await import('./parquet-rows.ts')
  const { columns, pieces } = await openParquet(context.path)
  const table = new NamedTable(context, 'Parquet', columns)
  for await (const objects of pieces()) {
    for (const object of objects) table.add(object)
    const reader = table.flush()
    await pauseFor(context.progress, reader)
    if (isFull(reader, context.problems, context.name)) break
  }
  return table.flush()
}

/** Reads the elements that repeat in XML: entries of a feed, records. */
export async function readXml(context: TableFile) {
  const whole = await wholeText(context)
  if ('problem' in whole) return whole
  const { xmlRows } = await import('./xml-rows.ts')
  const found = xmlRows(whole.text)
  if (found === undefined) return { problem: 'this XML holds no list of entries' }
  if (found.broken !== undefined)
    context.problems.push(wholeFile(context.name, `this XML is not well-formed: ${found.broken}`))
  return filled(context, found.kind, found)
}
