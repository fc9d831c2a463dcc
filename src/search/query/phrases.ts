import type { Corpus } from '../index/corpus.ts'
import { plainMatches } from '../match/plain-match.ts'
import type { QuotedPhrase } from './query.ts'

/**
 * Makes what tells, of a record by its number, whether the words of a phrase stand side by side in one of its texts. As
 * long work.
 */
export function* phraseTest(
  corpus: Corpus,
  { words, complete }: QuotedPhrase,
): Generator<undefined, (record: number) => boolean> {
  if (words.length === 0) return () => false
  const sets: ReadonlySet<number>[] = []
  for (const [index, word] of words.entries()) {
    const maybeBegun = !complete && index === words.length - 1
    const { words: found } = yield* plainMatches(corpus, { word, required: true, complete: !maybeBegun })
    const means = (how: string): boolean => how === 'exact' || how === 'spelling' || (maybeBegun && how === 'prefix')
    sets.push(new Set([...found].filter(([, { how }]) => means(how)).map(([id]) => id)))
  }
  const { text, textStarts } = corpus
  return (record) => {
    const end = (textStarts[record + 1] ?? 0) - sets.length
    for (let at = textStarts[record] ?? 0; at < end; at++) {
      if (sets.every((set, index) => set.has(text.at(at + index) ?? 0))) return true
    }
    return false
  }
}
