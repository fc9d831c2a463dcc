import { promises as fs } from 'node:fs'
import type { Problem } from '../../model/problem.ts'
import { reason } from '../folder/read-text.ts'
import { tidy } from '../single-line.ts'
import { readCsv } from './csv-table.ts'
import { withExactNumbers } from './export-columns.ts'
import { objectsOf, readJsonLines, readParquet, readWhole, readXlsx, readXml } from './object-tables.ts'
import { type TableKind, tableKind } from './table-kind.ts'
import { type TableDraft, type TableOptions, TableReader } from './table-reader.ts'
import { type RowProgress, runTelling, type TableFile } from './table-source.ts'

/** A table as it was read, or why it was not. */
export type TableReading =
  | { readonly draft: TableDraft; readonly problems: readonly Problem[] }
  | { readonly problem: string }

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
  const context: TableFile = { path, name, options, progress, problems }
  try {
    const stats = await fs.stat(path)
    if (!stats.isFile()) return { problem: 'this is no regular file and is not read' }
    const draft = await READERS[kind](context, stats.size)
    return draft instanceof TableReader
      ? { draft: await runTelling(draft.finish(), progress), problems }
      : 'problem' in draft
        ? draft
        : { draft, problems }
  } catch (error) {
    return { problem: whyNot(error) }
  }
}

type Reader = (context: TableFile, size: number) => Promise<TableReader | TableDraft | { problem: string }>

const READERS: Readonly<Record<TableKind, Reader>> = {
  csv: readCsv,
  json: (context) => readWhole(context, 'JSON', async (text) => objectsOf(JSON.parse(withExactNumbers(text)))),
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
