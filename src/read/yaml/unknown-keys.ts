import { nearestWord } from '../../text/nearest-word.ts'
import { oneEditApart } from '../edits.ts'
import { nameFix } from '../join/name-fix.ts'
import type { Report } from '../report.ts'
import type { UnknownKey } from './yaml-fields.ts'

/** Warns of each unknown key once, at the first place where it is typed, however many files have it. */
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
  for (const { unknown, report, count } of first.values()) {
    const { key, at, known } = unknown
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
