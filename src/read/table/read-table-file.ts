import { createReadStream, promises as fs } from 'node:fs'
import { createGunzip } from 'node:zlib'
import type { Problem } from '../../model/problem.ts'
import { counted, grouped } from '../../text/counted.ts'
import { afterKeys, runBetweenKeys, runToEnd } from '../../work.ts'
import { sniffEncoding } from '../encoding.ts'
import { decodeText, reason } from '../folder/read-text.ts'
import { tidy } from '../single-line.ts'
import { decodeWindows1252 } from '../windows-1252.ts'
import { beginCsv, readCsvFile } from './csv-file.ts'
import { findList, NamedRows } from './named-rows.ts'
import { type TableKind, tableKind } from './table-kind.ts'
import { type TableDraft, type TableOptions, TableReader } from './table-reader.ts'
import { tableReport } from './table-report.ts'

const MEGABYTE = 1024 * 1024

/** A file up to this size is held while it is read, so that problems show their lines. */
const HELD = 20 * MEGABYTE

/** Formats that have to be held whole may be so large. */
const LARGEST_WHOLE = 200 * MEGABYTE

/** So many rows become claims: each keeps about 1.5 kB. */
export const MOST_ROWS = 2_000_000

/** So many named rows settle the columns of a table. */
const SETTLE = 5000

/** Told the rows read so far, before each pause in which a screen is drawn; without it there are none. */
export type RowProgress = (rows: number) => void

/** Runs work to its end, with pauses for the keys where somebody is told of it. */
const run = async <T>(work: Generator<number, T>, progress: RowProgress | undefined): Promise<T> =>
  progress ? runBetweenKeys(work, progress) : runToEnd(work)

/** A table as it was read, or why it was not. */
export type TableReading =
  | { readonly draft: TableDraft; readonly problems: readonly Problem[] }
  | { readonly problem: string; readonly notTable?: true }

/**
 * Reads a table from a file. `name` is what problems call it, and tells the format unless `kind` does.
 * Never throws.
 */
export async function readTableFile(
  path: string,
  name: string,
  options: TableOptions,
  progress: RowProgress | undefined,
  kind: TableKind = tableKind(name) ?? 'csv',
): Promise<TableReading> {
  const problems: Problem[] = []
  const context: Context = { path, name, options, progress, problems }
  try {
    const stats = await fs.stat(path)
    if (!stats.isFile()) return { problem: 'this is no regular file and is not read' }
    const draft = await READERS[kind](context, stats.size)
    return draft instanceof TableReader
      ? { draft: await run(draft.finish(), progress), problems }
      : 'problem' in draft
        ? draft
        : { draft, problems }
  } catch (error) {
    return { problem: whyNot(error) }
  }
}

/** Lets the keys that have come get to the screen, with how far the table is read. */
async function pauseFor(progress: RowProgress | undefined, { claims }: TableReader): Promise<void> {
  if (progress === undefined) return
  progress(claims)
  await new Promise<void>((resolve) => afterKeys(resolve))
}

interface Context {
  readonly path: string
  readonly name: string
  readonly options: TableOptions
  readonly progress: RowProgress | undefined
  readonly problems: Problem[]
}

type Reader = (
  context: Context,
  size: number,
) => Promise<TableReader | TableDraft | { problem: string; notTable?: true }>

const READERS: Readonly<Record<TableKind, Reader>> = {
  csv: readCsv,
  json: (context) => readWhole(context, 'JSON', async (text) => objectsOf(JSON.parse(text))),
  jsonl: readJsonLines,
  yaml: (context) =>
    readWhole(context, 'YAML', async (text) => objectsOf((await import('yaml')).parse(text, { maxAliasCount: 100 }))),
  xlsx: readXlsx,
  parquet: readParquet,
  ics: (context) => readWhole(context, 'iCalendar', async (text) => (await import('./ics-rows.ts')).icsRows(text)),
  xml: readXml,
}

