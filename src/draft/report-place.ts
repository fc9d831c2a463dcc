/** Something found in a report. */
export interface ReportMark {
  readonly start: number
  readonly end: number
  readonly kind: 'time' | 'name'
}

/** The paragraphs of a report with what was found in them, for whoever goes through its draft. */
export interface MarkedReport {
  readonly paragraphs: readonly { readonly text: string; readonly marks: readonly ReportMark[] }[]
}

/** Where the words of a claim stand in a report: the paragraph, and the stretch of it; undefined where they do not. */
export function findInReport(
  { paragraphs }: MarkedReport,
  claim: string,
): { readonly paragraph: number; readonly start: number; readonly end: number } | undefined {
  const words = claim.replace(/[.…]+$/, '')
  for (const length of [words.length, 60, 30]) {
    const part = words.slice(0, length)
    if (part.length < Math.min(12, words.length)) continue
    const paragraph = paragraphs.findIndex(({ text }) => text.includes(part))
    const start = paragraphs[paragraph]?.text.indexOf(part) ?? -1
    if (start >= 0)
      return {
        paragraph,
        start,
        end: start + Math.max(part.length, Math.min(claim.length, (paragraphs[paragraph]?.text.length ?? 0) - start)),
      }
  }
  // A clause that begins with a capital letter of its own.
  const rest = words.slice(1, 60)
  const paragraph = rest.length < 20 ? -1 : paragraphs.findIndex(({ text }) => text.includes(rest))
  const start = paragraphs[paragraph]?.text.indexOf(rest) ?? -1
  return start < 0 ? likest(paragraphs, claim) : { paragraph, start: start - 1, end: start - 1 + words.length }
}

/** A claim said in other words has so much of its own in common with the sentence that it was. */
const SHARE = 0.4
const FEWEST = 3
const SENTENCE = /\S.*?(?:[.!?]["”’')\]]*(?=\s+["“‘'(]?\p{Lu})|$)/gsu

/** The sentence that has most words of a claim, so that one that is said otherwise by now is still shown beside it. */
function likest(paragraphs: MarkedReport['paragraphs'], claim: string): ReturnType<typeof findInReport> {
  const words = new Set(wordsOf(claim))
  let most = Math.max(words.size * SHARE, FEWEST)
  let found: ReturnType<typeof findInReport>
  for (const [paragraph, { text }] of paragraphs.entries()) {
    for (const { 0: sentence, index } of text.matchAll(SENTENCE)) {
      const shared = new Set(wordsOf(sentence).filter((word) => words.has(word))).size
      if (shared < most) continue
      // Of two that have as many the first is it.
      most = shared + 1
      found = { paragraph, start: index, end: index + sentence.length }
    }
  }
  return found
}

const wordsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? []).map((word) => word.slice(0, 6))
