import { daysIn } from './dateline.ts'
import { junkOf } from './junk-lines.ts'
import type { ReportLine } from './report-lines.ts'

const NO_TITLE =
  /^(?:updated|published|posted|created|date|last (?:updated|modified))\b|^\[[\w-]+[^\]]*\][^[]*\[\/|https?:|\S\|\S| \| .*(?:updated|created|published)/i
const SHORTEST = 15
const LONGEST = 200
/** A longer line is a summary or a caption rather than a headline. */
const USUAL = 110

/**
 * The title of a report: of the short lines above it the one that shares most words with how it opens. A whole sentence
 * is its summary, and a question that of an interview, where another line shares a word as well.
 */
export function reportTitle(before: readonly ReportLine[], opening: string): string | undefined {
  const words = new Set(wordsOf(opening))
  const scored = before
    .filter(
      ({ text }) =>
        text.length >= SHORTEST &&
        text.length <= LONGEST &&
        !NO_TITLE.test(text) &&
        !isDayAlone(text) &&
        !isFurniture(text),
    )
    .map(({ text }) => ({ text, shared: wordsOf(text).filter((word) => words.has(word)).length }))
  const sharing = scored.filter(({ shared }) => shared > 0).toSorted((a, b) => b.shared - a.shared)
  const best =
    sharing.find(({ text }) => !/[.?]$/.test(text) && text.length <= USUAL) ??
    sharing.find(({ text }) => !/[.?]$/.test(text)) ??
    sharing[0]
  if (best) return best.text
  // Where none shares a word, the line right above may still be a headline, as long as it has some words.
  return scored.findLast(({ text }) => text.split(' ').length >= 4)?.text
}

/** A line that has little but a day. */
const isDayAlone = (text: string): boolean => text.split(' ').length <= DAY_WORDS && daysIn(text).length > 0
const DAY_WORDS = 7

/** "Live: storm over Norway" is the headline of a live blog. */
const isFurniture = (text: string): boolean => junkOf(text, new Set()) === 'site' && !/^live ?: ?./i.test(text)

const wordsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 6))
