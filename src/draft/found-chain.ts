import type { Chain, ChainContext, Speaker } from './chain.ts'
import { foldedName } from './name-table.ts'

/** A chain found in a sentence, with the speakers whom later sentences may mean by a pronoun. */
export interface FoundChain {
  readonly chain: Chain
  readonly speakers: readonly Speaker[]
}

/** The chain of some speakers, the one nearest the outlet first; undefined where there is none. */
export const foundChain = (...speakers: readonly (Speaker | undefined)[]): FoundChain | undefined => {
  const known = speakers.filter((speaker) => speaker !== undefined)
  if (known.length === 0) return undefined
  const links = known.map(({ name }) => name).filter((name, index, all) => all.indexOf(name) === index)
  const unsure = known.find(({ doubt }) => doubt !== undefined)
  const others = unsure?.alternatives?.map((name) => links.map((link) => (link === unsure.name ? name : link)))
  return {
    chain: {
      links,
      ...(unsure?.doubt !== undefined && { doubt: unsure.doubt }),
      ...(others && { alternatives: others }),
    },
    speakers: known,
  }
}

/** Whether a speaker is the outlet of the report: the BBC and BBC News are one. */
export function isOutlet({ name }: Speaker, { speakers: { outlet }, table }: ChainContext): boolean {
  if (outlet === undefined) return false
  const known = table.names.get(foldedName(outlet.replace(/^the /i, '')))?.name ?? outlet
  return [outlet, known].some((each) => foldedName(each) === foldedName(name))
}
