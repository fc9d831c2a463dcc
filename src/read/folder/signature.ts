import { createHash } from 'node:crypto'
import { promises as fs } from 'node:fs'
import path from 'node:path'
import { TABLES_FILE } from '../table/table-kind.ts'
import { IGNORE_FILE } from './ignored.ts'
import { namesIn } from './read-folder.ts'

/** A signature that tells the files at a path from what they were before, without reading them. */
export interface Signature {
  /** The same as long as no file was added, taken away or written. */
  readonly text: string
  /** When the latest of them was written, in milliseconds. */
  readonly latest: number
}

/** The names, sizes and times of the files at a path; undefined where there is nothing. */
export async function signatureOf(given: string): Promise<Signature | undefined> {
  try {
    const stats = await fs.stat(given)
    const folder = stats.isDirectory() ? given : path.dirname(given)
    const names = stats.isDirectory()
      ? [...(await namesIn(given, () => {})), IGNORE_FILE]
      : [path.basename(given), TABLES_FILE]
    const hash = createHash('sha256')
    let latest = 0
    for (const name of names) {
      const found = await fs.stat(path.join(folder, name)).catch(() => undefined)
      hash.update(JSON.stringify([name, found?.size, found?.mtimeMs, found?.ctimeMs, found?.ino]))
      latest = Math.max(latest, found?.mtimeMs ?? 0, found?.ctimeMs ?? 0)
    }
    return { text: hash.digest('hex'), latest }
  } catch {
    return undefined
  }
}
