import { toDay } from '../dates/day.ts'
import { allows, hullOf } from '../dates/days.ts'
import type { When } from '../dates/when.ts'
import type { Claim, Reading } from '../model/model.ts'
import { isNamed, type Origins, originsOf, outletOf, voicesOf } from './origins.ts'
import { readingsOf } from './readings.ts'
import { publicationOf, type Reports } from './reports.ts'

/** A claim that gives a date. */
export type DatedClaim = Claim & { readonly when: When }

/** The claims that date an event. */
export interface Datings {
  /** The claims whose dates count, in their order. */
  readonly standing: readonly DatedClaim[]
  /** Claims whose date a later report of the same origin through the same outlet changed, and that report's claim. */
  readonly changed: readonly { readonly claim: DatedClaim; readonly by: DatedClaim }[]
  /** Claims that looked ahead to days after a report that it had happened came out, and that report's claim. */
  readonly overtaken: readonly { readonly claim: DatedClaim; readonly by: Claim }[]
}

/**
 * The claims that date an event. What is denied or an opinion dates nothing while anything else does; with nothing else
 * they say at least which day they are about.
 */
export function datingsOf(reports: Reports, claims: readonly Claim[]): Datings {
  const dated = claims.filter((claim): claim is DatedClaim => claim.when !== undefined && !reports.withdrawn(claim))
  const telling = dated.filter(datesIt)
  const denied = telling.length > 0 ? telling : dated.filter(({ status }) => status === 'denied')
  return { ...standing(reports, denied.length > 0 ? denied : dated), overtaken: overtakenOf(reports, claims, telling) }
}

/**
 * Claims that look ahead to days after a report that the event had happened, which does not say when. They date it all
 * the same: which of the two errs is not known. An unnamed source is held against those alone who are no more named.
 */
function overtakenOf(reports: Reports, claims: readonly Claim[], dated: readonly DatedClaim[]): Datings['overtaken'] {
  const ahead = dated.filter(({ status }) => status !== 'happened')
  if (ahead.length === 0) return []
  const happened = claims.flatMap((claim) => {
    if (claim.status !== 'happened' || claim.when || reports.withdrawn(claim)) return []
    const briefing = reports.briefing(claim.briefing)
    const last = briefing && publicationOf(briefing)?.last
    return last === undefined ? [] : [{ by: claim, last: toDay(last) }]
  })
  return ahead.flatMap((claim) => {
    const { min } = hullOf(allows(claim.when))
    const before = happened.find(({ by, last }) => last < min && (isNamed(reports, by) || !isNamed(reports, claim)))
    return before ? [{ claim, by: before.by }] : []
  })
}

/** Whether a claim's date is evidence of when its event takes place. */
export const datesIt = ({ status }: Claim): boolean => status !== 'denied' && status !== 'opinion'

/** Leaves out what a later report of the same origin through the same outlet gave another date. */
function standing(reports: Reports, dated: readonly DatedClaim[]): Omit<Datings, 'overtaken'> {
  const [first] = dated
  if (!first || dated.every(({ when, briefing }) => when.edtf === first.when.edtf || briefing === first.briefing)) {
    return { standing: dated, changed: [] }
  }
  const byVoice = new Map<string, Published[]>()
  for (const claim of dated) {
    const briefing = reports.briefing(claim.briefing)
    const { first: from = '', last: to = '' } = (briefing && publicationOf(briefing)) ?? {}
    for (const voice of voicesOf(reports, claim)) {
      const key = `${outletOf(voice)}\n${voice.origin.key}`
      const same = byVoice.get(key)
      if (same) same.push({ claim, from, to })
      else byVoice.set(key, [{ claim, from, to }])
    }
  }
  const changed = new Map<DatedClaim, DatedClaim>()
  for (const same of byVoice.values()) for (const [claim, by] of changesIn(same)) changed.set(claim, by)
  return {
    standing: dated.filter((claim) => !changed.has(claim)),
    changed: [...changed].map(([claim, by]) => ({ claim, by })),
  }
}

/** A claim and the first and last ISO day on which its report may have come out, empty where that is not known. */
interface Published {
  readonly claim: DatedClaim
  readonly from: string
  readonly to: string
}

/** Of one voice, the claims that the latest report changed: it gives another date, and certainly came out later. */
function changesIn(same: readonly Published[]): (readonly [claim: DatedClaim, by: DatedClaim])[] {
  const last =
    same
      .map(({ from }) => from)
      .sort()
      .at(-1) ?? ''
  const latest = same.filter(({ from }) => from === last)
  const dates = new Set(latest.map(({ claim }) => claim.when.edtf))
  const by = latest[0]?.claim
  if (!by) return []
  return same.flatMap(({ claim, to }) =>
    to !== '' && to < last && !dates.has(claim.when.edtf) ? [[claim, by] as const] : [],
  )
}

/** The readings that dated claims give, the earliest first. */
const plainReadings = (dated: readonly DatedClaim[]): Reading[] =>
  readingsOf(dated.map(({ id, when }) => ({ claim: id, when })))

/** The readings in the order of `sourcedReadings`. Where there is one, nobody's sources are looked at. */
export function readingsInOrder(reports: Reports, dated: readonly DatedClaim[]): readonly Reading[] {
  const plain = plainReadings(dated)
  return plain.length < 2 ? plain : sourcedReadings(reports, dated, plain)
}

/** A reading with the origins of its claims. */
export type SourcedReading = Reading & { readonly origins: Origins }

/**
 * The readings that the claims which date an event give, those with the most named origins first, then the earliest.
 */
export function sourcedReadings(
  reports: Reports,
  dated: readonly DatedClaim[],
  plain: readonly Reading[] = plainReadings(dated),
): SourcedReading[] {
  const byId = new Map(dated.map((claim) => [claim.id, claim]))
  const readings = plain.map((reading) => ({
    ...reading,
    origins: originsOf(
      reports,
      reading.claims.flatMap((id) => byId.get(id) ?? []),
    ),
  }))
  const named = ({ origins }: SourcedReading): number => origins.counted.filter((origin) => origin.named).length
  return readings.sort((a, b) => named(b) - named(a))
}
