import { compareWhen } from '../dates/compare.ts'
import type { Actor, Briefing, Claim, Dataset, Place } from '../model/model.ts'
import type { Problem } from '../model/problem.ts'
import { SCHEMA } from '../model/schema-version.ts'
import { slug } from '../text/slug.ts'
import { compareText } from './compare-text.ts'
import type { FileDraft } from './file-draft.ts'
import { joinBriefing, type PlacedClaim } from './join/join-claims.ts'
import { eventOf, joinEvents, warnOfKeyCase, warnOfUnusedKeys } from './join/join-events.ts'
import { type ActorEntry, JoinedNames, type PlaceEntry } from './join/name-resolver.ts'
import { warnOfNearNames } from './join/near-names.ts'
import { declareActors, declarePlaces } from './join/register-names.ts'
import { given } from './omit-undefined.ts'
import { makeReport, type Report } from './report.ts'
import type { DeclaredEvent } from './yaml/declared.ts'
import { warnOfUnknownKeys } from './yaml/unknown-keys.ts'

/**
 * Joins what the files say into one dataset, in slices; adds what is wrong between them. The order of the files does not
 * matter.
 */
export function* assemble(drafts: readonly FileDraft[], problems: Problem[]): Generator<void, Dataset> {
  const files = [...drafts]
    .sort((a, b) => compareText(a.file.name, b.file.name))
    .map((draft) => ({ ...draft, report: makeReport(draft.file, problems) }))
  const names = new JoinedNames()
  for (const { actors = [], report } of files) declareActors(names, actors, report)
  for (const { places = [], report } of files) declarePlaces(names, places, report)
  const fixed = declaredEvents(files)
  const briefings: Briefing[] = []
  const placed: PlacedClaim[] = []
  for (const { id, briefing, report } of identified(files)) {
    const joined = yield* joinBriefing(briefing, id, names, { report, typed: briefing.typed })
    briefings.push(joined.briefing)
    for (const claim of joined.claims) placed.push(claim)
  }
  yield
  const claims = placed.map(withEvent)
  yield
  const titles = new Map(
    placed.flatMap(({ claim, title }) => (title === undefined ? [] : [[claim.id, title] as const])),
  )
  const dates = new Map(briefings.map(({ id, date }) => [id, date]))
  const events = yield* joinEvents(claims, titles, fixed, names, (briefing) => dates.get(briefing))
  warnOfUnknownKeys(files.map(({ unknown, report }) => ({ keys: unknown, report })))
  warnOfKeyCase(placed)
  warnOfUnusedKeys(fixed, events)
  warnOfNearNames(names.actors.entries, (name) => `[[${name}]]`)
  warnOfNearNames(names.places.entries, (name) => `@[[${name}]]`)
  return {
    schema: SCHEMA,
    briefings,
    actors: names.actors.entries.map(toActor).sort(byId),
    places: names.places.entries.map(toPlace).sort(byId),
    events: events.sort((a, b) => compareWhen(a.when, b.when) || byId(a, b)),
    claims,
  }
}

type Reported = FileDraft & { readonly report: Report }

/** Gives each briefing its id and puts them in order: by date, the undated last, then by id. */
function identified(files: readonly Reported[]) {
  const taken = new Map<string, string>()
  const all = files.flatMap(({ briefings = [], file, report }) =>
    briefings.map((briefing) => ({ briefing, file, report })),
  )
  const withIds = all.map(({ briefing, file, report }) => {
    const base = slug(briefing.stem)
    let id = base
    for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`
    if (id !== base) {
      const message = `${file.name} and ${taken.get(base)} have one id, “${base}”`
      report('error', undefined, message, 'rename one of the two files')
    }
    taken.set(id, file.name)
    return { briefing, report, id }
  })
  return withIds.sort((a, b) => compareText(a.briefing.date ?? '~', b.briefing.date ?? '~') || byId(a, b))
}

function declaredEvents(files: readonly Reported[]): Map<string, DeclaredEvent & { readonly report: Report }> {
  const all = new Map<string, DeclaredEvent & { readonly report: Report }>()
  for (const { events = [], report } of files) {
    for (const event of events) {
      if (all.has(event.name))
        report('error', event.at, `^${event.name} is in another file already`, 'keep one of them')
      else all.set(event.name, { ...event, report })
    }
  }
  return all
}

function withEvent(placed: PlacedClaim): Claim {
  const { line, notes, ...claim } = placed.claim
  return { ...claim, ...given({ event: eventOf(placed), line, notes }) }
}

const toActor = ({ id, name, kind, otherNames, roles, country, summary }: ActorEntry): Actor => ({
  id,
  name,
  ...given({ kind }),
  otherNames,
  roles: roles.map(({ title, when, per }) => ({ title, ...given({ when }), ...(per.length > 0 && { per }) })),
  ...given({ country, summary }),
})

const toPlace = ({ id, name, otherNames, within }: PlaceEntry): Place => ({
  id,
  name,
  otherNames,
  ...given({ within }),
})

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => compareText(a.id, b.id)
