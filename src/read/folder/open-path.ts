import { promises as fs } from 'node:fs'
import path from 'node:path'
import type { Problem } from '../../model/problem.ts'
import { DatasetError, parseDataset } from '../../storage/load.ts'
import { pace, runBetweenKeys, runToEnd } from '../../work.ts'
import { type Compiled, joinDrafts } from '../compile.ts'
import { draftSlices, type FileDraft, type InputFile } from '../file-draft.ts'
import { compareProblems } from '../report-problem.ts'
import { tidy } from '../single-line.ts'
import { readFolder } from './read-folder.ts'
import { type Limits, readText, reason } from './read-text.ts'

/** Why nothing at all can be opened, as a sentence for the reader. */
export class OpenError extends Error {
  override name = 'OpenError'
}

/** Told how many files of how many are compiled before each pause in which a screen is drawn. */
export type Progress = (done: number, total: number) => void

/**
 * Opens a path again and again; files that have not changed since are not read anew. With someone to tell the progress
 * it pauses for the keys that come, without it goes on to its end.
 */
export type Opener = (progress?: Progress) => Promise<Compiled>

/** So many claims, and those of one more file, are compiled. */
const MOST_CLAIMS = 200_000

/** A compiled dataset is larger than any file that a person keeps. */
const OF_DATASETS: Limits = { bytes: 128 * 1024 * 1024, lines: Number.POSITIVE_INFINITY }

/**
 * Opens a folder of briefings, one `.md` or `.csv` file, or a compiled `.json`. Problems name files by their path from
 * where the program runs. Throws an `OpenError` where there is nothing to show.
 */
export async function openPath(given: string, progress?: Progress): Promise<Compiled> {
  return opener(given)(progress)
}

/** Makes an opener of one path, for a viewer that stays open while its files are edited. */
export function opener(given: string): Opener {
  const shown = tidy(given)
  let drafts = new Map<string, { input: InputFile; draft: FileDraft | undefined }>()
  return async (progress) => {
    const stats = await fs.stat(given).catch((error: unknown) => {
      throw new OpenError(`${shown} cannot be opened: ${reason(error)}`)
    })
    if (!stats.isDirectory() && /\.json$/i.test(given)) return openDataset(given, shown)
    const { files, problems } = stats.isDirectory() ? await readFolder(given) : await readOne(given, shown)
    const folder = stats.isDirectory() ? given : path.dirname(given)
    const read = new Map<string, { input: InputFile; draft: FileDraft | undefined }>()
    const beyond: Problem[] = []
    function* compileFiles(): Generator<void, Compiled> {
      let claims = 0
      for (const input of files) {
        if (claims > MOST_CLAIMS) {
          const message = `there are more than ${MOST_CLAIMS} claims; from this file on none is read`
          beyond.push({ severity: 'error', file: input.name, line: 0, column: 0, message })
          break
        }
        const before = drafts.get(input.name)
        const entry = before?.input.text === input.text ? before : { input, draft: yield* draftSlices(input) }
        read.set(input.name, entry)
        claims += claimsIn(entry.draft)
        if (pace()) yield
      }
      drafts = read
      return yield* joinDrafts([...read.values()].flatMap(({ draft }) => draft ?? []))
    }
    const work = compileFiles()
    const compiled = progress ? await runBetweenKeys(work, () => progress(read.size, files.length)) : runToEnd(work)
    const all = [...[...problems, ...beyond].map(cleanProblem), ...compiled.problems]
    if (compiled.dataset.briefings.length === 0 && all.length === 0) {
      throw new OpenError(`${shown} holds no briefings: put a Markdown file (.md) in it, or see “kbrief new”`)
    }
    return { dataset: compiled.dataset, problems: all.map((problem) => from(folder, problem)).sort(compareProblems) }
  }
}

async function readOne(file: string, shown: string): Promise<{ files: InputFile[]; problems: Problem[] }> {
  if (!/\.(?:md|markdown|mdx|csv|tsv)$/i.test(file)) {
    throw new OpenError(`${shown} is none of the files that can be opened: a folder, .md, .csv or .json`)
  }
  const name = path.basename(file)
  const { text, problem } = await readText(file)
  if (text === undefined) throw new OpenError(`${shown} cannot be opened: ${problem}`)
  const note = { severity: 'warning' as const, file: name, line: 0, column: 0 }
  return { files: [{ name, text }], problems: problem === undefined ? [] : [{ ...note, message: problem }] }
}

async function openDataset(file: string, shown: string): Promise<Compiled> {
  const { text, problem } = await readText(file, OF_DATASETS)
  if (text === undefined) throw new OpenError(`${shown} cannot be opened: ${problem}`)
  try {
    return { dataset: parseDataset(text), problems: [] }
  } catch (error) {
    if (error instanceof DatasetError) throw new OpenError(`${shown} cannot be opened: ${error.message}`)
    throw error
  }
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

const from = (folder: string, problem: Problem): Problem => ({
  ...problem,
  file: tidy(folder === '.' ? problem.file : path.join(folder, problem.file)),
})
