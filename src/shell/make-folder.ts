import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { isFolder } from './is-folder.ts'

/**
 * Makes a folder and those above it that are missing, with access as `mode` has it; gives the first that was made,
 * undefined where all were there. Throws what the system says. Node's own way of making those above never ends where a
 * system refuses as if the folder above were missing, as /proc and some mounts do.
 */
export function makeFolder(path: string, mode?: number): string | undefined {
  if (isFolder(path)) return undefined
  const above = dirname(path)
  const first = above === path ? undefined : makeFolder(above, mode)
  try {
    mkdirSync(path, mode)
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!isFolder(path)) throw error
  }
  return first ?? path
}
