import { createHash, randomUUID } from 'node:crypto'
import {
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { FilePlace } from '../model/file-places.ts'
import type { Problem } from '../model/problem.ts'
import type { TableSummary } from '../model/table-summary.ts'
import { makeWorld } from '../model/world.ts'
import type { Compiled } from '../read/compile.ts'
import type { FileDraft } from '../read/file-draft.ts'
import type { EarlierDrafts } from '../read/folder/open-path.ts'
import { type Signature, signatureOf } from '../read/folder/signature.ts'
import type { TableOptions } from '../read/table/table-reader.ts'
import { linesOfFile } from '../storage/lines-of-file.ts'
import { readDataset } from '../storage/open-dataset.ts'
import { datasetPieces } from '../storage/serialise.ts'
import type { Library } from '../viewer/library.ts'
import { runToEnd } from '../work.ts'
import { keepDrafts, readDrafts } from './kept-drafts.ts'
import { makeFolder } from './make-folder.ts'

/** Where what was compiled is kept, and what tells the program that compiled it from any other. */
export interface CachePlace {
  readonly folder: string
  readonly program: string
  /** Data that took less time, in milliseconds, is compiled anew as fast as it is read. */
  readonly worth?: number
  /** A file written so shortly before may be written again within the same tick of its clock, in milliseconds. */
  readonly tick?: number
}

const WORTH = 30
const TICK = 50

/** So many compiled paths are kept, the latest used. */
const MOST_KEPT = 20

interface Head {
  readonly signature: string
  readonly size: number
  readonly problems: readonly Problem[]
  readonly tables: readonly TableSummary[]
  readonly places: readonly (readonly [key: string, place: FilePlace])[]
}

/**
 * Opens a path by what was compiled of it before, where every file at it is as it was then; else compiles it, with the
 * drafts of the texts that are as they were, and keeps both for the next time where it took long. Whatever is wrong with
 * the cache, the files are read.
 */
export async function openCached(
  path: string,
  tables: TableOptions,
  place: CachePlace | undefined,
  compile: (earlier?: EarlierDrafts) => Promise<Compiled>,
): Promise<Library> {
  const signature = place && (await signatureOf(path))
  const key = place && signature && keyOf(path, tables, place.program)
  const at = place && key !== undefined ? join(place.folder, key) : undefined
  const kept = at !== undefined && signature ? readKept(at, signature) : undefined
  if (kept) return kept
  const started = performance.now()
  let drafts: readonly FileDraft[] = []
  const earlier =
    at === undefined
      ? undefined
      : {
          read: () => readDrafts(`${at}.drafts`),
          take(taken: readonly FileDraft[]) {
            drafts = taken
          },
        }
  const compiled = await compile(earlier)
  const took = performance.now() - started
  const isSettled = signature !== undefined && Date.now() - signature.latest > (place?.tick ?? TICK)
  if (
    place &&
    key &&
    isSettled &&
    took > (place.worth ?? WORTH) &&
    (await signatureOf(path))?.text === signature.text
  ) {
    keep(place.folder, key, signature, compiled, drafts)
  }
  return libraryOf(compiled)
}

/** The compiled data, as the viewer and the commands have it open. */
export const libraryOf = ({ dataset, ...rest }: Compiled): Library => ({
  world: makeWorld(dataset),
  ...rest,
  typed: true,
})

function keyOf(path: string, tables: TableOptions, program: string): string | undefined {
  try {
    const told = [[...(tables.columns ?? [])], tables.dateOrder, tables.sheet]
    // Problems name files by the path that was typed.
    return createHash('sha256')
      .update(JSON.stringify([realpathSync(path), path, told, program]))
      .digest('hex')
      .slice(0, 32)
  } catch {
    return undefined
  }
}

function readKept(file: string, signature: Signature): Library | undefined {
  try {
    const head = JSON.parse(readFileSync(`${file}.head.json`, 'utf8')) as Head
    if (head.signature !== signature.text || statSync(`${file}.json`).size !== head.size) return undefined
    const world = runToEnd(
      readDataset({
        lines: () => linesOfFile(`${file}.json`),
        whole: () => readFileSync(`${file}.json`, 'utf8'),
        own: true,
      }),
    )
    return { world, problems: head.problems, tables: head.tables, places: new Map(head.places), typed: true }
  } catch {
    return undefined
  }
}

/** Keeps what was compiled: the records first, then what makes them valid. A full disk is no error. */
function keep(
  folder: string,
  key: string,
  signature: Signature,
  { dataset, problems, tables, places = new Map() }: Compiled,
  drafts: readonly FileDraft[],
): void {
  const draft = join(folder, `draft-${randomUUID()}`)
  try {
    makeFolder(folder, 0o700)
    const file = openSync(draft, 'wx', 0o600)
    try {
      let piece = ''
      for (const each of datasetPieces(dataset)) {
        piece += each
        if (piece.length < 1_000_000) continue
        writeFileSync(file, piece)
        piece = ''
      }
      writeFileSync(file, piece)
    } finally {
      closeSync(file)
    }
    const { size } = statSync(draft)
    const at = join(folder, key)
    rmSync(`${at}.head.json`, { force: true })
    renameSync(draft, `${at}.json`)
    const head: Head = { signature: signature.text, size, problems, tables, places: [...places] }
    writeFileSync(`${at}.head.json`, JSON.stringify(head), { mode: 0o600 })
    keepDrafts(`${at}.drafts`, drafts)
    forgetOldest(folder)
  } catch {
    leave(draft)
  }
}

function forgetOldest(folder: string): void {
  const heads = readdirSync(folder)
    .filter((name) => name.endsWith('.head.json'))
    .map((name) => ({ name, at: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.at - a.at)
  for (const { name } of heads.slice(MOST_KEPT)) {
    const at = join(folder, name.slice(0, -'.head.json'.length))
    for (const end of ['.head.json', '.json', '.drafts']) rmSync(`${at}${end}`, { force: true })
  }
}

/** Takes away a draft that was not kept; what stands in the place of its folder may not even be one. */
function leave(draft: string): void {
  try {
    rmSync(draft, { force: true })
  } catch {
    // The next opening compiles anew, as this one did.
  }
}
