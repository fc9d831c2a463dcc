import { editKeys, oneEditApart } from '../edits.ts'
import type { Entry } from './name-register.ts'

/** In shorter names one letter more or less makes another name: Iran, Iraq. */
const SHORTEST = 5
const LONGEST = 60

/**
 * Warns of each name that is one edit away from a declared one, or from one that is typed more often: most likely it is
 * the same, misspelt. `asMark` says how the right name is typed. Linear in the number of names.
 */
export function warnOfNearNames(entries: readonly Entry[], asMark: (name: string) => string): void {
  const near = new Map<string, { entry: Entry; key: string }[]>()
  for (const entry of entries) {
    if (!entry.declared && entry.uses.length < 2) continue
    for (const key of entry.keys) {
      if (key.length < SHORTEST || key.length > LONGEST) continue
      for (const shared of editKeys(key)) {
        const group = near.get(shared)
        if (group === undefined) near.set(shared, [{ entry, key }])
        else if (group.length < 50) group.push({ entry, key })
      }
    }
  }
  for (const entry of entries) {
    if (entry.declared || entry.uses.length === 0) continue
    const meant = likelyMeant(entry, near)
    if (meant === undefined) continue
    for (const { report, at } of entry.uses) {
      report(
        'warning',
        at,
        `“${entry.name}” is not known, but “${meant.name}” is`,
        `did you mean ${asMark(meant.name)}?`,
      )
    }
  }
}

function likelyMeant(entry: Entry, near: ReadonlyMap<string, readonly { entry: Entry; key: string }[]>) {
  const [own] = entry.keys
  if (own === undefined || own.length > LONGEST) return undefined
  const candidates = editKeys(own)
    .flatMap((shared) => near.get(shared) ?? [])
    .filter(({ key }) => oneEditApart(own, key) && digits(own) === digits(key))
    .map((candidate) => candidate.entry)
    .filter((other) => other !== entry)
  return (
    candidates.find((other) => other.declared) ??
    candidates.find((other) => other.uses.length > entry.uses.length && other.name[0] === entry.name[0])
  )
}

/** Numbers tell names apart: Hwasong-14, Hwasong-15. */
const digits = (key: string): string => key.replace(/\P{N}/gu, '')
