import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markdownBlocks } from '../../src/read/markdown/markdown.ts'
import { runToEnd } from '../../src/work.ts'
import { item } from './briefing-arbitrary.ts'

const plain = (markdown: string) => {
  const [block] = runToEnd(markdownBlocks(markdown, 0))
  if (block === undefined) throw new Error('no block')
  return block.text
}

/** The character of the file at which each character of the plain text is said to stand. */
const origins = (markdown: string) => {
  const { text, at } = plain(markdown)
  return Array.from({ length: text.length }, (_, index) => markdown[at(index)]).join('')
}

test.each([
  ['a *b* `c` [d](e) f', 'a b c d f', 'a b ` d f'],
  ['a\\*b', 'a*b', 'a\\b'],
  ['a &amp; &#98; c', 'a & b c', 'a & & c'],
  ['a &amp;amp; b', 'a &amp; b', 'a &amp; b'],
  ['a &no; b', 'a &no; b', 'a &no; b'],
  ['one  \n   two', 'one two', 'one two'],
  ['> one\n> two *three*', 'one two three', 'one two three'],
  ['a\r\nb', 'a b', 'a b'],
])('%j reads %j, and each character knows where it stands', (markdown, text, from) => {
  expect(plain(markdown).text).toBe(text)
  expect(origins(markdown).replace(/\s/g, ' ')).toBe(from)
})

test('no mark is found in code or after a backslash', () => {
  const { text, mask } = plain('a `[[b]]` \\[[c]] \\#d')
  expect(text).toBe('a [[b]] [[c]] #d')
  expect(mask).not.toMatch(/\[\[|#/)
  expect(mask).toHaveLength(text.length)
})

test('whatever is typed, what is plain in it stands where it is said to', () => {
  fc.assert(
    fc.property(item, fc.constantFrom('', '> ', '# T\n\n', 'text\r\n\r\n'), (line, before) => {
      const markdown = before + line
      const { text, mask, at } = runToEnd(markdownBlocks(markdown, 0)).at(-1)?.text ?? {
        text: '',
        mask: '',
        at: () => 0,
      }
      expect(mask).toHaveLength(text.length)
      for (let index = 0; index < text.length; index += 1) {
        if (mask[index] === text[index] && text[index] !== ' ') expect(markdown[at(index)]).toBe(text[index])
      }
    }),
  )
})
