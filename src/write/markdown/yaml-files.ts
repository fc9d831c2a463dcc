import type { Actor, Event, Name, Place } from '../../model/model.ts'
import type { World } from '../../model/world.ts'
import type { InputFile } from '../../read/file-draft.ts'
import { dateAsTyped, isOwnEvent, typedKey } from '../../read/markdown/claim-markdown.ts'
import { slug } from '../../text/slug.ts'
import { yamlBraces, yamlItem, yamlKey, yamlText } from './yaml-text.ts'

/**
 * `actors.yaml`, `places.yaml` and `events.yaml` for a dataset, in parts where one would be larger than is read; of events,
 * those that claims among `kept` are about. `ids` has those that the claims get when they are read.
 */
export function yamlFiles(
  world: World,
  kept: ReadonlySet<string>,
  ids: ReadonlyMap<string, string>,
  most: number,
): readonly InputFile[] {
  const { dataset } = world
  const events = dataset.events.filter(({ claims }) => claims.some((id) => kept.has(id)))
  const actors = dataset.actors.toSorted(asDeclared).map((actor) => actorYaml(actor, world))
  const places = dataset.places.toSorted(asDeclared).map((place) => placeYaml(place, world))
  return [
    ...inFiles('actors', actors, most),
    ...inFiles('places', places, most),
    ...inFiles(
      'events',
      events.map((event) => eventYaml(event, world, ids)),
      most,
    ),
  ]
}

/** Entries in as few files as can be read, numbered so that their order stays. */
function inFiles(name: string, entries: readonly string[], most: number): InputFile[] {
  const texts: string[][] = []
  let length = most
  for (const entry of entries) {
    if (entry === '') continue
    if (length + entry.length > most) {
      texts.push([])
      length = 0
    }
    texts.at(-1)?.push(entry)
    length += entry.length
  }
  const digits = String(texts.length).length
  return texts.map((text, at) => ({
    name: texts.length === 1 ? `${name}.yaml` : `${name}-${String(at + 1).padStart(digits, '0')}.yaml`,
    text: text.join(''),
  }))
}

/** The order in which names that share a slug get their ids again. */
function asDeclared(a: Actor | Place, b: Actor | Place): number {
  const [first, second] = [slug(a.name), slug(b.name)]
  if (first !== second) return first < second ? -1 : 1
  return a.id.length - b.id.length || (a.id < b.id ? -1 : 1)
}

function actorYaml(actor: Actor, world: World): string {
  const weak = actor.otherNames.filter((name) => name.weak)
  const roles = actor.roles.map(({ title, when, per = [] }) =>
    yamlBraces({
      title: yamlItem(title),
      when: when && JSON.stringify(dateAsTyped(when, undefined)),
      per: per.length === 0 ? undefined : JSON.stringify(per.map(({ name }) => name).join(', citing ')),
    }),
  )
  return mapping(actor.name, {
    kind: actor.kind ?? 'unknown',
    country: actor.country,
    otherNames: names(actor.otherNames.filter((name) => !name.weak)),
    weakNames: names(weak),
    roles: roles.length === 0 ? undefined : `\n${roles.map((role) => `    - ${role}`).join('\n')}`,
    summary: actor.summary && yamlText(actor.summary),
    speaksFor: actorNames(actor.speaksFor, world),
    unnamed: actor.unnamed === undefined ? undefined : String(actor.unnamed),
  })
}

function placeYaml(place: Place, world: World): string {
  const within = place.within === undefined ? undefined : world.places.get(place.within)?.name
  return mapping(place.name, { otherNames: names(place.otherNames), within: within && yamlText(within) })
}

/** Only what the claims do not say by themselves. */
function eventYaml(event: Event, world: World, ids: ReadonlyMap<string, string>): string {
  const { id, title, when, fixed, by, record, claims } = event
  const isOwn = claims.length > 0 && world.claims.get(claims[0] ?? '')?.text === title
  if (isOwn && !fixed && by === undefined && record === undefined) return ''
  const place = record?.place === undefined ? undefined : world.places.get(record.place)?.name
  const lines = record && {
    when: record.when && JSON.stringify(dateAsTyped(record.when, undefined)),
    place: place && yamlText(place),
    text: yamlText(record.text),
    source: yamlText(record.source),
    url: record.url && yamlText(record.url),
  }
  return mapping(isOwnEvent(event) ? (ids.get(id) ?? id) : typedKey(id), {
    title: isOwn ? undefined : yamlText(title),
    when: fixed && when && JSON.stringify(dateAsTyped(when, undefined)),
    by: actorNames(by, world),
    record:
      lines &&
      `\n${given(lines)
        .map(([key, value]) => `    ${key}: ${value}`)
        .join('\n')}`,
  })
}

function actorNames(ids: readonly string[] | undefined, world: World): string | undefined {
  const all = ids?.flatMap((id) => world.actors.get(id)?.name ?? []) ?? []
  return all.length === 0 ? undefined : `[${all.map(yamlItem).join(', ')}]`
}

function names(all: readonly Name[]): string | undefined {
  if (all.length === 0) return undefined
  const items = all.map(({ text, lang }) =>
    lang === undefined ? yamlItem(text) : yamlBraces({ text: yamlItem(text), lang: yamlItem(lang) }),
  )
  return `[${items.join(', ')}]`
}

const given = (fields: Readonly<Record<string, string | undefined>>): [string, string][] =>
  Object.entries(fields).flatMap(([key, value]) => (value === undefined || value === '' ? [] : [[key, value]]))

function mapping(name: string, fields: Readonly<Record<string, string | undefined>>): string {
  const lines = given(fields).map(([key, value]) => `  ${key}:${value.startsWith('\n') ? '' : ' '}${value}\n`)
  return `${yamlKey(name)}:\n${lines.join('')}`
}
