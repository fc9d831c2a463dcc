const FIRST = 1024

/** A list of whole numbers from 0 to 2^32 - 1 that grows, in a quarter of the room that an array takes. */
export class Numbers {
  length = 0
  #room = new Uint32Array(FIRST)

  push(value: number): void {
    if (this.length === this.#room.length) {
      const larger = new Uint32Array(this.length * 2)
      larger.set(this.#room)
      this.#room = larger
    }
    this.#room[this.length] = value
    this.length += 1
  }

  at(index: number): number | undefined {
    return index < this.length ? this.#room[index] : undefined
  }

  /** All of them, in the memory they lie in: none may be added after. */
  all(): Uint32Array {
    return this.#room.subarray(0, this.length)
  }
}
