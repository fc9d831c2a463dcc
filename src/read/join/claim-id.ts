import type { ParsedClaim } from '../markdown/draft.ts'

/**
 * Makes the ids of a briefing's claims from what they say, so that each stays the same when a line is added above it.
 * Claims that say the same, or by chance hash alike, are counted.
 */
export function claimIdMaker(briefing: string): (claim: Pick<ParsedClaim, 'text' | 'when'>) => string {
  const taken = new Set<string>()
  const repeated = new Map<string, number>()
  return ({ text, when }) => {
    const id = `${briefing}.${textHash(when?.edtf ?? '', text)}`
    const before = taken.size
    if (taken.add(id).size > before) return id
    const count = (repeated.get(id) ?? 1) + 1
    repeated.set(id, count)
    return `${id}-${count}`
  }
}

const PRIME = 0x01000193

/** Forty bits of a hash (FNV-1a, twice with other seeds) of a date and a text, with a line end between them, in letters and digits. */
export function textHash(date: string, text: string): string {
  let low = 0x811c9dc5
  let high = 0x1b873593
  const add = (unit: number): void => {
    low = Math.imul(low ^ unit, PRIME)
    high = Math.imul(high ^ unit, PRIME)
  }
  for (let index = 0; index < date.length; index += 1) add(date.charCodeAt(index))
  add(0x0a)
  for (let index = 0; index < text.length; index += 1) add(text.charCodeAt(index))
  const upper = (high & 0xff) * 2 ** 32 + (low >>> 0)
  const half = Math.floor(upper / 36 ** 4)
  return inBase36(half) + inBase36(upper - half * 36 ** 4)
}

/** All pairs of letters and digits in the order of what they stand for in base 36. */
const PAIRS = Array.from({ length: 36 ** 2 }, (_, value) => value.toString(36).padStart(2, '0'))

/** Four digits of base 36: `toString(36)` takes several times as long for numbers of more than 31 bits. */
const inBase36 = (value: number): string => `${PAIRS[Math.floor(value / 36 ** 2)]}${PAIRS[value % 36 ** 2]}`
