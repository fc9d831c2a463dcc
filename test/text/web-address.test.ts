import fc from 'fast-check'
import { expect, test } from 'vitest'
import { webAddress } from '../../src/text/web-address.ts'

test.each([
  ['https://a.example/x?y=1&z=2#w', 'https://a.example/x?y=1&z=2#w'],
  ['HTTP://A.example', 'http://a.example/'],
  ['https://한국.example/뉴스', 'https://xn--3e0b707e.example/%EB%89%B4%EC%8A%A4'],
])('%s is a web address', (text, address) => {
  expect(webAddress(text)).toBe(address)
})

test.each([
  'javascript:alert(1)',
  'file:///etc/passwd',
  'data:text/html,x',
  'ftp://a.example',
  '//a.example',
  'https://',
  'https:///x',
  'https://a.example/ b',
  'https://a.example/\u001b]8;;x',
  'https://a.example/\u0007',
  'https://a.example/\u202e',
  'https://a.example/\n-x',
  `https://a.example/${'x'.repeat(2000)}`,
  'not an address',
])('%j is none', (text) => {
  expect(webAddress(text)).toBeUndefined()
})

test('whatever is given, nothing comes back that a terminal or a shell could obey', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.webUrl(),
        fc.webUrl().map((url) => `${url}\u001b`),
      ),
      (text) => {
        const address = webAddress(text)
        if (address !== undefined) expect(address).toMatch(/^https?:\/\/[!-~]+$/)
      },
    ),
  )
})
