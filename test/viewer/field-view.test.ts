import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cells, graphemes } from '../../src/text/width.ts'
import { fieldOf } from '../../src/viewer/field.ts'
import { fieldView, fittingHint } from '../../src/viewer/field-view.ts'

test('what fits is seen whole', () => {
  expect(fieldView(fieldOf('kim'), 10)).toEqual({ text: 'kim', column: 3 })
  expect(fieldView({ text: '김정은', cursor: 1 }, 10)).toEqual({ text: '김정은', column: 2 })
})

test('at the end of a long text its end is seen, and the cursor after it', () => {
  expect(fieldView(fieldOf('kim putin summit'), 10)).toEqual({ text: '…n summit', column: 9 })
  expect(fieldView(fieldOf('kim putin summits'), 10)).toEqual({ text: '… summits', column: 9 })
})

test('at its start its start is seen', () => {
  expect(fieldView({ text: 'kim putin summit', cursor: 2 }, 10)).toEqual({ text: 'kim putin…', column: 2 })
})

test('in the middle both ends are left out', () => {
  expect(fieldView({ text: 'kim putin summit', cursor: 12 }, 10).text).toMatch(/^….*…$|^….{9}$/)
})

test('a space before the cursor stays in view where what follows is cut', () => {
  expect(fieldView({ text: 'Kim Jong Ununun', cursor: 9 }, 11)).toEqual({ text: 'Kim Jong U…', column: 9 })
  expect(fieldView({ text: 'Kim Jong 김정은', cursor: 9 }, 11)).toEqual({ text: 'Kim Jong …', column: 9 })
})

test('the cursor and the letter before it are always in view', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.nat(40),
      fc.integer({ min: 8, max: 30 }),
      (text, at, width) => {
        const letters = graphemes(text)
        const cursor = Math.min(at, letters.length)
        const view = fieldView({ text, cursor }, width)
        expect(cells(view.text)).toBeLessThanOrEqual(width)
        expect(view.column).toBeLessThan(width)
        const before = letters[cursor - 1] ?? ''
        expect(view.text).toContain(before)
      },
    ),
  )
})

test('a hint is never cut: where it has no room, its first parts are shown, or its example alone, or nothing', () => {
  const hint = 'such as April 2019, or 17 to 22 April 2019'
  const shown = (width: number): string => fittingHint(hint, width)
  expect([60, 42, 41, 18, 17, 10, 9].map(shown)).toEqual([
    hint,
    hint,
    'such as April 2019',
    'such as April 2019',
    'April 2019',
    'April 2019',
    '',
  ])
})
