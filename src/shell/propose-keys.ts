import { readFileSync } from 'node:fs'
import { type KeyProposal, proposeKeys } from '../draft/key-proposals.ts'
import { keyFix } from '../draft/typed-key.ts'
import type { Claim, Dataset } from '../model/model.ts'
import type { Fix } from '../model/problem.ts'
import { clean } from '../text/clean.ts'
import { fileOfBriefing } from './draft-files.ts'

/** A proposal with the files and lines that its key would be typed into. */
export interface PlacedProposal extends KeyProposal {
  readonly fixes: ReadonlyMap<string, Fix>
}

/** The keys that would join claims of a folder, with what to change in which file. */
export function placedProposals(path: string, dataset: Dataset): readonly PlacedProposal[] {
  return proposeKeys(dataset).map((proposal) => {
    const fixes = new Map<string, Fix>()
    for (const claim of proposal.claims) {
      const file = fileOfBriefing(path, claim.briefing)
      if (file === undefined || claim.line === undefined || claim.event === proposal.key) continue
      const fix = keyFix(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), claim.line, proposal.key)
      if (fix !== undefined) fixes.set(file, fix)
    }
    return { ...proposal, fixes }
  })
}

/** A proposal as text: the two claims, where they stand, and the key. */
export function proposalText({ key, claims, sure }: KeyProposal): string {
  const line = ({ briefing, line: number, text }: Claim) => `  ${briefing}:${number ?? 0}: ${clean(text, 100)}`
  return [`^${key}${sure ? '' : '  (perhaps)'}`, ...claims.map(line)].join('\n')
}
