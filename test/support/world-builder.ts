import { deriveEvent } from '../../src/agreement/derive-event.ts'
import { makeReports } from '../../src/agreement/reports.ts'
import { whenOf } from '../../src/dates/parse-edtf.ts'
import type { When } from '../../src/dates/when.ts'
import type {
  Actor,
  ActorKind,
  ActorRole,
  Briefing,
  Claim,
  Dataset,
  EventRecord,
  EventType,
  Place,
  Status,
} from '../../src/model/model.ts'
import { SCHEMA } from '../../src/model/schema-version.ts'
import { makeWorld, type World } from '../../src/model/world.ts'
import { slug } from '../../src/text/slug.ts'

/** A claim in as few words as a test needs. Names become actors and places; a chain link in quotes stays unnamed. */
export interface ClaimSketch {
  id?: string
  event?: string | undefined
  text?: string
  when?: string | undefined
  place?: string | undefined
  actors?: readonly string[]
  type?: EventType
  status?: Status
  /** The chain, nearest first: `['ANI', 'Yonhap']`, `['ANI', '"sources in Vladivostok"']`. */
  per?: readonly string[]
}

/** A briefing and its claims; what is left out gets a plain default. */
export interface BriefingSketch {
  id?: string
  title?: string
  date?: string | undefined
  topic?: string
  outlet?: string
  /** When the report came out. */
  published?: string | undefined
  /** The id of the briefing it corrects, and the day it was retracted. */
  corrects?: string | undefined
  retracted?: string | undefined
  /** The heading its claims stand under. */
  heading?: string | undefined
  claims: readonly ClaimSketch[]
}

/** What a test says of the world beyond the briefings, by name. */
export interface WorldSketch {
  /** Which place lies within which: `{ Vladivostok: 'Russia' }`. */
  within?: Record<string, string>
  events?: Record<string, { title?: string; when?: string; record?: Partial<EventRecord>; by?: readonly string[] }>
  /** `speaksFor` has names. */
  actors?: Record<string, { kind?: ActorKind; roles?: ActorRole[]; speaksFor?: string[]; unnamed?: boolean }>
}

/** A date of the house profile, which must be right. */
export function when(edtf: string): When {
  const found = whenOf(edtf)
  if (!found) throw new Error(`not EDTF of the house profile: ${edtf}`)
  return found
}

/** A dataset from sketches, made the way the compiler makes one. */
export function sketchDataset(briefings: readonly BriefingSketch[], rest: WorldSketch = {}): Dataset {
  const actors = new Map<string, Actor>()
  const places = new Map<string, Place>()
  const actor = (name: string): string => {
    const id = slug(name)
    if (actors.has(id)) return id
    const { kind = 'person' as const, roles = [], speaksFor = [], unnamed } = rest.actors?.[name] ?? {}
    const made = { id, name, kind, otherNames: [], roles, ...(unnamed !== undefined && { unnamed }) }
    actors.set(id, made)
    if (speaksFor.length > 0) actors.set(id, { ...made, speaksFor: speaksFor.map(actor) })
    return id
  }
  const place = (name: string): string => {
    const id = slug(name)
    if (places.has(id)) return id
    const outer = rest.within?.[name]
    places.set(id, { id, name, otherNames: [], ...(outer && { within: slug(outer) }) })
    if (outer) place(outer)
    return id
  }
  const claims: Claim[] = []
  const made: Briefing[] = briefings.map((sketch, at) => {
    const id = sketch.id ?? `b${at}`
    const own = sketch.claims.map((claim, index) => makeClaim(claim, `${id}-${index}`, id, actor, place))
    claims.push(...own)
    return {
      id,
      title: sketch.title ?? `Briefing ${id}`,
      ...(sketch.date && { date: sketch.date }),
      ...(sketch.topic && { topic: sketch.topic }),
      ...(sketch.corrects && { corrects: sketch.corrects }),
      ...(sketch.retracted && { retracted: sketch.retracted }),
      source: {
        ...(sketch.outlet && { outlet: actor(sketch.outlet) }),
        ...(sketch.published && { published: when(sketch.published) }),
      },
      sections: [
        { ...(sketch.heading && { heading: sketch.heading }), blocks: own.map((claim) => ({ claim: claim.id })) },
      ],
    }
  })
  for (const name of Object.keys(rest.actors ?? {})) actor(name)
  const byId = new Map(made.map((briefing) => [briefing.id, briefing]))
  const reports = makeReports({ briefings: made, actors: [...actors.values()], places: [...places.values()] }, (id) =>
    byId.get(id),
  )
  const keys = [...new Set(claims.flatMap((claim) => claim.event ?? []))]
  const events = keys.map((id) => {
    const given = rest.events?.[id]
    const own = claims.filter((claim) => claim.event === id)
    const record = given?.record && { text: 'It took place.', source: 'a later report', ...given.record }
    const title = given?.title ?? own[0]?.text ?? id
    const by = given?.by?.map(actor)
    return deriveEvent({ id, title, when: given?.when ? when(given.when) : undefined, record, by }, own, reports)
  })
  return {
    schema: SCHEMA,
    briefings: made,
    actors: [...actors.values()],
    places: [...places.values()],
    events,
    claims,
  }
}

/** A world from sketches. */
export const sketchWorld = (briefings: readonly BriefingSketch[], rest?: WorldSketch): World =>
  makeWorld(sketchDataset(briefings, rest))

/** A world with one event, `event`, whose claims are these. */
export const worldOfClaims = (claims: readonly ClaimSketch[], rest?: WorldSketch): World =>
  sketchWorld([{ date: '2019-04-17', claims: claims.map((claim) => ({ event: 'event', ...claim })) }], rest)

function makeClaim(
  sketch: ClaimSketch,
  id: string,
  briefing: string,
  actor: (name: string) => string,
  place: (name: string) => string,
): Claim {
  const unnamed = (name: string): boolean => name.startsWith('"')
  return {
    id: sketch.id ?? id,
    briefing,
    text: sketch.text ?? `Claim ${sketch.id ?? id}`,
    ...(sketch.when && { when: when(sketch.when) }),
    ...(sketch.place && { place: place(sketch.place) }),
    // Like the compiler it names nobody twice, however two names are written.
    actors: [...new Set((sketch.actors ?? []).map(actor))],
    ...(sketch.type && { type: sketch.type }),
    status: sketch.status ?? 'happened',
    attribution: (sketch.per ?? []).map((name) =>
      unnamed(name) ? { name: name.replaceAll('"', '') } : { name, actor: actor(name) },
    ),
    ...(sketch.event && { event: sketch.event }),
  }
}
