/** So many lie in one block; a power of two. */
const BLOCK = 4096

/**
 * A list of whole numbers from 0 to 2^32 - 1 that grows block by block, in half the room that an array takes: none is
 * ever moved, so that no second list lies in memory while it grows.
 */
export class Numbers {
  length = 0
  #blocks: Uint32Array[] = []

  push(value: number): void {
    if (this.length % BLOCK === 0) this.#blocks.push(new Uint32Array(BLOCK))
    const block = this.#blocks[this.#blocks.length - 1]
    if (block) block[this.length % BLOCK] = value
    this.length += 1
  }

  at(index: number): number | undefined {
    return index < this.length ? this.#blocks[Math.floor(index / BLOCK)]?.[index % BLOCK] : undefined
  }

  /** All of them in one piece; the list is empty after. */
  take(): Uint32Array {
    const all = new Uint32Array(this.length)
    for (const [at, block] of this.#blocks.entries()) {
      all.set(block.subarray(0, Math.min(BLOCK, this.length - at * BLOCK)), at * BLOCK)
    }
    this.length = 0
    this.#blocks = []
    return all
  }
}
