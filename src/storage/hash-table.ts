/** Places of the table at first; a power of two, as every size is. */
const FIRST = 1024

/** Another for every run, so that nobody can write a file of values that all fall on one place. */
const FACTOR = Math.floor(Math.random() * 2 ** 30) * 2 + 1

/** Numbers from 0 on, found by hashes; who asks compares what has the same hash. Takes eight bytes for each place. */
export class HashTable {
  #hashes = new Int32Array(FIRST)
  /** The number that is at a place, counted from 1; 0 where there is none. */
  #numbers = new Int32Array(FIRST)
  #count = 0
  #at = 0

  /** A number with this hash, -1 where there is none; the others with it follow by `next`. */
  first(hash: number): number {
    this.#at = hash & (this.#numbers.length - 1)
    return this.#seek(hash)
  }

  /** Another number with the hash that was asked for last, -1 where there is no more. */
  next(hash: number): number {
    this.#at = (this.#at + 1) & (this.#numbers.length - 1)
    return this.#seek(hash)
  }

  /** Adds a number. It may be found from now on, whether or not its hash is there already. */
  add(hash: number, number: number): void {
    if (++this.#count * 4 > this.#numbers.length * 3) this.#grow()
    this.#put(hash, number + 1)
  }

  #seek(hash: number): number {
    const mask = this.#numbers.length - 1
    for (; ; this.#at = (this.#at + 1) & mask) {
      const number = this.#numbers[this.#at] ?? 0
      if (number === 0 || this.#hashes[this.#at] === hash) return number - 1
    }
  }

  #put(hash: number, number: number): void {
    const mask = this.#numbers.length - 1
    let at = hash & mask
    while (this.#numbers[at] !== 0) at = (at + 1) & mask
    this.#hashes[at] = hash
    this.#numbers[at] = number
  }

  #grow(): void {
    const [hashes, numbers] = [this.#hashes, this.#numbers]
    this.#hashes = new Int32Array(numbers.length * 2)
    this.#numbers = new Int32Array(numbers.length * 2)
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at] ?? 0
      if (number !== 0) this.#put(hashes[at] ?? 0, number)
    }
  }
}

/** The hash of a text, a whole number of 32 bits. */
export function hashOf(text: string): number {
  let hash = text.length
  for (let i = 0; i < text.length; i++) hash = mixed(hash, text.charCodeAt(i))
  return hash
}

/** One hash of two. Multiplying carries bits up only, and places are taken by the lowest. */
export function mixed(hash: number, more: number): number {
  const product = Math.imul(hash ^ more, FACTOR)
  return product ^ (product >>> 15)
}
