/** More are never asked for: four times the words of the largest dataset that is read. The room is reserved, not used. */
const MOST_BYTES = 2 ** 28

/** A list of whole numbers from 0 to 2^32 - 1 that grows in its place, in half the room that an array takes. */
export class Numbers {
  length = 0
  readonly #buffer = new ArrayBuffer(1024, { maxByteLength: MOST_BYTES })
  readonly #values = new Uint32Array(this.#buffer)

  push(value: number): void {
    if (this.length === this.#values.length) this.#buffer.resize(this.#buffer.byteLength * 2)
    this.#values[this.length++] = value
  }

  at(index: number): number | undefined {
    return index < this.length ? this.#values[index] : undefined
  }
}
