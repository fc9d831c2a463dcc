import type { Line } from '../text/line.ts'
import { fitLine, span } from '../text/styled.ts'

/** A list or page as it stands on the screen: its visible lines, and which of them are under the cursor. */
export interface Body {
  readonly lines: readonly Line[]
  /** Lines under the cursor, counted from the first visible one; `from` equals `to` when there are none. */
  readonly selected: { readonly from: number; readonly to: number }
  /** The signs of lines on which something new or marked begins: • new, ★ marked. */
  readonly signs: ReadonlyMap<number, string>
}

/** One whole screen, before it is painted. Every line is fitted to its pane; the painter only puts them together. */
export interface Frame {
  readonly columns: number
  readonly header: readonly Line[]
  /** Lines of the body above the list: a field that is typed into, or an overview. */
  readonly above: readonly Line[]
  readonly body: Body
  /** The choices that the body's lines offer, with how many of these lines each has, where it is a list of choices. */
  readonly choices: readonly { readonly value: string; readonly lines: number }[] | undefined
  /** Width of the body's lines, without the gutter. */
  readonly main: number
  /** Lines of the pane at the right, where there is one. */
  readonly side: readonly Line[] | undefined
  readonly footer: readonly Line[]
  /** Height of the body below `above`, in lines. */
  readonly height: number
  /** Where the terminal's own cursor stands, counted from 0: in a field, or on the selected row. */
  readonly cursor: { readonly row: number; readonly column: number; readonly typing: boolean }
}

/**
 * The gutter to the left of a line: the mark of the cursor on the first line it covers, a bar beside the others, and
 * what is new or marked; of both signs the mark of the cursor leaves room for the first.
 */
export function gutter(body: Body, at: number): Line {
  const { from, to } = body.selected
  const signs = body.signs.get(at) ?? ''
  if (at < from || at >= to) return [signs === '' ? span('  ') : span(signs.padEnd(2), 'accent')]
  const cursor = span(at === from ? '▸' : '│', 'selected')
  return signs === '' ? [span(`${cursor.text} `, 'selected')] : [cursor, span(signs.slice(0, 1), 'accent')]
}

/** Every line of the frame, exactly as the screen shows it. */
export function composeLines(frame: Frame): Line[] {
  const lines: Line[] = [...frame.header, ...frame.above]
  for (let at = 0; at < frame.height; at++) {
    const left = [...gutter(frame.body, at), ...(frame.body.lines[at] ?? [])]
    if (!frame.side) lines.push(left)
    else lines.push([...fitLine(left, frame.main + 2), DIVIDING, ...(frame.side[at] ?? [])])
  }
  return [...lines, ...frame.footer]
}

/** The rule between two panes; `DIVIDER` in the layout is its width. */
export const DIVIDING = span(' │ ', 'bar')
