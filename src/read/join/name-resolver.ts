import type { When } from '../../dates/when.ts'
import type { ActorKind, Link, Name } from '../../model/model.ts'
import type { DraftLink, Mention } from '../markdown/draft.ts'
import type { Report } from '../report.ts'
import { type Entry, NameRegister } from './name-register.ts'

/** An actor while the dataset is being joined. */
export interface ActorEntry extends Entry {
  kind: ActorKind | undefined
  otherNames: Name[]
  country?: string | undefined
  summary?: string | undefined
  speaksFor: string[]
  unnamed?: boolean | undefined
  roles: { title: string; when?: When | undefined; per: Link[] }[]
}

/** A place while the dataset is being joined; `within` is an id. */
export interface PlaceEntry extends Entry {
  otherNames: Name[]
  within?: string | undefined
}

/** Who typed a name: `typed` is false for a table's cells, which are not checked for slips of the hand. */
export interface MentionSource {
  readonly report: Report
  readonly typed: boolean
}

/** All actors and places of a folder, found by any of their full names and made on first use. */
export class JoinedNames {
  readonly actors = new NameRegister<ActorEntry>()
  readonly places = new NameRegister<PlaceEntry>()
  /** Sources that are no names, as they begin in lower case. */
  readonly unnamed: (Mention & { readonly report: Report })[] = []

  /** The actor that a name stands for, by id: made on first use, of this kind if it is known; undefined for a weak name alone. */
  actor(mention: Mention, kind: ActorKind | undefined, origin: MentionSource): string | undefined {
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
      entry ??
      this.actors.add(mention.name, false, (made) => ({ ...made, kind, otherNames: [], speaksFor: [], roles: [] }))
    if (kind === 'media' && !found.declared) found.kind = 'media'
    use(found, mention, origin)
    return found.id
  }

  /** The place that a name stands for, by id, made on first use. One that lies elsewhere than `within` is another. */
  place(mention: Mention, origin: MentionSource, within?: string): string {
    const known = this.places.find(mention.name)
    const elsewhere = known?.within !== undefined && within !== undefined && known.within !== within
    const name = elsewhere ? `${mention.name}, ${this.places.get(within)?.name}` : mention.name
    const entry =
      (elsewhere ? this.places.find(name) : known) ??
      this.places.add(name, false, (made) => ({ ...made, otherNames: [], within }))
    use(entry, mention, origin)
    return entry.id
  }

  /** One link of an attribution: an actor where it is a name, or just what `actors.yaml` has. */
  link({ text, at, named, described }: DraftLink, origin: MentionSource): Link {
    if (described) return { name: text }
    const known = this.actors.find(text)
    const declared = known?.declared && known.name === text
    const actor = named || declared ? this.actor({ name: text, at }, 'organization', origin) : undefined
    if (actor === undefined && !named && origin.typed) this.unnamed.push({ name: text, at, report: origin.report })
    return { name: text, ...(actor !== undefined && { actor }) }
  }
}

function use(entry: Entry, { name, at }: Mention, { report, typed }: MentionSource): void {
  if (typed) entry.uses.push({ name, at, report })
}
