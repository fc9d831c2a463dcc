import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clean } from '../../src/text/clean.ts'
import { cells } from '../../src/text/width.ts'
import { runs } from '../support/runs.ts'
import { hardText } from './hostile-arbitrary.ts'

const ESC = '\u001b'

test.each([
  ['The Kremlin confirms “a meeting” — but not the day…'],
  ['북한 외무성은 회담을 확인했다'],
  ['Владимир Путин и Ким Чен Ын'],
  ['Łódź, São Tomé, Đà Nẵng, İstanbul'],
  ['a  b   c'],
  ['👍 ≠ ●'],
  [''],
])('text as people write it stays: %j', (text) => {
  expect(clean(text)).toBe(text)
})

test.each([
  ['a colour', `${ESC}[1;31mred${ESC}[0m`, 'red'],
  ['a cursor move with intermediates', `a${ESC}[?25l${ESC}[2 qb`, 'ab'],
  ['a colour in 8 bits', '\u009b31mred\u009b0m', 'red'],
  ['a title', `a${ESC}]0;evil title\u0007b`, 'ab'],
  ['a title in 8 bits', 'a\u009d0;evil title\u009cb', 'ab'],
  ['the clipboard', `a${ESC}]52;c;${'QUFB'.repeat(5000)}${ESC}\\b`, 'ab'],
  ['a link', `${ESC}]8;;https://example.org${ESC}\\here${ESC}]8;;${ESC}\\`, 'here'],
  ['a device string', `a${ESC}P1$r0m${ESC}\\b`, 'ab'],
  ['a device string in 8 bits', 'a\u00901$r0m\u009cb', 'ab'],
  ['an application string', `a${ESC}_Gf=24;AAAA${ESC}\\b`, 'ab'],
  ['a privacy message', `a${ESC}^secret${ESC}\\b`, 'ab'],
  ['a start of string', `a${ESC}Xsecret${ESC}\\b`, 'ab'],
  ['a character set', `a${ESC}(0b${ESC})Bc`, 'abc'],
  ['a reset', `a${ESC}cb`, 'ab'],
  ['a keypad mode', `a${ESC}=b${ESC}>c`, 'abc'],
  ['an escape at the end', `a${ESC}`, 'a'],
  ['two escapes', `a${ESC}${ESC}[31mb`, 'ab'],
  ['one that is put together from two', `a${ESC}${ESC}[m[31mb`, 'a[31mb'],
  ['a title left open at the end', `a${ESC}]0;evil title`, 'a'],
  ['a title left open at the end of its line', `a${ESC}]0;evil title\nnext line`, 'a next line'],
  ['a string cut off by another escape', `a${ESC}Ptmux;${ESC}${ESC}]52;c;AAAA\u0007${ESC}\\b`, 'ab'],
  ['a stray 8-bit introducer', 'a\u0090b\u009fc', 'abc'],
])('%s is removed whole', (_, text, expected) => {
  expect(clean(text)).toBe(expected)
})

test('a title left open does not take a long text with it', () => {
  const prose = 'They met in Vladivostok on the campus of the university. '.repeat(20)
  expect(clean(`${ESC}]0;${prose}`)).toBe(`0;${prose}`)
})

test.each([
  ['line breaks and tabs become a space', 'a\tb\nc\r\nd\u2028e\u0085f', 'a b c d e f'],
  ['so do other spaces', 'a\u00a0b\u3000c\u2009d', 'a b c d'],
  ['controls', 'a\u0000b\u0007c\u0008d\u007fe\u0080f', 'abcdef'],
  ['bidi controls', 'a\u202eb\u2066c\u2069d\u200fe', 'abcde'],
  ['zero-width characters', 'a\u200bb\u200cc\u200dd\ufeffe\u2060f', 'abcdef'],
  ['soft hyphens and fillers', 'a\u00adb\u3164c\u115fd', 'abcd'],
  ['variation selectors', '⚠\ufe0f ❤\ufe0e', '⚠ ❤'],
  ['what joins emoji', '👨\u200d👩\u200d👧 👍🏽 1\ufe0f\u20e3', '👨👩👧 👍 1'],
  ['tags', 'a\u{e0041}\u{e007f}b', 'ab'],
  ['lone surrogates', 'a\ud800b\udc00c', 'abc'],
  ['a pair that something stood in', '\ud83d\u200b\ude00', ''],
  ['private use and noncharacters', 'a\ue000b\uffffc\u{10fffe}d', 'abcd'],
])('%s', (_, text, expected) => {
  expect(clean(text)).toBe(expected)
})

