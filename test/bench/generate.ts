import { deriveEvent } from '../../src/agreement/derive-event.ts'
import { makeReports } from '../../src/agreement/reports.ts'
import { compareWhen } from '../../src/dates/compare.ts'
import { dayNumber, toDay, toIso } from '../../src/dates/day.ts'
import { whenOf } from '../../src/dates/parse-edtf.ts'
import type { When } from '../../src/dates/when.ts'
import type { Actor, Briefing, Claim, Dataset, Event, EventRecord, Link, Place, Source } from '../../src/model/model.ts'
import { SCHEMA } from '../../src/model/schema-version.ts'
import { EVENT_TYPES, STATUSES } from '../../src/model/vocabulary.ts'
import { slug } from '../../src/text/slug.ts'
import { eventTitle, personName, sentence, strangeName, TOPIC_WORDS } from './generate-words.ts'
import { makeRandom, type Random } from './random.ts'

/** How much to generate. The same sizes and seed give the same dataset. */
export interface Sizes {
  readonly briefings: number
  readonly events: number
  readonly claims: number
  readonly seed?: number
}

const FIRST_DAY = dayNumber(2005, 1, 1)
const DAYS = 6000

/**
 * A large dataset such as reports would make: names with a long tail, several claims to an event, dates of every kind
 * and some that conflict, chains of attribution that meet in one agency, and claims on no event.
 */
export function generateDataset({ briefings, events, claims, seed = 1 }: Sizes): Dataset {
  const random = makeRandom(seed)
  const places = makePlaces(random, Math.max(5, Math.round(events / 150)))
  const outlets = makeActors(random, Math.max(5, Math.round(briefings / 60)), 'media')
  const people = makeActors(random, Math.max(10, Math.round(events / 40)), 'person')
  const topics = Array.from({ length: Math.max(2, Math.round(briefings / 40)) }, () => topicName(random))
  const made = Array.from({ length: briefings }, (_, index) => makeBriefing(random, index, topics, outlets))
  const byDay = made.toSorted((a, b) => (a.date < b.date ? -1 : 1))
  const plots = Array.from({ length: events }, (_, index) => makePlot(random, index, people, places))
  for (let number = 0; number < claims; number++) {
    // Every event has a claim first; then the first events of all get more than the rest.
    const plot = number < events ? plots[number] : random.chance(0.1) ? undefined : random.early(plots)
    const day = plot?.day ?? FIRST_DAY + random.below(DAYS)
    const briefing = nearDay(random, byDay, day)
    briefing.claims.push(makeClaim(random, briefing, plot, day, people, places, outlets))
  }
  return assemble(byDay, plots, [...people, ...outlets], places)
}

interface Draft {
  readonly id: string
  readonly date: string
  readonly topic: string
  readonly source: Source
  readonly title: string
  readonly claims: Claim[]
}

/** What an event is about, before its claims are made. */
interface Plot {
  readonly id: string
  readonly title: string
  readonly day: number
  readonly place: Place
  readonly actors: readonly Actor[]
  readonly type: Event['type']
  readonly record: EventRecord | undefined
}

function makePlaces(random: Random, count: number): Place[] {
  return Array.from({ length: count }, (_, index): Place => {
    const name = strangeName(random)
    const within = index > 4 && random.chance(0.7) ? `place-${random.below(5)}` : undefined
    return { id: `place-${index}`, name, otherNames: [], ...(within && { within }) }
  })
}

function makeActors(random: Random, count: number, kind: 'person' | 'media'): Actor[] {
  const taken = new Set<string>()
  const names = () => (kind === 'person' ? personName(random) : { name: mediaName(random), otherNames: [] })
  return Array.from({ length: count }, (_, index): Actor => {
    let { name, otherNames } = names()
    // In a folder of briefings a name is one actor's only.
    while ([name, ...otherNames.map(({ text }) => text)].some((each) => taken.has(each)))
      ({ name, otherNames } = names())
    for (const each of [name, ...otherNames.map(({ text }) => text)]) taken.add(each)
    const family = name.split(' ').at(kind === 'person' && name.includes('-') ? 0 : -1) ?? name
    const roles = kind === 'person' ? [{ title: `${random.any(ROLES)} of ${strangeName(random)}` }] : []
    const weak = kind === 'person' ? [{ text: family, weak: true as const }] : []
    return {
      id: `${slug(name)}-${index}`,
      name,
      kind,
      otherNames: [...otherNames, ...weak],
      roles,
      summary: `Of ${family}.`,
    }
  })
}

const ROLES = ['Foreign Minister', 'President', 'spokesman', 'special envoy', 'professor', 'chief negotiator']
const mediaName = (random: Random): string =>
  `${strangeName(random)} ${random.any(['News', 'Times', 'Herald', 'Agency'])}`
const topicName = (random: Random): string => `${strangeName(random)} ${random.any(TOPIC_WORDS)}`

function makeBriefing(random: Random, index: number, topics: readonly string[], outlets: readonly Actor[]): Draft {
  const date = toIso(FIRST_DAY + random.below(DAYS))
  const topic = random.common(topics)
  const place = strangeName(random)
  const title = `${topic}: ${sentence(random, strangeName(random), undefined, place)}`
  const published = random.chance(0.3) ? makeWhen(random, toDay(date)) : whenOf(date)
  const source: Source = {
    outlet: random.common(outlets).id,
    ...(random.chance(0.8) && { dateline: place }),
    ...(published && { published }),
    descriptor: random.any(DESCRIPTORS),
  }
  return { id: `${date}-${index}`, date, topic, source, title, claims: [] }
}

