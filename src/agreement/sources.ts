import { knownFile } from '../model/known-files.ts'
import type { Actor, Link } from '../model/model.ts'
import { pattern } from '../text/pattern.ts'
import { isUnnamed } from './unnamed.ts'

const SAID_OF_ACTOR = `${knownFile('actors')} says so` as const

/** Whether a source is named, and why that is thought. */
export interface Naming {
  readonly named: boolean
  readonly why:
    | typeof SAID_OF_ACTOR
    | 'it is a name'
    | 'it describes a source and does not name it'
    | 'no source is given'
}

/** A link with the key of its source. */
export type KeyedLink = Link & { readonly key: string }

/** Tells sources apart: the same body, whatever it is called and whoever speaks for it, has one key. */
export interface Sources {
  /** The key that tells the source of a link from others. */
  key(link: Link): string
  /** The link with its key: the same object for all links of one actor and name, as claims have hundreds of thousands. */
  keyed(link: Link): KeyedLink
  /** The name of a source: that of its actor, or the words of the report. */
  name(link: Link): string
  naming(link: Link): Naming
}

const known = new WeakMap<readonly Actor[], Sources>()

/** The sources that the actors of a dataset declare. Names are compared when a source is first asked for. */
export function sourcesOf(actors: readonly Actor[]): Sources {
  const before = known.get(actors)
  if (before) return before
  let groups: Groups | undefined
  const named = new Map<string, Naming>()
  const links = new Map<string, KeyedLink>()
  const actorOf = (link: Link): string | undefined => {
    groups ??= grouped(actors)
    return link.actor ?? groups.byName.get(plainName(link.name))
  }
  const nameOf = (link: Link): string => {
    const id = actorOf(link)
    return (id === undefined ? undefined : groups?.byId.get(id)?.name) ?? link.name
  }
  const sources: Sources = {
    key: (link) => {
      const actor = actorOf(link)
      return (actor === undefined ? undefined : groups?.root(actor)) ?? `unnamed:${plainName(link.name)}`
    },
    keyed: (link) => {
      const cached = `${link.actor ?? ''}\n${link.name}`
      const found = links.get(cached) ?? { ...link, key: sources.key(link) }
      links.set(cached, found)
      return found
    },
    name: nameOf,
    naming: (link) => {
      const id = actorOf(link)
      const name = nameOf(link)
      const cached = `${id ?? ''} ${name}`
      const found = named.get(cached) ?? namingOf(name, id === undefined ? undefined : groups?.byId.get(id)?.unnamed)
      named.set(cached, found)
      return found
    },
  }
  known.set(actors, sources)
  return sources
}

function namingOf(name: string, unnamed: boolean | undefined): Naming {
  if (unnamed !== undefined) return { named: !unnamed, why: SAID_OF_ACTOR }
  return isUnnamed(name)
    ? { named: false, why: 'it describes a source and does not name it' }
    : { named: true, why: 'it is a name' }
}

interface Groups {
  readonly byId: ReadonlyMap<string, Actor>
  /** The actor that has a name, by `plainName`. */
  readonly byName: ReadonlyMap<string, string>
  /** The actor that stands for all who are one with an actor, by id. */
  root(id: string): string
}

/** Actors that share a name, and bodies with whoever speaks for them, as one. */
function grouped(actors: readonly Actor[]): Groups {
  const parents = new Map<string, string>()
  const root = (id: string): string => {
    let at = id
    for (let next = parents.get(at); next !== undefined; next = parents.get(at)) at = next
    return at
  }
  const join = (id: string, other: string): void => {
    const [from, to] = [root(id), root(other)]
    if (from !== to) parents.set(from, to)
  }
  const byId = new Map<string, Actor>()
  const byName = new Map<string, string>()
  for (const actor of actors) {
    byId.set(actor.id, actor)
    for (const name of [actor.name, ...actor.otherNames.flatMap(({ text, weak }) => (weak ? [] : [text]))]) {
      const key = plainName(name)
      const same = byName.get(key)
      if (same === undefined) byName.set(key, actor.id)
      else join(actor.id, same)
    }
  }
  for (const { id, speaksFor = [] } of actors) for (const body of speaksFor) join(id, body)
  return { byId, byName, root }
}

/** Latin, Cyrillic, Hangul and ideographs, taken apart: names of these need no class of Unicode. */
const COMMON = /^[\x00-\x7f\u0430-\u045f\u1100-\u1112\u1161-\u1175\u11a8-\u11c2\u4e00-\u9fff]*$/
const MARK = pattern(String.raw`\p{M}`, 'gu')
const NO_LETTERS = pattern(String.raw`[^\p{L}\p{N}]+`, 'gu')

/** A name in lower case, without accents or an article, and with nothing but letters and digits. */
function plainName(name: string): string {
  const apart = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]+/g, '')
  const words = COMMON.test(apart)
    ? apart.replace(/[^a-z0-9\u0430-\u9fff]+/g, ' ')
    : apart.replace(MARK(), '').replace(NO_LETTERS(), ' ')
  return words.trim().replace(/^(?:the|an?) (?=\S)/, '') || name
}
