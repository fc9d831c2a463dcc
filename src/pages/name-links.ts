import type { Span } from '../text/line.ts'
import { markRanges, span } from '../text/styled.ts'

/** Text in spans, with the names that lead to a page of their own set off. */
export type NameMarker = (text: string) => Span[]

/**
 * Sets off some names where they stand in a text as whole words, the longest first. Names are looked for as they are
 * written: a word shown in their place is not known for one.
 */
export function nameMarker(names: readonly string[]): NameMarker {
  const longest = [...new Set(names)].filter((name) => name.length > 1).sort((a, b) => b.length - a.length)
  return (text) => {
    const ranges: [number, number][] = []
    for (const name of longest) {
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
        const end = at + name.length
        const free = ranges.every(([from, to]) => end <= from || at >= to)
        if (free && !isWordAt(text, at - 1) && !isWordAt(text, end)) ranges.push([at, end])
      }
    }
    return ranges.length === 0 ? [span(text)] : markRanges(text, ranges, 'link')
  }
}

const isWordAt = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at))