const whyNot = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && /^E[A-Z]+$/.test(error.code)
    ? `this file cannot be read: ${reason(error)}`
    : `this file cannot be read: ${tidy(error instanceof Error ? error.message : String(error), 200)}`

async function readCsv(context: Context, size: number) {
  const { path, name, options, problems, progress } = context
  if (size <= HELD && !/\.gz$/i.test(name)) {
    const { text, problem } = decodeText(await fs.readFile(path))
    if (text === undefined) return { problem: problem ?? '' }
    if (problem !== undefined) problems.push(wholeFile(name, problem))
    return run(readCsvFile(name, text, options, problems), progress)
  }
  return (
    (await streamCsv(context, 'utf-8')) ??
    (await streamCsv({ ...context, progress }, 'windows-1252')) ?? { problem: 'this file is not text' }
  )
}

/** Reads a large text table piece by piece; undefined where it is not in this encoding. */
async function streamCsv({ path, name, options, progress, problems }: Context, assumed: 'utf-8' | 'windows-1252') {
  const report = tableReport(name, undefined, problems)
  let reading: ReturnType<typeof beginCsv> | undefined
  let decode: ((bytes: Buffer) => string) | undefined
  for await (const bytes of piecesOf(path)) {
    if (decode === undefined) {
      const sniffed = sniffEncoding(bytes)
      if (sniffed === 'binary') return { problem: 'this is a binary file, not text, and is not read' }
      const encoding = sniffed === 'utf-8' ? assumed : sniffed
      if (encoding === 'windows-1252') {
        decode = decodeWindows1252
        problems.push(wholeFile(name, 'this file is not in UTF-8: it is read as windows-1252'))
      } else {
        const decoder = new TextDecoder(encoding, { fatal: true })
        decode = (piece) => decoder.decode(piece, { stream: true })
      }
    }
    let text: string
    try {
      text = decode(bytes)
    } catch {
      return undefined
    }
    reading ??= beginCsv(name, text, /\.gz$/i.test(name) ? 'CSV, compressed' : 'CSV', options, report)
    reading.push(text)
    await pauseFor(progress, reading.table)
    if (isFull(reading.table, problems, name)) return reading.table
  }
  reading ??= beginCsv(name, '', 'CSV', options, report)
  reading.end()
  return reading.table
}

/** The bytes of a file, unpacked where they are compressed. */
async function* piecesOf(path: string): AsyncGenerator<Buffer> {
  const file = createReadStream(path, { highWaterMark: MEGABYTE / 2 })
  const stream = /\.gz$/i.test(path) ? file.pipe(createGunzip({ chunkSize: MEGABYTE / 2 })) : file
  // An error of the file is thrown where its pieces are waited for.
  if (stream !== file) file.on('error', (error) => stream.destroy(error))
  for await (const piece of stream) yield piece as Buffer
}

function isFull(table: TableReader, problems: Problem[], name: string): boolean {
  if (table.claims < MOST_ROWS) return false
  const message = `this table has more than ${grouped(MOST_ROWS)} rows; the rest is not read`
  const hint = 'take the part you need out of it first: the README says how, under “Past one machine”'
  problems.push({ severity: 'error', file: name, line: 0, column: 0, message, hint })
  return true
}

const wholeFile = (name: string, message: string): Problem => ({
  severity: 'warning',
  file: name,
  line: 0,
  column: 0,
  message,
})

/** The whole text of a file that may be compressed. */
async function wholeText({ path, name }: Context): Promise<{ text: string } | { problem: string }> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of piecesOf(path)) {
    size += piece.length
    if (size > LARGEST_WHOLE) {
      const others = 'save it as CSV, JSON Lines or Parquet, which are read row by row'
      return { problem: `this file is larger than ${LARGEST_WHOLE / MEGABYTE} MB and is not read: ${others}` }
    }
    pieces.push(piece)
  }
  const { text, problem } = decodeText(Buffer.concat(pieces))
  return text === undefined ? { problem: problem ?? `${name} is not text` } : { text }
}

