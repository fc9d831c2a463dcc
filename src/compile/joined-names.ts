import type { ActorKind, Link, Name } from '../dataset/model.ts'
import type { When } from '../dates/when.ts'
import type { DeclaredActor, DeclaredName, DeclaredPlace } from './declared.ts'
import type { DraftLink, Mention } from './draft.ts'
import { type Entry, NameRegister } from './name-register.ts'
import type { Report } from './report.ts'

/** An actor while the dataset is being joined. */
export interface ActorEntry extends Entry {
  kind: ActorKind
  otherNames: Name[]
  country?: string | undefined
  summary?: string | undefined
  roles: { title: string; when?: When | undefined; per: Link[] }[]
}

/** A place while the dataset is being joined; `within` is an id. */
export interface PlaceEntry extends Entry {
  otherNames: Name[]
  within?: string | undefined
}

/** Who typed a name: `typed` is false for a table's cells, which are not checked for slips of the hand. */
export interface Origin {
  readonly report: Report
  readonly typed: boolean
}

/** All actors and places of a folder, found by any of their full names and made on first use. */
export class JoinedNames {
  readonly actors = new NameRegister<ActorEntry>()
  readonly places = new NameRegister<PlaceEntry>()

  /** Adds the actors of `actors.yaml`, then their roles, whose sources may be any of them. */
  declareActors(declared: readonly DeclaredActor[], report: Report): void {
    const entries = declared.map((actor) => {
      const kind = actor.kind ?? 'person'
      const { country, summary } = actor
      return this.#declare(this.actors, actor, report, (entry) => ({
        ...entry,
        kind,
        otherNames: [],
        roles: [],
        country,
        summary,
      }))
    })
    for (const [index, { otherNames, weakNames }] of declared.entries()) {
      const entry = entries[index]
      if (entry === undefined) continue
      addNames(this.actors, entry, otherNames, report)
      for (const { name, lang } of weakNames) {
        this.actors.addWeakName(entry, name)
        entry.otherNames.push({ text: name, ...(lang !== undefined && { lang }), weak: true })
      }
    }
    for (const [index, { roles }] of declared.entries()) {
      const origin = { report, typed: true }
      for (const { title, when, per } of roles) {
        entries[index]?.roles.push({ title, when, per: per.map((link) => this.link(link, origin)) })
      }
    }
  }

  /** Adds the places of `places.yaml`, then what each lies within. */
  declarePlaces(declared: readonly DeclaredPlace[], report: Report): void {
    const entries = declared.map((place) =>
      this.#declare(this.places, place, report, (entry) => ({ ...entry, otherNames: [] })),
    )
    for (const [index, { otherNames }] of declared.entries()) {
      const entry = entries[index]
      if (entry !== undefined) addNames(this.places, entry, otherNames, report)
    }
    for (const [index, { within }] of declared.entries()) {
      const entry = entries[index]
      if (entry === undefined || within === undefined) continue
      const around = this.place(within, { report, typed: true })
      if (encloses(this.places, entry.id, around)) report('warning', within.at, 'this place lies within itself')
      else entry.within = around
    }
  }

  /** The actor that a name stands for, by id: made on first use, of this kind; undefined for a weak name alone. */
  actor(mention: Mention, kind: ActorKind, origin: Origin): string | undefined {
    const entry = this.actors.find(mention.name)
    if (entry === undefined) {
      const candidates = this.actors.candidates(mention.name)
      if (candidates.length > 0) {
        const names = candidates.map(({ name }) => `[[${name}|${mention.name}]]`).join(' or ')
        origin.report('warning', mention.at, `“${mention.name}” alone stands for nobody`, `type ${names}`)
        return undefined
      }
    }
    const found =
      entry ?? this.actors.add(mention.name, false, (made) => ({ ...made, kind, otherNames: [], roles: [] }))
    if (kind === 'media' && !found.declared) found.kind = 'media'
    use(found, mention, origin)
    return found.id
  }

  /** The place that a name stands for, by id, made on first use. One that lies elsewhere than `within` is another. */
  place(mention: Mention, origin: Origin, within?: string): string {
    const known = this.places.find(mention.name)
    const elsewhere = known?.within !== undefined && within !== undefined && known.within !== within
    const name = elsewhere ? `${mention.name}, ${this.places.get(within)?.name}` : mention.name
    const entry =
      this.places.find(name) ?? this.places.add(name, false, (made) => ({ ...made, otherNames: [], within }))
    use(entry, mention, origin)
    return entry.id
  }

  /** One link of an attribution: an actor where it is a name, or just what `actors.yaml` has. */
  link({ text, at, named }: DraftLink, origin: Origin): Link {
    const known = this.actors.find(text)
    const declared = known?.declared && known.name === text
    const actor = named || declared ? this.actor({ name: text, at }, 'organization', origin) : undefined
    return { name: text, ...(actor !== undefined && { actor }) }
  }

  #declare<E extends Entry>(
    register: NameRegister<E>,
    { name, at }: Mention,
    report: Report,
    make: (entry: Entry) => E,
  ): E | undefined {
    const other = register.find(name)
    if (other === undefined) return register.add(name, true, make)
    report('error', at, `“${name}” is already here as “${other.name}”`, 'keep one of them')
    return undefined
  }
}

function addNames<E extends Entry & { otherNames: Name[] }>(
  register: NameRegister<E>,
  entry: E,
  names: readonly DeclaredName[],
  report: Report,
): void {
  for (const { name, lang, at } of names) {
    const other = register.addName(entry, name)
    if (other === undefined) entry.otherNames.push({ text: name, ...(lang !== undefined && { lang }) })
    else report('warning', at, `“${name}” is a name of “${other.name}” already`, 'list it under weakNames of both')
  }
}

/** Whether a place lies, at any depth, within another. */
function encloses(places: NameRegister<PlaceEntry>, inner: string, outer: string): boolean {
  for (let id: string | undefined = outer; id !== undefined; id = places.get(id)?.within) if (id === inner) return true
  return false
}

function use(entry: Entry, { at }: Mention, { report, typed }: Origin): void {
  if (typed) entry.uses.push({ at, report })
}
