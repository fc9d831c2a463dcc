import type { Corpus } from './corpus.ts'
import { nameScore } from './name-score.ts'
import { phraseTest } from './phrases.ts'
import type { Plan } from './plan.ts'
import { textsOf } from './records.ts'
import { roleReader } from './roles.ts'
import type { Evidence } from './strengths.ts'
import { textFitter } from './text-fit.ts'
import { wordsIn } from './words-in.ts'

/** The score of a record that answers to every word somewhere, before anything is known of how. */
const ANYWHERE = 400
const BY_STRENGTH = 300
const BY_NEARNESS = 60
/** The whole query, word for word: for each of its words, from so many on and up to so many. */
const BY_PHRASE_WORD = 30
const FEWEST_IN_PHRASE = 3
const MOST_IN_PHRASE = 8
/** From so many words on, a query that stands in a claim alone is about the claim. */
const QUOTED = 4
const BY_COVERAGE = 40
const BY_ACTIVITY = 60
/** An event before a briefing before a claim, where nothing else tells them apart. */
const EVENT = 40
const BRIEFING = 15
/** The very title. A briefing is asked for by its title more often than an event is. */
const SAME_TITLE = { briefing: 995, event: 990 }
const TITLE_COVERED = 0.99
/** A claim comes after an event that says the same as surely as this, but right after it. */
const SURE = 0.45 * 255
const BEHIND_EVENT = 0.5
/** A word that is everywhere tells less than one that is rare, down to this. */
const LEAST_TELLING = 0.4

/** Claims of one event that all answer to a query: from so many on, the query is about the event. */
const SEVERAL = 2
const AHEAD_OF_CLAIMS = 1

/** Scores records that answer to the units of a plan, from 0 to 1000. */
export interface RecordScorer {
  /** Takes note of a claim that will be scored: all of them first, then any record. */
  note(claim: number): void
  score(record: number): number
}

/** A scorer for records that answer to all required units of a plan but `missing` of them. */
export function recordScorer(corpus: Corpus, plan: Plan, { own, all }: Evidence, missing: number): RecordScorer {
  const { records, activity, eventOf } = corpus
  const required = plan.units.filter((unit) => unit.required)
  const fitOf = textFitter(corpus, required)
  const telling = all.map((strengths) => tellingOf(strengths, records.places))
  const allTelling = telling.reduce((sum, weight) => sum + weight, 0) || 1
  const eventScores = new Float32Array(records.claims - records.events)
  const claimScores = new Float32Array(eventOf.length)
  const claimsOf = new Uint16Array(eventScores.length)
  const quotesOf = new Uint16Array(eventScores.length)
  const bestClaimOf = new Float32Array(eventScores.length)

  const words = plan.units.flatMap(({ terms }) => terms.map(({ word }) => word))
  const isPhrase = words.length >= FEWEST_IN_PHRASE
  const holdsAll = isPhrase ? phraseTest(corpus, { words, complete: false }) : () => false
  const forPhrase = BY_PHRASE_WORD * Math.min(words.length, MOST_IN_PHRASE)

  const isQuote = (record: number): boolean => words.length >= QUOTED && holdsAll(record)

  const strength = (record: number): number => {
    let sum = 0
    for (let unit = 0; unit < all.length; unit++) sum += (telling[unit] ?? 0) * (all[unit]?.[record] ?? 0)
    return sum / (255 * allTelling)
  }

  const anyScore = (record: number, kind: number): number => {
    const { coverage, nearness } = fitOf(record)
    return (
      ANYWHERE +
      BY_STRENGTH * strength(record) +
      BY_NEARNESS * nearness +
      BY_COVERAGE * coverage +
      BY_ACTIVITY * (activity[record] ?? 0) +
      (holdsAll(record) ? forPhrase : 0) +
      kind
    )
  }

  const saysTitle = (record: number): boolean => {
    if (missing > 0 || fitOf(record).coverage < TITLE_COVERED) return false
    const title = textsOf(records, record).find(({ field }) => field === 'title')
    return title !== undefined && wordsIn(title.text).join('') === plan.compact
  }

  const eventScore = (record: number): number => {
    const index = record - records.events
    const score = saysTitle(record) ? SAME_TITLE.event : anyScore(record, EVENT)
    const isAbout = (claimsOf[index] ?? 0) >= SEVERAL && quotesOf[index] !== 1
    const raised = isAbout ? Math.max(score, (bestClaimOf[index] ?? 0) + AHEAD_OF_CLAIMS) : score
    eventScores[index] = raised
    return raised
  }

  const actorScore = (record: number): number => {
    const roles = roleReader(corpus, plan, record)
    return Math.max(anyScore(record, 0), nameScore(corpus, plan, record, { roles, mayMiss: missing }))
  }

  const claimScore = (record: number): number => {
    const score = claimScores[record - records.claims] ?? 0
    const event = eventOf[record - records.claims] ?? -1
    const above = event < 0 ? 0 : (eventScores[event - records.events] ?? 0)
    if (above === 0 || above > score) return score
    if (isQuote(record) && !holdsAll(event)) return score
    return own.every((strengths) => (strengths[event] ?? 0) >= SURE) ? above - BEHIND_EVENT : score
  }

  return {
    note(claim) {
      const score = anyScore(claim, 0)
      const event = eventOf[claim - records.claims] ?? -1
      claimScores[claim - records.claims] = score
      if (event < 0 || !own.every((strengths) => (strengths[claim] ?? 0) > 0)) return
      const index = event - records.events
      claimsOf[index] = (claimsOf[index] ?? 0) + 1
      if (isQuote(claim)) quotesOf[index] = (quotesOf[index] ?? 0) + 1
      bestClaimOf[index] = Math.max(bestClaimOf[index] ?? 0, score)
    },
    score(record) {
      if (record >= records.claims) return claimScore(record)
      if (record >= records.events) return eventScore(record)
      if (record >= records.actors) return actorScore(record)
      return saysTitle(record) ? SAME_TITLE.briefing : anyScore(record, BRIEFING)
    },
  }
}

function tellingOf(strengths: Uint8Array, count: number): number {
  let having = 0
  for (let i = 0; i < count; i++) if ((strengths[i] ?? 0) > 0) having += 1
  return Math.max(LEAST_TELLING, 1 - Math.log1p(having) / Math.log1p(count || 1))
}
