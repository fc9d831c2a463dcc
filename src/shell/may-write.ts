import { type BigIntStats, fstatSync, lstatSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { IGNORE_FILE, ignoredIn } from '../read/folder/ignored.ts'
import { isReadName, namesIn } from '../read/folder/read-folder.ts'
import { TABLES_FILE } from '../read/table/table-kind.ts'
import { clean } from '../text/clean.ts'
import { UsageError } from './exit-code.ts'
import { isMadeByKbrief } from './made-by-kbrief.ts'
import { explained } from './write-file.ts'

/** The one rule for whatever is written by `-o`: what is read, and whether `--force` was given. */
export interface WriteRule {
  /** The folders and files that the command reads; `-` is standard input. */
  readonly inputs: readonly string[]
  readonly force: boolean
  /** Whether the file is meant for the folder that is read, as a new briefing is. */
  readonly intoFolder?: boolean
}

/**
 * Throws a `UsageError` where a file may not be written: it is one of those that are read, by whatever name and link;
 * it would be read with them the next time; or it is there already, without the mark of what kbrief makes, and nobody
 * says `--force`.
 */
export async function mayWrite(file: string, { inputs, force, intoFolder = false }: WriteRule): Promise<void> {
  const shown = clean(file)
  for (const input of inputs) {
    if (await isRead(file, input))
      throw new UsageError(`${shown} is what is read, and is left as it is: type another name`)
    if (!intoFolder && (await wouldBeRead(file, input)))
      throw new UsageError(
        `${shown} would lie in ${clean(input)} and be read with it the next time: type a path outside of it`,
      )
  }
  const there = explained(file, () => lstatSync(file, { throwIfNoEntry: false }))
  if (there === undefined || force) return
  const stats = explained(file, () => statSync(file, { throwIfNoEntry: false }))
  if (stats === undefined)
    throw new UsageError(`${shown} is a link that leads nowhere: --force writes a file in its place`)
  if (stats.isFile() && !explained(file, () => isMadeByKbrief(file)))
    throw new UsageError(`${shown} is already there, and is left as it is: --force writes over it`)
}

/** Whether a file is an input, or one of the files of an input, by another name and as a hard link too. */
async function isRead(file: string, input: string): Promise<boolean> {
  const target = statOf(file)
  const read = statOf(input)
  if (target === undefined || read === undefined) return false
  // Something else than a file, such as a terminal, may be read and written.
  if (input === '-') return target.isFile() && isSame(read, target)
  const isTarget = (path: string): boolean => {
    const stats = statOf(path)
    return stats !== undefined && isSame(stats, target)
  }
  if (!read.isDirectory()) return isTarget(input) || isTarget(join(dirname(input), TABLES_FILE))
  if (isTarget(input) || isTarget(join(input, IGNORE_FILE))) return true
  const inside = insideOf(file, input)
  if (inside !== undefined) return isReadIn(input, inside)
  // Only a file of several names can be another of them.
  if (!target.isFile() || target.nlink < 2n) return false
  return (await namesIn(input, () => {})).some((name) => isTarget(join(input, name)))
}

/** Whether a file that is not there yet would be read with a folder. */
async function wouldBeRead(file: string, folder: string): Promise<boolean> {
  if (!statOf(folder)?.isDirectory()) return false
  const inside = insideOf(file, folder)
  return inside !== undefined && isReadIn(folder, inside)
}

/** Whether a path within a folder is read with it: as data, or as what says which data is not. */
const isReadIn = async (folder: string, inside: string): Promise<boolean> =>
  inside === IGNORE_FILE || (isReadName(inside) && !(await ignoredIn(realpathSync(folder)))(inside))

/** The path of a file within a folder, with `/` between its parts, whatever links lead there; undefined outside of it. */
function insideOf(file: string, folder: string): string | undefined {
  const inside = relative(realpathSync(folder), realPathOf(file))
  return inside === '..' || inside.startsWith(`..${sep}`) || resolve(inside) === inside
    ? undefined
    : inside.split(sep).join('/')
}

/** The path that is really meant, also of a file that is not there, in folders that may not be there. */
function realPathOf(file: string): string {
  const path = resolve(file)
  try {
    return realpathSync(path)
  } catch {
    return dirname(path) === path ? path : join(realPathOf(dirname(path)), basename(path))
  }
}

const isSame = (a: BigIntStats, b: BigIntStats): boolean => a.ino === b.ino && a.dev === b.dev

/** With all digits of the number of a file, or of that which is standard input; undefined where the system cannot tell. */
function statOf(path: string) {
  try {
    return path === '-' ? fstatSync(0, { bigint: true }) : statSync(path, { bigint: true })
  } catch {
    return undefined
  }
}
