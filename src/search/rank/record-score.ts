import type { Corpus } from '../index/corpus.ts'
import { textsOf } from '../index/records.ts'
import { roleReader } from '../index/roles.ts'
import { nameScore } from '../match/name-score.ts'
import { textFitter } from '../match/text-fit.ts'
import { phraseTest } from '../query/phrases.ts'
import type { Plan } from '../query/plan.ts'
import { wordsIn } from '../text/words-in.ts'
import { eventsAndClaims } from './events-and-claims.ts'
import type { Evidence } from './term-scores.ts'

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
/** A word that is everywhere tells less than one that is rare, down to this. */
const LEAST_TELLING = 0.4

/**
 * Scores records that answer to the units of a plan, from 0 to 1000. First all get a plain score, then those that may
 * come out first are looked at word by word, then all are noted, and only then scored in the end.
 */
export interface RecordScorer {
  /** What can be said of a record without looking at its words. */
  plain(record: number): number
  /** What the order and the rest of a record's words add to that. */
  fit(record: number): number
  /** Takes note of a score so far, for what events and their claims have to do with each other. */
  note(record: number, score: number): void
  /** The score in the end. Events must be asked for before claims. */
  final(record: number, score: number): number
}

/** A scorer for records that answer to all required units of a plan but `missing` of them. */
export function recordScorer(
  corpus: Corpus,
  plan: Plan,
  { own, all, having }: Evidence,
  missing: number,
): RecordScorer {
  const { records, activity } = corpus
  const fitOf = textFitter(
    corpus,
    plan.units.filter((unit) => unit.required),
  )
  const telling = having.map((count) => tellingOf(count, records.places))
  const allTelling = telling.reduce((sum, weight) => sum + weight, 0) || 1
  const words = plan.units.flatMap(({ terms }) => terms.map(({ word }) => word))
  const holdsAll =
    words.length >= FEWEST_IN_PHRASE ? phraseTest(corpus, { words, complete: false }) : (): boolean => false
  const forPhrase = BY_PHRASE_WORD * Math.min(words.length, MOST_IN_PHRASE)
  const about = eventsAndClaims(corpus, own, words.length >= QUOTED ? holdsAll : () => false)

  const titled = new Set<number>()

  const saysTitle = (record: number): boolean => {
    const title = textsOf(records, record).find(({ field }) => field === 'title')
    return title !== undefined && wordsIn(title.text).join('') === plan.compact
  }

  return {
    plain(record) {
      let strength = 0
      for (let unit = 0; unit < all.length; unit++) strength += (telling[unit] ?? 0) * (all[unit]?.[record] ?? 0)
      const kind = record < records.actors ? BRIEFING : record >= records.events && record < records.claims ? EVENT : 0
      return ANYWHERE + (BY_STRENGTH * strength) / (255 * allTelling) + BY_ACTIVITY * (activity[record] ?? 0) + kind
    },
    fit(record) {
      const { coverage, nearness } = fitOf(record)
      if (coverage > TITLE_COVERED && missing === 0 && record < records.claims && saysTitle(record)) titled.add(record)
      return BY_NEARNESS * nearness + BY_COVERAGE * coverage + (holdsAll(record) ? forPhrase : 0)
    },
    note(record, score) {
      if (record >= records.claims) about.noteClaim(record, score)
    },
    final(record, score) {
      if (record >= records.claims) return about.claimScore(record, score)
      if (record >= records.events) return about.eventScore(record, titled.has(record) ? SAME_TITLE.event : score)
      if (record < records.actors) return titled.has(record) ? SAME_TITLE.briefing : score
      const roles = roleReader(corpus, plan, record)
      return Math.max(score, nameScore(corpus, plan, record, { roles, mayMiss: missing }))
    },
  }
}

function tellingOf(having: number, count: number): number {
  return Math.max(LEAST_TELLING, 1 - Math.log1p(having) / Math.log1p(count || 1))
}
