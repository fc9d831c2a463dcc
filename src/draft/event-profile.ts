import { toDay } from '../dates/day.ts'
import type { When } from '../dates/when.ts'
import type { Claim, Dataset } from '../model/model.ts'

/** An event as claims are matched with it. Made once for a folder. */
export interface EventProfile {
  readonly id: string
  readonly title: string
  readonly type?: string | undefined
  readonly place?: string | undefined
  readonly actors: ReadonlySet<string>
  readonly persons: ReadonlySet<string>
  /** Who makes its statements: the first actor of each. */
  readonly speakers: ReadonlySet<string>
  /** The actors of its claims, each set of them once. */
  readonly claims: readonly ReadonlySet<string>[]
  /** The dates of its claims that hold no other's. */
  readonly dates: readonly DayRange[]
  readonly titleWords: ReadonlySet<string>
  readonly claimWords: ReadonlySet<string>
}

/** A first and a last day by their numbers. */
export interface DayRange {
  readonly min: number
  readonly max: number
}

const COMMON = new Set(
  'about after again against along also among before being between could during from have having into like more most near only other over said says some such than that their them then there these they this those through under until upon were what when where which while will with would year years week month days first last next time meets meet meeting says visit'.split(
    ' ',
  ),
)

/** The events of a dataset, with which claims are matched. */
export function eventProfiles(dataset: Dataset): readonly EventProfile[] {
  const persons = new Set(dataset.actors.filter(({ kind }) => kind === 'person').map(({ id }) => id))
  const claims = new Map<string, Claim>(dataset.claims.map((claim) => [claim.id, claim]))
  return dataset.events.map(({ id, title, type, place, actors, claims: ids, when }) => {
    const own = ids.flatMap((claim) => claims.get(claim) ?? [])
    const dated = eachOnce(
      own
        .filter(({ status }) => status !== 'denied' && status !== 'opinion')
        .flatMap((claim) => dayRange(claim.when) ?? []),
      ({ min, max }) => `${min} ${max}`,
    )
    const fallback = dated.length === 0 ? dayRange(when) : undefined
    return {
      id,
      title,
      type,
      place,
      actors: new Set(actors),
      persons: new Set(actors.filter((actor) => persons.has(actor))),
      speakers: new Set(own.flatMap((claim) => (claim.type === 'statement' ? claim.actors.slice(0, 1) : []))),
      claims: eachOnce(own, (claim) => claim.actors.join(' ')).map((claim) => new Set(claim.actors)),
      dates: fallback ? [fallback] : dated.filter((days) => !dated.some((other) => isWithin(other, days))),
      titleWords: new Set(contentStems(title)),
      claimWords: new Set(own.flatMap(({ text }) => contentStems(text))),
    }
  })
}

/** One of those that have the same key. */
const eachOnce = <T>(all: readonly T[], keyOf: (each: T) => string): T[] => [
  ...new Map(all.map((each) => [keyOf(each), each])).values(),
]

/** The first and the last day of a date by their numbers, infinite where it is open. */
export function dayRange(when: Pick<When, 'min' | 'max'> | undefined): DayRange | undefined {
  return (
    when && {
      min: when.min === null ? -Infinity : toDay(when.min),
      max: when.max === null ? Infinity : toDay(when.max),
    }
  )
}

/** Whether one range lies within a wider other. */
const isWithin = (inner: DayRange, outer: DayRange): boolean =>
  inner.min >= outer.min && inner.max <= outer.max && (inner.min > outer.min || inner.max < outer.max)

/** The words of a text that tell what it is about, without their endings. */
export const contentStems = (text: string): readonly string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
    .filter((word) => !COMMON.has(word))
    .map((word) => word.replace(/(?:ies|es|s|ed|ing)$/, ''))
