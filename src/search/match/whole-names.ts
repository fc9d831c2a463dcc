import type { Plan } from '../query/plan.ts'
import { type Marked, nameRanges } from '../text/letter-ranges.ts'
import type { Match, TermMatches } from './match.ts'

/**
 * A way to find what a displayed name answers to as a whole: all words of the query, or else those that mean all of it,
 * as kimjongun.
 */
export function wholeNameMarker({ units, whole }: Plan): (text: string) => readonly Marked[] {
  const ofAll = byText(whole)
  const ofUnits = units.flatMap(({ terms }, unit) =>
    terms.flatMap(({ matches }) => (matches.names.size > 0 ? [{ unit, names: byText(matches.names) }] : [])),
  )
  return (text) => {
    const all = ofAll.get(text)
    if (all) return [marked('all', all, text)]
    return ofUnits.flatMap(({ unit, names }) => {
      const match = names.get(text)
      return match ? [marked(unit, match, text)] : []
    })
  }
}

const marked = (unit: Marked['unit'], match: Match, text: string): Marked => ({
  unit,
  match,
  word: text,
  ranges: nameRanges(text, match),
})

/** Of several that are written the same, the first. */
function byText(names: TermMatches['names']): ReadonlyMap<string, Match> {
  const found = new Map<string, Match>()
  for (const [{ text }, match] of names) if (!found.has(text)) found.set(text, match)
  return found
}
