import { listed } from '../../text/listed.ts'
import { nearestWord } from '../../text/nearest-word.ts'
import { oneEditApart } from '../edits.ts'
import { nameFix } from '../join/name-fix.ts'
import type { Report } from '../report.ts'
import type { UnknownKey } from './yaml-fields.ts'

/**
 * Warns of each unknown key once, at the first place where it is typed, however many files have it; of those of front
 * matter that other programs read, all at once.
 */
export function warnOfUnknownKeys(
  files: readonly { readonly keys: readonly UnknownKey[]; readonly report: Report }[],
): void {
  const first = new Map<string, { unknown: UnknownKey; report: Report; count: number }>()
  for (const { keys, report } of files) {
    for (const unknown of keys) {
      const id = `${unknown.key} ${unknown.known.join()}`
      const seen = first.get(id)
      if (seen === undefined) first.set(id, { unknown, report, count: 1 })
      else seen.count += 1
    }
  }
  const ofOthers = [...first.values()].filter(({ unknown }) => unknown.ofOthers)
  const [foreign] = ofOthers
  if (foreign !== undefined) {
    const keys = ofOthers.map(({ unknown }) => `“${unknown.key}”`)
    const message = `${listed(keys)} ${keys.length === 1 ? 'is a key' : 'are keys'} of other programs and left out here`
    foreign.report('warning', foreign.unknown.at, message)
  }
  for (const { unknown, report, count } of first.values()) {
    const { key, at, known, ofOthers: isTold } = unknown
    if (isTold) continue
    const near = nearestWord(key, known)
    const message = `the key “${key}” is not known here${count > 1 ? ` (${count} times in all)` : ''}`
    const hint = near === undefined ? `the keys are ${known.join(', ')}` : `did you mean ${near}?`
    report(
      'warning',
      at,
      message,
      hint,
      near !== undefined && oneEditApart(key, near) ? nameFix(at, key, near) : undefined,
    )
  }
}
