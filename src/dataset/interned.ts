/** Places of the table at first; a power of two, as every size is. */
const FIRST = 1024

/** Values in one block: lists that grew in one piece would leave as much behind as they hold. */
const BLOCK = 4096

/** Another for every run, so that nobody can write a file of values that all fall on one place. */
const FACTOR = Math.floor(Math.random() * 2 ** 30) * 2 + 1

/**
 * Values of JSON of which equal ones are kept once, with all that is in them. A `Map` by their JSON would hold a text
 * for each of them; here each takes twenty bytes or two dozen.
 */
export class Interned {
  /** The values in the order in which they came, block by block. */
  readonly #values: unknown[][] = []
  #count = 0
  /** At the place of a hash, or the next free one: the hash, and the number of its value counted from 1. */
  #hashes = new Int32Array(FIRST)
  #numbers = new Int32Array(FIRST)
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
    const mask = this.#numbers.length - 1
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const number = this.#numbers[at] ?? 0
      if (number === 0) {
        this.#add(value)
        this.#hashes[at] = hash
        this.#numbers[at] = this.#count
        if (this.#count * 4 > this.#numbers.length * 3) this.#grow()
        return value
      }
      if (this.#hashes[at] !== hash) continue
      const there = this.#values[Math.floor((number - 1) / BLOCK)]?.[(number - 1) % BLOCK]
      if (isSame(there, value)) return there as T
    }
  }

  #add(value: unknown): void {
    if (this.#count % BLOCK === 0) this.#values.push([])
    this.#values[this.#values.length - 1]?.push(value)
    this.#count += 1
  }

  #grow(): void {
    const [hashes, numbers] = [this.#hashes, this.#numbers]
    const mask = numbers.length * 2 - 1
    this.#hashes = new Int32Array(mask + 1)
    this.#numbers = new Int32Array(mask + 1)
    for (const [from, number] of numbers.entries()) {
      if (number === 0) continue
      const hash = hashes[from] ?? 0
      let at = hash & mask
      while (this.#numbers[at] !== 0) at = (at + 1) & mask
      this.#hashes[at] = hash
      this.#numbers[at] = number
    }
  }
}

function hashOf(text: string): number {
  let hash = text.length
  for (let i = 0; i < text.length; i++) hash = mixed(hash, text.charCodeAt(i))
  return hash
}

/** Multiplying carries bits up only, and places are taken by the lowest. */
function mixed(hash: number, more: number): number {
  const product = Math.imul(hash ^ more, FACTOR)
  return product ^ (product >>> 15)
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
