import { readFileSync } from 'node:fs'
import type { KeyProposal, KeyStep } from '../draft/key-proposals.ts'
import { keyFix, otherKeyFix } from '../draft/typed-key.ts'
import type { Claim } from '../model/model.ts'
import type { Fix } from '../model/problem.ts'
import { clean } from '../text/clean.ts'
import { fileOfBriefing } from './draft-files.ts'

/** Corrections that type a key into the lines of some claims, by file; claims that have it, or that no line tells, are left out. */
export function keyFixes(path: string, { key, claims, instead }: KeyStep): ReadonlyMap<string, readonly Fix[]> {
  const fixes = new Map<string, Fix[]>()
  for (const { briefing, line, event } of claims) {
    const file = event === key ? undefined : fileOfBriefing(path, briefing)
    if (file === undefined || line === undefined) continue
    const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
    const fix = instead === undefined ? keyFix(text, line, key) : otherKeyFix(text, line, instead, key)
    if (fix !== undefined) fixes.set(file, [...(fixes.get(file) ?? []), fix])
  }
  return fixes
}

/** The same for several proposals: a claim of more than one gets its key once. */
export function sureFixes(path: string, proposals: readonly KeyProposal[]): ReadonlyMap<string, readonly Fix[]> {
  const claims = new Map<Claim, string>()
  for (const { key, claims: pair } of proposals) for (const claim of pair) claims.set(claim, key)
  const fixes = new Map<string, readonly Fix[]>()
  for (const [claim, key] of claims) {
    for (const [file, its] of keyFixes(path, { key, claims: [claim] }))
      fixes.set(file, [...(fixes.get(file) ?? []), ...its])
  }
  return fixes
}

/** A proposal as text: the two claims, where they stand, and the key. */
export function proposalText({ key, claims, sure }: KeyProposal): string {
  const line = ({ briefing, line: number, text }: Claim) => `  ${briefing}:${number ?? 0}: ${clean(text, 100)}`
  return [`^${key}${sure ? '' : '  (perhaps)'}`, ...claims.map(line)].join('\n')
}
