import { promises as fs } from 'node:fs'
import path from 'node:path'
import type { FilePlaces } from '../../model/file-places.ts'
import { type Problem, wholeFile } from '../../model/problem.ts'
import type { TableSummary } from '../../model/table-summary.ts'
import { grouped } from '../../text/counted.ts'
import { pace, runBetweenKeys, runToEnd } from '../../work.ts'
import { type Compiled, joinDrafts } from '../compile.ts'
import { draftOfTable, draftSlices, type FileDraft } from '../file-draft.ts'
import { compareProblems } from '../report-problem.ts'
import { tidy } from '../single-line.ts'
import { TABLES_FILE } from '../table/table-kind.ts'
import type { TableOptions } from '../table/table-reader.ts'
import { readTablesFile } from '../table/tables-file.ts'
import { type FoundFiles, type FoundTable, findFiles } from './find-files.ts'
import { OpenError } from './open-error.ts'
import { toldOfOthers } from './other-files.ts'

/**
 * Told how many files of how many are compiled, and of a table the rows that are read of it, before each pause in which
 * a screen is drawn; once all files are, how many claims are put together.
 */
export type Progress = (done: number, total: number, rows?: number) => void

/**
 * Opens a path again and again; files that have not changed since are not read anew. With someone to tell the progress
 * it pauses for the keys that come, without it goes on to its end.
 */
export type Opener = (progress?: Progress) => Promise<Compiled>

/** The drafts of texts from an earlier run of the program, and what takes those of this one once they are joined. */
export interface EarlierDrafts {
  readonly read: () => readonly FileDraft[]
  readonly take: (drafts: readonly FileDraft[]) => void
}

/** So many claims, and those of one more file, are compiled. */
const MOST_CLAIMS = 2_000_000

/**
 * Opens a folder of briefings and tables, one file of either, or a compiled dataset. `tables` says how tables are read,
 * before what `tables.yaml` beside them says. Problems name files by their path from where the program runs. Throws an
 * `OpenError` where there is nothing to show.
 */
export const openPath = async (given: string, how?: OpenOptions): Promise<Compiled> => opener(given, how)()

/** How a path is opened. */
export interface OpenOptions {
  readonly tables?: TableOptions | undefined
  /** The name of the file in problems, where it is a copy of data from elsewhere. */
  readonly shown?: string | undefined
  /** A text that is as it was then is not parsed anew the first time. */
  readonly earlier?: EarlierDrafts | undefined
}

/** The draft of a file, kept as long as it is the same: a text by itself, a table by its size and time. */
interface Entry {
  readonly same: string
  readonly draft: FileDraft | undefined
  /** Why it is not read as a table. */
  readonly left?: string | undefined
}

/** Makes an opener of one path, for a viewer that stays open while its files are edited. */
export function opener(given: string, { tables: options = {}, shown: called, earlier }: OpenOptions = {}): Opener {
  const shown = called ?? tidy(given)
  let before: ReadonlyMap<string, Entry> | undefined
  return async (progress) => {
    const found = await findFiles(given, shown)
    if ('dataset' in found) return found
    const { texts } = found
    const isFirst = before === undefined
    const known = before ?? new Map(earlier?.read().map((draft) => [draft.file.name, { same: draft.file.text, draft }]))
    const entries = new Map<string, Entry>()
    const said: Problem[] = []
    const told = await toldOfTables(found, said)
    const files = texts.length + found.tables.length
    let claims = 0
    const isFull = (name: string): boolean => {
      if (claims <= MOST_CLAIMS) return false
      said.push(
        wholeFile(name, `there are more than ${grouped(MOST_CLAIMS)} claims; from this file on none is read`, 'error'),
      )
      return true
    }
    function* readTexts(): Generator<void> {
      for (const { name, text } of texts) {
        if (isFull(name)) return
        const same = known.get(name)
        const entry: Entry = same?.same === text ? same : { same: text, draft: yield* draftSlices({ name, text }) }
        entries.set(name, entry)
        claims += claimsIn(entry.draft)
        if (pace()) yield
      }
    }
    const run = <T>(work: Generator<unknown, T>, rows?: number): Promise<T> | T =>
      progress ? runBetweenKeys(work, () => progress(entries.size, files, rows)) : runToEnd(work)
    await run(readTexts())
    for (const table of found.tables) {
      if (isFull(table.name)) break
      const file = path.join(found.folder, table.name)
      const how = { ...told.get(table.name), ...options }
      const rows = progress && ((count: number): void => progress(entries.size, files, count))
      const entry = await readTable(file, table, how, known.get(table.name), rows)
      entries.set(table.name, entry)
      claims += claimsIn(entry.draft)
    }
    before = entries
    const maybe = new Set(found.tables.filter((each) => each.maybe).map(({ name }) => name))
    const left = [...entries].flatMap(([name, { left: why }]) => (why === undefined ? [] : [{ name, why }]))
    for (const { name, why } of left) if (!maybe.has(name)) said.push(wholeFile(name, why, 'error'))
    const compiled = await run(joinDrafts([...entries.values()].flatMap(({ draft }) => draft ?? [])), claims)
    if (isFirst) earlier?.take(texts.flatMap(({ name }) => entries.get(name)?.draft ?? []))
    const wrong = [...[...found.problems, ...said].map(cleanProblem), ...compiled.problems]
    if (compiled.dataset.briefings.length === 0 && wrong.length === 0)
      throw new OpenError(nothingIn(shown, left[0]?.why))
    const others = toldOfOthers([...found.others, ...left.flatMap(({ name }) => (maybe.has(name) ? [name] : []))])
    const all = [...wrong, ...others.map(cleanProblem)]
    // One text is read under a name that says of which kind it is.
    const isOne = found.folder !== given && texts.length === 1 && found.tables.length === 0
    const asGiven = (name: string): string => (isOne && name === texts[0]?.name ? path.basename(given) : name)
    const nameOf = (name: string): string => called ?? within(found.folder, asGiven(name))
    return {
      dataset: compiled.dataset,
      problems: all.map((problem) => ({ ...problem, file: nameOf(problem.file) })).sort(compareProblems),
      tables: compiled.tables.map((table) => ({ ...table, file: nameOf(table.file) })),
      ...(called === undefined && {
        places: placesFrom(compiled.places, (name) => path.join(found.folder, asGiven(name))),
      }),
    }
  }
}

