import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')
const sources = ['src', 'briefings', '.build.mjs', 'package.json']
const built = join(root, 'dist', 'main.cjs')

/** Builds the program once before all tests, unless what is there was built after the last change to its sources. */
export default function setup(): () => void {
  // No test keeps anything in the home of whoever runs it.
  const cache = mkdtempSync(join(tmpdir(), 'kbrief-cache-'))
  process.env.XDG_CACHE_HOME = cache
  process.env.KBRIEF_STATE = 'off'
  const changed = Math.max(...sources.map((source) => lastChange(join(root, source))))
  const isBuilt = existsSync(built) && statSync(built).mtimeMs >= changed
  if (!isBuilt)
    execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
  return () => rmSync(cache, { recursive: true, force: true })
}

/** When a file, or anything in a folder, was last changed; 0 when there is none. */
function lastChange(path: string): number {
  if (!existsSync(path)) return 0
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))))
}
