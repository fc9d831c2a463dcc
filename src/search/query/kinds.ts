/** The kinds of hits. */
export const KINDS = ['briefing', 'actor', 'event', 'claim'] as const

/** The kind of a hit. */
export type Kind = (typeof KINDS)[number]

/** The kind that a reader means by "claims", "Claim" or "cl", or undefined. */
export function kindOf(text: string): Kind | undefined {
  const typed = text.toLowerCase()
  if (typed === '') return undefined
  return KINDS.find((kind) => `${kind}s`.startsWith(typed))
}
