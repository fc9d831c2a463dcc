import { type FSWatcher, readdirSync, realpathSync, statSync, watch } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { type Problem, wholeFile } from '../model/problem.ts'
import { mayEnter } from '../read/folder/read-folder.ts'
import { reason } from '../read/folder/read-text.ts'
import { counted, grouped } from '../text/counted.ts'
import { pace, runBetweenKeys, runToEnd } from '../work.ts'

/**
 * Editors save in several steps; the last of them within this time is answered to, and where there is no end of them so
 * long after the first, in milliseconds.
 */
const SETTLING = 60
const LONGEST_WAIT = 500

/** A path that is watched. */
export interface Watched {
  /** The folders that are not watched, as a problem; undefined where all are. */
  problem(): Problem | undefined
  stop(): void
}

/**
 * Calls `changed` after files in a folder, or the one file, were saved, and when the path itself goes or comes back;
 * never twice at once. It does not keep the process alive. `start` is the system's watch, which may fail.
 */
export function watchPath(path: string, changed: () => Promise<void>, start: typeof watch = watch): Watched {
  const watchers = new Map<string, FSWatcher>()
  const failed = new Map<string, unknown>()
  let more = false
  let timer: NodeJS.Timeout | undefined
  let since: number | undefined
  let running = false
  let again = false
  let stopped = false

  async function run(): Promise<void> {
    since = undefined
    if (running) {
      again = true
      return
    }
    running = true
    do {
      again = false
      await runBetweenKeys(lookAround())
      await changed()
    } while (again)
    running = false
  }

  function onChange(): void {
    const now = performance.now()
    since ??= now
    clearTimeout(timer)
    timer = setTimeout(run, Math.max(0, Math.min(SETTLING, since + LONGEST_WAIT - now)))
  }

  /** Watches the folders that are there now, each for itself: where one cannot be watched, the others still are. */
  function* lookAround(): Generator<undefined> {
    const around = yield* watchedFolders(path)
    more = around.more
    const folders = new Map(around.folders.map((folder) => [folder.identity, folder]))
    failed.clear()
    for (const [identity, watcher] of watchers) {
      if (folders.has(identity)) continue
      watcher.close()
      watchers.delete(identity)
    }
    for (const [identity, { folder, only }] of folders) {
      if (pace()) yield
      if (stopped) return
      if (watchers.has(identity)) continue
      try {
        const watcher = start(folder, { persistent: false }, (_event, name) => {
          if (only === undefined || name === only) onChange()
        })
        watcher.on('error', (error) => {
          watcher.close()
          watchers.delete(identity)
          failed.set(identity, error)
        })
        watchers.set(identity, watcher)
      } catch (error) {
        failed.set(identity, error)
      }
    }
  }

  runToEnd(lookAround())
  return {
    problem() {
      const [why] = failed.values()
      const unwatched = more
        ? `only ${grouped(MOST)} of the folders in it are watched`
        : failed.size > 0
          ? `${counted(failed.size, 'folder')} cannot be watched (${whyNot(why)})`
          : undefined
      return unwatched === undefined ? undefined : { ...wholeFile(path, `${unwatched}: ${UNSEEN}`), hint: OPEN_AGAIN }
    },
    stop() {
      stopped = true
      clearTimeout(timer)
      for (const watcher of watchers.values()) watcher.close()
    },
  }
}

const whyNot = (error: unknown): string =>
  /ENOSPC|EMFILE/.test(String(error)) ? 'the system watches no more' : reason(error)

const UNSEEN = 'what is saved elsewhere is not seen'
const OPEN_AGAIN = 'open kbrief again to see it'

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
function* watchedFolders(path: string): Generator<undefined, { folders: WatchedFolder[]; more: boolean }> {
  const places = new Set([resolve(path), realOf(path)])
  const around = [...places].map((place) => ({ folder: dirname(place), only: basename(place) }))
  const within = yield* foldersWithin(path)
  const folders: WatchedFolder[] = []
  for (const { folder, only } of [
    ...within.slice(0, MOST).map((each) => ({ folder: each, only: undefined })),
    ...around,
  ]) {
    if (pace()) yield
    const stat = statSync(folder, { throwIfNoEntry: false })
    if (stat?.isDirectory()) folders.push({ folder, only, identity: `${stat.dev} ${stat.ino} ${folder} ${only ?? ''}` })
  }
  return { folders, more: within.length > MOST }
}

function realOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
}

/** A folder and those in it that briefings are read from, up to one more than are watched; none where there is no such folder. */
function* foldersWithin(path: string): Generator<undefined, string[]> {
  const found: string[] = []
  const open = [{ folder: path, depth: 0 }]
  for (let next = open.pop(); next && found.length <= MOST; next = open.pop()) {
    if (pace()) yield
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
