import { Numbers } from '../search/index/numbers.ts'
import { firstIndex } from '../text/sorted-search.ts'

/** A stretch of one line's plain text, in UTF-16 units. */
export interface ListPart {
  readonly line: number
  readonly start: number
  readonly end: number
}

/** The numbers that matches are kept as, since a letter may match a hundred thousand rows; they only ever grow. */
interface Columns {
  /** For each match the number of its first part. */
  readonly first: Numbers
  /** For each part its line, and where in it it starts and ends. */
  readonly lines: Numbers
  readonly starts: Numbers
  readonly ends: Numbers
}

/** Collects matches in the order in which they are found. */
export class MatchCollector {
  readonly #columns: Columns = {
    first: new Numbers(),
    lines: new Numbers(),
    starts: new Numbers(),
    ends: new Numbers(),
  }
  #turn = Number.POSITIVE_INFINITY

  /** Adds a match: of one part or, where it goes on over the end of a line, of more. */
  add(parts: readonly ListPart[]): void {
    if (parts.length === 0) return
    this.#begin()
    for (const { line, start, end } of parts) this.#addPart(line, start, end)
  }

  /** Adds a match of one part. */
  addOne(line: number, start: number, end: number): void {
    this.#begin()
    this.#addPart(line, start, end)
  }

  /** From here on matches are added from the top again. */
  turn(): void {
    this.#turn = this.#columns.lines.length
  }

  /** A copy of the matches so far, which later ones do not change. */
  soFar(): Matches {
    return new Matches(this.#columns, this.#turn)
  }

  #begin(): void {
    this.#columns.first.push(this.#columns.lines.length)
  }

  #addPart(line: number, start: number, end: number): void {
    this.#columns.lines.push(line)
    this.#columns.starts.push(start)
    this.#columns.ends.push(end)
  }
}

/** Matches in the order in which they were found: from some line to the end, then from the top on. Never changed. */
export class Matches {
  readonly count: number
  readonly #parts: number
  readonly #columns: Columns
  /** The parts from this one on are of lines above those before. */
  readonly #turn: number

  constructor(columns: Columns, turn: number) {
    this.#columns = columns
    this.count = columns.first.length
    this.#parts = columns.lines.length
    this.#turn = Math.min(turn, this.#parts)
  }

  /** The parts of a match; none where there is no such match. */
  parts(match: number): ListPart[] {
    const first = match < this.count ? this.#columns.first.at(match) : undefined
    if (first === undefined) return []
    const end = match + 1 < this.count ? (this.#columns.first.at(match + 1) ?? this.#parts) : this.#parts
    return Array.from({ length: end - first }, (_, at) => this.#part(first + at))
  }

  /** The first match found that begins on a line or below it. */
  firstFrom(line: number): number | undefined {
    // Those found before the turn are below all that are found after it.
    const end = this.#turn > 0 ? this.#turn : this.#parts
    const part = lowerBound(this.#columns.lines, line, 0, end)
    if (part === end) return undefined
    const match = this.#matchOf(part)
    const begins = this.#columns.first.at(match) === part ? match : match + 1
    return begins < this.count ? begins : undefined
  }

  /** The parts on a line, each with the number of its match. */
  on(line: number): (ListPart & { readonly match: number })[] {
    return [...this.#partsOn(line, 0, this.#turn), ...this.#partsOn(line, this.#turn, this.#parts)]
  }

  *#partsOn(line: number, from: number, to: number): Generator<ListPart & { readonly match: number }> {
    const first = lowerBound(this.#columns.lines, line, from, to)
    for (let at = first; at < to && this.#columns.lines.at(at) === line; at++) {
      yield { ...this.#part(at), match: this.#matchOf(at) }
    }
  }

  #matchOf(part: number): number {
    return lowerBound(this.#columns.first, part + 1, 0, this.count) - 1
  }

  #part(at: number): ListPart {
    const { lines, starts, ends } = this.#columns
    return { line: lines.at(at) ?? 0, start: starts.at(at) ?? 0, end: ends.at(at) ?? 0 }
  }
}

/** The first index from `low` on, and below `high`, at which numbers that grow reach `value`; else `high`. */
const lowerBound = (numbers: Numbers, value: number, low: number, high: number): number =>
  firstIndex(low, high, (at) => (numbers.at(at) ?? 0) >= value)
