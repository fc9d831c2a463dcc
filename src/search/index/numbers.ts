/** So many lie in one block; a power of two. A block is large enough to be given back to the system when it is left. */
const BLOCK = 65_536

/** So many have room at first, since most lists stay short. */
const FEW = 256

/**
 * A list of whole numbers from 0 to 2^32 - 1 that grows block by block, in half the room that an array takes: once
 * there is more than one block none is ever moved, so that no second list lies in memory while it grows.
 */
export class Numbers {
  length = 0
  readonly #blocks: Uint32Array[] = []

  push(value: number): void {
    const at = this.length % BLOCK
    const last = this.#blocks[this.#blocks.length - 1]
    const block = last && at > 0 && at < last.length ? last : this.#room(at, last)
    block[at] = value
    this.length += 1
  }

  at(index: number): number | undefined {
    return index < this.length ? this.#blocks[Math.floor(index / BLOCK)]?.[index % BLOCK] : undefined
  }

  /** A block that has room for one more at a place in it. */
  #room(at: number, last: Uint32Array | undefined): Uint32Array {
    const grows = last !== undefined && at > 0
    const block = new Uint32Array(grows ? Math.min(last.length * 4, BLOCK) : last ? BLOCK : FEW)
    if (grows) {
      block.set(last)
      this.#blocks.pop()
    }
    this.#blocks.push(block)
    return block
  }
}
