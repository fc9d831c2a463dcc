import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clean } from '../../src/text/clean.ts'
import { cells } from '../../src/text/width.ts'
import { breaks, wrap } from '../../src/text/wrap.ts'
import { hardText } from './hostile-arbitrary.ts'

test.each([
  ['at spaces', 'Kim Jong Un meets Vladimir Putin', 12, ['Kim Jong Un', 'meets', 'Vladimir', 'Putin']],
  ['as much as fits in a line', 'one two three', 7, ['one two', 'three']],
  ['within a word only where it alone is too wide', 'in Vladivostok today', 6, ['in', 'Vladiv', 'ostok', 'today']],
  ['Hangul at spaces too', '북한 외무성은 회담을', 11, ['북한', '외무성은', '회담을']],
  ['Hangul within a word', '외무성은', 5, ['외무', '성은']],
  ['ideographs anywhere', '中華人民共和国', 6, ['中華人', '民共和', '国']],
  ['never between a letter and its accent', 'e\u0301e\u0301e\u0301', 2, ['e\u0301e\u0301', 'e\u0301']],
  ['spaces within a line stay', 'a  b c', 4, ['a  b', 'c']],
  ['spaces at a break go', 'one    two', 5, ['one', 'two']],
  ['a margin stays while its word fits', '  one two', 5, ['  one', 'two']],
  ['nothing is one empty line', '', 5, ['']],
  ['so is space', '   ', 5, ['']],
  ['a width of nothing is one cell', 'abc', 0, ['a', 'b', 'c']],
  ['where a wide character cannot be', '한a', 1, ['?', 'a']],
  ['a part between dots as a whole', 'ANI, Oslo · 17 Apr · 13 claims', 20, ['ANI, Oslo · 17 Apr ·', '13 claims']],
  ['a part longer than a line as any words', 'Met · ada berg of oslo', 14, ['Met · ada berg', 'of oslo']],
  ['no line begins with the dot', 'Kim Jong Un · person', 11, ['Kim Jong', 'Un · person']],
  ['unless that takes a line more', 'aa · Kim Jong · b', 10, ['aa · Kim', 'Jong · b']],
  ['but where a word takes the whole line', 'abcdef · gh', 6, ['abcdef', '· gh']],
  ['a dot that stands for itself is a word', '▪ on it   · by it', 9, ['▪ on it', '· by it']],
  ['or a negative one', '한a', -7, ['?', 'a']],
  ['nor a cluster of letters wider than the line', `a${'\u1100'.repeat(9)} b`, 6, ['a? b']],
])('%s', (_, text, width, expected) => {
  expect(wrap(text, width)).toEqual(expected)
})

test('lines after the first may be narrower', () => {
  const text = 'one two three four'
  expect(breaks(text, 13, 5).map(([start, end]) => text.slice(start, end))).toEqual(['one two three', 'four'])
  expect(breaks(text, 3, 9).map(([start, end]) => text.slice(start, end))).toEqual(['one', 'two three', 'four'])
})

test('property: no line is wider than asked', () => {
  fc.assert(
    fc.property(hardText, fc.integer({ min: -2, max: 30 }), (text, width) => {
      for (const line of wrap(text, width)) expect(cells(line)).toBeLessThanOrEqual(Math.max(width, 1))
    }),
  )
})

// Of text that is not clean a letter may have any number of skin tones, each as wide as an emoji, and be wider than a line.
test('property: nothing is lost but spaces at breaks', () => {
  const spaced = fc
    .array(fc.oneof(hardText, fc.constant(' '), fc.constant('   ')))
    .map((parts) => parts.map((part) => (part.trim() === '' ? part : clean(part))).join(''))
    .filter((text) => clean(text).replaceAll(' ', '') === text.replaceAll(' ', ''))
  fc.assert(
    fc.property(spaced, fc.integer({ min: 6, max: 30 }), (text, width) => {
      const lines = wrap(text, width)
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      let at = 0
      for (const line of lines) {
        const from = text.indexOf(line, at)
        expect(text.slice(at, from)).toMatch(/^ *$/)
        at = from + line.length
      }
    }),
  )
})

test('property: no line could have taken the first word of the next', () => {
  const words = fc.array(fc.constantFrom('a', 'Kim', 'summit', '외무성', 'Владивосток'), { minLength: 1 })
  fc.assert(
    fc.property(words, fc.integer({ min: 11, max: 40 }), (parts, width) => {
      const lines = wrap(parts.join(' '), width)
      lines.slice(1).forEach((line, index) => {
        expect(cells(`${lines[index]} ${line.split(' ')[0]}`)).toBeGreaterThan(width)
      })
    }),
  )
})

test('property: parts with dots between them take no more lines than as many words with none', () => {
  const part = fc.array(fc.constantFrom('a', 'Kim', 'summit', '외무성', 'Владивосток'), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(fc.array(part, { minLength: 1 }), fc.integer({ min: 11, max: 60 }), (parts, width) => {
      const text = parts.map((words) => words.join(' ')).join(' · ')
      expect(wrap(text, width).length).toBe(wrap(text.replaceAll('·', 'x'), width).length)
    }),
  )
})

test('a megabyte of one word, of spaces, of words is wrapped', () => {
  expect(wrap('x'.repeat(1_000_000), 80)).toHaveLength(12_500)
  expect(wrap(' '.repeat(1_000_000), 80)).toEqual([''])
  expect(wrap('word '.repeat(200_000), 79)).toHaveLength(12_500)
})
