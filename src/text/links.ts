import type { Span } from './line.ts'
import { webAddress } from './web-address.ts'

/** A web address in running text, as far as it may go. */
const ADDRESS = /https?:\/\/[^\s<>"“”]+/gi

/** Characters behind an address that are none of it. */
const BEHIND = /(?:[.,;:!?'’*_]|\)(?<!\([^()]*\)))+$/

/** Spans with the web addresses in their text as links. One that was cut is none: it would lead elsewhere. */
export function withLinks(spans: readonly Span[]): readonly Span[] {
  if (!spans.some(({ text, href }) => href === undefined && text.includes('://'))) return spans
  return spans.flatMap((span) => (span.href === undefined && span.text.includes('://') ? linked(span) : span))
}

function linked({ text, role }: Span): Span[] {
  const parts: Span[] = []
  let from = 0
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const shown = found.replace(BEHIND, '')
    const href = shown.includes('…') ? undefined : webAddress(shown)
    if (href === undefined) continue
    parts.push({ text: text.slice(from, index), role }, { text: shown, role, href })
    from = index + shown.length
  }
  parts.push({ text: text.slice(from), role })
  return parts.filter((part) => part.text !== '')
}
