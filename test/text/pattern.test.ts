import { expect, test } from 'vitest'
import { pattern } from '../../src/text/pattern.ts'

test('a pattern is made when it is asked for, once', () => {
  const letters = pattern(String.raw`\p{L}+`, 'u')
  expect(letters()).toBe(letters())
  expect(letters().exec('12 Ünder')?.[0]).toBe('Ünder')
})

test('nothing is made of one that is not asked for', () => {
  const broken = pattern('(', 'u')
  expect(broken).toThrow(SyntaxError)
})
