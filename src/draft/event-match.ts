import type { When } from '../dates/when.ts'
import { pace, runToEnd } from '../work.ts'
import { contentStems, type DayRange, dayRange, type EventProfile } from './event-profile.ts'

/** The features of a claim that tell which event it is about. Actors and place are ids of the folder, or names it does not know. */
export interface EventClue {
  readonly text: string
  readonly actors: readonly string[]
  /** Who may be meant and is not linked: enough to name an event, and not to be sure of it. */
  readonly touched?: readonly string[]
  readonly place?: string | undefined
  readonly type?: string | undefined
  /** Who says it, where it is a statement. */
  readonly speaker?: string | undefined
  readonly when?: Pick<When, 'min' | 'max'> | undefined
  /** For a claim without a date: up to the report's day for what has happened, from then on for what is ahead. */
  readonly side?: Pick<When, 'min' | 'max'> | undefined
}

/** An event that a claim may be about, and how much speaks for it. */
export interface EventMatch {
  readonly event: EventProfile
  readonly score: number
  /** Score, date and lead are enough that the key can stand in the line. */
  readonly sure: boolean
}

/** From this score on an event is worth its key, and from this one on worth naming. */
const KEYED = 6
const NAMED = 4.6
/** How far a sure match must lead the next. */
const LEAD = 1

/**
 * The events that a claim may be about, the likeliest first; none whose score is too low to be worth naming. Surely it
 * is one that leads the others of its group.
 */
export const matchEvents = (
  clue: EventClue,
  profiles: readonly EventProfile[],
  groupOf: (event: EventProfile) => string = () => '',
): readonly EventMatch[] => runToEnd(matchSlices(clue, profiles, groupOf))

/** The same as long work. */
export function* matchSlices(
  clue: EventClue,
  profiles: readonly EventProfile[],
  groupOf: (event: EventProfile) => string,
): Generator<undefined, readonly EventMatch[]> {
  const touched = (clue.touched ?? []).filter((name) => !clue.actors.includes(name))
  const read = readClue(clue)
  const scored: { readonly event: EventProfile; readonly score: number; readonly linked: number }[] = []
  for (const event of profiles) {
    if (pace()) yield
    if (dateScore(read, event.dates) <= NEVER || isOfOtherSpeaker(clue, event)) continue
    const linked = scoreEvent(clue, event, read)
    const all =
      touched.length === 0 ? linked : scoreEvent({ ...clue, actors: [...clue.actors, ...touched] }, event, read)
    const score = Math.max(linked, Math.min(all, KEYED))
    if (score >= NAMED) scored.push({ event, score, linked })
  }
  scored.sort((a, b) => b.score - a.score || (a.event.id < b.event.id ? -1 : 1))
  const groups = new Map<string, { readonly event: EventProfile; readonly score: number }[]>()
  for (const each of scored) {
    const best = groups.get(groupOf(each.event)) ?? []
    if (best.length < 2) groups.set(groupOf(each.event), [...best, each])
  }
  const isSure = ({ dates, type }: EventProfile): boolean =>
    isNarrow(clue) && !UNDECIDED.test(clue.text) && dates.length > 0 && type !== undefined && type === clue.type
  return scored.map(({ event, score, linked }) => {
    const rival = groups.get(groupOf(event))?.find((other) => other.event !== event)
    const leads = rival === undefined || score - rival.score >= LEAD
    return { event, score, sure: linked >= KEYED && isSure(event) && leads }
  })
}

/** What is only about whether something takes place is not of its day. */
const UNDECIDED =
  /\b(?:whether|doubts? (?:about|over|that|whether)|possibility (?:of|that)|(?:may|might|could) not (?:take place|happen|go ahead)|still on|in doubt)\b/i

/** The words of a clue and its days, read once for many events. */
interface ReadClue {
  readonly words: ReadonlySet<string>
  readonly when: DayRange | undefined
  readonly side: DayRange | undefined
}

const readClue = ({ text, when, side }: EventClue): ReadClue => ({
  words: new Set(contentStems(text)),
  when: dayRange(when),
  side: when ? undefined : dayRange(side),
})

/** How much of a claim speaks for an event: shared actors, type, place, dates and words. */
export function scoreEvent(clue: EventClue, event: EventProfile, read = readClue(clue)): number {
  const shared = clue.actors.filter((actor) => event.actors.has(actor))
  const persons = shared.filter((actor) => event.persons.has(actor)).length
  const covering = Math.max(0, ...event.claims.map((actors) => coverage(clue.actors, actors)))
  const inCommon = (others: ReadonlySet<string>): number => {
    let count = 0
    for (const word of others) if (read.words.has(word)) count += 1
    return count
  }
  return (
    1.2 * persons +
    0.5 * (shared.length - persons) +
    1.2 * covering +
    typeScore(clue.type, event.type) +
    placeScore(clue.place, event.place) +
    dateScore(read, event.dates) +
    0.5 * Math.min(inCommon(event.titleWords), 3) +
    0.15 * Math.min(inCommon(event.claimWords), 8)
  )
}

/** How much of one claim's actors the other has, both ways. Two that name nobody name the same. */
function coverage(actors: readonly string[], others: ReadonlySet<string>): number {
  if (actors.length + others.size === 0) return 1
  if (actors.length === 0 || others.size === 0) return 0
  const shared = actors.filter((actor) => others.has(actor)).length
  return shared / Math.max(actors.length, others.size)
}

function typeScore(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return 0
  if (a === b) return 1
  return (a === 'statement') !== (b === 'statement') ? -1.6 : -0.6
}

const placeScore = (a: string | undefined, b: string | undefined): number =>
  a === undefined || b === undefined ? 0 : a === b ? 1.2 : -0.8

/** Somebody else's statement, which is another however much it is about the same. */
const isOfOtherSpeaker = ({ type, speaker }: EventClue, { type: own, speakers }: EventProfile): boolean =>
  type === 'statement' && own === 'statement' && speaker !== undefined && speakers.size > 0 && !speakers.has(speaker)

/** The score of days that are not those of the event: nothing makes up for it. */
const NEVER = -6

/** In days: a wider date, such as a year, fits too many events to tell one. */
const WIDEST = 31

/** Whether a claim has a date that tells an event; "by Friday" begins with the report. */
function isNarrow({ when, side }: EventClue): boolean {
  const days = dayRange(when)
  const around = dayRange(side)
  if (!days) return false
  return Math.min(days.max, around?.max ?? days.max) - Math.max(days.min, around?.min ?? days.min) <= WIDEST
}

/** More days than this apart no two claims are about one event. */
export const FARTHEST = 10

/** An undated claim tells nothing of the day, but of what is over or still ahead. */
function dateScore({ when, side }: ReadClue, dates: readonly DayRange[]): number {
  if (side && dates.length > 0 && !dates.some((other) => other.min <= side.max && other.max >= side.min)) return NEVER
  if (!when || dates.length === 0) return -0.8
  const apart = Math.min(...dates.map((other) => Math.max(other.min - when.max, when.min - other.max, 0)))
  return apart === 0 ? 2 : apart <= 4 ? 0.6 : apart <= FARTHEST ? -1 : NEVER
}
