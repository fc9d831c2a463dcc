import { HashTable, hashOf, mixed } from './hash-table.ts'

/** Values in one block: lists that grew in one piece would leave as much behind as they hold. */
const BLOCK = 4096

/**
 * Values of JSON of which equal ones are kept once, with all that is in them. A `Map` by their JSON would hold a text
 * for each of them; here each takes twenty bytes or two dozen.
 */
export class Interned {
  /** The values in the order in which they came, block by block. */
  readonly #values: unknown[][] = []
  #count = 0
  readonly #table = new HashTable()
  /** The hash of the value that was shared last. */
  #hash = 0

  /** The first value that was equal to this one; else this one, in which everything has been replaced likewise. */
  share<T>(value: T): T {
    if (typeof value === 'string') {
      this.#hash = hashOf(value)
      return this.#kept(value)
    }
    if (typeof value !== 'object' || value === null) {
      this.#hash = hashOf(String(value))
      return value
    }
    const fields = value as Record<string, unknown>
    let hash = 0
    for (const key in fields) {
      fields[key] = this.share(fields[key])
      hash = mixed(mixed(hash, hashOf(key)), this.#hash)
    }
    this.#hash = hash
    return this.#kept(value)
  }

  #kept<T>(value: T): T {
    const hash = this.#hash
    for (let number = this.#table.first(hash); number >= 0; number = this.#table.next(hash)) {
      const there = this.#values[Math.floor(number / BLOCK)]?.[number % BLOCK]
      if (isSame(there, value)) return there as T
    }
    this.#table.add(hash, this.#count)
    if (this.#count % BLOCK === 0) this.#values.push([])
    this.#values[this.#values.length - 1]?.push(value)
    this.#count += 1
    return value
  }
}

/** Whether two values are equal of which all parts have been shared. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [keys, others] = [Object.keys(a), Object.keys(b)]
  return (
    keys.length === others.length &&
    keys.every((key, at) => key === others[at] && a[key as keyof object] === b[key as keyof object])
  )
}
