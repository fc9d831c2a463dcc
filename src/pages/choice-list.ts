import { truncate } from '../text/fit.ts'
import type { Line } from '../text/line.ts'
import { fitLine, markRanges, plainText, span } from '../text/styled.ts'
import { cells } from '../text/width.ts'
import type { Piece } from '../text/wrap.ts'
import type { ListPage } from './page.ts'

/** Something to choose from: what it is called, and what is said beside it. */
export interface ChoiceRow {
  readonly value: string
  readonly label: string
  readonly detail: string
  /** The parts of the label that answer what is typed. */
  readonly found?: readonly Piece[]
}

/** Choices, one a row, with their details in a column. */
export function choiceList(choices: readonly ChoiceRow[], width: number): ListPage {
  const widest = (text: (choice: ChoiceRow) => string): number =>
    choices.reduce((most, choice) => Math.max(most, cells(text(choice))), 0)
  const beside = width - widest(({ detail }) => detail) - 2
  const label = Math.min(
    widest((choice) => choice.label),
    Math.max(10, Math.floor(width * 0.6), beside),
  )
  const row = (choice: ChoiceRow): Line => [
    ...fitLine(markRanges(choice.label, choice.found ?? [], 'match'), label),
    span('  '),
    span(truncate(choice.detail, Math.max(0, width - label - 2)), 'dim'),
  ]
  return {
    length: choices.length,
    stops: choices.map(({ value }, line) => ({ line, height: 1, target: { kind: 'choice', id: value } })),
    pinned: false,
    draw: (first, end) => choices.slice(first, end).map(row),
    text: (line) => plainText(choices.slice(line, line + 1).flatMap(row)),
  }
}
