import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slug } from '../../src/text/slug.ts'
import { hardText } from './hostile-arbitrary.ts'

test.each([
  ['Kim Jong Un', 'kim-jong-un'],
  ['  Kim–Putin summit!  ', 'kim-putin-summit'],
  ['São Tomé & Príncipe', 'sao-tome-principe'],
  ['İstanbul', 'istanbul'],
  ['김정은', '김정은'],
  ['\u1100\u1175\u11b7', '김'],
  ['Владивосток, май', 'владивосток-май'],
  ['東京 2019', '東京-2019'],
  ['が', 'が'],
  ['../../etc/passwd', 'etc-passwd'],
  ['…', 'x'],
  ['', 'x'],
])('%j is %j', (text, expected) => {
  expect(slug(text)).toBe(expected)
})

test('property: letters, marks and digits with single hyphens between, never empty, bounded', () => {
  fc.assert(
    fc.property(hardText, (text) => {
      expect(slug(text)).toMatch(/^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u)
      expect(slug(text)).not.toMatch(/[A-Z]/)
      expect(slug(text)).toBe(slug(slug(text)))
    }),
  )
  expect(slug('x'.repeat(1e6))).toHaveLength(200)
})
