import type { Claim } from '../model/model.ts'
import { originKeys } from './origin.ts'

/**
 * How the claims of an event stand to each other in one aspect. `none`: no claim speaks of it. `single`: one does.
 * `repeated`: several, all of one origin. `corroborated`: two or more origins that agree. `compatible`: they neither
 * agree nor exclude each other. `conflict`: at least two cannot both be right, whatever their origins.
 */
export type Verdict = 'none' | 'single' | 'repeated' | 'corroborated' | 'compatible' | 'conflict'

/** Two claims by id, in the order in which the aspect sorts them. */
export type ClaimPair = readonly [string, string]

/** How the claims of an event agree in one aspect. */
export interface AspectAgreement {
  readonly verdict: Verdict
  /** The claims that speak of it, by id. */
  readonly claims: readonly string[]
  /** How many origins these go back to. */
  readonly origins: number
  /** How many different things they say. */
  readonly readings: number
  /** Pairs that cannot both be right: all of them up to `MOST_PAIRS`. */
  readonly conflicts: readonly ClaimPair[]
  /** How many such pairs there are in all. */
  readonly conflictCount: number
  /** The claims of all such pairs, by id. */
  readonly conflicting: readonly string[]
  /** Pairs that overlap in part: all of them up to `MOST_PAIRS`, among the first `MOST_COMPARED` claims. */
  readonly compatible: readonly ClaimPair[]
}

/** Lists of pairs end here: a verdict and a count always take in every claim. */
export const MOST_PAIRS = 100

/** Pairs that overlap are looked for among this many claims, since all pairs of thousands would take too long. */
export const MOST_COMPARED = 300

/** The verdict on claims that speak of an aspect. A conflict outweighs all, and one origin never corroborates itself. */
export function verdictOf(claims: readonly Claim[], conflict: boolean, partial: boolean): Verdict {
  if (conflict) return 'conflict'
  if (claims.length <= 1) return claims.length === 0 ? 'none' : 'single'
  const [first, ...rest] = claims.flatMap(originKeys)
  if (rest.every((key) => key === first)) return 'repeated'
  return partial ? 'compatible' : 'corroborated'
}

/** How many distinct origins claims go back to. */
export const countOrigins = (claims: readonly Claim[]): number => new Set(claims.flatMap(originKeys)).size
