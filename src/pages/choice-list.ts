import type { Line } from '../text/line.ts'
import { firstIndex } from '../text/sorted-search.ts'
import { blank, fitLine, markRanges, plainText, span, wrapSpans } from '../text/styled.ts'
import { cells } from '../text/width.ts'
import type { Piece } from '../text/wrap.ts'
import type { ListPage, Stop } from './page.ts'

/** Something to choose from: what it is called, and what is said beside it. */
export interface ChoiceRow {
  readonly value: string
  readonly label: string
  readonly detail: string
  /** The parts of the label that answer what is typed. */
  readonly found?: readonly Piece[]
}

/** Cells between the two columns. */
const GAP = 2

/** Choices with their details in a column, or with short details, such as keys, in a column before them. */
export function choiceList(choices: readonly ChoiceRow[], width: number, detailsFirst = false): ListPage {
  const labelCells = choices.map(({ label }) => cells(label))
  const detailCells = choices.map(({ detail }) => cells(detail))
  const detail = widest(detailCells)
  const first = detailsFirst
    ? detail
    : Math.min(widest(labelCells), Math.max(10, Math.floor(width * 0.6), width - detail - GAP))
  const second = Math.max(1, width - first - GAP)

  function rows({ label, detail, found = [] }: ChoiceRow): Line[] {
    const name = wrapSpans(markRanges(label, found, 'match'), detailsFirst ? second : first)
    const beside = wrapSpans([span(detail, detailsFirst ? 'strong' : 'dim')], detailsFirst ? first : second)
    const [left, right] = detailsFirst ? [beside, name] : [name, beside]
    return Array.from({ length: Math.max(left.length, right.length, 1) }, (_, at) => [
      ...fitLine(left[at] ?? [], first),
      blank(GAP),
      ...(right[at] ?? []),
    ])
  }

  /** Whether a choice fits on one line: most do, and need not be laid out to know how many lines they take. */
  const [forLabel, forDetail] = detailsFirst ? [second, first] : [first, second]
  const isShort = (at: number): boolean => (labelCells[at] ?? 0) <= forLabel && (detailCells[at] ?? 0) <= forDetail
  const stops: Stop[] = []
  let length = 0
  for (const [at, choice] of choices.entries()) {
    const height = isShort(at) ? 1 : rows(choice).length
    stops.push({ line: length, height, target: { kind: 'choice', id: choice.value } })
    length += height
  }
  const lines = (from: number, end: number): Line[] => {
    const at = firstIndex(0, stops.length, (stop) => endOf(stops[stop]) > from)
    const seen = choices.slice(
      at,
      firstIndex(at, stops.length, (stop) => endOf(stops[stop - 1]) >= end),
    )
    const start = from - (stops[at]?.line ?? 0)
    return seen.flatMap(rows).slice(start, start + end - from)
  }
  return { length, stops, pinned: false, draw: lines, text: (line) => plainText(lines(line, line + 1)[0] ?? []) }
}

const widest = (widths: readonly number[]): number => widths.reduce((most, width) => Math.max(most, width), 0)

const endOf = (stop: Stop | undefined): number => (stop ? stop.line + stop.height : 0)
