import type { Route } from './route.ts'
import type { Size } from './state.ts'

/** The smallest terminal in which every page can be read. */
export const SMALLEST: Size = { columns: 40, rows: 10 }

/** From this many columns on, lists have a preview beside them and the timeline has its range strip. */
const WIDE = 100

/** From this many columns on, the timeline and an event have a preview beside them. */
const WIDER = 160

/** Cells in which an event is shown beside the timeline at least; the rest is for its titles. */
const PREVIEW = 65

/** Lines in which the words of the claim under the cursor stand below an event, where the terminal has so many rows. */
const DETAIL = 2
const DETAIL_FROM = 24

/** Cells to the left of every line of the body, where the cursor's mark stands. */
export const GUTTER = 2

/** The line between two panes, with the space around it. */
export const DIVIDER = 3

/** Where everything goes. Widths are in cells and leave out the gutter; heights are in lines. */
export interface Layout {
  readonly size: Size
  readonly tooSmall: boolean
  /** Whether rules set header and footer apart; without them a small terminal shows two lines more. */
  readonly rules: boolean
  /** Lines of the header. */
  readonly head: number
  /** Lines of the body above the list: the field that is typed into, or the timeline's overview. */
  readonly above: number
  /** Lines that the list or page itself has. */
  readonly height: number
  /** Lines below it in which what is selected is told in full. */
  readonly below: number
  /** Width of the list or page itself. */
  readonly main: number
  /** Width of the pane beside it, 0 where there is none. */
  readonly side: number
}

/** The pages that show what is selected in a pane beside them. */
const WITH_SIDE: ReadonlySet<Route['page']> = new Set(['briefings', 'actors', 'search'])

/** Lines longer than this tire the eye, so a page leaves the rest of a wide terminal empty. */
const LONGEST_LINE = 116

/** Lines above the list, where a page has any: a field and an empty line, or an overview of the whole span. */
function linesAbove(page: Route['page'], rules: boolean): number {
  if (page === 'search' || page === 'pick') return rules ? 2 : 1
  return page === 'timeline' && rules ? 1 : 0
}

/** Derives all geometry from the size of the terminal and the page on top: no other place counts cells of the frame. */
export function layoutOf(size: Size, page: Route['page']): Layout {
  const rules = size.rows >= 14
  const head = rules ? 2 : 1
  const bodyHeight = Math.max(1, size.rows - 2 * head)
  const above = linesAbove(page, rules)
  const below = page === 'event' && size.rows >= DETAIL_FROM && size.columns < WIDER ? DETAIL : 0
  const height = Math.max(1, bodyHeight - above - below)
  const inner = Math.max(1, size.columns - GUTTER - 1)
  const tooSmall = size.columns < SMALLEST.columns || size.rows < SMALLEST.rows
  const frame = { size, tooSmall, rules, head, above, height, below }
  if ((page === 'timeline' || page === 'event') && size.columns >= WIDER) {
    const side =
      page === 'event'
        ? Math.max(Math.floor(inner * 0.3), inner - DIVIDER - LONGEST_LINE)
        : Math.max(PREVIEW, Math.floor(inner * 0.34))
    return { ...frame, main: inner - side - DIVIDER, side: Math.min(side, LONGEST_LINE) }
  }
  if (size.columns < WIDE || !WITH_SIDE.has(page)) {
    const main = page === 'timeline' || page === 'review' ? inner : Math.min(inner, LONGEST_LINE)
    return { ...frame, main, side: 0 }
  }
  const main = Math.min(64, Math.max(46, Math.floor(inner * 0.44)))
  return { ...frame, main, side: Math.min(LONGEST_LINE, inner - main - DIVIDER) }
}
