import { Numbers } from '../search/index/numbers.ts'
import { firstIndex } from '../text/sorted-search.ts'

/** A stretch of one line's plain text, in UTF-16 units. */
export interface Part {
  readonly line: number
  readonly start: number
  readonly end: number
}

/**
 * Matches in the order in which they are found, each of one part or, where it goes on over the end of a line, of more.
 * A letter may match a hundred thousand rows, so they are kept as numbers.
 */
export class Matches {
  readonly #first = new Numbers()
  readonly #lines = new Numbers()
  readonly #starts = new Numbers()
  readonly #ends = new Numbers()
  /** The parts from this one on are of lines above those before. */
  #turn = Number.POSITIVE_INFINITY

  get count(): number {
    return this.#first.length
  }

  add(parts: readonly Part[]): void {
    if (parts.length === 0) return
    this.#first.push(this.#lines.length)
    for (const { line, start, end } of parts) this.#add(line, start, end)
  }

  /** Adds a match of one part. */
  addOne(line: number, start: number, end: number): void {
    this.#first.push(this.#lines.length)
    this.#add(line, start, end)
  }

  #add(line: number, start: number, end: number): void {
    this.#lines.push(line)
    this.#starts.push(start)
    this.#ends.push(end)
  }

  /** From here on matches are added from the top again. */
  turn(): void {
    this.#turn = this.#lines.length
  }

  /** The parts of a match; none where there is no such match. */
  parts(match: number): Part[] {
    const first = this.#first.at(match)
    if (first === undefined) return []
    const end = this.#first.at(match + 1) ?? this.#lines.length
    return Array.from({ length: end - first }, (_, at) => this.#part(first + at))
  }

  /** The first match found that begins on a line or below it. */
  firstFrom(line: number): number | undefined {
    // Those found before the turn are below all that are found after it.
    const turned = this.#turn > 0 && this.#turn < this.#lines.length
    const end = turned ? this.#turn : this.#lines.length
    const part = lowerBound(this.#lines, line, 0, end)
    if (part === end) return undefined
    const match = this.#matchOf(part)
    const begins = this.#first.at(match) === part ? match : match + 1
    return begins < this.count ? begins : undefined
  }

  /** The parts on a line, each with the number of its match. */
  on(line: number): (Part & { readonly match: number })[] {
    const turn = Math.min(this.#turn, this.#lines.length)
    return [...this.#partsOn(line, 0, turn), ...this.#partsOn(line, turn, this.#lines.length)]
  }

  *#partsOn(line: number, from: number, to: number): Generator<Part & { readonly match: number }> {
    const first = lowerBound(this.#lines, line, from, to)
    for (let at = first; at < to && this.#lines.at(at) === line; at++) {
      yield { ...this.#part(at), match: this.#matchOf(at) }
    }
  }

  #matchOf(part: number): number {
    return lowerBound(this.#first, part + 1, 0, this.count) - 1
  }

  #part(at: number): Part {
    return { line: this.#lines.at(at) ?? 0, start: this.#starts.at(at) ?? 0, end: this.#ends.at(at) ?? 0 }
  }
}

/** The first index from `low` on, and below `high`, at which numbers that grow reach `value`; else `high`. */
const lowerBound = (numbers: Numbers, value: number, low: number, high: number): number =>
  firstIndex(low, high, (at) => (numbers.at(at) ?? 0) >= value)
