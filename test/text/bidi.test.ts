import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DIRECTION_MARK, isolateFields } from '../../src/text/bidi.ts'
import { cells } from '../../src/text/width.ts'

const shown = (line: string): string => isolateFields(line).replaceAll(DIRECTION_MARK, '|')

test('a line without text from right to left stays as it is', () => {
  for (const line of ['', '  16 Apr 2019  ● Kim  →', '김정은  ·  Москва', '\x1b[1mbold\x1b[0m  x'])
    expect(isolateFields(line)).toBe(line)
})

test('a mark stands at the start of the line and between fields', () => {
  expect(shown('שלום  عنوان')).toBe('|שלום | عنوان')
  expect(shown('  שלום · عنوان · 16 Apr')).toBe(' || שלום ·| عنوان ·| 16 Apr')
})

test('words of one field stay one run, whatever letters and digits are in it', () => {
  expect(shown('- زيارة Biegun إلى 2019')).toBe('-| زيارة Biegun إلى 2019')
})

test('paint stands between fields as before, and its sequences are left whole', () => {
  expect(shown('\x1b[1mשלום\x1b[0m  \x1b[2mعنوان\x1b[0m')).toBe('\x1b[1m|שלום\x1b[0m | \x1b[2mعنوان\x1b[0m')
  expect(shown('שלום\x1b[2m · \x1b[0mعنوان')).toBe('|שלום\x1b[2m ·| \x1b[0mعنوان')
})

test('no mark stands within a word', () => {
  const words = fc.stringMatching(/^[ -~א-תء-ي·→]{0,30}$/)
  fc.assert(
    fc.property(words, (line) => {
      expect(isolateFields(line)).not.toMatch(/[א-תء-ي]\u200e[א-תء-ي]/u)
    }),
  )
})

test('no line takes more cells for it', () => {
  const words = fc.stringMatching(/^[ -~א-תء-ي·→]{0,30}$/)
  fc.assert(
    fc.property(words, (line) => {
      expect(cells(isolateFields(line))).toBe(cells(line))
    }),
  )
})
