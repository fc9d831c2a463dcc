import { pace, runToEnd } from '../work.ts'

/** Items by their ids: of two with the same id the first. Made when something is first asked for, or ahead in pieces. */
export class ById<T extends { readonly id: string }> {
  readonly #items: readonly T[]
  #places: ReadonlyMap<string, number> | undefined

  constructor(items: readonly T[]) {
    this.#items = items
  }

  get(id: string): T | undefined {
    const place = this.placeOf(id)
    return place === undefined ? undefined : this.#items[place]
  }

  has(id: string): boolean {
    return this.placeOf(id) !== undefined
  }

  /** The place of an item among all, counted from 0. */
  placeOf(id: string): number | undefined {
    if (!this.#places) runToEnd(this.prepare())
    return this.#places?.get(id)
  }

  /** Makes it ready as long work. */
  *prepare(): Generator<undefined> {
    if (this.#places) return
    const places = new Map<string, number>()
    for (const [place, { id }] of this.#items.entries()) {
      if (!places.has(id)) places.set(id, place)
      if (pace()) yield
    }
    this.#places = places
  }
}
