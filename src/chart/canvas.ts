/**
 * The meaning of a cell of a strip, so that a page can colour it; the sign alone says as much.
 * - `day` an exact day, `span` a day on which it certainly lasted
 * - `shade` a day on which it may have been: the more claims allow it, the denser
 * - `fade` the room that `about` leaves, or what follows from the day of a report alone
 * - `open` days towards an end that nobody gave, `beyond` an end that lies off the axis
 * - `denied` days for which a report denies it
 * - `record` when it was, by the record; `guide` the same day in the rows around it
 */
export type StripKind = 'blank' | 'day' | 'span' | 'shade' | 'fade' | 'open' | 'beyond' | 'denied' | 'record' | 'guide'

/** Neighbouring cells of one kind; every sign takes one cell. */
export interface StripRun {
  readonly text: string
  readonly kind: StripKind
}

/** A row drawn on an axis: its texts together are exactly as many cells as the axis is wide. */
export type Strip = readonly StripRun[]

/** Cells to paint on, from left to right; what falls outside is not painted. */
export class Canvas {
  readonly #signs: string[]
  readonly #kinds: StripKind[]

  constructor(width: number) {
    this.#signs = new Array<string>(width).fill(' ')
    this.#kinds = new Array<StripKind>(width).fill('blank')
  }

  /** Paints the cells from `first` to `last`, both included and either infinite. */
  paint(first: number, last: number, sign: string, kind: StripKind): void {
    const end = Math.min(last, this.#signs.length - 1)
    for (let cell = Math.max(first, 0); cell <= end; cell++) {
      this.#signs[cell] = sign
      this.#kinds[cell] = kind
    }
  }

  /** Paints those cells of a range that are still blank. */
  paintBlank(first: number, last: number, sign: string, kind: StripKind): void {
    const end = Math.min(last, this.#signs.length - 1)
    for (let cell = Math.max(first, 0); cell <= end; cell++) {
      if (this.#kinds[cell] === 'blank') this.paint(cell, cell, sign, kind)
    }
  }

  /** Gives a cell another sign, where it stands for a day on which it may have been. */
  shade(cell: number, sign: string): void {
    if (this.#kinds[cell] === 'shade') this.#signs[cell] = sign
  }

  /** Gives every cell of some kinds another sign and kind. */
  replace(kinds: readonly StripKind[], sign: string, kind: StripKind): void {
    for (const [cell, old] of this.#kinds.entries()) {
      if (kinds.includes(old)) this.paint(cell, cell, sign, kind)
    }
  }

  /** The cells as runs of one kind. */
  strip(): Strip {
    const runs: { text: string; kind: StripKind }[] = []
    for (const [cell, kind] of this.#kinds.entries()) {
      const sign = this.#signs[cell] ?? ' '
      const last = runs.at(-1)
      if (last?.kind === kind) last.text += sign
      else runs.push({ text: sign, kind })
    }
    return runs
  }
}