interface Named {
  readonly title?: string | undefined
  readonly header: readonly string[]
  readonly rows: Parameters<TableReader['add']>[0]
  readonly others?: readonly string[]
}

/** Reads a format that is parsed whole. */
async function readWhole(context: Context, format: string, parse: (text: string) => Promise<Named | undefined>) {
  const whole = await wholeText(context)
  if ('problem' in whole) return whole
  let named: Named | undefined
  try {
    named = await parse(whole.text)
  } catch (error) {
    return {
      problem: `this is no ${format} that can be read: ${tidy(String((error as Error).message), 200)}`,
      notTable: true as const,
    }
  }
  if (named === undefined || named.rows.length === 0)
    return {
      problem: `this ${format} holds no list of entries, such as [{"date": …, "text": …}]`,
      notTable: true as const,
    }
  for (const other of named.others ?? []) context.problems.push(wholeFile(context.name, other))
  return filled(context, format, named)
}

async function filled(
  { name, options, problems, progress }: Context,
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

function objectsOf(value: unknown): Named | undefined {
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
  readonly #context: Context
  readonly #format: string
  readonly #names: NamedRows
  #waiting: ReturnType<NamedRows['row']>[] = []
  #table: TableReader | undefined
  #count = 0

  constructor(context: Context, format: string, columns: readonly string[] = []) {
    this.#names = new NamedRows(columns)
    this.#context = context
    this.#format = format
  }

  add(object: unknown, line?: number): void {
    this.#count += 1
    this.#waiting.push(this.#names.row(object, line ?? this.#count))
    if (this.#waiting.length >= SETTLE) this.flush()
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

async function readJsonLines(context: Context) {
  const { path, name, problems, progress } = context
  const table = new NamedTable(context, 'JSON Lines')
  const decoder = new TextDecoder('utf-8')
  let rest = ''
  let line = 0
  let bad = 0
  const take = (text: string): void => {
    line += 1
    if (text.trim() === '') return
    try {
      table.add(JSON.parse(text), line)
    } catch {
      bad += 1
      if (bad <= 3) problems.push(wholeFile(name, `line ${line} is no JSON and is left out`))
    }
  }
  for await (const bytes of piecesOf(path)) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const each of lines) take(each)
    const reader = table.flush()
    await pauseFor(progress, reader)
    if (isFull(reader, problems, name)) return reader
  }
  if (rest !== '') take(rest)
  if (bad > 3) problems.push(wholeFile(name, `${counted(bad, 'line')} are no JSON and are left out`))
  return table.flush()
}

async function readXlsx(context: Context, size: number) {
  if (size > LARGEST_WHOLE)
    return { problem: `this workbook is larger than ${LARGEST_WHOLE / MEGABYTE} MB: save the sheet as CSV` }
  const { xlsxRows } = await import('./xlsx-rows.ts')
  const { name, options, problems } = context
  const found = await xlsxRows(await fs.readFile(context.path), options.sheet)
  if ('sheets' in found)
    return { problem: `there is no sheet “${options.sheet}”: the sheets are ${found.sheets.join(', ')}` }
  if (found.others.length > 0 && options.sheet === undefined) {
    problems.push({
      ...wholeFile(name, `of this workbook the sheet “${found.sheet}” is read; not read: ${found.others.join(', ')}`),
      hint: `--sheet ${found.others[0]}`,
    })
  }
  const table = new TableReader(
    { name, format: `XLSX, sheet ${found.sheet}`, unit: 'row' },
    options,
    tableReport(name, undefined, problems, 'row'),
  )
  table.add(found.rows)
  return table
}

async function readParquet(context: Context) {
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

async function readXml(context: Context) {
  const whole = await wholeText(context)
  if ('problem' in whole) return whole
  const { xmlRows } = await import('./xml-rows.ts')
  const found = xmlRows(whole.text)
  if (found === undefined) return { problem: 'this XML holds no list of entries', notTable: true as const }
  if (found.broken !== undefined)
    context.problems.push(wholeFile(context.name, `this XML is not well-formed: ${found.broken}`))
  return filled(context, found.kind, found)
}
