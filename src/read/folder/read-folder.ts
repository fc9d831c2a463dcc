import { promises as fs } from 'node:fs'
import path from 'node:path'
import { subjectOfFile } from '../../model/known-files.ts'
import { type Problem, wholeFile } from '../../model/problem.ts'
import type { InputFile } from '../file-draft.ts'
import { LARGEST_FOLDER } from '../limits.ts'
import { tableKind } from '../table/table-kind.ts'
import { ignoredIn } from './ignored.ts'
import { type ReadText, readText, reason } from './read-text.ts'

/** The files of a folder, named by their path within it, and a problem for each that was not read. */
export interface ReadFiles {
  readonly files: readonly InputFile[]
  /** Tables, which are read one by one. */
  readonly tables: readonly string[]
  /** Files that are of no kind that is read. */
  readonly others: readonly string[]
  readonly problems: readonly Problem[]
}

const BRIEFING = /\.(?:md|markdown|mdx)$|^tables\.ya?ml$/i

const isOurs = (base: string): boolean => BRIEFING.test(base) || subjectOfFile(base) !== undefined
const NOT_ENTERED = /^\.|^node_modules$/
const DEEPEST = 16
const AT_ONCE = 8

/** Whether a folder of this name is read, where the one that it is in is so many folders deep. */
export const mayEnter = (name: string, depth: number): boolean => depth < DEEPEST && !NOT_ENTERED.test(name)

/** Whether a path within a folder, with `/` between its parts, is by its names one of those that are read. */
export function isReadName(name: string): boolean {
  const folders = name.split('/')
  const last = folders.pop() ?? ''
  return (
    folders.every((folder, depth) => mayEnter(folder, depth)) &&
    !NOT_ENTERED.test(last) &&
    (isOurs(last) || isTable(last))
  )
}

const isTable = (name: string): boolean => tableKind(name) !== undefined && !/\.txt(?:\.gz)?$/i.test(name)

/** Reads a folder and the folders in it. No link is followed that leads out of it. */
export async function readFolder(folder: string): Promise<ReadFiles> {
  const problems: Problem[] = []
  const note = (file: string, message: string, severity: Problem['severity'] = 'error') =>
    problems.push(wholeFile(file, message, severity))
  const root = await fs.realpath(folder)
  const found = await namesIn(root, note)
  const isIgnored = await ignoredIn(root)
  const all = found.filter((name) => !isIgnored(name))
  const names = all.filter((name) => isOurs(baseOf(name)))
  const rest = all.filter((name) => !isOurs(baseOf(name)))
  const tables: string[] = []
  for (const name of rest.filter(isTable)) {
    const problem = await outside(root, name)
    if (problem === undefined) tables.push(name)
    else note(name, problem)
  }
  const others = rest.filter((name) => !isTable(name))
  const files: InputFile[] = []
  let read = 0
  for (let from = 0; from < names.length; from += AT_ONCE) {
    const batch = names.slice(from, from + AT_ONCE)
    const texts = await Promise.all(batch.map((name) => readWithin(root, name)))
    for (const [index, { text, problem }] of texts.entries()) {
      const name = batch[index] ?? ''
      read += text?.length ?? 0
      if (read > LARGEST_FOLDER.characters) {
        note(
          name,
          `the files are larger than ${LARGEST_FOLDER.characters / 1024 / 1024} MB together; from this one on none is read`,
        )
        return { files, tables, others, problems }
      }
      if (text !== undefined && isList(name, text)) tables.push(name)
      else if (text !== undefined) files.push({ name, text })
      if (problem !== undefined) note(name, problem, text === undefined ? 'error' : 'warning')
    }
  }
  return { files, tables, others, problems }
}

/** Whether `events.yaml` is a list of events, a table, and not what an author fixes of events by their keys. */
const isList = (name: string, text: string): boolean =>
  subjectOfFile(baseOf(name)) === 'events' && /^(?:\s*#[^\n]*\n|---[^\n]*\n|\s*\n)*-\s/.test(text)

const baseOf = (name: string): string => name.split('/').at(-1) ?? ''

/**
 * The paths of the files within a folder, in order, with `/` between their parts. Links are followed where they stay in
 * the folder, after all else: what stands in it by itself is read there, and nothing twice.
 */
export async function namesIn(folder: string, note: (file: string, message: string) => void): Promise<string[]> {
  const root = await fs.realpath(folder)
  const names: string[] = []
  const links: { name: string; depth: number }[] = []
  const entered = new Set<string>()
  const walk = async (from: Folder): Promise<void> => {
    const open = [from]
    for (let next = open.pop(); next !== undefined && names.length < LARGEST_FOLDER.files; next = open.pop()) {
      const { within, depth } = next
      try {
        entered.add(await fs.realpath(path.join(root, within)))
        for (const entry of await fs.readdir(path.join(root, within), { withFileTypes: true, encoding: 'buffer' })) {
          const last = nameOf(entry.name)
          const name = within === '' ? last : `${within}/${last}`
          if (last.includes('\uFFFD')) {
            const kind = entry.isDirectory() ? 'folder' : 'file'
            note(name, `the name of this ${kind} is not in UTF-8, so that it cannot be opened by it: rename it`)
          } else if (NOT_ENTERED.test(last)) continue
          else if (entry.isSymbolicLink()) links.push({ name, depth })
          else if (entry.isDirectory()) {
            if (mayEnter(last, depth)) open.push({ within: name, depth: depth + 1 })
          } else names.push(name)
        }
      } catch (error) {
        note(within, `this folder cannot be read: ${reason(error)}`)
      }
    }
  }
  await walk({ within: '', depth: 0 })
  const toFiles: { name: string; real: string | undefined }[] = []
  for (let link = links.shift(); link !== undefined && names.length < LARGEST_FOLDER.files; link = links.shift()) {
    const { name, depth } = link
    const real = await fs.realpath(path.join(root, name)).catch(() => undefined)
    if (real === undefined || !(await fs.stat(real)).isDirectory()) toFiles.push({ name, real })
    else if (!isWithin(root, real)) note(name, OUT)
    else if (!entered.has(real) && mayEnter(baseOf(name), depth)) await walk({ within: name, depth: depth + 1 })
  }
  const there = new Set<string>()
  // Only where there are links is it worth while to ask where each file really is.
  for (const name of toFiles.length > 0 ? names : [])
    there.add(await fs.realpath(path.join(root, name)).catch(() => name))
  for (const { name, real = name } of toFiles) {
    if (!there.has(real)) names.push(name)
    there.add(real)
  }
  if (names.length >= LARGEST_FOLDER.files)
    note('', `there are too many files; about ${LARGEST_FOLDER.files} of them are read`)
  return names.sort()
}

interface Folder {
  /** Its path in the folder that is read; nothing for that one. */
  readonly within: string
  readonly depth: number
}

const OUT = 'this is a link out of the folder and is not followed'

const isWithin = (root: string, real: string): boolean => real === root || real.startsWith(root + path.sep)

const nameOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

async function readWithin(root: string, name: string): Promise<ReadText> {
  const problem = await outside(root, name)
  return problem === undefined ? readText(path.join(root, name)) : { problem }
}

/** Why a file is not within the folder, undefined where it is. */
async function outside(root: string, name: string): Promise<string | undefined> {
  try {
    const real = await fs.realpath(path.join(root, name))
    return isWithin(root, real) ? undefined : OUT
  } catch (error) {
    return `this file cannot be read: ${reason(error)}`
  }
}
