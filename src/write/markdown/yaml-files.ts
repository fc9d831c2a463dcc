import type { Actor, Event, Name, Place } from '../../model/model.ts'
import type { World } from '../../model/world.ts'
import type { InputFile } from '../../read/file-draft.ts'
import { dateAsTyped, typedKey } from '../../read/markdown/claim-markdown.ts'
import { slug } from '../../text/slug.ts'
import { yamlBraces, yamlItem, yamlKey, yamlText } from './yaml-text.ts'

/** `actors.yaml`, `places.yaml` and `events.yaml` for a dataset; of events, those that claims among `kept` are about. */
export function yamlFiles(world: World, kept: ReadonlySet<string>): InputFile[] {
  const { dataset } = world
  const events = dataset.events.filter(({ claims }) => claims.some((id) => kept.has(id)))
  return [
    {
      name: 'actors.yaml',
      text: [...dataset.actors]
        .sort(asDeclared)
        .map((actor) => actorYaml(actor, world))
        .join(''),
    },
    {
      name: 'places.yaml',
      text: [...dataset.places]
        .sort(asDeclared)
        .map((place) => placeYaml(place, world))
        .join(''),
    },
    { name: 'events.yaml', text: events.map((event) => eventYaml(event, world)).join('') },
  ].filter(({ text }) => text !== '')
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
    kind: actor.kind,
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
function eventYaml({ id, title, when, fixed, by, record, claims }: Event, world: World): string {
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
  return mapping(id === claims[0] ? id : typedKey(id), {
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
