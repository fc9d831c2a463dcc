import { type TextPlaces, textPlaces } from '../storage/text-places.ts'
import { pace, runToEnd } from '../work.ts'

/** Items by their ids: of two with the same id the first. Made when something is first asked for, or ahead in slices. */
export class ById<T extends { readonly id: string }> {
  readonly #items: readonly T[]
  #places: TextPlaces | undefined

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
    if (!this.#places) runToEnd(this.slices())
    return this.#places?.get(id)
  }

  /** Makes it ready in slices. */
  *slices(): Generator<void> {
    if (this.#places) return
    const items = this.#items
    const places = textPlaces(items.length, (place) => items[place]?.id)
    for (const [place, { id }] of items.entries()) {
      if (places.get(id) === undefined) places.set(id, place)
      if (pace()) yield
    }
    this.#places = places
  }
}
