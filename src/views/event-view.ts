import { type Aspect, agree, inConflict, originsOfEvent, standingClaims } from '../agreement/agree.ts'
import { type Closeness, closeness } from '../agreement/closeness.ts'
import { originCounts } from '../agreement/counts.ts'
import { eventDateWords, shortEventDate } from '../agreement/event-date.ts'
import { eventPlaceWords } from '../agreement/event-place.ts'
import { type Sentence, sentences } from '../agreement/sentences.ts'
import { type Stage, stageOf } from '../agreement/stage.ts'
import { compareWhen } from '../dates/compare.ts'
import type { When } from '../dates/when.ts'
import type { Event, Status } from '../model/model.ts'
import { STATUSES } from '../model/vocabulary.ts'
import type { World } from '../model/world.ts'
import { CONFLICT_SIGN } from '../text/conflict-sign.ts'
import { counted } from '../text/counted.ts'
import {
  type AspectView,
  aspectsOf,
  originNames,
  type ReadingView,
  readingViews,
  type Side,
  sidesOf,
} from './agreement-view.ts'
import { type ClaimView, claimViews } from './claim-view.ts'
import { chainNames, placeName } from './names.ts'

/** The fields of every view of an event: `actors` are ids, `origins` and `place` names; what is not given is null. */
interface EventHead {
  readonly id: string
  readonly title: string
  /** The days of all readings. */
  readonly when: When | null
  /** The date in words, each reading and `≠` where they conflict; what follows from the report where there is none. */
  readonly dateWords: string | null
  /** The same for a column, without the sign. */
  readonly shortDate: string | null
  /** The bounds implied by the days of the reports where no claim gives a date: evidence of nothing. */
  readonly implied: When | null
  /** Where it takes place, each place and `≠` where claims put it in several. */
  readonly place: string | null
  readonly type: string | null
  readonly status: Status
  /** The same, but for `begun` and `taken back`: what is shown. */
  readonly stage: Stage
  readonly actors: readonly string[]
  /** Whether claims conflict on anything. */
  readonly conflict: boolean
  /** The origins that count, by name, the named before the unnamed. */
  readonly origins: readonly string[]
  /** How many are named and how many are not: `3 named origins, 3 unnamed`. */
  readonly originCounts: string
  /** The best sourced first. */
  readonly readings: readonly ReadingView[]
  readonly agreement: Readonly<Record<Aspect, AspectView>>
  /** How it turned out, as known today: never a claim of a report. */
  readonly record: RecordView | null
}

/** An event in a list; its claims by id. */
export interface EventRow extends EventHead {
  /** The chain of the only report that it happened, nearest first; null where several report it, or none does. */
  readonly per: readonly string[] | null
  readonly claims: readonly string[]
}

/** One dated claim set beside the others: by id, how it compares with the record, whether its date conflicts. */
export interface Dating {
  readonly claim: string
  readonly conflict: boolean
  readonly record: Closeness | null
}

/** How an event turned out, as known today. */
export interface RecordView {
  readonly text: string
  readonly when?: When | undefined
  readonly place: string | null
  readonly source: string
  readonly url?: string | undefined
}

/** An event as a whole: its claims in full, compared on date, place and occurrence, and the record beside them. */
export interface EventView extends EventHead {
  readonly claims: readonly ClaimView[]
  /** Dated claims in order of time. */
  readonly datings: readonly Dating[]
  /** Claims that give no date, by id. */
  readonly undated: readonly string[]
  readonly places: readonly Side<string>[]
  readonly occurrence: readonly Side<Status>[]
  readonly sentences: readonly Sentence[]
}

/** Makes the view of an event for a list. What takes its claims together is worked out when it is asked for. */
export const eventRow = (world: World, event: Event): EventRow => ({
  ...identity(world, event),
  claims: event.claims,
  get per() {
    return onlyReport(world, event)
  },
  get stage() {
    return stageOf(world, event)
  },
  get conflict() {
    return inConflict(world, event)
  },
  get origins() {
    return originNames(originsOfEvent(world, event))
  },
  get originCounts() {
    return originCounts(originsOfEvent(world, event))
  },
  get readings() {
    return readingViews(agree(world, event))
  },
  get agreement() {
    return aspectsOf(agree(world, event))
  },
})

/** The chain of the only report that an event happened: what one report alone tells is told with its name. */
export function onlyReport(world: World, event: Event): readonly string[] | null {
  const telling = standingClaims(world, event).filter(({ status }) => status === 'happened')
  const [first] = telling
  const briefings = new Set(telling.map(({ briefing }) => briefing))
  if (!first || briefings.size > 1 || first.attribution.length === 0) return null
  return chainNames(world, first.attribution)
}

/** Makes the view of a whole event. */
export function eventView(world: World, event: Event): EventView {
  const agreement = agree(world, event)
  const claims = claimViews(world, event.claims)
  const near = new Map(closeness(world, event).map((each) => [each.claim, each]))
  const inDate = new Set(agreement.date.differing)
  const placing = new Set(agreement.place.claims)
  const dated = claims.filter(({ when }) => when !== null)
  return {
    ...identity(world, event),
    stage: stageOf(world, event),
    conflict: inConflict(world, event),
    origins: originNames(agreement.origins),
    originCounts: originCounts(agreement.origins),
    readings: readingViews(agreement),
    agreement: aspectsOf(agreement),
    claims,
    datings: dated
      .toSorted((a, b) => compareWhen(a.when ?? undefined, b.when ?? undefined))
      .map(({ id }) => ({ claim: id, conflict: inDate.has(id), record: near.get(id) ?? null })),
    undated: claims.filter(({ when }) => when === null).map(({ id }) => id),
    places: sidesOf(
      // A hint at a place says none.
      claims.filter(({ id }) => placing.has(id)),
      ({ place }) => place,
      agreement.place.differing,
    ),
    occurrence: sidesOf(claims, ({ status }) => status, agreement.occurrence.differing).sort(
      (a, b) => STATUSES.indexOf(a.value) - STATUSES.indexOf(b.value),
    ),
    sentences: sentences(world, event, agreement),
  }
}

/** What an event is in a few words, and how much is said of it: type, place, status, claims, origins. */
export function aboutEvent(view: EventView): string[] {
  const doubted = view.agreement.occurrence.verdict === 'conflict' ? `${view.stage} ${CONFLICT_SIGN}` : view.stage
  const counts = [counted(view.claims.length, 'claim'), view.originCounts]
  return [view.type, view.place, doubted, ...counts].flatMap((part) => part || [])
}

const identity = (world: World, event: Event) => ({
  id: event.id,
  title: event.title,
  when: event.when ?? null,
  dateWords: eventDateWords(event) ?? null,
  shortDate: shortEventDate(event) ?? null,
  implied: event.implied ?? null,
  place: eventPlaceWords(world, event),
  type: event.type ?? null,
  status: event.status,
  actors: event.actors,
  record: event.record ? { ...event.record, place: placeName(world, event.record.place) } : null,
})
