import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clean } from '../../src/text/clean.ts'
import type { Role, Span } from '../../src/text/line.ts'
import { fitLine, lineWidth, markRanges, plainText, span, wrapSpans } from '../../src/text/styled.ts'
import { graphemes } from '../../src/text/width.ts'
import { wrap } from '../../src/text/wrap.ts'
import { hardText } from './hostile-arbitrary.ts'

const role = fc.constantFrom<Role>('plain', 'strong', 'dim', 'accent')
/** Spans of clean text: of any other, a letter may stand half in one span and half in the next, and is none in either. */
const someSpans = fc.array(fc.record({ text: hardText.map(clean), role }), { maxLength: 5 })
const line: Span[] = [span('by '), span('Kim', 'strong'), span(' Jong Un', 'accent')]

test('a span is plain unless told', () => {
  expect(span('x')).toEqual({ text: 'x', role: 'plain' })
  expect(span('x', 'dim')).toEqual({ text: 'x', role: 'dim' })
})

test('a line is as wide as its spans', () => {
  expect(lineWidth([])).toBe(0)
  expect(lineWidth([span('북한'), span('a')])).toBe(5)
  expect(plainText(line)).toBe('by Kim Jong Un')
})

test('a short line is filled with plain spaces', () => {
  expect(fitLine(line, 16)).toEqual([...line, span('  ')])
  expect(fitLine(line, 14)).toEqual(line)
  expect(fitLine([], 2)).toEqual([span('  ')])
})

test('a long line is cut with an ellipsis in the role of what it cuts', () => {
  expect(fitLine(line, 9)).toEqual([span('by '), span('Kim', 'strong'), span(' J', 'accent'), span('…', 'accent')])
  expect(fitLine(line, 7)).toEqual([span('by '), span('Kim', 'strong'), span('…', 'accent')])
  expect(fitLine([span('abc'), span('북한', 'dim')], 6)).toEqual([span('abc'), span('북', 'dim'), span('…', 'dim')])
  expect(fitLine([span('a'), span('북한', 'dim')], 3)).toEqual([span('a'), span('…', 'dim'), span(' ')])
  expect([fitLine(line, 0), fitLine(line, -3)]).toEqual([[], []])
})

test('spans wrap as text does, with a hanging indent', () => {
  expect(wrapSpans([span('one two '), span('three four', 'strong')], 9)).toEqual([
    [span('one two')],
    [span('three', 'strong')],
    [span('four', 'strong')],
  ])
  expect(wrapSpans([span('one two '), span('three four', 'strong')], 9, 2)).toEqual([
    [span('one two')],
    [span('  '), span('three', 'strong')],
    [span('  '), span('four', 'strong')],
  ])
  expect(wrapSpans([span('a'), span('b', 'dim'), span(' c')], 9)).toEqual([[span('a'), span('b', 'dim'), span(' c')]])
  expect(wrapSpans([], 9)).toEqual([[]])
})

test('an indent that leaves no room for text is made smaller', () => {
  expect(wrapSpans([span('a b')], 2, 8).map(plainText)).toEqual(['a', ' b'])
  expect(wrapSpans([span('한 b')], 1, 8).map(plainText)).toEqual(['?', 'b'])
})

test('ranges are marked, whatever their order and overlap', () => {
  expect(markRanges('Kim Jong Un', [[4, 8]], 'match')).toEqual([span('Kim '), span('Jong', 'match'), span(' Un')])
  expect(markRanges('Kim', [[0, 3]], 'match')).toEqual([span('Kim', 'match')])
  expect(markRanges('Kim', [], 'match', 'dim')).toEqual([span('Kim', 'dim')])
  expect(
    plainText(
      markRanges(
        'Kim Jong Un',
        [
          [4, 90],
          [1, 5],
          [0, 2],
        ],
        'match',
      ),
    ),
  ).toBe('Kim Jong Un')
  expect(
    markRanges(
      'Kim',
      [
        [2, 2],
        [3, 1],
        [-4, 1],
      ],
      'match',
    ),
  ).toEqual([span('K', 'match'), span('im')])
  expect(markRanges('', [[0, 1]], 'match')).toEqual([])
})

test('property: a fitted line is exactly as wide as asked, and starts as the line does', () => {
  fc.assert(
    fc.property(someSpans, fc.integer({ min: -2, max: 60 }), (spans, width) => {
      const fitted = fitLine(spans, width)
      expect(lineWidth(fitted)).toBe(Math.max(width, 0))
      const kept = plainText(fitted).replace(/…? *$/, '')
      if (lineWidth(spans) > width) expect(plainText(spans).startsWith(kept)).toBe(true)
    }),
  )
})

test('property: spans wrap as their text does', () => {
  fc.assert(
    fc.property(someSpans, fc.integer({ min: 6, max: 40 }), (spans, width) => {
      expect(wrapSpans(spans, width).map(plainText)).toEqual(wrap(plainText(spans), width))
    }),
  )
})

test('property: no wrapped line is wider than asked, and each later one is indented', () => {
  fc.assert(
    fc.property(
      someSpans,
      fc.integer({ min: -2, max: 30 }),
      fc.integer({ min: -2, max: 12 }),
      (spans, width, indent) => {
        const lines = wrapSpans(spans, width, indent)
        for (const wrapped of lines) expect(lineWidth(wrapped)).toBeLessThanOrEqual(Math.max(width, 1))
        const margin = ' '.repeat(Math.max(0, Math.min(indent, width - 1)))
        for (const later of lines.slice(1)) expect(plainText(later).startsWith(margin)).toBe(true)
      },
    ),
  )
})

test('property: no span is lost: every character keeps its role', () => {
  const plain = fc.array(fc.record({ text: fc.stringMatching(/^[a-z]*$/), role }), { maxLength: 5 })
  const roles = (spans: readonly Span[]) =>
    spans.flatMap((each) => graphemes(each.text).map((letter) => letter + each.role))
  fc.assert(
    fc.property(plain, fc.integer({ min: 1, max: 20 }), (spans, width) => {
      expect(roles(wrapSpans(spans, width).flat())).toEqual(roles(spans))
    }),
  )
})

test('property: marking changes roles only, and marks exactly the ranges', () => {
  const ranges = fc.array(fc.tuple(fc.integer({ min: -5, max: 70 }), fc.integer({ min: -5, max: 70 })))
  fc.assert(
    fc.property(hardText, ranges, (text, marked) => {
      const spans = markRanges(text, marked, 'match')
      expect(plainText(spans)).toBe(text)
      let at = 0
      for (const { text: part, role: as } of spans) {
        for (const end = at + part.length; at < end; at++) {
          expect(as === 'match').toBe(marked.some(([start, stop]) => start <= at && at < stop))
        }
      }
    }),
  )
})
