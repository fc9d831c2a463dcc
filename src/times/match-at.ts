/** Where a sticky pattern that begins at a place of a sentence ends; undefined where it does not, or holds nothing. */
export function matchAt(pattern: RegExp, sentence: string, at: number): number | undefined {
  pattern.lastIndex = at
  const found = pattern.exec(sentence)
  return found && found[0] !== '' ? at + found[0].length : undefined
}
