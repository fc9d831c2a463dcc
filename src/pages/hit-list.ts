import type { Field } from '../search/query/field.ts'
import type { Hit } from '../search/rank/hit.ts'
import { CLAIMS_UNDER } from '../search/rank/under-events.ts'
import { counted } from '../text/counted.ts'
import { pad, truncate } from '../text/fit.ts'
import type { Line, Span } from '../text/line.ts'
import { fitLine, lineWidth, markRanges, plainText, span, wrapSpans } from '../text/styled.ts'
import { cells, graphemes } from '../text/width.ts'
import type { ListPage, Stop } from './page.ts'

const KIND_WIDTH = 10
const GAP = 2

/** A sentence with less room than this beside a date stands below it. */
const LEAST = 16

/** A title goes on beside a date that leaves it this much room. */
const LEAST_MORE = 8

/** Lines that each of the hits after those takes, whether it needs both or not, so that none need be laid out. */
const LATER_HEIGHT = 2

/**
 * Ranked hits: kind, title, date and outlet on one line, or a long title on two with these at its end; and below it the sentence that matched where it is not the
 * title, with what it is where it is none of the hit's own. The claims of an event stand under it.
 * As many are laid out as fill `seen` lines; those after them are laid out when they are seen.
 */
export function hitList(hits: readonly Hit[], width: number, seen = Number.POSITIVE_INFINITY): ListPage {
  const first: Line[][] = []
  let laidOut = 0
  for (const hit of hits) {
    if (laidOut >= seen) break
    const lines = hitLines(hit, width)
    first.push(lines)
    laidOut += lines.length
  }
  const stops: Stop[] = []
  let length = 0
  for (const [at, { kind, id }] of hits.entries()) {
    const height = first[at]?.length ?? LATER_HEIGHT
    stops.push({ line: length, height, target: { kind, id } })
    length += height
  }
  const drawn = first.flat()

  function lineAt(line: number): Line {
    const later = line - drawn.length
    if (later < 0) return drawn[line] ?? []
    const hit = hits[first.length + Math.floor(later / LATER_HEIGHT)]
    return (hit && hitLines(hit, width)[later % LATER_HEIGHT]) ?? []
  }

  return {
    length,
    stops,
    pinned: false,
    draw: (from, end) =>
      Array.from({ length: Math.max(0, Math.min(end, length) - from) }, (_, at) => lineAt(from + at)),
    text: (line) => plainText(lineAt(line)),
  }
}

/** The name of a field where a hit only answers by it. */
const BY: Partial<Record<Field, string>> = {
  otherName: 'also',
  weakName: 'also',
  actor: 'with',
  place: 'at',
  topic: 'topic',
  thread: 'thread',
  event: 'event',
  claim: 'a claim of it',
  around: 'in',
  attribution: 'per',
  type: 'type',
  status: 'status',
  record: 'record',
  role: 'post',
  summary: 'about',
}

const titleMatch = ({ matches, title }: Hit): Hit['matches'][number] | undefined =>
  matches.find(({ text }) => text === title)

/** The text that answers a query where the title of a hit does not: a sentence, or a thread, that stands below it. */
export const answerOf = (hit: Hit): Hit['matches'][number] | undefined =>
  titleMatch(hit) ? undefined : hit.matches.find(({ text }) => text !== hit.title)

function hitLines(hit: Hit, width: number): Line[] {
  const indent = hit.under === undefined ? '' : '  '
  const room = Math.max(1, width - KIND_WIDTH - indent.length)
  const titled = titleMatch(hit)
  const title = markRanges(hit.title, titled?.ranges ?? [], 'match')
  const found = answerOf(hit)
  // The claims under an event show it themselves.
  const other = found?.field === 'claim' && hit.claims ? undefined : found
  const about = [hit.date, hit.kind === 'event' && hit.claims ? undefined : hit.outlet, moreClaims(hit)]
  const date = about.filter((part) => part).join(' · ')
  const besides = room - cells(date) - GAP
  const one = date === '' || cells(hit.title) <= besides
  const kind: Line = [span(pad(hit.under === undefined ? hit.kind : '', KIND_WIDTH), 'dim'), span(indent)]
  const margin = span(' '.repeat(KIND_WIDTH + indent.length))
  if (!one && !other && besides >= LEAST_MORE) {
    const [first, second] = onTwoLines(title, room, besides)
    return [
      [...kind, ...first],
      [margin, ...second, span(date, 'dim')],
    ]
  }
  const head: Line = [
    ...kind,
    ...(one && date ? fitLine(title, besides) : around(title, room)),
    ...(one && date ? [span('  '), span(date, 'dim')] : []),
  ]
  const by = other && BY[other.field]
  const marked = other ? markRanges(other.text, other.ranges, 'match', 'dim') : []
  const answer = by ? [span(`${by}: `, 'dim'), ...marked] : marked
  const dated = one ? [] : [span(truncate(date, room), 'dim')]
  const left = room - lineWidth(dated) - 3
  const below: Line[] =
    other && dated.length > 0 && left >= LEAST
      ? [[...dated, span(' · ', 'dim'), ...around(answer, left)]]
      : [dated, ...(other ? [around(answer, room)] : [])]
  return [head, ...below.filter((line) => line.length > 0).map((line) => [margin, ...line])]
}

/** A title on two lines, the second filled up to `besides` cells and the gap before what stands at its end. */
function onTwoLines(title: readonly Span[], room: number, besides: number): [Line, Line] {
  const [first = [], ...more] = wrapSpans(fromMatch(title, room + besides - LEAST), room)
  const rest = more.flatMap((line, at) => (at > 0 ? [span(' '), ...line] : line))
  return [first, [...fitLine(rest, besides), span(' '.repeat(GAP))]]
}

/** How many more claims of an event answer than stand under it. */
function moreClaims({ claims = 0 }: Hit): string | undefined {
  const more = claims - CLAIMS_UNDER
  return more > 0 ? `+${counted(more, 'claim')}` : undefined
}

/** A sentence in `width` cells; where its first match would be cut off, from a little before the match on. */
const around = (spans: readonly Span[], width: number): Line => fitLine(fromMatch(spans, width), width)

/** A sentence from its start, or from a little before its first match where that has no room in `width` cells. */
function fromMatch(spans: readonly Span[], width: number): readonly Span[] {
  const [lead, match] = spans
  if (!lead || lead.role === 'match' || match?.role !== 'match') return spans
  if (lineWidth([lead, match]) < width || lineWidth(spans) <= width) return spans
  const room = Math.max(Math.floor(width / 3), width - 1 - lineWidth(spans.slice(1)))
  const end = ending(lead.text, room)
  const kept = end.replace(/^\S*\s+/, '') || end
  return [span('…', 'dim'), span(kept, lead.role), ...spans.slice(1)]
}

/** The end of a text, in at most `width` cells. */
function ending(text: string, width: number): string {
  const letters = graphemes(text)
  let start = letters.length
  for (let room = width - cells(letters[start - 1] ?? ''); start > 0 && room >= 0; ) {
    start -= 1
    room -= cells(letters[start - 1] ?? '')
  }
  return letters.slice(start).join('')
}