const DESCRIPTORS = ['wire story', 'wire story, relayed by other sites', 'report', 'analysis', 'interview']

function makePlot(random: Random, index: number, people: readonly Actor[], places: readonly Place[]): Plot {
  const actors = [...new Set(Array.from({ length: 1 + random.below(3) }, () => random.common(people)))]
  const place = random.common(places)
  const title = eventTitle(random, actors[0]?.name ?? '', place.name)
  const day = FIRST_DAY + random.below(DAYS)
  const when = whenOf(toIso(day))
  const record = { text: `${title}.`, place: place.id, source: 'a later report', ...(when && { when }) }
  return {
    id: `${slug(title).slice(0, 40)}-${index}`,
    title,
    day,
    record: random.chance(0.02) ? record : undefined,
    place,
    actors,
    type: random.chance(0.9) ? random.common(EVENT_TYPES) : undefined,
  }
}

function nearDay(random: Random, byDay: readonly Draft[], day: number): Draft {
  const at = Math.floor(((day - FIRST_DAY) / DAYS) * byDay.length) + random.below(9) - 4
  const found = byDay[Math.min(Math.max(at, 0), byDay.length - 1)]
  if (!found) throw new RangeError('no briefing to put a claim in')
  return found
}

function makeClaim(
  random: Random,
  briefing: Draft,
  plot: Plot | undefined,
  day: number,
  people: readonly Actor[],
  places: readonly Place[],
  outlets: readonly Actor[],
): Claim {
  const actors = plot ? plot.actors.slice(0, 1 + random.below(plot.actors.length)) : [random.common(people)]
  const place = plot && !random.chance(0.03) ? plot.place : random.common(places)
  const when = random.chance(0.15) ? undefined : makeWhen(random, random.chance(0.07) ? day + random.below(7) - 3 : day)
  return {
    id: `${briefing.id}.${briefing.claims.length + 1}`,
    briefing: briefing.id,
    text: sentence(random, actors[0]?.name ?? '', actors[1]?.name, place.name),
    ...(when && { when }),
    ...(random.chance(0.8) && { place: place.id }),
    actors: actors.map(({ id }) => id),
    ...(plot?.type && { type: plot.type }),
    status: random.common(STATUSES),
    attribution: chain(random, briefing.source.outlet ?? '', outlets),
    ...(plot && { event: plot.id }),
  }
}

/** A date of any kind that allows the day. */
function makeWhen(random: Random, day: number): When | undefined {
  const iso = toIso(day)
  const near = (days: number): string => toIso(day + days)
  const month = iso.slice(0, 7)
  const forms = [
    iso,
    iso,
    iso,
    `${iso}~`,
    `${iso}?`,
    `${iso}%`,
    `${iso}/${near(1 + random.below(4))}`,
    `[${iso},${near(1)}]`,
    `[${near(-random.below(6) - 1)}..${near(random.below(6))}]`,
    `[${near(-3)},${iso},${near(4)}]`,
    month,
    `${month}~`,
    `${month}-XX`,
    `${iso.slice(0, 9)}X`,
    iso.slice(0, 4),
    `${iso.slice(0, 4)}~`,
    `[${near(-2)}..]`,
    `[..${near(3)}]`,
    `${iso}/..`,
    `../${near(5)}`,
  ]
  const edtf = random.any(forms)
  return whenOf(edtf, random.chance(0.02) ? 'around the middle of the week' : undefined)
}

function chain(random: Random, outlet: string, outlets: readonly Actor[]): Link[] {
  const link = (id: string): Link => ({ name: outlets.find((each) => each.id === id)?.name ?? id, actor: id })
  const cited = Array.from({ length: random.below(3) }, () => link(random.common(outlets).id))
  const unnamed: Link[] = random.chance(0.1) ? [{ name: `a source in ${strangeName(random)}` }] : []
  return [link(outlet), ...cited, ...unnamed]
}

function assemble(
  drafts: readonly Draft[],
  plots: readonly Plot[],
  actors: readonly Actor[],
  places: readonly Place[],
): Dataset {
  const claims = drafts.flatMap((draft) => draft.claims)
  const byEvent = new Map<string, Claim[]>(plots.map(({ id }) => [id, []]))
  for (const claim of claims) byEvent.get(claim.event ?? '')?.push(claim)
  const briefings = drafts.map(briefingOf)
  const byBriefing = new Map(briefings.map((briefing) => [briefing.id, briefing]))
  const reports = makeReports({ briefings, actors, places }, (id) => byBriefing.get(id))
  const events = plots.map(({ id, title, record }) =>
    deriveEvent({ id, title, record }, byEvent.get(id) ?? [], reports),
  )
  // In the order in which the compiler puts them.
  return {
    schema: SCHEMA,
    briefings,
    actors: actors.toSorted(byId),
    places: places.toSorted(byId),
    events: events.toSorted((a, b) => compareWhen(a.when ?? a.implied, b.when ?? b.implied) || byId(a, b)),
    claims,
  }
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0

function briefingOf({ id, title, date, topic, source, claims }: Draft): Briefing {
  const ahead = claims.filter(({ status }) => status !== 'happened').map(({ id: claim }) => ({ claim }))
  const done = claims.filter(({ status }) => status === 'happened').map(({ id: claim }) => ({ claim }))
  return {
    id,
    title,
    date,
    topic,
    bottomLine: `${title}.`,
    source,
    sections: [
      { heading: 'What happened', blocks: done },
      { heading: 'What is expected', blocks: ahead },
    ],
  }
}
