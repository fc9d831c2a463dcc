import { words } from '../dates/words.ts'
import type { Claim, Event } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { counted } from '../text/counted.ts'
import { type Agreement, ASPECTS, type Aspect } from './agree.ts'
import { closeness, closenessWords } from './closeness.ts'
import { originKey, originName } from './origin.ts'
import { saidBy, sentence } from './say.ts'
import type { AspectAgreement, ClaimPair } from './verdict.ts'

/** A plain sentence about how the claims of an event agree, or how they compare with the record. */
export interface Sentence {
  readonly about: Aspect | 'event' | 'record'
  readonly kind: 'verdict' | 'conflict' | 'more' | 'record' | 'closeness'
  /** The claims it speaks of, by id; none where it speaks of all. */
  readonly claims: readonly string[]
  readonly text: string
}

/** So many conflicting pairs of an aspect get a sentence each; one more says how many there are besides. */
export const MOST_SENTENCES = 12

/**
 * What a reader should know of an event's claims: the verdict on each aspect, each conflict and why it is one, and
 * how far from the record each date lay, the closest first, where there is a record.
 */
export function sentences(world: World, event: Event, agreement: Agreement): Sentence[] {
  return [...onAgreement(world, agreement), ...onRecord(world, event)]
}

function onAgreement(world: World, agreement: Agreement): Sentence[] {
  if (agreement.claims === 0) return []
  if (agreement.claims === 1) {
    return [{ about: 'event', kind: 'verdict', claims: [], text: 'One claim: nothing confirms or contradicts it.' }]
  }
  const spoken = ASPECTS.filter((aspect) => agreement[aspect].verdict !== 'none')
  return spoken.flatMap((aspect) => [
    { about: aspect, kind: 'verdict', claims: [], text: `${verdictWords(world, aspect, agreement[aspect])}.` },
    ...conflicts(world, agreement, aspect),
  ])
}

function verdictWords(world: World, aspect: Aspect, agreement: AspectAgreement): string {
  const { verdict, claims, origins, conflictCount } = agreement
  const many = claims.length > 1
  const all = `${counted(claims.length, 'claim')} from ${counted(origins, 'origin')}`
  if (verdict === 'conflict') {
    const pairs = (claims.length * (claims.length - 1)) / 2
    const share = pairs === 1 ? 'conflict' : `conflict in ${conflictCount} of ${counted(pairs, 'pair')}`
    return aspect === 'occurrence' ? `${all} ${share} on whether it happened` : `${all} give ${aspect}s that ${share}`
  }
  if (verdict === 'compatible') {
    return aspect === 'occurrence'
      ? `${all} differ on whether it will happen`
      : `${all} give ${aspect}s that overlap without agreeing`
  }
  const first = world.claims.get(claims[0] ?? '')
  const says = aspect === 'occurrence' ? stance(first, many) : `${many ? 'give' : 'gives'} the ${aspect}`
  if (verdict === 'single') return `One claim ${says}`
  if (verdict === 'corroborated') return aspect === 'occurrence' ? `${all} ${says}` : `${all} agree on the ${aspect}`
  return `${counted(claims.length, 'claim')} ${says}, all from ${first ? originName(world, first) : 'one origin'}`
}

/** What a claim says of whether the event happened, as the verb of a sentence about it or about several like it. */
function stance(claim: Claim | undefined, many: boolean): string {
  if (claim?.status === 'happened') return many ? 'say that it happened' : 'says that it happened'
  if (claim?.status === 'denied') return many ? 'deny it' : 'denies it'
  return many ? 'expect it' : 'expects it'
}

function conflicts(world: World, agreement: Agreement, aspect: Aspect): Sentence[] {
  const { conflicts: pairs, conflictCount } = agreement[aspect]
  const told = pairs.slice(0, MOST_SENTENCES)
  const more = conflictCount - told.length
  const found = told.flatMap((pair) => conflict(world, aspect, pair) ?? [])
  if (more <= 0) return found
  const text = `${counted(more, 'more pair')} of claims ${more === 1 ? 'conflicts' : 'conflict'} in the same way.`
  return [...found, { about: aspect, kind: 'more', claims: [], text }]
}

function conflict(world: World, aspect: Aspect, pair: ClaimPair): Sentence | undefined {
  const [a, b] = [world.claims.get(pair[0]), world.claims.get(pair[1])]
  if (!a || !b) return undefined
  const sides = [a, b].map((claim) => `${saidBy(world, claim)}: ${reading(world, aspect, claim)}`)
  const text = `${sentence(sides.join('; '))}. ${WHY[aspect]}${sameOrigin(world, a, b)}.`
  return { about: aspect, kind: 'conflict', claims: pair, text }
}

const WHY: Readonly<Record<Aspect, string>> = {
  date: 'No day fits both',
  place: 'Neither place lies within the other',
  occurrence: 'Only one can be right',
}

function reading(world: World, aspect: Aspect, claim: Claim): string {
  if (aspect === 'occurrence') return claim.status === 'denied' ? 'denied' : 'happened'
  if (aspect === 'place') return (claim.place && world.places.get(claim.place)?.name) ?? 'no place'
  return claim.when ? words(claim.when) : 'no date'
}

/** What to add where both claims go back to one origin: four outlets that quote one agency are one voice. */
function sameOrigin(world: World, a: Claim, b: Claim): string {
  if (originKey(a) !== originKey(b)) return ''
  const name = originName(world, a)
  const last = a.attribution.at(-1)
  if (!last) return ': the briefing differs from itself'
  if (last.actor === undefined) return `, and both cite “${name}”`
  const person = world.actors.get(last.actor)?.kind === 'person'
  return person ? `: ${name} is quoted with both` : `: ${name} differs from itself`
}

function onRecord(world: World, event: Event): Sentence[] {
  const found = closeness(world, event)
  if (found.length === 0 || !event.record?.when) return []
  const order = found.length === 1 ? '' : ' The closest first:'
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
