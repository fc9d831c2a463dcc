import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guardFormula, unguardFormula } from '../../src/text/formula.ts'
import { hardText } from './hostile-arbitrary.ts'

test.each(['=1+1', '+A1', '-A1', '-1+A2', '@SUM(A1)', '\t=1', '\r=1', ' =1', "'=1", '＝1', '－1'])(
  '%j is guarded',
  (cell) => {
    expect(guardFormula(cell)).toBe(`'${cell}`)
  },
)

test.each(['', 'Kim = Kim', "'quoted'", '2019-04-17', '[..2019-04-17]', '한국', '-5', '+1', '-5.2', '-1,200', '-3 %'])(
  '%j stays as it is',
  (cell) => {
    expect(guardFormula(cell)).toBe(cell)
    expect(unguardFormula(cell)).toBe(cell)
  },
)

test('whatever a cell holds: no guarded one begins as a formula, and the guard comes off again', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        hardText,
        fc.array(fc.constantFrom("'", '=', '@', ' ', '\t', 'a')).map((signs) => signs.join('')),
      ),
      (cell) => {
        expect(guardFormula(cell)).not.toMatch(/^\s*[=+\-@＝＋－＠](?!\d+$)/)
        expect(unguardFormula(guardFormula(cell))).toBe(cell)
      },
    ),
  )
})
