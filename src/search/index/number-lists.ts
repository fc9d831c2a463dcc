import { type TextPlaces, textPlaces } from '../../storage/text-places.ts'
import { Numbers } from './numbers.ts'

/** Lists of whole numbers, each under a text. Most have one or two, for which an array would be mostly empty. */
export class NumberLists {
  readonly #keys: string[] = []
  readonly #places: TextPlaces
  /** The place of the last number of each list, counted from 1. */
  readonly #last: number[] = []
  readonly #values = new Numbers()
  /** For each number the place of the one before it in its list; 0 where there is none. */
  readonly #before = new Numbers()

  /** For about so many texts. */
  constructor(count: number) {
    this.#places = textPlaces(count, (place) => this.#keys[place])
  }

  /** The texts in the order in which they came. */
  get keys(): readonly string[] {
    return this.#keys
  }

  add(key: string, value: number): void {
    let place = this.#places.get(key)
    if (place === undefined) {
      place = this.#keys.push(key) - 1
      this.#places.set(key, place)
    }
    this.#values.push(value)
    this.#before.push(this.#last[place] ?? 0)
    this.#last[place] = this.#values.length
  }

  has(key: string): boolean {
    return this.#places.get(key) !== undefined
  }

  /** The list under a text, in the order in which it was added to; empty where there is none. */
  get(key: string): readonly number[] {
    const found: number[] = []
    for (let at = this.#last[this.#places.get(key) ?? -1] ?? 0; at > 0; at = this.#before.at(at - 1) ?? 0) {
      found.push(this.#values.at(at - 1) ?? 0)
    }
    return found.reverse()
  }
}
