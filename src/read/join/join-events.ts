import { type Datings, datingsOf } from '../../agreement/datings.ts'
import { deriveEvent } from '../../agreement/derive-event.ts'
import type { Reports } from '../../agreement/reports.ts'
import { words } from '../../dates/words.ts'
import type { Claim, Event } from '../../model/model.ts'
import { nearestWord } from '../../text/nearest-word.ts'
import { inChunks, pace } from '../../work.ts'
import { oneEditApart } from '../edits.ts'
import { given } from '../omit-undefined.ts'
import type { Report } from '../report.ts'
import type { DeclaredEvent } from '../yaml/declared.ts'
import type { JoinedBriefing } from './join-claims.ts'
import { nameFix } from './name-fix.ts'
import type { JoinedNames } from './name-resolver.ts'

/**
 * Makes the events that the claims of all briefings, which already name theirs, are about, in slices. Rows of a table
 * without a key are called as their draft is titled.
 */
export function* joinEvents(
  joined: readonly JoinedBriefing[],
  declared: ReadonlyMap<string, DeclaredEvent & { readonly report: Report }>,
  names: JoinedNames,
  reports: Reports,
): Generator<void, Event[]> {
  const groups = keyedClaims(joined)
  const events: Event[] = []
  const make = (id: string, members: readonly Claim[], title: string | undefined): void => {
    // To look an id up takes as long as all else where there are a million.
    const fixed = declared.size > 0 ? declared.get(id) : undefined
    const base = {
      id,
      title: fixed?.title ?? title ?? members[0]?.text ?? id,
      when: fixed?.when,
      record: fixed && recordOf(fixed, names),
      by: fixed && doersOf(fixed, names),
    }
    const event = deriveEvent(base, members, reports)
    if (fixed?.when && !event.fixed) warnOfOtherDate(fixed, event)
    events.push(event)
  }
  for (const { claims, drafts } of joined) {
    yield* inChunks(claims.length, (from, to) => {
      for (let index = from; index < to; index += 1) {
        const claim = claims[index] as Claim
        const { event: id } = claim
        if (id === undefined || (groups.size > 0 && groups.has(id))) continue
        make(id, [claim], drafts[index]?.title)
      }
    })
  }
  for (const [id, { members, title }] of groups) {
    if (pace()) yield
    make(id, members, title)
    warnOfOvertaken(joined, datingsOf(reports, members).overtaken)
  }
  return events
}

/** The claims of each key, in order, among them one whose id is that key; and the title that its draft gives it. */
function keyedClaims(
  joined: readonly JoinedBriefing[],
): ReadonlyMap<string, { readonly members: Claim[]; title: string | undefined }> {
  const groups = new Map<string, { readonly members: Claim[]; title: string | undefined }>()
  for (const { keys } of joined) for (const { name } of keys) groups.set(name, { members: [], title: undefined })
  if (groups.size === 0) return groups
  for (const { claims, drafts } of joined) {
    for (const [index, claim] of claims.entries()) {
      const group = claim.event === undefined ? undefined : groups.get(claim.event)
      if (group === undefined) continue
      group.members.push(claim)
      if (claim.id === claim.event) group.title = drafts[index]?.title
    }
  }
  return groups
}

/** An author knows no other day than the reports give: what became known later is a record. */
function warnOfOtherDate({ at, when, report }: DeclaredEvent & { readonly report: Report }, event: Event): void {
  const dates = event.readings?.map((reading) => reading.when) ?? (event.when ? [event.when] : [])
  const said = dates.map(words).join(', or ')
  const message = `this date, ${when && words(when)}, is on none of the days that the claims give: ${said}`
  report('warning', at, message, 'leave “when” out, or put what became known later under “record”')
}

/** A claim without a mark is read as happened, which may contradict those who look ahead to a later day. */
function warnOfOvertaken(joined: readonly JoinedBriefing[], overtaken: Datings['overtaken']): void {
  for (const by of new Set(overtaken.map((each) => each.by))) {
    const { claims, drafts, origin } = joined.find(({ briefing }) => briefing.id === by.briefing) ?? {}
    const draft = drafts?.[claims?.indexOf(by) ?? -1]
    if (!draft || draft.status) continue
    const dates = overtaken.flatMap((each) => (each.by === by ? [words(each.claim.when)] : []))
    const message = `this is read as happened, before the day that others expect it on: ${[...new Set(dates)].join(', ')}`
    origin?.report('warning', draft.at, message, 'type #expected or #possible if it lies ahead, else #happened')
  }
}

function doersOf({ by, report }: DeclaredEvent & { readonly report: Report }, names: JoinedNames): string[] {
  return by.flatMap((mention) => names.actor(mention, 'person', { report, typed: true }) ?? [])
}

function recordOf({ record, report }: DeclaredEvent & { readonly report: Report }, names: JoinedNames) {
  if (record === undefined) return undefined
  const { text, when, place, source, url } = record
  const at = place && names.place(place, { report, typed: true })
  return { text, ...given({ when, place: at }), source, ...given({ url }) }
}

/** Warns of keys that differ only in case, wherever the rarer one is typed. */
export function warnOfKeyCase(joined: readonly JoinedBriefing[]): void {
  const spellings = new Map<string, Map<string, { readonly at: number; readonly report: Report }[]>>()
  for (const { keys, origin } of joined) {
    for (const { name, at } of keys) {
      const same = spellings.get(name.toLowerCase()) ?? new Map()
      const typed = same.get(name) ?? []
      typed.push({ at, report: origin.report })
      spellings.set(name.toLowerCase(), same.set(name, typed))
    }
  }
  for (const same of spellings.values()) {
    if (same.size < 2) continue
    const [[usual] = [''], ...others] = [...same].sort(([, a], [, b]) => b.length - a.length)
    for (const [name, typed] of others) {
      const message = `^${name} and ^${usual} differ only in case, so they are two events`
      for (const { at, report } of typed) {
        const fix = { from: at, to: at + name.length + 1, text: `^${usual}` }
        report('warning', at, message, `type ^${usual} if it is the same event`, (text) =>
          text.startsWith(`^${name}`, at) ? fix : undefined,
        )
      }
    }
  }
}

/** Warns of each key in `events.yaml` that no claim has. */
export function warnOfUnusedKeys(
  declared: ReadonlyMap<string, DeclaredEvent & { readonly report: Report }>,
  events: readonly Event[],
): void {
  if (declared.size === 0) return
  const used = new Set(events.map(({ id }) => id))
  for (const { name, at, report } of declared.values()) {
    if (used.has(name)) continue
    const near = nearestWord(name, [...used])
    const [typed, meant] = [name.toLowerCase(), near?.toLowerCase() ?? '']
    const isSlip = near !== undefined && (typed === meant || oneEditApart(typed, meant))
    const hint =
      near === undefined ? `put ^${name} on the claims that are about it, or take it out here` : `did you mean ${near}?`
    report('warning', at, `no claim has the key ^${name}`, hint, isSlip ? nameFix(at, name, near) : undefined)
  }
}
