import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Span } from '../../src/text/line.ts'
import { withLinks } from '../../src/text/links.ts'
import { fitLine, plainText, span, wrapSpans } from '../../src/text/styled.ts'
import { webAddress } from '../../src/text/web-address.ts'

const linksIn = (spans: readonly Span[]): (readonly [string, string])[] =>
  spans.flatMap(({ text, href }) => (href === undefined ? [] : [[text, href] as const]))

test.each([
  ['see https://a.example/x, and', [['https://a.example/x', 'https://a.example/x']]],
  ['(https://a.example/x).', [['https://a.example/x', 'https://a.example/x']]],
  ['https://a.example/x_(y)', [['https://a.example/x_(y)', 'https://a.example/x_(y)']]],
  [
    '<https://a.example/> “https://b.example”',
    [
      ['https://a.example/', 'https://a.example/'],
      ['https://b.example', 'https://b.example/'],
    ],
  ],
  ['https://a.exam…', []],
  ['javascript:alert(1) ftp://a.example file:///etc', []],
])('in %j the addresses are links', (text, links) => {
  expect(linksIn(withLinks([span(text)]))).toEqual(links)
  expect(plainText(withLinks([span(text)]))).toBe(text)
})

test('an address that is broken, cut or marked leads on each line to the whole of it', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true }), fc.integer({ min: 1, max: 60 }), (url, width) => {
      const lines = wrapSpans([span('See '), span(url, 'dim'), span(' there')], width)
      const parts = linksIn(lines.flat())
      const [whole] = linksIn(withLinks([span(url)]))
      expect(new Set(parts.map(([, href]) => href))).toEqual(new Set([webAddress(whole?.[0] ?? '')]))
      expect(parts.map(([text]) => text).join('')).toBe(whole?.[0])
      for (const line of lines) {
        const cut = linksIn(fitLine(line, 5))
        expect(cut.every(([, href]) => href === parts[0]?.[1])).toBe(true)
      }
    }),
  )
})
