import { cells, fitting } from './width.ts'

/** No terminal is wider; a larger width is a mistake and must not exhaust memory. */
const WIDEST = 10_000

/** The text in at most `width` cells, ending in … where it was cut; never cuts a character in two. */
export function truncate(text: string, width: number): string {
  if (width < 1) return ''
  return cells(text) <= width ? text : `${fitting(text, width - 1).trimEnd()}…`
}

/** The text in exactly `width` cells (at most 10,000), cut with … or filled with spaces at the end. */
export function pad(text: string, width: number): string {
  const fitted = truncate(text, width)
  return fitted + spaces(width - cells(fitted))
}

/** The text in exactly `width` cells (at most 10,000), cut with … or filled with spaces at the start. */
export function padStart(text: string, width: number): string {
  const fitted = truncate(text, width)
  return spaces(width - cells(fitted)) + fitted
}

/** So many spaces, none for less than one. */
export function spaces(count: number): string {
  return ' '.repeat(Math.min(Math.max(count, 0), WIDEST))
}
