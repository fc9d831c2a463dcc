import type { Chain } from './chain.ts'
import { MEDIA_NAMES } from './media.ts'

/** The agency whose paragraph it is, and how much of its text the credit takes. */
export interface Credit {
  readonly medium: string
  readonly length: number
}

/** The agency at the end of a paragraph: "… — UPI". */
export function creditOf(text: string): Credit | undefined {
  const found = /\s(?:—|–|--?) ?(?<name>[A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f ]{1,30})\.?$/.exec(text)
  const medium = MEDIA_NAMES.get(found?.groups?.name ?? '')
  return found && medium !== undefined ? { medium, length: found[0].length } : undefined
}

/** The chain with the agency whose paragraph it is before it. */
export function credited(
  chain: Chain | undefined,
  paragraph: number,
  credits: readonly (Credit | undefined)[],
  texts: readonly string[],
): Chain {
  const next = credits[paragraph + 1]
  const credit =
    credits[paragraph] ?? (next && /\b(?:press|media|news) reports?\b/i.test(texts[paragraph] ?? '') ? next : undefined)
  if (!credit) return chain ?? { links: [] }
  return { ...chain, links: [credit.medium, ...(chain?.links ?? []).filter((link) => link !== credit.medium)] }
}
