import { expect, test } from 'vitest'
import { markdownChunks } from '../../../src/read/markdown/markdown-chunks.ts'
import { withinLimits } from '../../../src/read/markdown/markdown-limits.ts'
import { briefing } from '../written.ts'

const limited = (text: string) => {
  const left: [number, string][] = []
  return { text: withinLimits(text, 0, (offset, what) => left.push([offset, what])), left }
}

test('what a person writes is not touched', () => {
  const text = '# T\n\n- a *b* [c](d)\n  - e\n    - f\n\n> > g\n\n```\n- h\n```\n'
  expect(limited(text)).toEqual({ text, left: [] })
})

test('a line of a megabyte is read to its limit, and told', () => {
  const { text, left } = limited(`- ${'word '.repeat(200_000)}\n- next`)
  expect(text.trimEnd()).toHaveLength(1_000_009)
  expect(text.slice(19_990, 20_010).trimEnd()).toHaveLength(10)
  expect(text.slice(20_000).trimStart()).toBe('- next')
  expect(text.endsWith('\n- next')).toBe(true)
  expect(left).toEqual([[20_000, 'from its character 20000 on']])
})

test('a paragraph of too many lines is read to its limit, and told once', () => {
  const { text, left } = limited('word\n'.repeat(3_000))
  expect(text.trimEnd()).toBe('word\n'.repeat(1_000).trimEnd())
  expect(left).toEqual([[5_000, 'from its line 1000 on']])
})

test.each([
  ['nested lists', '- '.repeat(50_000)],
  ['nested quotes', '>'.repeat(50_000)],
  ['emphasis', '*a_ '.repeat(50_000)],
  ['brackets', '[a]('.repeat(50_000)],
  ['backticks', Array.from({ length: 500 }, (_, i) => '`'.repeat(i)).join(' ')],
  ['backticks, and then a very long line', `${'`` ` '.repeat(15)}${'word '.repeat(200_000)}`],
  ['list items deep by their indentation', Array.from({ length: 500 }, (_, i) => `${' '.repeat(i * 2)}- a`).join('\n')],
  ['one paragraph of very many lines', 'word\n'.repeat(100_000)],
  ['very many blank lines', '\n'.repeat(100_000)],
  ['front matter of brackets', `---\n${'['.repeat(50_000)}\n---\n`],
  [
    'front matter deep by its indentation',
    `---\n${Array.from({ length: 500 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')}\n---\n`,
  ],
])('%s without end compile', (_, text) => {
  expect(briefing(text).dataset.briefings).toHaveLength(1)
})

test('a file beyond any briefing is not read, and told', () => {
  const { dataset, problems } = briefing('- a\n'.repeat(1_100_000))
  expect(dataset.claims).toEqual([])
  expect(problems.map(({ message }) => message)).toEqual(['this file is too large for a briefing and is not read'])
})

test('chunks put together are the text, and none begins within code, HTML or a list item', () => {
  const filler = 'word '.repeat(500)
  const text = `# A\n\n${filler}\n\n\`\`\`\n${filler}\n# no\n- no\n\`\`\`\n- item\n\n  ${filler}\n\n  more\n<!--\n${filler}\n\n# no\n-->\n# B\n`
  const chunks = markdownChunks(text)
  expect(chunks.map((chunk) => chunk.text).join('')).toBe(text)
  expect(chunks.map(({ at }) => text.slice(at, at + 6))).toEqual(['# A\n\nw', '```\nwo', '- item', '# B\n'])
})

test('a long file cut into chunks reads as one, its lines counted on', () => {
  const { claims } = briefing('- 2019-04-15: word #meet\n'.repeat(2_000)).dataset
  expect(claims).toHaveLength(2_000)
  expect(claims.map(({ line }) => line)).toEqual(Array.from({ length: 2_000 }, (_, index) => index + 1))
})
