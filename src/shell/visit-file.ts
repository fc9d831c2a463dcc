import { readFileSync, realpathSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { slug } from '../text/slug.ts'
import type { VisitStore } from '../viewer/keep-visit.ts'
import { fingerprint } from '../visits/fingerprint.ts'
import { isOfLaterVersion, NOTHING_KEPT, readKept, writeKept } from '../visits/kept.ts'
import { UsageError } from './exit-code.ts'
import { makeFolder } from './make-folder.ts'
import { ownFolder, pathsOf } from './own-folder.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Why there is no record of visits, where there can be none. */
export const NOTHING_IS_KEPT =
  'nothing is kept between visits: KBRIEF_STATE is off, there is no home folder, or the data is piped in.'

/**
 * The file in which is kept what a reader has seen of a path, or without one of the bundled briefings; undefined where
 * nothing is to be kept. Its name is made from the real path, so that a link to the data leads to the same.
 */
export function visitFile(path: string | undefined, env: Environment, platform = process.platform): string | undefined {
  const folder = env.KBRIEF_STATE === 'off' ? undefined : ownFolder('state', env, platform)
  if (folder === undefined) return undefined
  const { join } = pathsOf(platform)
  if (path === undefined) return join(folder, 'bundled.state')
  const real = realPath(path)
  const hash = [1, 2].map((seed) => fingerprint(real, seed).toString(36).padStart(7, '0')).join('')
  return join(folder, `${slug(basename(real)).slice(0, 40)}-${hash}.state`)
}

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

function isLater(file: string): boolean {
  try {
    return isOfLaterVersion(readFileSync(file))
  } catch {
    return false
  }
}

/**
 * The record of visits in a file: empty where there is none, or it cannot be read. What a later version of the program
 * has written is read as far as it is understood, and never written over.
 */
export const visitStore = (file: string, today: () => string): VisitStore => ({
  read() {
    try {
      return readKept(readFileSync(file))
    } catch {
      return NOTHING_KEPT
    }
  },
  async writer() {
    const { writeFile } = await import('./write-file.ts')
    return (kept) => {
      try {
        if (isLater(file)) return `${file} is of a later version of kbrief`
        makeFolder(dirname(file), 0o700)
        writeFile(file, writeKept(kept))
        return undefined
      } catch (error) {
        return error instanceof UsageError ? error.message : `${dirname(file)} cannot be made`
      }
    }
  },
  today,
})