test('text is NFC: Hangul typed as letters becomes syllables', () => {
  expect(clean('\u1112\u1161\u11ab\u1100\u116e\u11a8')).toBe('한국')
  expect(clean('e\u0301 A\u030a')).toBe('é Å')
  expect(clean('e\u200b\u0301')).toBe('é')
})

test('a pile of accents is bounded', () => {
  expect(clean(`a${'\u0316\u0301'.repeat(500)}b`).length).toBeLessThan(12)
})

test('length is bounded, and a cut is shown', () => {
  expect(clean('x'.repeat(20_000))).toBe(`${'x'.repeat(9_999)}…`)
  expect(clean('abcdef', 4)).toBe('abc…')
  expect(clean('abcd', 4)).toBe('abcd')
  expect(clean('ab👍👍', 4)).toBe('ab…')
  expect([clean('abc', 1), clean('abc', 0), clean('abc', -1)]).toEqual(['…', '', ''])
})

test('property: nothing leaves that a terminal obeys, hides or turns round', () => {
  fc.assert(
    fc.property(hardText, (text) => {
      // Between letters of the scripts that need them joiners stay.
      const withoutJoiners = clean(text).replace(/(?<=[\p{L}\p{M}])[\u200c\u200d](?=[\p{L}\p{M}])/gu, '')
      expect(withoutJoiners).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u)
      expect(clean(text)).not.toMatch(/\p{M}{9}/u)
    }),
    runs(200),
  )
})

test('property: what leaves is NFC, within its length, measurable and clean already', () => {
  fc.assert(
    fc.property(hardText, fc.integer({ min: -1, max: 40 }), (text, length) => {
      const whole = clean(text)
      expect(whole.normalize('NFC')).toBe(whole)
      expect(clean(whole)).toBe(whole)
      expect(cells(whole)).toBeGreaterThanOrEqual(0)
      const short = clean(text, length)
      expect(short.length).toBeLessThanOrEqual(Math.max(length, 0))
      expect(clean(short, length)).toBe(short)
    }),
    runs(200),
  )
})

test('property: words between attacks survive in order', () => {
  const parts = fc.array(
    fc.tuple(fc.constantFrom('ONE', '둘', 'ТРИ'), fc.constantFrom(`${ESC}[1m`, '\u202e', `${ESC}]0;t\u0007`)),
  )
  fc.assert(
    fc.property(parts, (pairs) => {
      expect(clean(pairs.flat().join(''))).toBe(pairs.map(([word]) => word).join(''))
    }),
  )
})

test.each([
  ['introducers', `${ESC}]`],
  ['8-bit introducers', '\u009d'],
  ['open sequences', `${ESC}[0`],
  ['open titles', `${ESC}]0;${'a'.repeat(300)}`],
  ['open 8-bit titles', `\u009d${'a'.repeat(70_000)}`],
  ['accents that sort the other way', '\u0301\u0316'],
  ['spaces after an escape', `${ESC}${' '.repeat(1000)}`],
  ['surrogates', '\ud83d'],
  ['Hangul letters', '\u1112\u1161\u11ab'],
])('a megabyte of %s is still one bounded line', (_, piece) => {
  const text = piece.repeat(Math.ceil(1_000_000 / piece.length))
  expect(clean(text).length).toBeLessThanOrEqual(10_000)
})
