import type { ParsedClaim } from '../markdown/draft.ts'

/**
 * Makes the ids of a briefing's claims from what they say, so that each stays the same when a line is added above it.
 * Claims that say the same, or by chance hash alike, are counted.
 */
export function claimIdMaker(briefing: string): (claim: ParsedClaim) => string {
  const counts = new Map<string, number>()
  return ({ text, when }) => {
    const id = `${briefing}.${hashOf(`${when?.edtf ?? ''}\n${text}`)}`
    const count = (counts.get(id) ?? 0) + 1
    counts.set(id, count)
    return count === 1 ? id : `${id}-${count}`
  }
}

/** Forty bits of a hash (FNV-1a, twice with other seeds) in letters and digits. */
function hashOf(text: string): string {
  let low = 0x811c9dc5
  let high = 0x1b873593
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ unit, 0x01000193)
  }
  const bits = (high & 0xff) * 2 ** 32 + (low >>> 0)
  return bits.toString(36).padStart(8, '0')
}
