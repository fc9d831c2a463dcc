import { expect, test } from 'vitest'
import { faultReport } from '../../src/terminal/fault-report.ts'

test('says what happened and where', () => {
  const report = faultReport(new RangeError('no such row'))
  expect(report).toMatch(/^kbrief: stopped by a fault of its own: no such row\n/)
  expect(report).toContain('fault-report.test.ts')
  expect(report.split('\n').length).toBeLessThan(13)
})

test('any value may be thrown', () => {
  expect(faultReport('text')).toContain('of its own: text\n')
  expect(faultReport(undefined)).toContain('of its own: undefined\n')
  expect(faultReport(new Error(''))).toContain('of its own: no message\n')
})

test('nothing in it commands the terminal', () => {
  const error = new Error('\x1b]0;title\x07red \x1b[31mtext\nsecond line')
  error.stack = `Error\n    at \x1b[2Jfile:1:1`
  expect(faultReport(error)).not.toMatch(/[\x00-\x09\x0b-\x1f]/)
  expect(faultReport(error)).toContain('red text second line')
})
