import { distance } from 'fastest-levenshtein'

/** The word one or two edits away from what was typed, if there is one. */
export function nearestWord(typed: string, words: readonly string[]): string | undefined {
  const [best] = words
    .map((word) => ({ word, edits: distance(typed, word) }))
    .filter(({ edits }) => edits <= 2)
    .sort((a, b) => a.edits - b.edits)
  return best?.word
}
