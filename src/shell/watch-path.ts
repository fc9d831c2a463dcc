import { type FSWatcher, watch } from 'node:fs'
import { watchedFolders } from './watched-folders.ts'

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
