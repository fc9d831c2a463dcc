import type { Kind } from '../search/kinds.ts'
import type { Hit } from '../search/search.ts'
import { shortWords } from '../dates/words.ts'
import type { Line, Span } from '../text/line.ts'
import { fitLine, lineWidth, markRanges, span } from '../text/styled.ts'
import { pad } from '../text/fit.ts'
import type { List, Stop } from './page.ts'

const KIND_WIDTH = 9

/** Ranked hits: kind, title and date on one line, and below it the sentence that matched where it is not the title. */
export function hitList(hits: readonly Hit[], width: number): List {
  const blocks = hits.map((hit) => hitLines(hit, width))
  const stops: Stop[] = []
  const lines: Line[] = []
  hits.forEach((hit, at) => {
    const block = blocks[at] ?? []
    stops.push({ line: lines.length, height: block.length, target: { kind: hit.kind as Kind, id: hit.id } })
    lines.push(...block)
  })
  return { length: lines.length, stops, pinned: false, draw: (first, end) => lines.slice(first, end) }
}

function hitLines(hit: Hit, width: number): Line[] {
  const date = hit.when ? shortWords(hit.when) : ''
  const tail: Span[] = date ? [span('  '), span(date, 'dim')] : []
  const room = Math.max(1, width - KIND_WIDTH - lineWidth(tail))
  const titled = hit.matches.find(({ text }) => text === hit.title)
  const title = markRanges(hit.title, titled?.ranges ?? [], 'match')
  const head: Line = [span(pad(hit.kind, KIND_WIDTH), 'dim'), ...fitLine(title, room), ...tail]
  const other = hit.matches.find(({ text }) => text !== hit.title)
  if (!other || titled) return [head]
  return [head, [span(' '.repeat(KIND_WIDTH)), ...around(markRanges(other.text, other.ranges, 'match', 'dim'), width - KIND_WIDTH)]]
}

/** A long sentence from a little before its first match on, so that the match is seen. */
function around(spans: readonly Span[], width: number): Line {
  const first = spans.findIndex(({ role }) => role === 'match')
  const before = lineWidth(spans.slice(0, Math.max(0, first)))
  const lead = spans[0]
  if (first !== 1 || !lead || before <= width / 2) return fitLine(spans, width)
  const kept = lead.text.slice(-Math.floor(width / 3)).replace(/^\S*\s/, '')
  return fitLine([span('…', 'dim'), span(kept, lead.role), ...spans.slice(1)], width)
}
