import { deriveEvent } from '../../agreement/derive-event.ts'
import type { Reports } from '../../agreement/reports.ts'
import { words } from '../../dates/words.ts'
import type { Claim, Event } from '../../model/model.ts'
import { nearestWord } from '../../text/nearest-word.ts'
import { pace } from '../../work.ts'
import { oneEditApart } from '../edits.ts'
import { given } from '../omit-undefined.ts'
import type { Report } from '../report.ts'
import type { DeclaredEvent } from '../yaml/declared.ts'
import type { PlacedClaim } from './join-claims.ts'
import { nameFix } from './name-fix.ts'
import type { JoinedNames } from './name-resolver.ts'

/** A dated claim without a key is an event of its own, by the claim's id; an undated one is about none. */
export function eventOf({ claim, key }: PlacedClaim): string | undefined {
  return key?.name ?? (claim.when === undefined ? undefined : claim.id)
}

/** Makes the events that claims, which already name theirs, are about, in slices. `titles` are what a table calls its events. */
export function* joinEvents(
  claims: readonly Claim[],
  titles: ReadonlyMap<string, string>,
  declared: ReadonlyMap<string, DeclaredEvent & { readonly report: Report }>,
  names: JoinedNames,
  reports: Reports,
): Generator<void, Event[]> {
  const groups = new Map<string, Claim[]>()
  for (const claim of claims) {
    if (claim.event === undefined) continue
    const group = groups.get(claim.event)
    if (group === undefined) groups.set(claim.event, [claim])
    else group.push(claim)
  }
  const events: Event[] = []
  for (const [id, members] of groups) {
    if (pace()) yield
    const fixed = declared.get(id)
    const title = fixed?.title ?? titles.get(id) ?? members[0]?.text ?? id
    const base = {
      id,
      title,
      when: fixed?.when,
      record: fixed && recordOf(fixed, names),
      by: fixed && doersOf(fixed, names),
    }
    const event = deriveEvent(base, members, reports)
    if (fixed?.when && !event.fixed) warnOfOtherDate(fixed, event)
    events.push(event)
  }
  return events
}

/** An author knows no other day than the reports give: what became known later is a record. */
function warnOfOtherDate({ at, when, report }: DeclaredEvent & { readonly report: Report }, event: Event): void {
  const dates = event.readings?.map((reading) => reading.when) ?? (event.when ? [event.when] : [])
  const said = dates.map(words).join(', or ')
  const message = `this date, ${when && words(when)}, is on none of the days that the claims give: ${said}`
  report('warning', at, message, 'leave “when” out, or put what became known later under “record”')
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
export function warnOfKeyCase(claims: readonly PlacedClaim[]): void {
  const spellings = new Map<string, Map<string, PlacedClaim[]>>()
  for (const claim of claims) {
    if (claim.key === undefined) continue
    const folded = claim.key.name.toLowerCase()
    const same = spellings.get(folded) ?? new Map<string, PlacedClaim[]>()
    spellings.set(folded, same.set(claim.key.name, [...(same.get(claim.key.name) ?? []), claim]))
  }
  for (const same of spellings.values()) {
    if (same.size < 2) continue
    const [[usual] = [''], ...others] = [...same].sort(([, a], [, b]) => b.length - a.length)
    for (const [name, typed] of others) {
      const message = `^${name} and ^${usual} differ only in case, so they are two events`
      for (const { key, origin } of typed) {
        const at = key?.at ?? 0
        const fix = { from: at, to: at + name.length + 1, text: `^${usual}` }
        origin.report('warning', at, message, `type ^${usual} if it is the same event`, (text) =>
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
  const used = new Set(events.map(({ id }) => id))
  for (const { name, at, report } of declared.values()) {
    if (used.has(name)) continue
    const near = nearestWord(name, [...used])
    const [typed, meant] = [name.toLowerCase(), near?.toLowerCase() ?? '']
    const isSlip = near !== undefined && (typed === meant || oneEditApart(typed, meant))
    const hint = near === undefined ? undefined : `did you mean ${near}?`
    report('warning', at, `no claim has the key ^${name}`, hint, isSlip ? nameFix(at, name, near) : undefined)
  }
}
