import { ASPECTS, type Aspect, agree } from '../agreement/agree.ts'
import { reportsOf } from '../agreement/reports.ts'
import type { Stage } from '../agreement/stage.ts'
import type { Verdict } from '../agreement/verdict.ts'
import { allows, holds, sameDays } from '../dates/days.ts'
import { shortDay } from '../dates/short-day.ts'
import { asOfWork } from '../history/as-of.ts'
import { perhapsReportingWork } from '../history/known-from.ts'
import { eventsInOrder } from '../history/order.ts'
import { perhapsWords } from '../history/perhaps-words.ts'
import type { Event } from '../model/model.ts'
import { makeWorld, type World } from '../model/world.ts'
import { counted } from '../text/counted.ts'
import { pace } from '../work.ts'
import { type BriefingRow, briefingRow } from './briefing-row.ts'
import { type ClaimView, claimView } from './claim-view.ts'
import { type EventRow, eventRow } from './event-view.ts'

/** The ISO days at whose ends two worlds are compared; without `to` the later one has all there is. */
export interface DiffDays {
  readonly from: string
  readonly to?: string | undefined
}

/** Days of which all is seen, or only what had been reported by the ISO day `asOf`: then neither lies after that. */
export function daysSeen({ from, to }: DiffDays, asOf: string | undefined): DiffDays {
  const until = asOf !== undefined && (to === undefined || to > asOf) ? asOf : to
  return { from: until !== undefined && from > until ? until : from, to: until }
}

/** Something that is no longer as it was on the earlier day. */
export interface Turn<T> {
  readonly before: T
  readonly after: T
}

/**
 * A date that changed, in words. `narrowed`: it allows fewer of the same days; `widened`: more beside the same; `moved`:
 * others; `dated`, `undated`: no report gave one before, or none that stands does now; `reworded`: the same days.
 */
export interface DateChange extends Turn<string | null> {
  readonly how: 'narrowed' | 'widened' | 'moved' | 'dated' | 'undated' | 'reworded'
}

/** An event that was known before, and what of it is no longer as it was; null where it is. */
export interface EventChange {
  readonly event: EventRow
  readonly date: DateChange | null
  readonly status: Turn<Stage> | null
  readonly place: Turn<string | null> | null
  readonly verdicts: readonly (Turn<Verdict> & { readonly aspect: Aspect })[]
  /** The claims on it that were added, and those taken back, by id. */
  readonly added: readonly string[]
  readonly withdrawn: readonly string[]
}

/** The changes from the end of one day to the end of another. */
export interface DiffView {
  readonly from: string
  /** Null for now. */
  readonly to: string | null
  /** Whose reports may have been out by the end of each day but need not: they count as not out. */
  readonly perhaps: { readonly from: readonly string[]; readonly to: readonly string[] }
  /** Reports that came out since. */
  readonly briefings: readonly BriefingRow[]
  readonly changed: readonly EventChange[]
  /** Events of which nothing was reported before. */
  readonly events: readonly EventRow[]
  readonly added: readonly ClaimView[]
  readonly withdrawn: readonly ClaimView[]
  /** How many events are as they were. */
  readonly unchanged: number
}

/** Whether nothing at all changed. */
export const isUnchanged = ({ briefings, changed, events, added, withdrawn }: DiffView): boolean =>
  [briefings, changed, events, added, withdrawn].every(({ length }) => length === 0)

/** That nothing changed, in words. */
export const unchangedWords = ({ unchanged }: DiffView): string =>
  unchanged === 0
    ? 'Nothing changed: no event had certainly been reported by either day.'
    : `Nothing changed: ${counted(unchanged, 'event')} as before.`

/** How much changed, in words. */
export function changeCounts(view: DiffView): string {
  if (isUnchanged(view)) return unchangedWords(view)
  const { changed, events, added, withdrawn, unchanged } = view
  return [
    `${counted(added.length, 'claim')} added`,
    withdrawn.length > 0 && `${withdrawn.length} taken back`,
    counted(events.length, 'new event'),
    `${changed.length} with more or other claims`,
    `${unchanged} as before`,
  ]
    .filter(Boolean)
    .join(' · ')
}

