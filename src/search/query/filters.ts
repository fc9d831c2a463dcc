import { ASPECTS, agree } from '../../agreement/agree.ts'
import type { Verdict } from '../../agreement/verdict.ts'
import { readDate } from '../../dates/authored.ts'
import { meet, range } from '../../dates/days.ts'
import type { Range } from '../../dates/edtf.ts'
import { chainsOf } from '../../model/chains.ts'
import type { Event, Link } from '../../model/model.ts'
import { STATUSES } from '../../model/vocabulary.ts'
import type { World } from '../../model/world.ts'
import type { Corpus } from '../index/corpus.ts'
import { withPlacesAround } from '../index/links.ts'
import { lookUp } from '../index/lookup.ts'
import { wordsIn } from '../text/words-in.ts'
import type { Filter, QueryProblem } from './filter-names.ts'
import { KINDS, type Kind, kindOf } from './kinds.ts'

/**
 * Filters made ready: what a claim, by its place among the claims, must be; what an event, by its record's number, must
 * be besides having such a claim; and which kinds are looked at.
 */
export interface ReadyFilters {
  readonly claims: readonly ((index: number) => boolean)[]
  readonly events: readonly ((record: number) => boolean)[]
  readonly kinds: ReadonlySet<Kind> | undefined
  /** The days that are asked for, where some are. */
  readonly days: Range | undefined
  readonly problems: readonly QueryProblem[]
}

type Ready =
  | {
      readonly claim: (index: number) => boolean
      readonly event?: (record: number) => boolean
    }
  | { readonly kind: Kind }
  | { readonly days: Range }
  | QueryProblem

const EXAMPLES: Readonly<Record<Filter['name'], string>> = {
  actor: 'actor:biegun',
  place: 'place:moscow',
  topic: 'topic:summit',
  type: 'type:visit',
  in: 'in:claims',
  from: 'from:2019-04-17',
  to: 'to:2019-04-30',
  status: 'status:expected',
  origin: 'origin:yonhap',
  date: 'date:2019-04',
  verdict: 'verdict:conflict',
  outlet: 'outlet:ani',
  source: 'source:yonhap',
}

/** Makes the filters of a query ready. What is wrong with one is said, and the others still hold. */
export function readyFilters(corpus: Corpus, filters: readonly Filter[]): ReadyFilters {
  const each = filters.map((filter) => readyFilter(corpus, filter))
  const days = each
    .flatMap((filter) => ('days' in filter ? [filter.days] : []))
    .reduce<Range | undefined>(sharedRange, undefined)
  const ready = days ? [...each, inRange(corpus, days)] : each
  const kinds = ready.flatMap((each) => ('kind' in each ? [each.kind] : []))
  return {
    claims: ready.flatMap((each) => ('claim' in each ? [each.claim] : [])),
    events: ready.flatMap((each) => ('event' in each && each.event ? [each.event] : [])),
    kinds: kinds.length > 0 ? new Set(kinds) : undefined,
    days,
    problems: ready.flatMap((each) => ('message' in each ? [each] : [])),
  }
}

function readyFilter(corpus: Corpus, { name, value }: Filter): Ready {
  if (value === '') return { message: `${name}: has nothing after it`, hint: `Type something like ${EXAMPLES[name]}` }
  switch (name) {
    case 'in':
      return kindFilter(value)
    case 'status':
      return statusFilter(corpus, value)
    case 'actor':
      return actorFilter(corpus, value)
    case 'place':
      return placeFilter(corpus, value)
    case 'topic':
      return topicFilter(corpus, value)
    case 'type':
      return typeFilter(corpus, value)
    case 'origin':
      return chainFilter(corpus, name, value, (chain) => chain.slice(-1))
    case 'source':
      return chainFilter(corpus, name, value, (chain) => chain)
    case 'outlet':
      return outletFilter(corpus, value)
    case 'verdict':
      return verdictFilter(corpus, value)
    case 'date':
    case 'from':
    case 'to':
      return dateFilter(name, value)
  }
}

function kindFilter(value: string): Ready {
  const kind = kindOf(value)
  return kind
    ? { kind }
    : { message: `"${value}" is no kind of hit`, hint: `Type in: and ${oneOf(KINDS.map((each) => `${each}s`))}` }
}

function statusFilter({ records }: Corpus, value: string): Ready {
  const status = STATUSES.find((each) => each.startsWith(value.toLowerCase()))
  if (!status) return { message: `"${value}" is no status`, hint: `Type status: and ${oneOf(STATUSES)}` }
  return { claim: (index) => records.world.dataset.claims[index]?.status === status }
}

function actorFilter(corpus: Corpus, value: string): Ready {
  const { records } = corpus
  const { found, nearest } = lookUp(corpus, value, records.actors, records.events)
  if (found.size === 0) return unknown('actor', value, nearest)
  const ids = idsOf(records.world.dataset.actors, found, records.actors)
  return { claim: (index) => records.world.dataset.claims[index]?.actors.some((id) => ids.has(id)) ?? false }
}

function placeFilter(corpus: Corpus, value: string): Ready {
  const { records } = corpus
  const { found, nearest } = lookUp(corpus, value, records.places, records.types)
  if (found.size === 0) return unknown('place', value, nearest)
  const named = idsOf(records.world.dataset.places, found, records.places)
  const within = records.world.dataset.places.filter(({ id }) =>
    withPlacesAround(records, id).some((around) => named.has(around)),
  )
  const ids = new Set(within.map(({ id }) => id))
  return { claim: (index) => ids.has(records.world.dataset.claims[index]?.place ?? '') }
}

