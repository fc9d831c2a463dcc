import { readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { mayEnter } from '../read/folder/read-folder.ts'

/** A folder in which something may change that matters. */
export interface WatchedFolder {
  readonly folder: string
  /** The one name in it that matters, where not all do. */
  readonly only?: string | undefined
  /** Another when another folder has come in its place. */
  readonly identity: string
}

/** So many folders are watched: a system has watches for some thousands. */
const MOST = 1000

/**
 * The folders to watch for a path as it is now: those in which it stands, by its name and by where links lead, since it
 * may go and come back, and editors save by putting another file in its place; and of a folder all within.
 */
export function watchedFolders(path: string): WatchedFolder[] {
  const places = new Set([resolve(path), realOf(path)])
  const around = [...places].map((place) => ({ folder: dirname(place), only: basename(place) }))
  const within = foldersWithin(path).map((folder) => ({ folder, only: undefined }))
  return [...within, ...around].flatMap(({ folder, only }) => {
    const stat = statSync(folder, { throwIfNoEntry: false })
    return stat?.isDirectory() ? [{ folder, only, identity: `${stat.dev} ${stat.ino} ${folder} ${only ?? ''}` }] : []
  })
}

function realOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
}

/** A folder and those in it that briefings are read from; none where there is no such folder. */
function foldersWithin(path: string): string[] {
  const found: string[] = []
  const open = [{ folder: path, depth: 0 }]
  for (let next = open.pop(); next && found.length < MOST; next = open.pop()) {
    const { folder, depth } = next
    try {
      const entries = readdirSync(folder, { withFileTypes: true })
      found.push(folder)
      for (const entry of entries) {
        if (entry.isDirectory() && mayEnter(entry.name, depth)) {
          open.push({ folder: join(folder, entry.name), depth: depth + 1 })
        }
      }
    } catch {
      // It cannot be read, which whoever reads the briefings tells.
    }
  }
  return found
}
