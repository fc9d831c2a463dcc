import { ASPECTS, agree } from '../../agreement/agree.ts'
import type { Verdict } from '../../agreement/verdict.ts'
import { meet, range } from '../../dates/days.ts'
import type { Range } from '../../dates/edtf.ts'
import { readDate } from '../../dates/read-date.ts'
import { shortEdtf } from '../../dates/words.ts'
import type { Status } from '../../model/model.ts'
import { STATUSES } from '../../model/vocabulary.ts'
import { oneOf } from '../../text/counted.ts'
import type { Corpus } from '../index/corpus.ts'
import { FILTER_EXAMPLES, type Filter, type FilterName, type QueryProblem } from './filter-names.ts'
import { KINDS, type Kind, kindOf } from './kinds.ts'
import { NAMED_FILTERS } from './named-filters.ts'
import type { ClaimFilter, ReadyFilter } from './ready-filter.ts'

/** The filters of a query made ready: what claims and events must be, and which kinds are looked at. */
export interface ReadyFilters {
  readonly claims: readonly ((index: number) => boolean)[]
  readonly events: readonly ((record: number) => boolean)[]
  readonly kinds: ReadonlySet<Kind> | undefined
  /** The days that are asked for, where some are. */
  readonly days: Range | undefined
  /** The effect of each, in words. */
  readonly words: readonly string[]
  readonly problems: readonly QueryProblem[]
}

/** Makes the filters of a query ready, as long work. What is wrong with one is said, and the others still hold. */
export function* readyFilters(corpus: Corpus, filters: readonly Filter[]): Generator<undefined, ReadyFilters> {
  const ready: ReadyFilter[] = []
  for (const filter of filters) {
    const made = readyFilter(corpus, filter)
    ready.push(Symbol.iterator in made ? yield* made : made)
  }
  const days = ready
    .flatMap((filter) => ('days' in filter ? [filter.days] : []))
    .reduce<Range | undefined>(sharedRange, undefined)
  const tests = [
    ...ready.flatMap((each): ClaimFilter[] => ('claim' in each ? [each] : [])),
    ...(days ? [inRange(corpus, days)] : []),
  ]
  const kinds = ready.flatMap((each) => ('kind' in each ? [each.kind] : []))
  return {
    claims: tests.map(({ claim }) => claim),
    events: tests.flatMap(({ event }) => event ?? []),
    kinds: kinds.length > 0 ? new Set(kinds) : undefined,
    days,
    words: ready.flatMap((each) => ('words' in each ? [each.words] : [])),
    problems: ready.flatMap((each) => ('message' in each ? [each] : [])),
  }
}

function readyFilter(corpus: Corpus, { name, value }: Filter): ReadyFilter | Generator<undefined, ReadyFilter> {
  if (value === '')
    return { message: `${name}: has nothing after it`, hint: `Type something like ${FILTER_EXAMPLES[name]}` }
  if (name === 'in') return kindFilter(value)
  if (name === 'status') return statusFilter(corpus, value)
  if (name === 'verdict') return verdictFilter(corpus, value)
  return NAMED_FILTERS[name]?.(corpus, value) ?? dateFilter(name, value)
}

function kindFilter(value: string): ReadyFilter {
  const kind = kindOf(value)
  return kind
    ? { kind, words: keptKind(kind) }
    : { message: `"${value}" is no kind of hit`, hint: `Type in: and ${oneOf(KINDS.map((each) => `${each}s`))}` }
}

/** That only one kind is kept, in words. */
export const keptKind = (kind: Kind): string => `only ${kind}s`

const STATUS_KEPT: Readonly<Record<Status, string>> = {
  happened: 'only what happened',
  announced: 'only what is announced',
  expected: 'only what is expected',
  possible: 'only what is possible',
  denied: 'only what is denied',
  opinion: 'only opinions',
}

function statusFilter({ records }: Corpus, value: string): ReadyFilter {
  const status = STATUSES.find((each) => each.startsWith(value.toLowerCase()))
  if (!status) return { message: `"${value}" is no status`, hint: `Type status: and ${oneOf(STATUSES)}` }
  return { claim: (index) => records.world.dataset.claims[index]?.status === status, words: STATUS_KEPT[status] }
}

const VERDICTS: readonly Verdict[] = ['conflict', 'compatible', 'corroborated', 'repeated', 'single']

/** Events whose claims agree or differ in one way on the date, the place or whether it happened, and the claims on them. */
function verdictFilter({ records, eventOf }: Corpus, value: string): ReadyFilter {
  const verdict = VERDICTS.find((each) => each.startsWith(value.toLowerCase()))
  if (!verdict) return { message: `"${value}" is no verdict`, hint: `Type verdict: and ${oneOf(VERDICTS)}` }
  const { events } = records.world.dataset
  const known = new Map<number, boolean>()
  const holds = (record: number): boolean => {
    const event = events[record - records.events]
    if (!event) return false
    const agreement = known.has(record) ? undefined : agree(records.world, event)
    if (agreement)
      known.set(
        record,
        ASPECTS.some((aspect) => agreement[aspect].verdict === verdict),
      )
    return known.get(record) === true
  }
  return { claim: (index) => holds(eventOf[index] ?? -1), event: holds, words: `only where the verdict is ${verdict}` }
}

function dateFilter(name: FilterName, value: string): ReadyFilter {
  const reading = readDate(value)
  if (!reading.ok) {
    const hint = reading.suggestion ?? `Type something like ${FILTER_EXAMPLES[name]}`
    return { message: `${name}: ${reading.message}`, hint }
  }
  const { min, max } = range(reading.when)
  const days = { min: name === 'to' ? -Infinity : min, max: name === 'from' ? Infinity : max }
  return {
    days,
    words: `only ${name === 'date' ? 'of' : name === 'to' ? 'up to' : 'from'} ${shortEdtf(reading.when.edtf)}`,
  }
}

/** Tests for a day of a range, which `date:`, `from:` and `to:` make together. */
function inRange({ records, days }: Corpus, range: Range): ClaimFilter {
  const { firstDay, lastDay, apart } = days()
  const event = (record: number): boolean => {
    // No date is NaN, which is neither before nor after any day.
    if (!((firstDay[record] ?? NaN) <= range.max && (lastDay[record] ?? NaN) >= range.min)) return false
    const about = apart.get(record)
    return about === undefined || meet(about, [range])
  }
  return { claim: (index) => event(records.claims + index), event }
}

const sharedRange = (a: Range | undefined, b: Range): Range =>
  a ? { min: Math.max(a.min, b.min), max: Math.min(a.max, b.max) } : b
