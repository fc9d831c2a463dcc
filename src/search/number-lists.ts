import { Numbers } from './numbers.ts'

/** Lists of whole numbers, each under a text. Most have one or two, for which an array would be mostly empty. */
export class NumberLists {
  /** The place of the last number of each list, counted from 1. */
  readonly #last = new Map<string, number>()
  readonly #values = new Numbers()
  /** For each number the place of the one before it in its list; 0 where there is none. */
  readonly #before = new Numbers()

  add(key: string, value: number): void {
    this.#values.push(value)
    this.#before.push(this.#last.get(key) ?? 0)
    this.#last.set(key, this.#values.length)
  }

  has(key: string): boolean {
    return this.#last.has(key)
  }

  /** The list under a text, in the order in which it was added to; empty where there is none. */
  get(key: string): readonly number[] {
    const found: number[] = []
    for (let at = this.#last.get(key) ?? 0; at > 0; at = this.#before.at(at - 1) ?? 0) {
      found.push(this.#values.at(at - 1) ?? 0)
    }
    return found.reverse()
  }
}
