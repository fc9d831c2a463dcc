import { foreignLetter, scriptOf, skeleton } from '../../text/homoglyphs.ts'
import { editKeys, oneEditApart } from '../edits.ts'
import { nameFix } from './name-fix.ts'
import type { Entry } from './name-register.ts'

/** In shorter names one letter more or less makes another name: Iran, Iraq. */
const SHORTEST = 5
const LONGEST = 60

/** Of two names that each stand once, only such long ones are told as likely one. */
const LONG = 10

/**
 * Warns of each name that is one edit away from a declared one, or from one that is typed more often: most likely it is
 * the same, misspelt; and of names with letters of another script in them that look the same. `asMark` says how the right
 * name is typed. Linear in the number of names.
 */
export function warnOfNearNames(entries: readonly Entry[], asMark: (name: string) => string): void {
  const isTyped = ({ declared, uses }: Entry): boolean => !declared && uses.length > 0
  if (!entries.some(isTyped)) return
  const near = new Map<string, { entry: Entry; key: string }[]>()
  const skeletons = new Map<string, Entry>()
  const names = new Set(entries.map(({ name }) => name))
  for (const entry of entries) {
    const form = skeleton(entry.name)
    if (foreignLetter(entry.name) === undefined && !skeletons.has(form)) skeletons.set(form, entry)
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
    if (!isTyped(entry)) continue
    const foreign = foreignLetter(entry.name)
    const twin = foreign === undefined ? undefined : skeletons.get(skeleton(entry.name))
    if (foreign !== undefined) {
      const right = twin?.name ?? skeleton(entry.name)
      for (const { report, at, name } of entry.uses)
        report('warning', at, `“${entry.name}” has ${foreign}`, `type ${asMark(right)}`, nameFix(at, name, right))
      continue
    }
    if (skeleton(entry.name) !== entry.name && names.has(skeleton(entry.name))) {
      const message = `“${entry.name}” is all in ${scriptOf(entry.name)} letters and only looks like “${skeleton(entry.name)}”`
      for (const { report, at } of entry.uses)
        report('warning', at, message, `type ${asMark(skeleton(entry.name))} if it is the same`)
      continue
    }
    const meant = likelyMeant(entry, near)
    if (meant === undefined) continue
    const isSure = meant.declared || meant.uses.length > 1
    const message = isSure
      ? `“${entry.name}” is not known, but “${meant.name}” is`
      : `“${entry.name}” and “${meant.name}” differ by a letter, so they are two names`
    const hint = isSure ? `did you mean ${asMark(meant.name)}?` : `type ${asMark(meant.name)} if it is the same`
    for (const { report, at, name } of entry.uses)
      report('warning', at, message, hint, isSure ? nameFix(at, name, meant.name) : undefined)
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
  const known = candidates.filter((other) => other.declared || other.uses.length > 1)
  return (
    known.find((other) => other.declared) ??
    known.find((other) => other.uses.length > entry.uses.length && other.name[0] === entry.name[0]) ??
    // Of two that stand once each, the later is told.
    candidates.find(
      (other) =>
        !known.includes(other) &&
        other.uses.length === 1 &&
        entry.uses.length === 1 &&
        own.length >= LONG &&
        other.name[0] === entry.name[0] &&
        other.id < entry.id,
    )
  )
}

/** Numbers tell names apart: Hwasong-14, Hwasong-15. */
const digits = (key: string): string => key.replace(/\P{N}/gu, '')
