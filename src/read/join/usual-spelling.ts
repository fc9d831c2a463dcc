/**
 * Makes the function that gives each text in the spelling in which it stands most often: texts that differ only in case
 * and spaces are one. Of spellings that stand as often, the first counts.
 */
export function usualSpelling(texts: Iterable<string>): (text: string) => string {
  const counts = new Map<string, Map<string, number>>()
  for (const text of texts) {
    const same = counts.get(folded(text)) ?? new Map<string, number>()
    counts.set(folded(text), same.set(text, (same.get(text) ?? 0) + 1))
  }
  const usual = new Map<string, string>()
  for (const [key, same] of counts) {
    const [first] = [...same].sort(([, a], [, b]) => b - a)
    if (first !== undefined) usual.set(key, first[0])
  }
  return (text) => usual.get(folded(text)) ?? text
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
