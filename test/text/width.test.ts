import xterm from '@xterm/headless'
import fc from 'fast-check'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { clean } from '../../src/text/clean.ts'
import { cells, fitting, graphemes, isSimple } from '../../src/text/width.ts'
import { runs } from '../support/runs.ts'
import { hardText } from './hostile-arbitrary.ts'

test.each([
  ['', 0],
  ['Vladivostok', 11],
  ['Đà Nẵng', 7],
  ['북한', 4],
  ['김정은 (Kim)', 12],
  ['東京', 4],
  ['e\u0301', 1],
  ['“—…”', 4],
  ['●◌○▸≠░▒▬│─', 10],
  ['👍', 2],
  ['⚠', 1],
  ['ﾊﾝｸﾞﾙ', 5],
  ['\u0301', 0],
])('%j takes %i cells', (text, expected) => {
  expect(cells(text)).toBe(expected)
})

test('characters as a reader counts them', () => {
  expect(graphemes('abc')).toEqual(['a', 'b', 'c'])
  expect(graphemes('북한')).toEqual(['북', '한'])
  expect(graphemes('e\u0301a\u030a')).toEqual(['e\u0301', 'a\u030a'])
  expect(graphemes('👍é')).toEqual(['👍', 'é'])
  expect(graphemes('')).toEqual([])
})

test('what fits from the start', () => {
  expect(fitting('Vladivostok', 4)).toBe('Vlad')
  expect(fitting('북한', 3)).toBe('북')
  expect(fitting('e\u0301e\u0301e\u0301', 2)).toBe('e\u0301e\u0301')
  expect([fitting('abc', 0), fitting('abc', -5), fitting('북한', 0), fitting('북한', -1)]).toEqual(['', '', '', ''])
})

/** Thousands of characters each that are all alike: of these every 64th is enough. */
const ALIKE = [
  [0x3400, 0x9fff],
  [0xac00, 0xd7a3],
  [0xe000, 0xf8ff],
  [0x17000, 0x18cff],
] as const

test('each code point is as wide as string-width has it', () => {
  const differing: string[] = []
  const step = (point: number): number => (ALIKE.some(([first, last]) => point >= first && point < last - 64) ? 64 : 1)
  for (let point = 0; point < 0x20000; point += step(point)) {
    const character = String.fromCodePoint(point)
    if (cells(character) !== stringWidth(character)) differing.push(point.toString(16))
  }
  expect(differing).toEqual([])
})

test('property: a text is as wide as its characters, and they make the text', () => {
  fc.assert(
    fc.property(hardText, (text) => {
      expect(graphemes(text).join('')).toBe(text)
      expect(graphemes(text).reduce((sum, grapheme) => sum + cells(grapheme), 0)).toBe(cells(text))
    }),
  )
})

test('property: what fits is a start of the text that is no wider, and its next character has no room', () => {
  fc.assert(
    fc.property(hardText, fc.integer({ min: -2, max: 30 }), (text, width) => {
      const start = fitting(text, width)
      expect(text.startsWith(start)).toBe(true)
      expect(cells(start)).toBeLessThanOrEqual(Math.max(width, 0))
      const next = graphemes(text)[graphemes(start).length]
      if (next !== undefined && width >= 0) expect(cells(start + next)).toBeGreaterThan(width)
    }),
  )
})

test.each(['\u242b', '\u242a', '\u243f', '\u244b', '\u245f'])(
  '%j, which is no character yet, is not simple',
  (text) => {
    expect(isSimple(text)).toBe(false)
  },
)

test('property: simple text is taken apart as the segmenter of Unicode does, and is clean', () => {
  const simple = fc.string({ unit: 'binary' }).map((text) => Array.from(text).filter(isSimple).join(''))
  const latin = fc
    .array(fc.integer({ min: 0, max: 0x2ff }))
    .map((units) => String.fromCharCode(...units.filter((unit) => isSimple(String.fromCharCode(unit)))))
  const segmenter = new Intl.Segmenter()
  fc.assert(
    fc.property(fc.oneof(simple, latin, fc.stringMatching(/^[가-힣一-龥а-я –…]*$/u)), (text) => {
      expect(isSimple(text)).toBe(true)
      expect(graphemes(text)).toEqual(Array.from(segmenter.segment(text), ({ segment }) => segment))
      expect(text.normalize('NFC')).toBe(text)
      expect(text).not.toMatch(/[\p{C}\p{M}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u00a0]/u)
    }),
  )
})

test('property: cleaned text is as wide as a terminal lays it out', async () => {
  // Emoji and other characters since Unicode 6 are left out: xterm without its add-on gives them the width of 2010.
  const units = fc.constantFrom(
    ...'aZ9 .,“”‘’–—…·éñßłĐşŻ',
    ...'북한외무성은회담김정은',
    ...'東京中国カタかな（）、。',
    ...'ПутинКимЧенЫнёйΑθή',
    ...'●◐◌○◇◆▸◂▪▬░▒▓█│─┄┊┼▁▄≠×→←↑↓⏎',
    ...[
      '⚠\ufe0f',
      '❤\ufe0f',
      'e\u0301',
      '\u1112\u1161\u11ab',
      '\u200b',
      '\u00ad',
      '\t',
      '1\ufe0f\u20e3',
      '\u202e',
      '\u001b[1m',
    ],
  )
  const terminal = new xterm.Terminal({ cols: 200, rows: 2, allowProposedApi: true })
  const column = (text: string) =>
    new Promise<number>((done) => terminal.write(`\r\u001b[K${text}`, () => done(terminal.buffer.active.cursorX)))
  await fc.assert(
    fc.asyncProperty(fc.array(units, { maxLength: 60 }), async (pieces) => {
      const text = clean(pieces.join(''))
      expect(await column(text)).toBe(cells(text))
    }),
    runs(100),
  )
})

test('long texts have the characters that the Unicode Standard says, wherever they are cut', () => {
  const parts = fc.array(
    fc.constantFrom('a', 'e\u0301', '한', '\u1112\u1161', '👍🏽', '👨‍👩‍👧', '🇰🇷', '🇷', '\r\n', '\u0301', '\ud83d', ' '),
    { minLength: 150, maxLength: 400 },
  )
  fc.assert(
    fc.property(parts, fc.nat(220), (all, lead) => {
      const text = 'x'.repeat(lead) + all.join('')
      expect(graphemes(text)).toEqual(Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment))
    }),
  )
})

test('a character of any length is one', () => {
  const long = `a${'\u0301'.repeat(1000)}`
  expect(graphemes(`${long}b`)).toEqual([long, 'b'])
})
