import type { DraftLink } from '../markdown/draft.ts'
import { readChain } from '../markdown/sources.ts'
import { hostOf, isUrl } from './cells.ts'
import { splitSources } from './split-names.ts'

/** Who says something: a chain of names for each source, the nearest first. */
export type Chains = readonly (readonly DraftLink[])[]

/** The sources of a cell: a chain for each, the addresses among them, and whether it says more. */
export interface SourceCell {
  readonly chains: Chains
  readonly urls: readonly string[]
  readonly more: boolean
}

/** Reads a cell of sources; an address names its host. */
export function readSourceCell(cell: string, isKnown: (name: string) => boolean): SourceCell {
  const { names, more } = splitSources(cell, isKnown)
  const urls = names.filter(isUrl)
  const hosts = new Set(urls.flatMap((url) => hostOf(url) ?? []))
  const chains = names.filter((name) => !isUrl(name)).map((name) => readChain(name, () => 0))
  return { chains: [...chains, ...[...hosts].map(chainOf)], urls, more }
}

/** The chain of one source, which has a name. */
export const chainOf = (name: string): readonly DraftLink[] => [{ text: name, at: 0, named: true }]
