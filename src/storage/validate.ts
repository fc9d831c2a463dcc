import { isDay } from '../dates/day.ts'
import { whenOf } from '../dates/parse-edtf.ts'
import type { When } from '../dates/when.ts'
import type { ById } from '../model/by-id.ts'
import type { Dataset, Link } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { pace } from '../work.ts'

/** Says what is wrong first in a dataset of the right shape: an id twice, a join that leads nowhere, an untrue date. */
export function checkDataset(world: World): string | undefined {
  for (const found of findFaults(world)) if (found !== undefined) return found
  return undefined
}

/** All faults, as long work: yields each, and undefined where it may pause. */
export function* findFaults(world: World): Generator<string | undefined> {
  const { dataset } = world
  for (const _ of world.join()) yield undefined
  const ids = {
    briefing: world.briefings,
    actor: world.actors,
    place: world.places,
    event: world.events,
    claim: world.claims,
  }
  yield* twice('briefings', dataset.briefings, ids.briefing)
  yield* twice('actors', dataset.actors, ids.actor)
  yield* twice('places', dataset.places, ids.place)
  yield* twice('events', dataset.events, ids.event)
  yield* twice('claims', dataset.claims, ids.claim)
  const checkDate = dateChecker()
  function* joins(path: string, kind: keyof typeof ids, values: readonly (string | undefined)[]): Generator<string> {
    for (const id of values) if (id !== undefined && !ids[kind].has(id)) yield `${path}: there is no ${kind} “${id}”`
  }
  function* links(path: string, chain: readonly Link[]): Generator<string> {
    const actors = chain.map(({ actor }) => actor)
    yield* joins(path, 'actor', actors)
  }
  for (const [index, { source, date, corrects, retracted, sections }] of dataset.briefings.entries()) {
    const path = `briefings[${index}]`
    if (pace()) yield undefined
    if (date !== undefined && !isDay(date)) yield `${path}.date: “${date}” is no day`
    if (retracted !== undefined && !isDay(retracted)) yield `${path}.retracted: “${retracted}” is no day`
    yield* joins(`${path}.corrects`, 'briefing', [corrects])
    yield* joins(`${path}.source.outlet`, 'actor', [source.outlet])
    yield* checkDate(`${path}.source.published`, source.published)
    const claims = sections.flatMap(({ blocks }) => blocks.flatMap((block) => ('claim' in block ? block.claim : [])))
    yield* joins(`${path}.sections`, 'claim', claims)
  }
  for (const [index, { roles, speaksFor = [] }] of dataset.actors.entries()) {
    yield* joins(`actors[${index}].speaksFor`, 'actor', speaksFor)
    for (const [number, { when, per = [] }] of roles.entries()) {
      yield* checkDate(`actors[${index}].roles[${number}].when`, when)
      yield* links(`actors[${index}].roles[${number}].per`, per)
    }
  }
  for (const [index, { within }] of dataset.places.entries()) yield* joins(`places[${index}].within`, 'place', [within])
  yield* circles(dataset)
  for (const [index, event] of dataset.events.entries()) {
    const { when, implied, readings = [], place, places = [], actors, by = [], claims, record } = event
    const path = `events[${index}]`
    if (pace()) yield undefined
    yield* checkDate(`${path}.when`, when)
    yield* checkDate(`${path}.implied`, implied)
    for (const [at, reading] of readings.entries()) {
      yield* checkDate(`${path}.readings[${at}].when`, reading.when)
      yield* joins(`${path}.readings[${at}].claims`, 'claim', reading.claims)
    }
    yield* joins(`${path}.by`, 'actor', by)
    yield* joins(`${path}.place`, 'place', [place, ...places])
    yield* joins(`${path}.actors`, 'actor', actors)
    yield* joins(`${path}.claims`, 'claim', claims)
    yield* checkDate(`${path}.record.when`, record?.when)
    yield* joins(`${path}.record.place`, 'place', [record?.place])
  }
  for (const [index, claim] of dataset.claims.entries()) {
    const { briefing, when, place, actors, by = [], attribution, alsoPer = [], event } = claim
    const path = `claims[${index}]`
    if (pace()) yield undefined
    yield* joins(`${path}.briefing`, 'briefing', [briefing])
    yield* checkDate(`${path}.when`, when)
    yield* joins(`${path}.place`, 'place', [place])
    yield* joins(`${path}.actors`, 'actor', actors)
    yield* joins(`${path}.by`, 'actor', by)
    yield* links(`${path}.attribution`, attribution)
    for (const [at, chain] of alsoPer.entries()) yield* links(`${path}.alsoPer[${at}]`, chain)
    yield* joins(`${path}.event`, 'event', [event])
  }
}

/** Ids that are there twice: by each only the first item is found. */
function* twice<T extends { readonly id: string }>(
  array: string,
  items: readonly T[],
  byId: ById<T>,
): Generator<string | undefined> {
  for (const [index, { id }] of items.entries()) {
    if (byId.placeOf(id) !== index) yield `${array}[${index}].id: “${id}” is there twice`
    if (pace()) yield undefined
  }
}

/** Checks that the earliest and latest day of a date are those that its EDTF allows; each EDTF is read once. */
function dateChecker() {
  const known = new Map<string, When>()
  return function* check(path: string, when: When | undefined): Generator<string> {
    if (when === undefined) return
    const read = known.get(when.edtf) ?? whenOf(when.edtf)
    if (read === undefined) yield `${path}.edtf: “${when.edtf}” is no date that kbrief knows`
    else if (read.min !== when.min || read.max !== when.max || read.precision !== when.precision) {
      yield `${path}: “${when.edtf}” does not go from ${when.min} to ${when.max} as a ${when.precision}`
    } else if (!known.has(when.edtf)) known.set(when.edtf, when)
  }
}

function* circles({ places }: Dataset): Generator<string> {
  const around = new Map(places.map(({ id, within }) => [id, within]))
  const sound = new Set<string>()
  for (const [index, { id }] of places.entries()) {
    const path = new Set<string>()
    for (let at: string | undefined = id; at !== undefined && !sound.has(at); at = around.get(at)) {
      if (path.has(at)) yield `places[${index}].within: this place lies within itself`
      if (path.has(at)) break
      path.add(at)
    }
    for (const place of path) sound.add(place)
  }
}
