import type { Line, Role, Span } from '../text/line.ts'
import { cutSpan, fitLine, markRanges, span, wrapSpans } from '../text/styled.ts'
import { type Content, contentOf } from './content.ts'
import { footerLines, promptColumn, ruleLine } from './footer.ts'
import type { Body, Frame } from './frame.ts'
import { findingOf } from './go-to-match.ts'
import { headerLine } from './header.ts'
import { aboveLines, fieldColumn } from './header-lines.ts'
import { type Layout, layoutOf, SMALLEST } from './layout.ts'
import type { Library } from './library.ts'
import { markOn } from './marking.ts'
import type { Route } from './route.ts'
import { settle, stopAt } from './scroll.ts'
import { seenLibrary } from './seen-library.ts'
import { detailLines, sideLines } from './side.ts'
import { currentRoute, type State } from './state.ts'
import { selectedLink } from './text-links.ts'
import { hasNews, newsIn } from './visit.ts'

/** The whole screen for a state: the only function from what the program knows to what the reader sees. */
export function frameOf(whole: Library, state: State): Frame {
  const library = seenLibrary(whole, state)
  const route = currentRoute(state)
  const layout = layoutOf(state.size, route.page)
  if (layout.tooSmall) return tooSmall(state)
  const content = contentOf(library, state, route)
  const { cursor, top } = settle(route, content, layout.height)
  const stop = content.stops[cursor]
  const footer = footerLines(library, state, content, layout.rules)
  // A long notice covers the end of the body.
  const height = Math.max(1, layout.height + layout.head - footer.length)
  const lines = marked(
    library,
    state,
    content,
    content.draw(top, Math.min(top + layout.height, content.length), cursor),
    top,
  )
  const selected = stop ? visible(stop.line - top, stop.line + stop.height - top, height) : { from: 0, to: 0 }
  const rule = layout.rules ? [ruleLine(state.size.columns)] : []
  const frame = {
    columns: state.size.columns,
    header: [headerLine(library, state), ...rule],
    above: aboveLines(library, state, layout),
    body: {
      lines: emphasised(
        lines.slice(0, height).map((line) => fitLine(line, layout.main)),
        selected,
      ),
      selected,
      signs: signsIn(library, state, content, top, height),
    },
    choices: choicesIn(content, route, top, height),
    main: layout.main,
    side: layout.side > 0 && content.stops.length > 0 ? sideLines(library, state, stop?.target, layout) : undefined,
    footer: [...detailLines(library, selected.to > selected.from ? stop?.target : undefined, layout), ...footer],
    height,
  }
  return { ...frame, cursor: hardwareCursor(library, state, content, layout, selected.from) }
}

/** The choices in view on a page that offers some. */
function choicesIn(content: Content, route: Route, top: number, height: number): Frame['choices'] {
  if (route.page !== 'pick' || content.kind !== 'list') return undefined
  return content.stops.flatMap(({ line, height: lines, target }) => {
    const { from, to } = visible(line - top, line + lines - top, height)
    return to > from ? [{ value: target.id, lines: to - from }] : []
  })
}

/** The signs of what in view is new or marked, by the first lines of it that are seen; a pinned header is none of them. */
function signsIn(library: Library, state: State, content: Content, top: number, height: number): Body['signs'] {
  const signs = new Map<number, string>()
  if (!newsIn(state) && state.visit.marks.length === 0) return signs
  // In the list of marks each row is one.
  const isMarks = currentRoute(state).page === 'marks'
  const first = top + Number(content.pinned && top > 0)
  for (let at = stopAt(content.stops, first); at < content.stops.length; at++) {
    const stop = content.stops[at]
    if (!stop || stop.line >= top + height) break
    const sign = `${hasNews(state, stop.target) ? '•' : ''}${!isMarks && markOn(library.world, state, stop.target) ? '★' : ''}`
    if (sign !== '' && stop.line + stop.height > first) signs.set(Math.max(first, stop.line) - top, sign)
  }
  return signs
}

/** Which lines of the body are under the cursor: none where it is out of view. */
function visible(from: number, to: number, height: number): Frame['body']['selected'] {
  const [first, end] = [Math.max(0, from), Math.min(to, height)]
  return end > first ? { from: first, to: end } : { from: 0, to: 0 }
}

/** The lines with those under the cursor set off: what is plain in them becomes strong, but for the space around it. */
function emphasised(lines: readonly Line[], { from, to }: Frame['body']['selected']): readonly Line[] {
  return lines.map((line, at) => (at < from || at >= to ? line : line.flatMap(strengthened)))
}

function strengthened(whole: Span): Span[] {
  const { text, role } = whole
  const words = text.trim()
  if (role !== 'plain' || words === '') return [whole]
  const start = text.indexOf(words)
  const parts: Span[] = [
    cutSpan(whole, 0, start),
    { ...whole, text: words, role: 'strong' },
    cutSpan(whole, start + words.length),
  ]
  return parts.filter((part) => part.text !== '')
}

/** The lines with the matches of a search in the page marked, the one or the name the reader is at in its own way. */
function marked(
  library: Library,
  state: State,
  content: Content,
  drawn: readonly Line[],
  top: number,
): readonly Line[] {
  const parts = selectedLink(library, content, currentRoute(state))?.parts ?? []
  const lines = drawn.map((line, at) =>
    parts
      .filter((part) => part.line === top + at)
      .reduce((shown, part) => markLine(shown, { ...part, role: 'current' }), line),
  )
  const finding = findingOf(library, state)
  if (!finding) return lines
  const { matches } = finding
  return lines.map((line, at) =>
    matches
      .on(top + at)
      .reduce(
        (drawn, { match, start, end }) => markLine(drawn, { start, end, role: roleOf(match === state.find?.at) }),
        line,
      ),
  )
}

const roleOf = (current: boolean): Role => (current ? 'current' : 'match')

/** A line with a stretch of its text in a role, and its own roles elsewhere. */
function markLine(line: Line, part: { readonly start: number; readonly end: number; readonly role: Role }): Line {
  let from = 0
  return line.flatMap((whole): Span[] => {
    const { text, role, href } = whole
    const range = [Math.max(0, part.start - from), Math.min(text.length, part.end - from)] as const
    from += text.length
    if (range[1] <= range[0]) return [whole]
    return markRanges(text, [range], part.role, role).map((piece) => ({ ...piece, href }))
  })
}

/** Where the terminal's own cursor belongs: in the field that is typed into, or at the selected row. */
function hardwareCursor(
  library: Library,
  state: State,
  content: Content,
  layout: Layout,
  selected: number,
): Frame['cursor'] {
  const { columns, rows } = state.size
  const { head } = layout
  const route = currentRoute(state)
  const last = columns - 1
  if (state.prompt) {
    return { row: rows - 1, column: Math.min(promptColumn(library, state, state.prompt, content), last), typing: true }
  }
  if ('field' in route) return { row: head, column: Math.min(fieldColumn(route, columns), last), typing: true }
  return { row: head + layout.above + selected, column: 0, typing: false }
}

function tooSmall(state: State): Frame {
  const { columns, rows } = state.size
  const text = `kbrief needs ${SMALLEST.columns}×${SMALLEST.rows}, this is ${columns}×${rows}`
  return {
    columns,
    header: [],
    above: [],
    body: { lines: [], selected: { from: 0, to: 0 }, signs: new Map() },
    choices: undefined,
    main: columns,
    side: undefined,
    footer: wrapSpans([span(text)], columns)
      .slice(0, rows)
      .map((line) => fitLine(line, columns)),
    height: 0,
    cursor: { row: 0, column: 0, typing: false },
  }
}
