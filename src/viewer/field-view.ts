import { cells, fitting, graphemes } from '../text/width.ts'
import type { TextField } from './field.ts'

/** The visible part of a field, and the cell of its cursor. */
export interface FieldView {
  readonly text: string
  readonly column: number
}

/** The part of a field that fits in `width` cells with its cursor among them: … stands for what is left out. */
export function fieldView({ text, cursor }: TextField, width: number): FieldView {
  const letters = graphemes(text)
  const before = cells(letters.slice(0, cursor).join(''))
  if (cells(text) < width) return { text, column: before }
  if (before < width - 1) return { text: cut(text, width), column: before }
  let start = cursor
  let column = 1
  for (let next = letters[start - 1]; next !== undefined && column + cells(next) < width; next = letters[start - 1]) {
    column += cells(next)
    start -= 1
  }
  const seen = `…${letters.slice(start, cursor).join('')}`
  return { text: `${seen}${cut(letters.slice(cursor).join(''), width - column)}`, column: Math.min(column, width) }
}

/** What fits of a text, with … for the rest; a space at its end stays, as the cursor may stand behind it. */
function cut(text: string, width: number): string {
  if (width < 1) return ''
  return cells(text) <= width ? text : `${fitting(text, width - 1)}…`
}

/**
 * A hint for an empty field; where it has no room, only its first parts, which commas divide, or of an example only the
 * example: none is cut.
 */
export function fittingHint(hint: string, width: number): string {
  const parts = hint.split(', ')
  const shorter = parts.map((_, at) => parts.slice(0, parts.length - at).join(', '))
  const [first = ''] = parts
  return [...shorter, first.replace('such as ', '')].find((each) => cells(each) <= width) ?? ''
}
