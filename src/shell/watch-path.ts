import { type FSWatcher, readdirSync, realpathSync, statSync, watch } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { mayEnter } from '../read/folder/read-folder.ts'

/** Editors save in several steps; the last of them within this time is answered to, in milliseconds. */
const SETTLING = 60

/**
 * Calls `changed` after files in a folder, or the one file, were saved, and when the path itself goes or comes back;
 * never twice at once. Where the system cannot watch, nothing is called. Returns what stops it; until then it does not
 * keep the process alive.
 */
export function watchPath(path: string, changed: () => Promise<void>): () => void {
  const watchers = new Map<string, FSWatcher>()
  let timer: NodeJS.Timeout | undefined
  let running = false
  let again = false
  let stopped = false

  async function run(): Promise<void> {
    if (running) {
      again = true
      return
    }
    running = true
    do {
      again = false
      lookAround()
      await changed()
    } while (again)
    running = false
  }

  function onChange(): void {
    clearTimeout(timer)
    timer = setTimeout(run, SETTLING)
  }

  /** Watches the folders that are there now, each for itself: where one cannot be watched, the others still are. */
  function lookAround(): void {
    if (stopped) return
    const folders = new Map(watchedFolders(path).map((folder) => [folder.identity, folder]))
    for (const [identity, watcher] of watchers) {
      if (folders.has(identity)) continue
      watcher.close()
      watchers.delete(identity)
    }
    for (const [identity, { folder, only }] of folders) {
      if (watchers.has(identity)) continue
      try {
        const watcher = watch(folder, { persistent: false }, (_event, name) => {
          if (only === undefined || name === only) onChange()
        })
        watcher.on('error', () => watcher.close())
        watchers.set(identity, watcher)
      } catch {
        // It is gone already, or the system watches no more of them.
      }
    }
  }

  lookAround()
  return () => {
    stopped = true
    clearTimeout(timer)
    for (const watcher of watchers.values()) watcher.close()
  }
}

/** A folder in which something may change that matters. */
interface WatchedFolder {
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
function watchedFolders(path: string): WatchedFolder[] {
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
