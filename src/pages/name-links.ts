import type { Span } from '../text/line.ts'
import { markRanges, span } from '../text/styled.ts'
import { rangesOfNames } from '../views/names.ts'

/** Text in spans, with the names that lead to a page of their own set off. */
export type NameMarker = (text: string) => Span[]

/** Sets off some names where they stand in a text. */
export const nameMarker =
  (names: readonly string[]): NameMarker =>
  (text) => {
    const ranges = rangesOfNames(text, names)
    return ranges.length === 0 ? [span(text)] : markRanges(text, ranges, 'link')
  }
