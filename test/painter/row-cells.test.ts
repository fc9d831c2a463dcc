import { expect, test } from 'vitest'
import { rowCells } from '../../src/painter/row-cells.ts'
import { cells, graphemes } from '../../src/text/width.ts'

const glyphs = (line: string, columns = 80) => rowCells(line, columns).map(({ glyph }) => glyph)
const text = (line: string) => glyphs(line).join('')

test('a wide character takes two columns', () => {
  expect(glyphs('한a')).toEqual(['한', '', 'a'])
})

test('a line is cut at the edge, and a wide character is never cut in two', () => {
  expect(glyphs('abcd', 3)).toEqual(['a', 'b', 'c'])
  expect(glyphs('ab한', 3)).toEqual(['a', 'b'])
  expect(glyphs('\x1b[7mab한', 3)).toEqual(['a', 'b', ' '])
  expect(glyphs('한', 1)).toEqual([])
})

test('blank columns at the end count as missing, coloured ones do not', () => {
  expect(glyphs('a   ')).toEqual(['a'])
  expect(glyphs('a\x1b[7m  \x1b[27m  ')).toEqual(['a', ' ', ' '])
})

test('text in the common scripts is taken apart as the segmenter would', () => {
  const units = Array.from({ length: 0xd7a4 }, (_, code) => String.fromCharCode(code)).filter((unit) =>
    /[ -~\xa1-\u02af\u0400-\u0481\u2010-\u2027\u2500-\u25ff\u4e00-\u9fff\uac00-\ud7a3]/.test(unit),
  )
  const text = units.join('')
  expect(glyphs(text, 100_000).filter((glyph) => glyph !== '')).toEqual(graphemes(text).filter((each) => cells(each)))
})

test('styles belong to the columns they cover', () => {
  expect(rowCells('a\x1b[1mb\x1b[22mc', 80).map(({ style }) => style)).toEqual(['', '1', ''])
})

test('no command reaches the terminal through a frame', () => {
  expect(text('a\x1b[2J\x1b[?1049l\x1b[5;5Hb')).toBe('ab')
  expect(text('a\x1b]0;title\x07b\x1b]52;c;eA==\x1b\\c\x1b]8;;http://x')).toBe('abc')
  expect(text('a\x1bPq\x1b\\b\x1bcc\x1b(Bd\x1b')).toBe('abcd')
  expect(text('a\tb\rc\x07d\x9be\x7ff')).toBe('abcdef')
})

test('emoji, marks and jamo are in doubt, letters and syllables and lines are not', () => {
  const sure = (line: string) => rowCells(line, 80).every((cell) => cell.sure)
  expect(['abc', '한국', 'é', 'Жё', '─│▸●≠…–', '漢字'].map(sure)).toEqual(Array(6).fill(true))
  expect(['😀', '⚠', '⚠\ufe0f', 'e\u0323', '\u1112\u1161', '𠀀'].map(sure)).toEqual(Array(6).fill(false))
})

test('in a row with text from right to left the fields are kept apart, in the cells that they had', () => {
  const line = 'a  שלום  عنوان'
  const row = rowCells(line, 40)
  expect(row.map(({ glyph }) => glyph).join('')).toBe('a\u200e \u200e שלום \u200e عنوان')
  expect(row).toHaveLength(line.length)
  const [, gap] = row
  expect(gap).toMatchObject({ glyph: ' \u200e', sure: false })
})
