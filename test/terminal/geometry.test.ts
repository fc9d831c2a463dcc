import { expect, test } from 'vitest'
import { lineWidth, plainText } from '../../src/text/styled.ts'
import { composeLines } from '../../src/viewer/frame.ts'
import { frameOf } from '../../src/viewer/frame-of.ts'
import { layoutOf } from '../../src/viewer/layout.ts'
import type { Library } from '../../src/viewer/library.ts'
import { currentRoute, type Size, type State } from '../../src/viewer/state.ts'
import { withSize } from '../../src/viewer/update.ts'
import { oddWorld } from '../support/odd-world.ts'
import { opened, press } from '../support/reader.ts'
import { SCREENS } from '../support/screens.ts'

const WIDTHS = [1, 2, 3, 5, 10, 39, 40, 41, 59, 60, 79, 80, 99, 100, 101, 120, 121, 180, 250]
const HEIGHTS = [1, 2, 3, 5, 9, 10, 13, 14, 24, 40, 50]
const SIZES: readonly Size[] = WIDTHS.flatMap((columns) => HEIGHTS.map((rows) => ({ columns, rows })))

/** What is wrong with a screen at a size, in words; nothing when it fits. */
function faults(library: Library, state: State): string[] {
  const { columns, rows } = state.size
  const frame = frameOf(library, state)
  const lines = composeLines(frame)
  const { tooSmall } = layoutOf(state.size, currentRoute(state).page)
  const wide = lines.filter((line) => lineWidth(line) > columns)
  const { row, column } = frame.cursor
  return [
    ...(lines.length === rows || (tooSmall && lines.length <= rows) ? [] : [`${lines.length} lines`]),
    ...wide.map((line) => `${lineWidth(line)} cells: ${plainText(line)}`),
    ...(row >= 0 && row < rows && column >= 0 && column < columns ? [] : [`the cursor is at ${row}, ${column}`]),
    ...(lines.some((line) => /[\u0000-\u001f\u007f-\u009f]/.test(plainText(line))) ? ['a control character'] : []),
  ].map((fault) => `${columns}×${rows}: ${fault}`)
}

test.each(SCREENS)('$name fits every terminal', ({ library, state }) => {
  expect(SIZES.flatMap((size) => faults(library, state(size)))).toEqual([])
})

const odd: Library = { world: oddWorld(), problems: [] }

test.each([
  ['briefings', ''],
  ['a briefing', '<enter>'],
  ['its end', '<enter>G'],
  ['an event', '<enter>e'],
  ['actors', '<tab>'],
  ['an actor', '<tab><enter>'],
  ['the timeline', 't'],
  ['days counted', 'tjm'],
  ['hits', 's조선'],
  ['a choice', 'tf'],
  ['found', '<enter>/조선<enter>n'],
])('%s of a world that is hard to lay out fit every terminal', (_, keys) => {
  const state = press(opened({ columns: 120, rows: 40 }), keys, odd)
  expect(SIZES.flatMap((size) => faults(odd, withSize(odd, state, size)))).toEqual([])
})

test('too small a terminal is told so, and nothing is lost', () => {
  const state = press(opened({ columns: 120, rows: 40 }), '<enter>jj')
  const small = withSize(odd, state, { columns: 39, rows: 9 })
  expect(composeLines(frameOf(odd, small)).map((line) => plainText(line).trimEnd())).toEqual([
    'kbrief needs 40×10, this is 39×9',
  ])
})

test('what is needed is said over as many rows as it takes', () => {
  const said = (columns: number, rows: number): string[] =>
    composeLines(frameOf(odd, opened({ columns, rows }))).map((line) => plainText(line).trimEnd())
  expect(said(30, 8)).toEqual(['kbrief needs 40×10, this is', '30×8'])
  expect(said(14, 3)).toEqual(['kbrief needs', '40×10, this is', '14×3'])
  expect(said(14, 1)).toEqual(['kbrief needs'])
})
