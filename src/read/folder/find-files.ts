import { promises as fs } from 'node:fs'
import path from 'node:path'
import type { Problem } from '../../model/problem.ts'
import { wholeFile } from '../../model/problem.ts'
import { DatasetError } from '../../storage/load.ts'
import { looksLikeDataset } from '../../storage/looks-like-dataset.ts'
import { readDataset } from '../../storage/open-dataset.ts'
import { runToEnd } from '../../work.ts'
import type { Compiled } from '../compile.ts'
import { sniffEncoding } from '../encoding.ts'
import type { InputFile } from '../file-draft.ts'
import { sniffKind } from '../table/sniff-kind.ts'
import { MAY_BE_ELSE, TABLE_ENDINGS, TABLES_FILE, type TableKind, tableKind } from '../table/table-kind.ts'
import { datasetFile } from './dataset-file.ts'
import { OpenError } from './open-error.ts'
import { readFolder } from './read-folder.ts'
import { readText, reason } from './read-text.ts'

/** The files found at a path: texts, and tables that are still to be read. */
export interface FoundFiles {
  readonly folder: string
  readonly texts: readonly InputFile[]
  readonly tables: readonly FoundTable[]
  /** Files of no kind that is read. */
  readonly others: readonly string[]
  readonly problems: readonly Problem[]
}

/** A table by its path within the folder. */
export interface FoundTable {
  readonly name: string
  readonly kind: TableKind | undefined
  /** Whether it may be something else, of which nothing is to be told but that it was not read. */
  readonly maybe: boolean
}

/** Finds what there is at a path; a compiled dataset is read at once. Throws an `OpenError` where nothing can be read. */
export async function findFiles(given: string, shown: string): Promise<FoundFiles | Compiled> {
  const stats = await fs.stat(given).catch((error: unknown) => {
    throw new OpenError(`${shown} cannot be opened: ${reason(error)}`)
  })
  if (stats.isDirectory()) {
    const { files, tables, others, problems } = await readFolder(given)
    const found = tables.map((name) => {
      const kind = tableKind(name)
      return { name, kind, maybe: kind !== undefined && MAY_BE_ELSE.has(kind) }
    })
    return { folder: given, texts: files, tables: found, others, problems }
  }
  const folder = path.dirname(given)
  const name = path.basename(given)
  const texts = /\.(?:md|markdown|mdx)$/i.test(name)
  const beginning = texts || !stats.isFile() ? '' : await beginningOf(given)
  if (/\.json$/i.test(name) && looksLikeDataset(beginning)) return openDataset(given, shown)
  const kind = texts ? undefined : (tableKind(name) ?? sniffKind(beginning))
  if (kind !== undefined && !(tableKind(name) === 'csv' && /\.txt$/i.test(name) && sniffKind(beginning) !== 'csv')) {
    return {
      folder,
      texts: await besideTable(folder),
      tables: [{ name, kind, maybe: false }],
      others: [],
      problems: [],
    }
  }
  if (!texts && !/^[^.]+$|\.txt$/.test(name)) {
    throw new OpenError(`${shown} is none of the files that can be opened: a folder, .md, ${TABLE_ENDINGS}`)
  }
  const { text, problem } = await readText(given)
  if (text === undefined) throw new OpenError(`${shown} cannot be opened: ${problem}`)
  const as = texts ? name : `${name.replace(/\.txt$/i, '')}.md`
  const problems = problem === undefined ? [] : [wholeFile(name, problem)]
  return { folder, texts: [{ name: as, text }], tables: [], others: [], problems }
}

/** The first bytes of a file as text, each a character where they are not in UTF-16. */
async function beginningOf(file: string): Promise<string> {
  const handle = await fs.open(file)
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(4096), 0, 4096, 0)
    const bytes = buffer.subarray(0, bytesRead)
    const encoding = sniffEncoding(bytes)
    return encoding.startsWith('utf-16') ? new TextDecoder(encoding).decode(bytes) : bytes.toString('latin1')
  } finally {
    await handle.close()
  }
}

/** The `tables.yaml` beside one table. */
async function besideTable(folder: string): Promise<InputFile[]> {
  const { text } = await readText(path.join(folder, TABLES_FILE))
  return text === undefined ? [] : [{ name: TABLES_FILE, text }]
}

async function openDataset(file: string, shown: string): Promise<Compiled> {
  try {
    const { dataset } = runToEnd(readDataset(datasetFile(file)))
    return { dataset, problems: [], tables: [] }
  } catch (error) {
    if (error instanceof DatasetError) throw new OpenError(`${shown} cannot be opened: ${error.message}`)
    throw error
  }
}
