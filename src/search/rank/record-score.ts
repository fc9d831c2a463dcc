import type { Corpus } from '../index/corpus.ts'
import { textsOf } from '../index/records.ts'
import { roleReader } from '../index/roles.ts'
import { dayCloseness } from '../match/day-strengths.ts'
import { nameScore } from '../match/name-score.ts'
import { textFitter } from '../match/text-fit.ts'
import { phraseTest } from '../query/phrases.ts'
import type { Plan } from '../query/plan.ts'
import { wordsIn } from '../text/words-in.ts'
import { RECORD_SCORE } from '../weights.ts'
import { eventsAndClaims } from './events-and-claims.ts'
import type { Evidence } from './term-scores.ts'

/**
 * Scores records that answer to the units of a plan, from 0 to 1000. First all get a plain score, then those that may
 * come out first are looked at word by word, then all are noted, and only then scored in the end.
 */
export interface RecordScorer {
  /** The score of a record without looking at its words. */
  plain(record: number): number
  /** The part of the score for the order and the rest of its words. */
  fit(record: number): number
  /** Takes note of a score so far, for what events and their claims have to do with each other. */
  note(record: number, score: number): void
  /** The score in the end. Events must be asked for before claims. */
  final(record: number, score: number): number
  /** The parts of a final score; they sum to it. */
  parts(record: number, score: number): readonly ScorePart[]
}

/** A part of a score: what it is for, and how much it adds or takes. */
export interface ScorePart {
  readonly part: 'found' | 'words' | 'activity' | 'kind' | 'days' | 'order' | 'title' | 'phrase' | 'name' | 'event'
  readonly score: number
}

/** Makes, as long work, a scorer for records that answer to all required units of a plan but `missing` of them. */
export function* recordScorer(
  corpus: Corpus,
  plan: Plan,
  { own, all, having }: Evidence,
  missing: number,
): Generator<undefined, RecordScorer> {
  const { records, activity } = corpus
  const { within } = plan
  const fitOf = textFitter(
    corpus,
    plan.units.filter((unit) => unit.required),
  )
  const telling = having.map((count) => tellingOf(count, records.places))
  const allTelling = telling.reduce((sum, weight) => sum + weight, 0) || 1
  const words = plan.units.flatMap(({ terms }) => terms.map(({ word }) => word))
  const holdsAll =
    words.length >= RECORD_SCORE.fewestInPhrase
      ? yield* phraseTest(corpus, { words, complete: false })
      : (): boolean => false
  const forPhrase = RECORD_SCORE.phraseWord * Math.min(words.length, RECORD_SCORE.mostInPhrase)
  const about = eventsAndClaims(corpus, own, words.length >= RECORD_SCORE.quoted ? holdsAll : () => false)

  const titled = new Set<number>()

  const daysScore = (record: number): number => {
    if (!within) return 0
    const { firstDay, lastDay } = corpus.days()
    const [min, max] = [firstDay[record] ?? Number.NaN, lastDay[record] ?? Number.NaN]
    return Number.isNaN(min) ? 0 : RECORD_SCORE.days * dayCloseness(within, { min, max })
  }

  const wordsScore = (record: number): number => {
    let strength = 0
    for (let unit = 0; unit < all.length; unit++) strength += (telling[unit] ?? 0) * (all[unit]?.[record] ?? 0)
    return (RECORD_SCORE.strength * strength) / (255 * allTelling)
  }

  const activityScore = (record: number): number => RECORD_SCORE.activity * (activity[record] ?? 0)

  const kindScore = (record: number): number => {
    if (record < records.actors) return RECORD_SCORE.briefing
    return record >= records.events && record < records.claims ? RECORD_SCORE.event : 0
  }

  const saysTitle = (record: number): boolean => {
    const title = textsOf(records, record).find(({ field }) => field === 'title')
    return title !== undefined && wordsIn(title.text).join('') === plan.compact
  }

  return {
    plain: (record) =>
      RECORD_SCORE.anywhere + wordsScore(record) + activityScore(record) + kindScore(record) + daysScore(record),
    fit(record) {
      const { coverage, nearness } = fitOf(record)
      if (coverage > RECORD_SCORE.titleCovered && missing === 0 && record < records.claims && saysTitle(record))
        titled.add(record)
      return RECORD_SCORE.nearness * nearness + RECORD_SCORE.coverage * coverage + (holdsAll(record) ? forPhrase : 0)
    },
    note(record, score) {
      if (record >= records.claims) about.noteClaim(record, score)
    },
    final(record, score) {
      if (record >= records.claims) return about.claimScore(record, score)
      if (record >= records.events)
        return about.eventScore(record, titled.has(record) ? RECORD_SCORE.sameTitle.event : score)
      if (record < records.actors) return titled.has(record) ? RECORD_SCORE.sameTitle.briefing : score
      const roles = roleReader(corpus, plan, record)
      return Math.max(score, nameScore(corpus, plan, record, { roles, mayMiss: missing }))
    },
    parts(record, score) {
      const { coverage, nearness } = fitOf(record)
      const parts: ScorePart[] = [
        { part: 'found', score: RECORD_SCORE.anywhere },
        { part: 'words', score: wordsScore(record) },
        { part: 'activity', score: activityScore(record) },
        { part: 'kind', score: kindScore(record) },
        { part: 'days', score: daysScore(record) },
        { part: 'order', score: RECORD_SCORE.nearness * nearness },
        { part: 'title', score: RECORD_SCORE.coverage * coverage },
        { part: 'phrase', score: holdsAll(record) ? forPhrase : 0 },
      ]
      // The rest was settled in the end: by a name, by the very title, or between an event and its claims.
      const rest = score - parts.reduce((sum, part) => sum + part.score, 0)
      const last = record < records.actors ? 'title' : record < records.events ? 'name' : 'event'
      return [...parts, { part: last, score: rest } as const].filter((part) => Math.abs(part.score) >= LEAST_PART)
    },
  }
}

/** A part of a score that is less than this is not told. */
const LEAST_PART = 0.5

function tellingOf(having: number, count: number): number {
  return Math.max(RECORD_SCORE.leastTelling, 1 - Math.log1p(having) / Math.log1p(count || 1))
}
