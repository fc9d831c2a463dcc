/** Places at first; a power of two, as every size is. */
const FIRST = 1024

/** Another for every run, so that nobody can write a file of values that all fall on one place. */
const FACTOR = Math.floor(Math.random() * 2 ** 30) * 2 + 1

/**
 * Values of JSON of which equal ones are kept once, with all that is in them. A `Map` by their JSON would hold a text
 * for each of them; here each takes twelve bytes or two dozen.
 */
export class Interned {
  #values: unknown[] = new Array(FIRST)
  #hashes = new Int32Array(FIRST)
  #count = 0
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
    const mask = this.#values.length - 1
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const there = this.#values[at]
      if (there === undefined) {
        this.#values[at] = value
        this.#hashes[at] = hash
        this.#count += 1
        if (this.#count * 2 > this.#values.length) this.#grow()
        return value
      }
      if (this.#hashes[at] === hash && isSame(there, value)) return there as T
    }
  }

  #grow(): void {
    const [values, hashes] = [this.#values, this.#hashes]
    const size = values.length * 2
    this.#values = new Array(size)
    this.#hashes = new Int32Array(size)
    for (const [from, value] of values.entries()) {
      if (value === undefined) continue
      const hash = hashes[from] ?? 0
      let at = hash & (size - 1)
      while (this.#values[at] !== undefined) at = (at + 1) & (size - 1)
      this.#values[at] = value
      this.#hashes[at] = hash
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
