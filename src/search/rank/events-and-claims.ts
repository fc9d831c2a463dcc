import type { Corpus } from '../index/corpus.ts'
import { EVENT_ORDER } from '../weights.ts'
import type { Strengths } from './term-scores.ts'

/** Settles which of an event and its claims comes first. */
export interface EventsAndClaims {
  noteClaim(claim: number, score: number): void
  eventScore(event: number, score: number): number
  claimScore(claim: number, score: number): number
}

/**
 * An event comes before its claims when it answers to the whole query itself, or when several of its claims do; a claim
 * comes first when the words stand only in it, and when `quotes` tells that it has the whole query word for word.
 * `own` is what each record has by itself for each unit.
 */
export function eventsAndClaims(
  { records, eventOf }: Corpus,
  own: readonly Strengths[],
  quotes: (record: number) => boolean,
): EventsAndClaims {
  const events = records.claims - records.events
  const scores = new Float32Array(events)
  const claims = new Uint16Array(events)
  const quoting = new Uint16Array(events)
  const bestClaim = new Float32Array(events)
  const eventAt = (claim: number): number => (eventOf[claim - records.claims] ?? -1) - records.events

  return {
    noteClaim(claim, score) {
      const event = eventAt(claim)
      if (event < 0) return
      for (const strengths of own) if (strengths[claim] === 0) return
      claims[event] = (claims[event] ?? 0) + 1
      if (quotes(claim)) quoting[event] = (quoting[event] ?? 0) + 1
      bestClaim[event] = Math.max(bestClaim[event] ?? 0, score)
    },
    eventScore(record, score) {
      const event = record - records.events
      const isAbout = (claims[event] ?? 0) >= EVENT_ORDER.several && quoting[event] !== 1
      const raised = isAbout ? Math.max(score, (bestClaim[event] ?? 0) + EVENT_ORDER.aheadOfClaims) : score
      scores[event] = raised
      return raised
    },
    claimScore(claim, score) {
      const event = eventAt(claim)
      const above = event < 0 ? 0 : (scores[event] ?? 0)
      if (above === 0 || above > score) return score
      const record = event + records.events
      if (quotes(claim) && !quotes(record)) return score
      return own.every((strengths) => (strengths[record] ?? 0) >= EVENT_ORDER.sure)
        ? above - EVENT_ORDER.behindEvent
        : score
    },
  }
}
