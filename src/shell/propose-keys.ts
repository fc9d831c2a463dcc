import { readFileSync } from 'node:fs'
import { type KeyProposal, type KeyStep, proposeKeys } from '../draft/key-proposals.ts'
import { keyFix, otherKeyFix } from '../draft/typed-key.ts'
import type { Claim, Dataset } from '../model/model.ts'
import type { Fix } from '../model/problem.ts'
import { clean } from '../text/clean.ts'
import { fileOfBriefing } from './draft-files.ts'

/** A proposal with the files and lines that its key would be typed into. */
export interface PlacedProposal extends KeyProposal {
  readonly fixes: ReadonlyMap<string, readonly Fix[]>
}

/** The keys that would join claims of a folder, with what to change in which file. */
export function placedProposals(path: string, dataset: Dataset): readonly PlacedProposal[] {
  return proposeKeys(dataset).map((proposal) => ({ ...proposal, fixes: keyFixes(path, proposal) }))
}

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

/** A proposal as text: the two claims, where they stand, and the key. */
export function proposalText({ key, claims, sure }: KeyProposal): string {
  const line = ({ briefing, line: number, text }: Claim) => `  ${briefing}:${number ?? 0}: ${clean(text, 100)}`
  return [`^${key}${sure ? '' : '  (perhaps)'}`, ...claims.map(line)].join('\n')
}
