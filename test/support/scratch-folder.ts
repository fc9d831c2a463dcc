import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** An empty folder for one test, gone after it, by its real path: some systems reach theirs through a link. */
export function scratchFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'kbrief-test-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
