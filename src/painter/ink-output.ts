import { paintedCells } from './painted-cells.ts'

/** The transformers that Ink gives with every text: changes to each of its lines. */
interface WriteOptions {
  readonly transformers: readonly ((line: string, index: number) => string)[]
}

/**
 * Puts the texts of a frame together. In the bundle it takes the place of Ink's own class, which takes every text apart
 * into objects for each of its characters and asks a table for the width of each: four fifths of the time from a key to
 * its frame. It does what the screen needs: texts that stand beside and below each other, written from the left, none
 * over another and none clipped.
 */
export default class Output {
  readonly #rows: { readonly column: number; readonly text: string }[][]

  constructor({ height }: { readonly width: number; readonly height: number }) {
    this.#rows = Array.from({ length: height }, () => [])
  }

  /** Puts the lines of a text at a cell and below it. What is below the last row is left out. */
  write(column: number, row: number, text: string, { transformers }: WriteOptions): void {
    for (const [index, line] of text.split('\n').entries()) {
      const shown = transformers.reduce((before, transform) => transform(before, index), line)
      if (shown !== '') this.#rows[row + index]?.push({ column, text: shown })
    }
  }

  /** The frame: its rows, each without the spaces at its end. */
  get(): { readonly output: string; readonly height: number } {
    return { output: this.#rows.map(joined).join('\n'), height: this.#rows.length }
  }
}

function joined(texts: readonly { readonly column: number; readonly text: string }[]): string {
  let row = ''
  let width = 0
  for (const [at, { column, text }] of texts.entries()) {
    // A text that is too wide for its place moves what stands beside it, and no more.
    row += ' '.repeat(Math.max(0, column - width)) + text
    if (at + 1 < texts.length) width = column + paintedCells(text)
  }
  return row.trimEnd()
}
