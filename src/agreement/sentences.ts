import { words } from '../dates/words.ts'
import type { Claim, Event } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { type Agreement, type Aspect, agree } from './agree.ts'
import { dayWords, saidBy, sentence } from './attribution-words.ts'
import { closeness, closenessWords } from './closeness.ts'
import { dateSentences } from './date-sentences.ts'
import { occurrenceSentences } from './occurrence-sentences.ts'
import { placeSentences } from './place-sentences.ts'
import type { Withdrawal } from './reports.ts'

/** A plain sentence about how the claims of an event agree, or how they compare with the record. */
export interface Sentence {
  readonly about: Aspect | 'event' | 'record'
  readonly kind: 'verdict' | 'conflict' | 'relay' | 'changed' | 'withdrawn' | 'record' | 'closeness'
  /** The claims it speaks of, by id; none where it speaks of all. */
  readonly claims: readonly string[]
  readonly text: string
}

/**
 * The sentences on an event's claims: how they agree on each thing and who says what where they do not, which
 * of them were changed or taken back, and how far from the record each date lay, the closest first, where there is one.
 */
export function sentences(world: World, event: Event, agreement = agree(world, event)): Sentence[] {
  return [...onAgreement(world, event, agreement), ...onWithdrawn(world, agreement), ...onRecord(world, event)]
}

function onAgreement(world: World, event: Event, agreement: Agreement): Sentence[] {
  const claims = event.claims.flatMap((id) => {
    const claim = agreement.withdrawn.has(id) ? undefined : world.claims.get(id)
    return claim ?? []
  })
  if (claims.length === 0) return []
  if (claims.length === 1 && agreement.origins.counted.length < 2 && agreement.date.changed.length === 0) {
    const one = agreement.withdrawn.size > 0 ? 'One claim stands' : 'One claim'
    return [{ about: 'event', kind: 'verdict', claims: [], text: `${one}; no other report.` }]
  }
  return [
    ...dateSentences(world, agreement.date),
    ...placeSentences(world, agreement.place, claims),
    ...occurrenceSentences(world, agreement, claims),
  ]
}

function onWithdrawn(world: World, { withdrawn }: Agreement): Sentence[] {
  return [...withdrawn].flatMap(([id, withdrawal]) => {
    const claim = world.claims.get(id)
    if (!claim) return []
    const text = sentence(`${saidBy(world, claim)}: ${withdrawalWords(world, claim, withdrawal)}.`)
    return [{ about: 'event', kind: 'withdrawn', claims: [id], text }]
  })
}

/** How a claim was taken back: `retracted on 18 April 2019`. */
export function withdrawalWords(world: World, claim: Claim, withdrawal: Withdrawal): string {
  switch (withdrawal.how) {
    case 'struck':
      return 'struck out'
    case 'retracted':
      return `retracted on ${dayWords(withdrawal.day)}`
    case 'corrected': {
      const outlet = withdrawal.by.source.outlet
      const by = outlet === undefined ? undefined : world.actors.get(outlet)?.name
      const own = outlet !== undefined && outlet === world.briefings.get(claim.briefing)?.source.outlet
      return `corrected by ${own || by === undefined ? `“${withdrawal.by.title}”` : by}`
    }
  }
}

function onRecord(world: World, event: Event): Sentence[] {
  const found = closeness(world, event)
  if (found.length === 0 || !event.record?.when) return []
  const order = found.length === 1 ? '' : ` The closest first:`
  const text = `The record has it ${words(event.record.when)}.${order}`
  return [
    { about: 'record', kind: 'record', claims: [], text },
    ...found.map((each): Sentence => {
      const claim = world.claims.get(each.claim)
      const who = claim ? `${saidBy(world, claim)}: ` : ''
      return {
        about: 'record',
        kind: 'closeness',
        claims: [each.claim],
        text: sentence(`${who}${closenessWords(each)}.`),
      }
    }),
  ]
}
