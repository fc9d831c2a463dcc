import { distance } from 'fastest-levenshtein'

/**
 * The word of a list that was most likely meant by another: one that is one edit away, else one that begins with what
 * was typed or begins it, else one that is two edits away. Case does not matter.
 */
export function nearestWord(typed: string, words: readonly string[]): string | undefined {
  const text = typed.toLowerCase()
  const near = words
    .map((word) => ({ word, lower: word.toLowerCase(), edits: distance(text, word.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits)
  const within = (most: number): string | undefined => near.find(({ edits }) => edits <= most)?.word
  const begun = ({ lower }: { readonly lower: string }): boolean =>
    (lower.length > 2 && text.startsWith(lower)) || (text.length > 2 && lower.startsWith(text))
  return within(1) ?? near.find(begun)?.word ?? within(2)
}
