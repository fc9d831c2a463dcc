import { tidy } from '../single-line.ts'
import type { DraftLink } from './draft.ts'

/**
 * Reads `A, citing B, citing C`, nearest first. A part that begins with a lower-case letter describes an unnamed source,
 * unless it stands in `[[ ]]`; any other is a name. `at` gives the offset in the file of an index in `text`.
 */
export function readChain(text: string, at: (index: number) => number): DraftLink[] {
  const links: DraftLink[] = []
  let from = 0
  for (const separator of [...text.matchAll(/\sciting\s/gi), undefined]) {
    const raw = text.slice(from, separator?.index ?? text.length)
    const name = tidy(raw.replace(/\[\[([^[\]|]*)(?:\|[^[\]]*)?\]\]/g, '$1')).replace(/ ?[,;]$/, '')
    if (name !== '') {
      const start = from + raw.length - raw.trimStart().length
      links.push({ text: name, at: at(start), named: raw.includes('[[') || !/^\p{Ll}/u.test(name) })
    }
    from = separator === undefined ? text.length : separator.index + separator[0].length
  }
  return links
}

/** Where `(per …)` stands in a text, and the part of it after “per”: offsets, ends exclusive. */
export interface AttributionRange {
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
}

/** Finds `(per …)` at the end of a text, apart from spaces and full stops; `open` is the start of one never closed. */
export function findAttribution(text: string): AttributionRange | { readonly open: number } | undefined {
  const end = endOf(text)
  if (text[end - 1] !== ')') {
    const open = text.search(/\(per\s[^()]*$/i)
    return open < 0 || isMeasure(text.slice(open + 5)) ? undefined : { open }
  }
  let depth = 0
  let start = end
  do {
    start -= 1
    if (text[start] === ')') depth += 1
    else if (text[start] === '(') depth -= 1
  } while (depth > 0 && start > 0)
  const range = { start, end, from: start + '(per '.length, to: end - 1 }
  if (!/^\(per\s/i.test(text.slice(start, range.from)) || isMeasure(text.slice(range.from, range.to))) return undefined
  return range
}

function endOf(text: string): number {
  let end = text.trimEnd().length
  while (text[end - 1] === '.') end -= 1
  return text.slice(0, end).trimEnd().length
}

/** “(per capita)” and the like say how a figure is counted, not who says it. */
const isMeasure = (text: string): boolean =>
  /^\s*(?:capita|cent|head|person|annum|year|month|week|day|hour|unit)\b/.test(text)