/** Of each day the reports that need not have been out by then, in words. */
export function perhapsByDay({ from, to, perhaps }: DiffView): string[] {
  return [[from, perhaps.from] as const, [to, perhaps.to] as const].flatMap(([day, reporting]) => {
    const words = perhapsWords(reporting)
    return day && words ? `${shortDay(day)}: ${words}` : []
  })
}

/** Makes the view of what changed between two days, as long work. */
export function* diffView(world: World, { from, to }: DiffDays): Generator<undefined, DiffView> {
  const before = makeWorld(yield* asOfWork(world.dataset, from))
  const after = to === undefined ? world : makeWorld(yield* asOfWork(world.dataset, to))
  const [reports, reportsBefore] = [reportsOf(after), reportsOf(before)]
  const added: ClaimView[] = []
  const withdrawn: ClaimView[] = []
  const addedTo = new Map<string, string[]>()
  const withdrawnOf = new Map<string, string[]>()
  const note = (into: Map<string, string[]>, event: string | undefined, id: string): void => {
    if (event !== undefined) into.set(event, [...(into.get(event) ?? []), id])
  }
  for (const claim of after.dataset.claims) {
    if (pace()) yield
    const then = before.claims.get(claim.id)
    if (!then) {
      added.push(claimView(after, claim))
      note(addedTo, claim.event, claim.id)
    } else if (reports.withdrawn(claim) && !reportsBefore.withdrawn(then)) {
      withdrawn.push(claimView(after, claim))
      note(withdrawnOf, claim.event, claim.id)
    }
  }
  const changed: EventChange[] = []
  const events: EventRow[] = []
  let unchanged = 0
  for (const event of yield* eventsInOrder.prepare(after)) {
    if (pace()) yield
    const then = before.events.get(event.id)
    const claims = { added: addedTo.get(event.id) ?? [], withdrawn: withdrawnOf.get(event.id) ?? [] }
    if (!then) events.push(eventRow(after, event))
    // An event is drawn from its claims, so that where these are the same it is, too.
    else if (claims.added.length + claims.withdrawn.length === 0) unchanged++
    else changed.push({ ...changesOf(before, then, after, event), ...claims })
  }
  const { dataset } = world
  return {
    from,
    to: to ?? null,
    perhaps: {
      from: yield* perhapsReportingWork(dataset, from),
      to: to === undefined ? [] : yield* perhapsReportingWork(dataset, to),
    },
    briefings: after.dataset.briefings
      .filter(({ id }) => !before.briefings.has(id))
      .map((briefing) => briefingRow(after, briefing)),
    changed,
    events,
    added,
    withdrawn,
    unchanged,
  }
}

function changesOf(before: World, then: Event, after: World, now: Event): Omit<EventChange, 'added' | 'withdrawn'> {
  const [old, row] = [eventRow(before, then), eventRow(after, now)]
  const [agreed, agrees] = [agree(before, then), agree(after, now)]
  const how = dateChange(then, now)
  return {
    event: row,
    date: how ? { before: old.dateWords, after: row.dateWords, how } : null,
    status: turn(old.stage, row.stage),
    place: turn(old.place, row.place),
    verdicts: ASPECTS.flatMap((aspect) => {
      const turned = turn(agreed[aspect].verdict, agrees[aspect].verdict)
      return turned ? [{ aspect, ...turned }] : []
    }),
  }
}

const turn = <T>(before: T, after: T): Turn<T> | null => (before === after ? null : { before, after })

/** How the date that reports give an event changed; what only follows from their days is none. */
function dateChange({ when: before }: Event, { when: after }: Event): DateChange['how'] | undefined {
  if (before?.edtf === after?.edtf) return undefined
  if (!before || !after) return after ? 'dated' : 'undated'
  const [old, now] = [allows(before), allows(after)]
  if (sameDays(old, now)) return 'reworded'
  if (holds(old, now)) return 'narrowed'
  return holds(now, old) ? 'widened' : 'moved'
}
