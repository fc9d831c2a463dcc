import type { Corpus } from '../index/corpus.ts'
import type { Scored } from './top-k.ts'

/** Claims that stand under their event at most; more of them are only counted. */
export const CLAIMS_UNDER = 3

/** A record in the order in which it is listed. */
export interface Listed extends Scored {
  /** The number of the event that a claim stands under. */
  readonly under?: number | undefined
  /** How many claims of an event answer, those under it and others. */
  readonly claims: number
}

/**
 * Ranked records with the claims of an event right under it, where the event comes before them. A claim that comes
 * before its event, since the words stand only there, stays where it is.
 */
export function listUnderEvents({ records, eventOf }: Corpus, ranked: readonly Scored[]): Listed[] {
  const groups = new Map<number, Scored[]>()
  const tops: Scored[] = []
  for (const scored of ranked) {
    const { record } = scored
    const event = record < records.claims ? -1 : (eventOf[record - records.claims] ?? -1)
    const group = groups.get(event)
    if (group) {
      group.push(scored)
      continue
    }
    tops.push(scored)
    if (record >= records.events && record < records.claims) groups.set(record, [])
  }
  return tops.flatMap((top) => {
    const claims = groups.get(top.record) ?? []
    const shown = claims.slice(0, CLAIMS_UNDER).map((claim) => ({ ...claim, under: top.record, claims: 0 }))
    return [{ ...top, claims: claims.length }, ...shown]
  })
}
