import { toIso } from '../dates/day.ts'
import { type EdtfDate, fromTo, toWhen } from '../dates/edtf.ts'
import { parseEdtf } from '../dates/parse-edtf.ts'
import type { When } from '../dates/when.ts'
import { words } from '../dates/words.ts'
import type { Claim } from '../model/model.ts'
import { publicationOf, type Reports } from './reports.ts'

/** An ISO day before or after which a thing lies, as it follows from when a report came out, and whether that is certain. */
interface Bound {
  readonly day: string
  readonly certain: boolean
}

/** The bounds that the day of publication implies for the date of a claim: evidence of nothing, and a dating of nobody. */
interface Bounds {
  /** The first day of a claim that looks ahead. */
  readonly from?: Bound | undefined
  /** The last day of a claim that tells of what happened. */
  readonly by?: Bound | undefined
}

/**
 * The bounds that follow from when reports came out: what happened did so by the last possible day of publication; what is
 * announced or expected lies on or after its first, and so does what is possible under a heading that looks ahead. Of
 * several claims the narrowest hold, as long as they fit together. Undefined where nothing follows.
 */
export function impliedWhen(reports: Reports, claims: readonly Claim[]): When | undefined {
  let from: Bound | undefined
  let by: Bound | undefined
  for (const claim of claims) {
    if (reports.withdrawn(claim)) continue
    const bounds = boundsOf(reports, claim)
    if (bounds?.by && (!by || bounds.by.day < by.day)) by = bounds.by
    if (bounds?.from && (!from || bounds.from.day > from.day)) from = bounds.from
  }
  // An event that happened was reported as ahead before; else one of the reports errs, and `happened` is the firmer.
  if (from && by && from.day > by.day) from = undefined
  return whenOf(from, by)
}

/** Whether a claim tells of what lies ahead: announced, expected, or possible under a heading that looks ahead. */
export function liesAhead(reports: Reports, claim: Claim): boolean {
  const { status } = claim
  return status === 'announced' || status === 'expected' || (status === 'possible' && reports.isAhead(claim))
}

function boundsOf(reports: Reports, claim: Claim): Bounds | undefined {
  const ahead = liesAhead(reports, claim)
  if (!ahead && claim.status !== 'happened') return undefined
  const briefing = reports.briefing(claim.briefing)
  const published = briefing && publicationOf(briefing)
  if (!published) return undefined
  const { first, last, certain } = published
  if (ahead) return first === undefined ? undefined : { from: { day: first, certain } }
  return last === undefined ? undefined : { by: { day: last, certain } }
}

function whenOf(from: Bound | undefined, by: Bound | undefined): When | undefined {
  const edtf = fromTo('range', from && dateOf(from.day), by && dateOf(by.day))
  if (!edtf) return undefined
  const plain = toWhen(edtf)
  if (from && by) return toWhen(edtf, `${words(plain)}, by the days of the reports`)
  const bound = from ?? by
  const day = words(toWhen({ kind: 'date', date: dateOf(bound?.day ?? toIso(0)) }))
  const which = bound?.certain ? 'the day' : `the ${from ? 'first' : 'last'} possible day`
  return toWhen(edtf, `${from ? 'from' : 'by'} ${day}, ${which} of the report`)
}

function dateOf(day: string): EdtfDate {
  const edtf = parseEdtf(day)
  return edtf?.kind === 'date' ? edtf.date : { year: 0 }
}
