import { makeReports } from '../agreement/reports.ts'
import { sortedByWhen } from '../dates/sorted-by-when.ts'
import type { FilePlaces } from '../model/file-places.ts'
import type { Actor, Briefing, Dataset, Place } from '../model/model.ts'
import type { Problem } from '../model/problem.ts'
import { SCHEMA } from '../model/schema-version.ts'
import { nearestWord } from '../text/nearest-word.ts'
import { slug } from '../text/slug.ts'
import type { FileDraft } from './file-draft.ts'
import { declaredPlaces } from './join/declared-places.ts'
import { resolveHeadings } from './join/heading-links.ts'
import { type JoinedBriefing, joinBriefing } from './join/join-claims.ts'
import { joinEvents, warnOfKeyCase, warnOfUnusedKeys } from './join/join-events.ts'
import { type ActorEntry, JoinedNames, type PlaceEntry } from './join/name-resolver.ts'
import { warnOfNearNames } from './join/near-names.ts'
import { declareActors, declarePlaces } from './join/register-names.ts'
import { warnOfLowerCase, warnOfSameActors } from './join/same-actors.ts'
import { usualSpelling } from './join/usual-spelling.ts'
import type { DraftBriefing } from './markdown/draft.ts'
import { given } from './omit-undefined.ts'
import { makeReport, type Report } from './report.ts'
import { compareText } from './report-problem.ts'
import type { DeclaredEvent } from './yaml/declared.ts'
import { warnOfUnknownKeys } from './yaml/unknown-keys.ts'

/**
 * Joins what the files say into one dataset, in slices; adds what is wrong between them. The order of the files does not
 * matter. `places` has where things stand in the files.
 */
export function* assemble(
  drafts: readonly FileDraft[],
  problems: Problem[],
): Generator<void, { dataset: Dataset; places: FilePlaces }> {
  const files = resolveHeadings(
    [...drafts]
      .sort((a, b) => compareText(a.file.name, b.file.name))
      .map((draft) => ({ ...draft, report: makeReport(draft.file, problems) })),
  )
  const names = new JoinedNames()
  declareActors(
    names,
    files.map(({ actors = [], report }) => ({ declared: actors, report })),
  )
  declarePlaces(
    names,
    files.map(({ places = [], report }) => ({ declared: places, report })),
  )
  const fixed = declaredEvents(files)
  const read = files.flatMap(({ briefings = [] }) => briefings)
  const usualTopic = usualSpelling(read.flatMap(({ topic }) => topic ?? []))
  let spelling: ((thread: string) => string) | undefined
  const usualThread = (thread: string): string => {
    // Tables have none, so that their rows need not be gone through.
    spelling ??= usualSpelling(read.flatMap((briefing) => [...threadsIn(briefing)]))
    return spelling(thread)
  }
  const briefings: Briefing[] = []
  const joined: JoinedBriefing[] = []
  const told = identified(files)
  const corrected = correctedBy(told)
  for (const { id, briefing, report } of told) {
    const one = yield* joinBriefing(briefing, id, names, { report, typed: briefing.typed }, usualThread)
    const { topic } = one.briefing
    const more = given({ topic: topic === undefined ? undefined : usualTopic(topic), corrects: corrected.get(id) })
    briefings.push({ ...one.briefing, ...more })
    joined.push(one)
  }
  const byIds = new Map(briefings.map((briefing) => [briefing.id, briefing]))
  const actors = names.actors.entries.map(toActor)
  // Records may name more places later, which bear on no claim.
  const places = names.places.entries.map(toPlace)
  const reports = makeReports({ briefings, actors, places }, (id) => byIds.get(id))
  const events = yield* joinEvents(joined, fixed, names, reports)
  warnOfUnknownKeys(files.map(({ unknown, report }) => ({ keys: unknown, report })))
  warnOfKeyCase(joined)
  warnOfUnusedKeys(fixed, events)
  warnOfNearNames(names.actors.entries, (name) => `[[${name}]]`)
  warnOfNearNames(names.places.entries, (name) => `@[[${name}]]`)
  warnOfSameActors(names.actors.entries, names.places.entries)
  warnOfLowerCase(names)
  const dataset: Dataset = {
    schema: SCHEMA,
    briefings,
    actors: actors.sort(byId),
    places: names.places.entries.map(toPlace).sort(byId),
    events: sortedByWhen(events, ({ when, implied }) => when ?? implied, byId),
    claims: joined.flatMap(({ claims }) => claims),
  }
  return { dataset, places: declaredPlaces(told, files, names) }
}

type Reported = FileDraft & { readonly report: Report }

/** Gives each briefing its id and puts them in order: by date, the undated last, then by id. */
function identified(files: readonly Reported[]) {
  const taken = new Set<string>()
  const all = files.flatMap(({ briefings = [], file, report }) =>
    briefings.map((briefing) => ({ briefing, file, report })),
  )
  const withIds = all.map(({ briefing, file, report }) => {
    const base = slug(briefing.stem)
    let id = base
    for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`
    taken.add(id)
    return { briefing, report, id, file: file.name }
  })
  return withIds.sort((a, b) => compareText(a.briefing.date ?? '~', b.briefing.date ?? '~') || byId(a, b))
}

/** Which briefing each corrects, both by id, as the author names its file, or a table its briefing. */
function correctedBy(
  told: readonly {
    readonly id: string
    readonly briefing: DraftBriefing
    readonly file: string
    readonly report: Report
  }[],
): ReadonlyMap<string, string> {
  const inTables = told.filter(({ briefing }) => !briefing.typed)
  const byFile = new Map([
    ...inTables.map(({ id, briefing }) => [briefing.stem.toLowerCase(), id] as const),
    ...told.flatMap(({ id, file }) => fileKeys(file).map((key) => [key, id] as const)),
  ])
  const found = new Map<string, string>()
  for (const { id, briefing, report } of told) {
    if (briefing.corrects === undefined) continue
    const { name, at } = briefing.corrects
    const other = fileKeys(name).flatMap((key) => byFile.get(key) ?? [])[0]
    if (other === id) report('warning', at, 'a briefing cannot correct itself', 'name the file of the earlier briefing')
    else if (other !== undefined) found.set(id, other)
    else {
      const near = nearestWord(
        name,
        told.map(({ file }) => file),
      )
      const hint =
        near === undefined ? 'type its path from here, such as 2019-04-17-report.md' : `did you mean ${near}?`
      report('warning', at, `there is no briefing in a file “${name}”`, hint)
    }
  }
  return found
}

/** The names of a file: its path, its name, and either without its ending. */
function fileKeys(file: string): string[] {
  const path = file.replaceAll('\\', '/').replace(/^\.\//, '').toLowerCase()
  const name = path.split('/').at(-1) ?? path
  return [path, name, path.replace(/\.\w+$/, ''), name.replace(/\.\w+$/, '')]
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

/** The threads that the claims of a briefing name. */
function* threadsIn({ sections }: DraftBriefing): Generator<string> {
  for (const { blocks } of sections)
    for (const block of blocks) if (typeof block !== 'string' && block.threads !== undefined) yield* block.threads
}

const toActor = ({ id, name, speaksFor, unnamed, kind, otherNames, roles, country, summary }: ActorEntry): Actor => ({
  id,
  name,
  ...(speaksFor.length > 0 && { speaksFor }),
  ...given({ unnamed, kind }),
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
