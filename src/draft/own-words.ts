/** So many words in a row that a claim shares with its report are the report's and not the author's. */
const RUN = 8

/** The runs of words of a report, made once for all the claims that are held against it. */
export function wordRuns(report: string): ReadonlySet<string> {
  const words = wordsOf(report)
  return new Set(words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' ')))
}

/** Whether a claim still has eight words in a row from the report. */
export function sharesWords(claim: string, runs: ReadonlySet<string>): boolean {
  const words = wordsOf(claim)
  return words.slice(RUN - 1).some((_, index) => runs.has(words.slice(index, index + RUN).join(' ')))
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[’']/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []
