import { type FolderName, foldedName, type NameKind, type NameTable } from './name-table.ts'
import { joinedCount, type Word } from './name-words.ts'

/** A name in a sentence. Of unknown kind is a run of capitalised words that nothing else is known of. */
export interface NameMention {
  readonly start: number
  readonly end: number
  readonly text: string
  /** The name it is given as. */
  readonly name: string
  readonly kind: NameKind | 'unknown'
  readonly own?: boolean
}

/** A mention and how many words it takes. */
export interface FoundName {
  readonly mention: NameMention
  readonly words: number
}

/** The longest name of the table that begins at a word. */
export function knownAt(
  sentence: string,
  words: readonly Word[],
  at: number,
  { names, small }: NameTable,
): FoundName | undefined {
  const first = words[at]
  if (!first || !(first.capital || small.has(first.text))) return undefined
  for (let count = joinedCount(sentence, words, at); count > (first.capital ? 0 : 2); count--) {
    const last = words[at + count - 1]
    if (!last) continue
    const text = sentence.slice(first.start, last.end)
    const known = names.get(foldedName(text))
    if (
      known &&
      !(
        count === 1 &&
        text.toUpperCase() !== text &&
        /^[A-Z\u00c0-\u00de\u0100-\u017f]{2,4}$/.test(known.name) &&
        known.name !== text
      )
    ) {
      return { mention: mentionOf(first, last, text, known), words: count }
    }
  }
  return undefined
}

/** A mention of a name of the table. */
export const mentionOf = (first: Word, last: Word, text: string, { name, kind, own }: FolderName): NameMention => ({
  start: first.start,
  end: last.end,
  text,
  name,
  kind,
  ...(own && { own }),
})
