import path from 'node:path'
import { type Problem, wholeFile } from '../../model/problem.ts'
import { counted, grouped } from '../../text/counted.ts'

/** One line for all files of a folder that are of no kind that is read. */
export function toldOfOthers(names: readonly string[]): Problem[] {
  if (names.length === 0) return []
  const kinds = new Map<string, number>()
  for (const name of names) {
    const kind = path.extname(name).toLowerCase() || path.basename(name)
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  }
  const each = [...kinds].sort(([, a], [, b]) => b - a)
  const shown = each.slice(0, 6).map(([kind, count]) => (count === 1 ? kind : `${grouped(count)} ${kind}`))
  const message = `${counted(names.length, 'file')} of other kinds ${names.length === 1 ? 'is' : 'are'} not read: ${shown.join(', ')}${each.length > 6 ? ', …' : ''}`
  return [wholeFile('', message)]
}
