import { graphemes } from '../text/width.ts'

/** A one-line text field: its text in graphemes and the place of its cursor among them, 0 before the first. */
export interface TextField {
  readonly text: string
  readonly cursor: number
}

/** The edits of a field. Everything is counted in graphemes, so a Hangul syllable is one step. */
export type Edit =
  | { readonly kind: 'insert'; readonly text: string }
  | { readonly kind: 'delete-before' | 'delete-after' | 'delete-word' | 'delete-to-start' }
  | { readonly kind: 'left' | 'right' | 'start' | 'end' }

/** A field with nothing in it. */
export const EMPTY_FIELD: TextField = { text: '', cursor: 0 }

/** A field takes no more, in graphemes: far beyond any query, and little enough to be split anew at every key. */
const LONGEST = 2000

/** A field that holds `text`, its cursor at the end. */
export const fieldOf = (text: string): TextField => ({ text, cursor: graphemes(text).length })

/** Applies one edit. Total: an edit that has nothing to act on leaves the field as it is. */
export function edit(field: TextField, change: Edit): TextField {
  const letters = graphemes(field.text)
  if (change.kind === 'insert' && letters.length >= LONGEST) return field
  const at = Math.min(field.cursor, letters.length)
  const before = letters.slice(0, at)
  const after = letters.slice(at)
  switch (change.kind) {
    case 'insert': {
      // Joined first and split again, since a jamo or a mark typed alone may merge with the letter before it.
      const head = before.join('') + cutTo(change.text, LONGEST - letters.length)
      return { text: (head + after.join('')).normalize('NFC'), cursor: graphemes(head.normalize('NFC')).length }
    }
    case 'delete-before':
      return joined(before.slice(0, -1), after)
    case 'delete-after':
      return joined(before, after.slice(1))
    case 'delete-word':
      return joined(before.slice(0, startOfWord(before)), after)
    case 'delete-to-start':
      return joined([], after)
    case 'left':
      return { ...field, cursor: Math.max(0, at - 1) }
    case 'right':
      return { ...field, cursor: Math.min(letters.length, at + 1) }
    case 'start':
      return { ...field, cursor: 0 }
    case 'end':
      return { ...field, cursor: letters.length }
  }
}

const cutTo = (text: string, room: number): string =>
  text.length <= room ? text : graphemes(text).slice(0, Math.max(0, room)).join('')

/** Where the last word of some letters begins, with the blanks behind it. */
function startOfWord(letters: readonly string[]): number {
  const isBlank = (letter: string): boolean => letter.trim() === ''
  const end = letters.findLastIndex((letter) => !isBlank(letter))
  return letters.findLastIndex((letter, at) => at < end && isBlank(letter)) + 1
}

const joined = (before: readonly string[], after: readonly string[]): TextField => ({
  text: before.join('') + after.join(''),
  cursor: before.length,
})
