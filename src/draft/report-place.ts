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
  return start < 0 ? undefined : { paragraph, start: start - 1, end: start - 1 + words.length }
}