function nothingIn(shown: string, why: string | undefined): string {
  if (why !== undefined) return `${shown} holds nothing that can be read: ${why}`
  return `${shown} holds no briefings: put a Markdown file (.md) or a table in it, or see “kbrief new”`
}

/** The options in the `tables.yaml` of each folder, by the paths of its tables. */
async function toldOfTables({ texts }: FoundFiles, said: Problem[]): Promise<ReadonlyMap<string, TableOptions>> {
  const told = new Map<string, TableOptions>()
  for (const { name, text } of texts) {
    if (path.basename(name) !== TABLES_FILE) continue
    const { options, wrong } = readTablesFile(text)
    for (const message of wrong) said.push(wholeFile(name, message, 'error'))
    for (const [table, how] of options) told.set(path.join(path.dirname(name), table), how)
  }
  return told
}

async function readTable(
  file: string,
  { name, kind, maybe }: FoundTable,
  options: TableOptions,
  known: Entry | undefined,
  rows: ((count: number) => void) | undefined,
): Promise<Entry> {
  const { readTableFile } = await import('../table/read-table-file.ts')
  const { size, mtimeMs } = await fs.stat(file).catch(() => ({ size: 0, mtimeMs: 0 }))
  const same = JSON.stringify([size, mtimeMs, [...(options.columns ?? [])], options.dateOrder, options.sheet])
  if (known?.same === same) return known
  const reading = await readTableFile(file, name, options, rows, kind)
  if ('problem' in reading) return { same, draft: undefined, left: reading.problem }
  const { draft, problems } = reading
  // A list of settings or of pages is no table of events.
  if (maybe && !isOfEvents(draft.summary)) return { same, draft: undefined, left: 'this is no list of events' }
  return { same, draft: draftOfTable(name, draft, problems) }
}

const isOfEvents = ({ columns, claims }: TableSummary): boolean => {
  const roles = new Set(columns.map(({ role }) => role))
  return (
    claims > 0 &&
    (roles.has('date') || roles.has('start') || roles.has('year')) &&
    (roles.has('title') || roles.has('text'))
  )
}

const claimsIn = (draft: FileDraft | undefined): number =>
  draft?.briefings?.reduce(
    (sum, { sections }) => sum + sections.reduce((all, { blocks }) => all + blocks.length, 0),
    0,
  ) ?? 0

const cleanProblem = (problem: Problem): Problem => ({
  ...problem,
  file: tidy(problem.file),
  message: tidy(problem.message),
})

/** Places by paths from where the program runs. */
const placesFrom = (places: FilePlaces = new Map(), pathOf: (name: string) => string): FilePlaces =>
  new Map([...places].map(([key, { file, line }]) => [key, { file: pathOf(file), line }]))

const within = (folder: string, name: string): string =>
  tidy(folder === '.' && name !== '' ? name : path.join(folder, name))
