import { pad } from '../text/fit.ts'
import type { Line, Role, Span } from '../text/line.ts'
import { blank, span, wrapSpans } from '../text/styled.ts'

/** How words stand behind a label: how far it is set in, the cells of the label, and its role. */
interface LabelLook {
  readonly indent?: number
  readonly column?: number
  readonly role?: Role
}

/** Words after a label, and set in by it where they take more lines; nothing where there are none. */
export function labelled(
  label: string,
  spans: readonly Span[],
  width: number,
  { indent = 0, column = 9, role = 'heading' }: LabelLook = {},
): Line[] {
  if (spans.length === 0) return []
  const [first = [], ...more] = wrapSpans(spans, Math.max(1, width - indent - column))
  const start = indent > 0 ? [blank(indent)] : []
  return [
    [...start, span(pad(label, column), role), ...first],
    ...more.map((line) => [blank(indent + column), ...line]),
  ]
}
