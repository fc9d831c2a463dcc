import { execFileSync } from 'node:child_process'
import type { Figure } from './figure.ts'

interface Packed {
  readonly size: number
  readonly unpackedSize: number
  readonly entryCount: number
}

/** What `npx kbrief` downloads, as npm would pack it. */
export function measurePackage(): Figure {
  // Scripts stay out of it: they would build, and the program has been built.
  const json = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [packed] = JSON.parse(json) as Packed[]
  if (!packed) throw new Error('npm packed nothing')
  const { size, unpackedSize, entryCount } = packed
  return {
    what: 'package',
    goal: 600,
    unit: 'kB',
    reached: size / 1000,
    of: `${entryCount} files, ${Math.round(unpackedSize / 1000)} kB unpacked`,
  }
}
