import { findInText } from '../search/find.ts'
import { plainText } from '../text/styled.ts'
import type { Content } from './content.ts'

/** A match in a page: the line it is on and where it starts and ends in that line's plain text, in UTF-16 units. */
export interface Match {
  readonly line: number
  readonly start: number
  readonly end: number
}

const latest = new WeakMap<Content, { readonly query: string; readonly matches: readonly Match[] }>()

/** All matches of a query in what is shown, from top to bottom. The last answer is kept, as every key asks again. */
export function matchesIn(content: Content, query: string): readonly Match[] {
  const known = latest.get(content)
  if (known?.query === query) return known.matches
  const matches = query.trim() === '' ? [] : findInText(content.draw(0, content.length).map(plainText), query)
  latest.set(content, { query, matches })
  return matches
}

/** The match nearest to a line, by its index: the first at or after it, else the last one before. */
export function nearest(matches: readonly Match[], line: number): number {
  const after = matches.findIndex((match) => match.line >= line)
  return after >= 0 ? after : matches.length - 1
}
