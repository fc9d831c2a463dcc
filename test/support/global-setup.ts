import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Builds the program once before the tests when dist is missing or older than what it is made from. */
export default function setup(): void {
  const built = 'dist/briefings.json'
  const newest = Math.max(...['src', 'briefings', '.build.mjs', 'package.json'].map(latestChange))
  if (existsSync(built) && statSync(built).mtimeMs > newest) return
  execFileSync(process.execPath, ['.build.mjs'], { stdio: 'inherit' })
}

function latestChange(path: string): number {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => latestChange(join(path, name))))
}
