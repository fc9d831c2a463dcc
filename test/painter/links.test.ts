import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffFrame } from '../../src/painter/diff-frame.ts'
import { rowCells } from '../../src/painter/row-cells.ts'
import { hyperlink } from '../../src/text/hyperlink.ts'
import { paint, type Theme } from '../../src/text/paint.ts'
import { span, wrapSpans } from '../../src/text/styled.ts'
import { createEmulator } from '../support/emulator.ts'
import { runs } from '../support/runs.ts'

const theme: Theme = { looks: 'colour', ascii: false, linkAddress: (href) => href }
const size = { columns: 30, rows: 6 }
const URL = 'https://post.example/a/long/address/that/breaks?x=1&y=2'
const painted = (text: string): string[] => wrapSpans([span(text)], 28).map((line) => paint(line, theme))

test('each line of a broken address leads to the whole of it, as one link, and nothing beside it does', async () => {
  const terminal = await createEmulator(size.columns, size.rows)
  const lines = painted(`See ${URL} for it`)
  await terminal.write(diffFrame(undefined, lines, size))
  const rows = lines.map((_, row) => Array.from({ length: size.columns }, (_, column) => terminal.link(row, column)))
  const text = terminal.text()
  const linked = rows.flatMap((row, at) => row.map((link, column) => (link ? (text[at]?.[column] ?? '') : ''))).join('')
  expect(linked).toBe(URL)
  const links = rows.flat().filter((link) => link !== undefined)
  expect(new Set(links.map(({ uri }) => uri))).toEqual(new Set([URL]))
  expect(new Set(links.map(({ id }) => id)).size).toBe(1)
})

test('from any frame to any other the terminal has the links of the second, and looks as if it were drawn anew', async () => {
  const piece = fc.oneof(
    fc.constantFrom('a', ' ', '한국', '· ', '\x1b[1mb\x1b[0m'),
    fc.constantFrom('https://a.example/', 'https://b.example/').map((url) => hyperlink('link', url)),
  )
  const frame = fc.array(
    fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')),
    { minLength: 1, maxLength: 6 },
  )
  await fc.assert(
    fc.asyncProperty(frame, frame, async (before, after) => {
      const [changed, anew] = [await createEmulator(30, 6), await createEmulator(30, 6)]
      await changed.write(diffFrame(undefined, before, size) + diffFrame(before, after, size))
      await anew.write(diffFrame(undefined, after, size))
      expect(changed.rows()).toEqual(anew.rows())
      for (let row = 0; row < 6; row += 1)
        for (let column = 0; column < 30; column += 1)
          expect(changed.link(row, column)?.uri).toBe(anew.link(row, column)?.uri)
    }),
    runs(40),
  )
})

test('a change elsewhere in a line writes no address again', () => {
  const line = (mark: string): string => `${mark} text and more of it ${hyperlink('here', URL)}`
  const [row] = [{ columns: 80, rows: 1 }]
  expect(diffFrame([line('-')], [line('+')], row)).toBe('\x1b[1;1H+')
})

test.each([
  ['another scheme', '\x1b]8;;javascript:alert(1)\x07x\x1b]8;;\x07'],
  ['a control character', '\x1b]8;id=a;https://a.example/\x01\x07x\x1b]8;;\x07'],
  ['letters that are not ASCII', '\x1b]8;id=a;https://한국.example/\x07x\x1b]8;;\x07'],
  ['another parameter', '\x1b]8;evil=1;https://a.example/\x07x\x1b]8;;\x07'],
  ['the clipboard', '\x1b]52;c;eA==\x07x'],
])('a frame with %s links nothing and commands nothing', (_, line) => {
  expect(rowCells(line, 10).every(({ link }) => link === '')).toBe(true)
  expect(diffFrame(undefined, [line], { columns: 10, rows: 1 })).not.toContain('\x1b]')
})

test('a terminal that takes no links is given none', () => {
  const { linkAddress: _, ...bare } = theme
  expect(
    wrapSpans([span(URL)], 20)
      .map((line) => paint(line, bare))
      .join(''),
  ).toBe(URL)
})
