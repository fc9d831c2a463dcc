import { type FSWatcher, statSync, watch } from 'node:fs'
import { basename, dirname } from 'node:path'

/** Editors save in several steps; the last of them within this time is answered to, in milliseconds. */
const SETTLING = 60

/**
 * Calls `changed` after files in a folder, or the one file, were saved; never twice at once. Where the system cannot
 * watch, nothing is called. Returns what stops it.
 */
export function watchPath(path: string, changed: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined
  let running = false
  let again = false

  async function run(): Promise<void> {
    if (running) {
      again = true
      return
    }
    running = true
    do {
      again = false
      await changed()
    } while (again)
    running = false
  }

  const watcher = begin(path, () => {
    clearTimeout(timer)
    timer = setTimeout(run, SETTLING)
  })
  return () => {
    clearTimeout(timer)
    watcher?.close()
  }
}

function begin(path: string, onChange: () => void): FSWatcher | undefined {
  try {
    const folder = statSync(path).isDirectory()
    // A file is watched through its folder, since many editors save by putting another file in its place.
    const watcher = folder
      ? watch(path, { recursive: true }, onChange)
      : watch(dirname(path), (_event, name) => name === basename(path) && onChange())
    watcher.on('error', () => watcher.close())
    return watcher
  } catch {
    return undefined
  }
}
