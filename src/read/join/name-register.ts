import { slug } from '../../text/slug.ts'
import type { Report } from '../report.ts'
import { nameKey } from './name-key.ts'

/** Where a person typed a name; a table's cells are no such place. */
export interface Use {
  readonly name: string
  readonly at: number
  readonly report: Report
}

/** One actor or place: its id, its canonical name, whether an author declared it, and where it is typed. */
export interface Entry {
  readonly id: string
  readonly name: string
  readonly declared: boolean
  readonly keys: Set<string>
  readonly uses: Use[]
}

/** All actors, or all places, by every spelling of their names. A weak name is known but stands for nobody alone. */
export class NameRegister<E extends Entry> {
  readonly entries: E[] = []
  readonly #byKey = new Map<string, E>()
  /** Names as they were typed, of those found before: a table has each of its names many times. */
  readonly #asTyped = new Map<string, E>()
  readonly #byId = new Map<string, E>()
  readonly #weak = new Map<string, E[]>()
  readonly #sameSlug = new Map<string, number>()

  /** Adds a name that `find` does not know. */
  add(name: string, declared: boolean, make: (entry: Entry) => E): E {
    const entry = make({ id: this.#newId(name), name, declared, keys: new Set(), uses: [] })
    this.entries.push(entry)
    this.#byId.set(entry.id, entry)
    this.addName(entry, name)
    return entry
  }

  /** Adds another full name; gives the other entry that has it already, if there is one. */
  addName(entry: E, name: string): E | undefined {
    const key = nameKey(name)
    const holder = this.#byKey.get(key)
    if (holder !== undefined) return holder === entry ? undefined : holder
    this.#byKey.set(key, entry)
    entry.keys.add(key)
    return undefined
  }

  addWeakName(entry: E, name: string): void {
    const key = nameKey(name)
    this.#weak.set(key, [...(this.#weak.get(key) ?? []), entry])
  }

  get(id: string): E | undefined {
    return this.#byId.get(id)
  }

  /** The entry that has this as a full name. */
  find(name: string): E | undefined {
    const typed = this.#asTyped.get(name)
    if (typed !== undefined) return typed
    const found = this.#byKey.get(nameKey(name))
    if (found !== undefined) this.#asTyped.set(name, found)
    return found
  }

  /** The entries that have this as a weak name only. */
  candidates(name: string): readonly E[] {
    return this.#weak.get(nameKey(name)) ?? []
  }

  #newId(name: string): string {
    const base = slug(name)
    let count = (this.#sameSlug.get(base) ?? 0) + 1
    let id = count === 1 ? base : `${base}-${count}`
    while (count > 1 && this.#sameSlug.has(id)) {
      count += 1
      id = `${base}-${count}`
    }
    this.#sameSlug.set(base, count)
    if (id !== base) this.#sameSlug.set(id, 1)
    return id
  }
}
