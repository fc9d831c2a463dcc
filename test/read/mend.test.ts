import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedLines, mend } from '../../src/read/mend.ts'
import { briefing } from './written.ts'

test('corrections are made from the start on; one within another waits', () => {
  const fixes = [
    { from: 4, to: 5, text: 'E!' },
    { from: 0, to: 1, text: 'A' },
    { from: 0, to: 3, text: 'x' },
  ]
  expect(mend('abcde', fixes)).toEqual({ text: 'AbcdE!', made: [fixes[1], fixes[0]] })
})

test('a diff shows the lines that change, before and after', () => {
  expect(changedLines('one\r\ntwo\r\nthree', [{ from: 5, to: 8, text: '2' }])).toEqual(['@@ line 2 @@', '- two', '+ 2'])
  expect(changedLines('one\ntwo', [])).toEqual([])
})

test('property: what stands outside the corrections is kept, character for character', () => {
  const fix = fc.record({ from: fc.nat(30), to: fc.nat(30), text: fc.string({ maxLength: 5 }) })
  fc.assert(
    fc.property(fc.string({ minLength: 5, maxLength: 30 }), fc.array(fix, { maxLength: 5 }), (text, fixes) => {
      const { text: mended, made } = mend(text, fixes)
      const removed = made.reduce((sum, { from, to }) => sum + to - from, 0)
      const put = made.reduce((sum, each) => sum + each.text.length, 0)
      expect(mended).toHaveLength(text.length - removed + put)
      const last = made.at(-1)
      if (last !== undefined) expect(mended.endsWith(text.slice(last.to))).toBe(true)
      else expect(mended).toBe(text)
    }),
  )
})

test.each([
  ['- 10 March: X', '- 10 March 2019: X'],
  ['- yesterday: X', '- 2019-04-16: X'],
  ['- Yesterday evening: X', '- 2019-04-16: X'],
  ['- August: X', '- August 2019: X'],
  ['- X @London', '- X @[[London]]'],
  ['- X ^round.1 (per A)', '- X ^round-1 (per A)'],
  ['- [[A]] came #visits', '- [[A]] came #visit'],
  ['\n\n---\ntopic: x\n---\n- X', '---\ntopic: x\n---\n- X'],
])('a problem with one answer has the correction that mends it: %j', (typed, mended) => {
  const fixes = briefing(typed).problems.flatMap(({ fix }) => fix ?? [])
  expect(mend(typed, fixes).text).toBe(mended)
  expect(briefing(mended).problems).toEqual([])
})
