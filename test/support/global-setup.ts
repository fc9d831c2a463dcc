import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = join(import.meta.dirname, '..', '..')
const sources = ['src', 'briefings', '.build.mjs', 'package.json']
const built = join(root, 'dist', 'main.cjs')

/**
 * Builds the program once before all tests, unless what is there was built after the last change to its sources. Where
 * KBRIEF_PACKED names a packed file, the program of that file is tested, and nothing is built.
 */
export default function setup(): () => void {
  // No test keeps anything in the home of whoever runs it.
  const cache = mkdtempSync(join(tmpdir(), 'kbrief-cache-'))
  process.env.XDG_CACHE_HOME = cache
  process.env.KBRIEF_STATE = 'off'
  if (process.env.KBRIEF_PACKED) unpack(resolve(process.env.KBRIEF_PACKED))
  else buildIfStale()
  return () => rmSync(cache, { recursive: true, force: true })
}

/** Puts the program of a packed file in the place of what was built. */
function unpack(packed: string): void {
  const folder = mkdtempSync(join(root, 'node_modules', '.kbrief-'))
  copyFileSync(packed, join(folder, 'packed.tgz'))
  execFileSync('tar', ['-xzf', 'packed.tgz'], { cwd: folder })
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  renameSync(join(folder, 'package', 'dist'), join(root, 'dist'))
  rmSync(folder, { recursive: true })
}

function buildIfStale(): void {
  const changed = Math.max(...sources.map((source) => lastChange(join(root, source))))
  const isBuilt = existsSync(built) && statSync(built).mtimeMs >= changed
  if (!isBuilt) execFileSync(process.execPath, ['.build.mjs'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
}

/** When a file, or anything in a folder, was last changed; 0 when there is none. */
function lastChange(path: string): number {
  if (!existsSync(path)) return 0
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))))
}
