import type { Line } from '../text/line.ts'

/** The target of a line: the thing that opens when the reader presses Enter on it. */
export interface Target {
  readonly kind:
    | 'briefing'
    | 'claim'
    | 'event'
    | 'actor'
    | 'source'
    | 'thread'
    | 'problem'
    | 'proposal'
    | 'table'
    | 'column'
    | 'choice'
    | 'mark'
  readonly id: string
}

/** A place the cursor can stand on: its first line, how many lines it takes, and what it leads to. */
export interface Stop {
  readonly line: number
  readonly height: number
  readonly target: Target
}

/** A page laid out at one width: its lines from top to bottom, and the stops among them in order. */
export interface Page {
  readonly title: string
  readonly lines: readonly Line[]
  readonly stops: readonly Stop[]
}

/** A list whose lines are drawn one by one when they are seen, since a timeline may have 100,000. Lines are rows and headers. */
export interface ListPage {
  readonly length: number
  readonly stops: readonly Stop[]
  /** Whether the header of the group in view stays on top. */
  readonly pinned: boolean
  /**
   * Draws lines `first` to `end` (exclusive), together, since what they share (an axis) depends on which are in view;
   * what they share fits the stop number `cursor` where there is one.
   */
  readonly draw: (first: number, end: number, cursor?: number) => readonly Line[]
  /** The words of one line, as it is drawn below the first: what a search in the list looks through. */
  readonly text: (line: number) => string
}

/** Collects a page from top to bottom, so that no caller counts lines. */
export class PageBuilder {
  readonly #lines: Line[] = []
  readonly #stops: Stop[] = []
  readonly #most: number

  /** `most` is how many lines will be looked at: what comes after them need not be added. */
  constructor(most = Number.POSITIVE_INFINITY) {
    this.#most = most
  }

  /** How many more lines will be looked at. Whoever adds things of a line or more each need not add more of them. */
  get room(): number {
    return Math.max(0, this.#most - this.#lines.length)
  }

  /** Adds lines that the cursor passes over. */
  add(...lines: readonly Line[]): this {
    for (const line of lines) this.#lines.push(line)
    return this
  }

  /** Adds an empty line, unless the page is empty or already ends in one. */
  gap(): this {
    if (this.#lines.length > 0 && this.#lines.at(-1)?.length !== 0) this.#lines.push([])
    return this
  }

  /** Adds lines that the cursor can stand on as one. */
  stop(target: Target, lines: readonly Line[]): this {
    this.#stops.push({ line: this.#lines.length, height: lines.length, target })
    return this.add(...lines)
  }

  /** The finished page. */
  page(title: string): Page {
    return { title, lines: this.#lines, stops: this.#stops }
  }
}
