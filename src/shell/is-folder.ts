import { statSync } from 'node:fs'

/** Whether a path leads to a folder. One that leads nowhere, or in a circle, does not. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
