import { randomUUID } from 'node:crypto'
import { closeSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { clean } from '../text/clean.ts'
import { UsageError } from './exit-code.ts'
import { whyNotWritten } from './why-not-written.ts'

/**
 * Writes a file whole or not at all: into a draft beside it, which then takes its name. What is no regular file, such
 * as a pipe, is written to as it is. Throws a `UsageError` that says why it cannot be written.
 */
export function writeFile(file: string, text: string | Uint8Array): void {
  explained(file, () => {
    const stat = statSync(file, { throwIfNoEntry: false })
    if (stat?.isDirectory()) throw new UsageError(`${clean(file)} is a folder: type the name of a file in it`)
    if (stat && !stat.isFile()) writeFileSync(file, text)
    else replace(stat ? realpathSync(file) : file, text, stat?.mode)
  })
}

/** The same for a file that must not be there yet: nobody's work is written over. */
export function writeNewFile(file: string, text: string): void {
  explained(file, () => {
    closeSync(openSync(file, 'wx'))
    try {
      replace(file, text)
    } catch (error) {
      rmSync(file)
      throw error
    }
  })
}

function replace(file: string, text: string | Uint8Array, mode?: number): void {
  const draft = join(dirname(file), `.kbrief-${randomUUID()}`)
  try {
    writeFileSync(draft, text, { flag: 'wx', ...(mode !== undefined && { mode: mode & 0o777 }) })
    renameSync(draft, file)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

/** Does something with a file; what the system refuses becomes a sentence for the person at the shell. */
export function explained<T>(file: string, act: () => T): T {
  if (file === '') throw new UsageError('-o has no name behind it: type -o FILE')
  if (file.includes('\uFFFD')) throw new UsageError(`${clean(file)} cannot be written: its name is not in UTF-8`)
  try {
    return act()
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error
    throw new UsageError(`${clean(file)} cannot be written: ${whyNotWritten(error)}`)
  }
}