function topicFilter({ records }: Corpus, value: string): Ready {
  const words = wordsIn(value)
  const isMeant = (topic: string): boolean =>
    words.every((word) => wordsIn(topic).some((each) => each.startsWith(word)))
  const topics = new Set(records.topics.filter(isMeant))
  if (topics.size === 0)
    return { message: `No topic "${value}"`, hint: `Type topic: and ${oneOf(records.topics.slice(0, 5))}` }
  const { claims } = records.world.dataset
  return { claim: (index) => topics.has(records.world.briefings.get(claims[index]?.briefing ?? '')?.topic ?? '') }
}

function typeFilter({ records }: Corpus, value: string): Ready {
  const words = wordsIn(value)
  const isMeant = (type: string): boolean => words.every((word) => wordsIn(type).some((each) => each.startsWith(word)))
  const types = new Set(records.typeNames.filter(isMeant))
  if (types.size === 0)
    return { message: `No type "${value}"`, hint: `Type type: and ${oneOf(records.typeNames.slice(0, 12))}` }
  return { claim: (index) => types.has(records.world.dataset.claims[index]?.type ?? '') }
}

/** Claims that somebody stands behind, among the links of their chains that `links` takes. */
function chainFilter(
  corpus: Corpus,
  name: 'origin' | 'source',
  value: string,
  links: (chain: readonly Link[]) => readonly Link[],
): Ready {
  const { records } = corpus
  const { claims, actors } = records.world.dataset
  const { found, nearest } = lookUp(corpus, value, records.actors, records.events)
  const ids = idsOf(actors, found, records.actors)
  const words = wordsIn(value)
  const isMeant = (name: string): boolean => words.every((word) => wordsIn(name).some((each) => each.startsWith(word)))
  const claim = (index: number): boolean => {
    const claim = claims[index]
    const linked = claim === undefined ? [] : chainsOf(claim).flatMap(links)
    return linked.some(({ name, actor }) => (actor === undefined ? isMeant(name) : ids.has(actor)))
  }
  return ids.size > 0 || claims.some((_, index) => claim(index)) ? { claim } : unknown(name, value, nearest)
}

function outletFilter(corpus: Corpus, value: string): Ready {
  const { records } = corpus
  const { found, nearest } = lookUp(corpus, value, records.actors, records.events)
  if (found.size === 0) return unknown('outlet', value, nearest)
  const ids = idsOf(records.world.dataset.actors, found, records.actors)
  const outletOf = (index: number): string | undefined =>
    records.world.briefings.get(records.world.dataset.claims[index]?.briefing ?? '')?.source.outlet
  return { claim: (index) => ids.has(outletOf(index) ?? '') }
}

const VERDICTS: readonly Verdict[] = ['conflict', 'compatible', 'corroborated', 'repeated', 'single']

/** Events whose claims agree or differ in one way, and the claims on them. */
function verdictFilter({ records, eventOf }: Corpus, value: string): Ready {
  const verdict = VERDICTS.find((each) => each.startsWith(value.toLowerCase()))
  if (!verdict) return { message: `"${value}" is no verdict`, hint: `Type verdict: and ${oneOf(VERDICTS)}` }
  const { events } = records.world.dataset
  const known = new Map<number, boolean>()
  const holds = (record: number): boolean => {
    const event = events[record - records.events]
    if (!event) return false
    const has = known.get(record) ?? hasVerdict(records.world, event, verdict)
    known.set(record, has)
    return has
  }
  return { claim: (index) => holds(eventOf[index] ?? -1), event: holds }
}

/** Whether the claims on an event stand so to each other on the date, the place or whether it happened. */
function hasVerdict(world: World, event: Event, verdict: Verdict): boolean {
  const agreement = agree(world, event)
  return ASPECTS.some((aspect) => agreement[aspect].verdict === verdict)
}

function dateFilter(name: 'date' | 'from' | 'to', value: string): Ready {
  const reading = readDate(value)
  if (!reading.ok)
    return {
      message: `${name}: ${reading.message}`,
      hint: reading.suggestion ?? `Type something like ${EXAMPLES[name]}`,
    }
  const { min, max } = range(reading.when)
  return { days: { min: name === 'to' ? -Infinity : min, max: name === 'from' ? Infinity : max } }
}

/** Tests for a day of a range, which `date:`, `from:` and `to:` make together. */
function inRange({ records, firstDay, lastDay, apart }: Corpus, range: Range): Ready {
  const event = (record: number): boolean => {
    // No date is NaN, which is neither before nor after any day.
    if (!((firstDay[record] ?? NaN) <= range.max && (lastDay[record] ?? NaN) >= range.min)) return false
    const days = apart.get(record)
    return days === undefined || meet(days, [range])
  }
  return { claim: (index) => event(records.claims + index), event }
}

const sharedRange = (a: Range | undefined, b: Range): Range =>
  a ? { min: Math.max(a.min, b.min), max: Math.min(a.max, b.max) } : b

const unknown = (
  name: 'actor' | 'place' | 'origin' | 'source' | 'outlet',
  value: string,
  nearest: readonly string[],
): QueryProblem => ({
  message: `No ${name} "${value}"`,
  hint: nearest.length > 0 ? `Did you mean ${oneOf(nearest)}?` : `Type part of a name, such as ${EXAMPLES[name]}`,
})

const idsOf = (items: readonly { readonly id: string }[], found: ReadonlySet<number>, from: number): Set<string> =>
  new Set([...found].flatMap((number) => items[number - from]?.id ?? []))

const oneOf = (names: readonly string[]): string => names.join(', ').replace(/, ([^,]*)$/, ' or $1')
