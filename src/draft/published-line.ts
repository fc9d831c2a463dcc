import { daysIn } from './dateline.ts'
import { isProse, junkOf } from './junk-lines.ts'
import type { ReportLine } from './report-lines.ts'

const LONGEST = 160
/** So far below its opening a page may still tell its day. */
const BELOW = 12
const PUBLISHED = /^(?:first )?(?:published|posted|created|released|issued)\b/i
const UPDATED = /^(?:last )?(?:updated?|modified|edited)\b/i
/** What stands beside a day that is that of a page: words for its hour, a zone, a weekday, and a few more. */
const FEW_LETTERS = 24
const BESIDE =
  /\b(?:\p{L}{3,9}day|mon|tues?|wed|thu(?:rs)?|fri|sat|sun|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*|at|am|pm|gmt|utc|bst|ce?s?t|e[sd]?t|p[sd]?t|ist|msk|local|time)\b|[^\p{L}]/giu

/**
 * The day on which a report was published, as the lines above its opening tell it, else those right below: first where
 * it is said to be that, then a day alone on its line, then one of an update, then any. The day of a caption, and one in
 * a sentence, is that of something else. More than one where day and month may change places.
 */
export function publishedIn(before: readonly ReportLine[], below: readonly ReportLine[]): readonly string[] {
  const ranked = [
    ...before.map(({ text }) => ({ text, rank: rankOf(text) })),
    ...below
      .slice(0, BELOW)
      .map(({ text }) => ({ text, rank: rankOf(text) }))
      .filter(({ rank }) => rank < ANY),
  ]
  const dated = ranked.map(({ text, rank }) => ({ rank, days: rank > ANY ? [] : daysIn(text) }))
  const best = dated.filter(({ days }) => days.length > 0).sort((a, b) => a.rank - b.rank)[0]
  return best?.days ?? []
}

const ANY = 3

function rankOf(text: string): number {
  if (text.length >= LONGEST || isProse(text) || junkOf(text, new Set()) === 'caption') return ANY + 1
  if (PUBLISHED.test(text)) return 0
  if (UPDATED.test(text)) return 2
  return text.replace(BESIDE, '').length <= FEW_LETTERS ? 1 : ANY
}
