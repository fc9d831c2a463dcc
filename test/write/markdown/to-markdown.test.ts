import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Dataset } from '../../../src/model/model.ts'
import { toMarkdown } from '../../../src/write/markdown/to-markdown.ts'
import { folder } from '../../read/briefing-arbitrary.ts'
import { written } from '../../read/written.ts'
import { compile } from '../../support/compile.ts'
import { runs } from '../../support/runs.ts'
import { shipped } from '../../support/shipped-briefings.ts'

/** A dataset without what stands elsewhere in another file: the line a claim stood in, and the order of its links. */
const bare = (dataset: Dataset): Dataset => ({
  ...dataset,
  claims: dataset.claims.map(({ line: _, links, ...claim }) => ({
    ...claim,
    ...(links && { links: links.toSorted((a, b) => (a.url < b.url ? -1 : 1)) }),
  })),
})
const again = (dataset: Dataset) => compile(toMarkdown(dataset).files)

test('the shipped briefings, written as Markdown, compile back to the same dataset', () => {
  const { dataset, problems } = again(shipped.dataset)
  expect(problems).toEqual([])
  expect(bare(dataset)).toEqual(bare(shipped.dataset))
})

test('a table becomes a briefing that a person could have typed', () => {
  const { dataset } = written({
    'trips.csv':
      'start,end,person,country,place,description\n2019-04-17,2019-04-18,Stephen Biegun,Russia,Moscow,Met "officials".\n',
  })
  const files = toMarkdown(dataset).files
  expect(files[0]).toEqual({
    name: 'trips.md',
    text: `# Trips

1 row, 2019.

## 2019

- 2019-04-17/2019-04-18: [[Stephen Biegun]]: Met "officials". @[[Moscow]]
`,
  })
  expect(bare(compile(files).dataset)).toEqual(bare(dataset))
})

test('only the claims that are wanted, and the briefings that hold one', () => {
  const { dataset } = written({ 'a.md': '# A\n\n- 2019: x ^k\n- 2020: y\n', 'b.md': '# B\n\n- z\n' })
  const files = toMarkdown(dataset, ({ text }) => text === 'x').files
  expect(files.map(({ name }) => name)).toEqual(['a.md'])
  expect(files[0]?.text).toBe('# A\n\n- 2019: x ^k\n')
})

test('text that looks like marks is escaped', () => {
  const { dataset } = written({
    'a.csv': 'title\n"# [[x]] *y* ^k (per z) #meet"\n- 2019: a\n2019: b\n1. c\n&amp; <b>\n',
  })
  expect(dataset.claims).toHaveLength(5)
  expect(bare(again(dataset).dataset)).toEqual(bare(dataset))
})

test('a heading whose name of somebody reads as a date dates nothing once it is written', () => {
  const { dataset } = written({
    'a.md': '# A\n\n## [[Ada Berg|on 9 March 2024]]\n\n- met\n\n## 10 March 2024\n\n- left\n',
  })
  expect(dataset.claims.map(({ when }) => when?.edtf)).toEqual([undefined, '2024-03-10'])
  const files = toMarkdown(dataset).files
  expect(files[0]?.text).toContain('## 10 March 2024\n')
  expect(bare(compile(files).dataset).claims).toEqual(bare(dataset).claims)
})

test('whatever is typed: written as Markdown it compiles back to the same claims', () => {
  fc.assert(
    fc.property(folder, (files) => {
      const { dataset } = compile(files)
      const { dataset: back } = again(dataset)
      expect(bare(back).claims).toEqual(bare(dataset).claims)
      expect(back.events).toEqual(dataset.events)
      expect(back.briefings).toEqual(dataset.briefings)
    }),
    runs(100),
  )
})

test('what Markdown has a mark for is there again: links in and beside the text, footnotes, times, what is struck out', () => {
  const { dataset } = written({
    '2019-04-17-a.md': `# A

- ~~2019-04-01~~ 2019-04-02 10:15: Kim says [so](<https://e.org/a(b c>) at https://e.org/_x_[^1] [](https://e.org/u "Post") +talks (per AP)[^2]
- ~~2019-04-03: [[Kim Jong Un|He]] leaves~~ ^k

[^1]: A *note* on it

[^2]: Another
`,
    'b.csv': 'date,text,deaths (best)\n2019-04-03,X,5\n',
  })
  const [first, , row] = dataset.claims
  expect(first).toMatchObject({
    notes: { 'struck out': '2019-04-01', time: '10:15', note: 'A note on it', 'note 2': 'Another' },
    links: [
      { url: 'https://e.org/_x_' },
      { url: 'https://e.org/a(b c', text: 'so' },
      { url: 'https://e.org/u', text: 'Post' },
    ],
    threads: ['talks'],
  })
  const { dataset: back } = again(dataset)
  expect(bare(back).claims.slice(0, 2)).toEqual(bare(dataset).claims.slice(0, 2))
  expect(row?.notes).toEqual({ 'deaths (best)': '5' })
  expect(back.claims[2]?.notes).toEqual({ note: 'deaths (best): 5' })
})

test.each(['10:15', 'ABC', '2019-04-01', '!', 'x, or y'])(
  'a claim of signs alone is not taken back by what was struck out before it: %s',
  (old) => {
    const { dataset } = written({ '2019-04-17-a.md': '# A\n\n- 2019-04-02: !?\n' })
    const [claim] = dataset.claims
    const claims = claim ? [{ ...claim, notes: { 'struck out': old } }] : []
    const [back] = again({ ...dataset, claims }).dataset.claims
    expect(back?.retracted).toBeUndefined()
    expect(back?.text).toBe('!?')
    expect(Object.values(back?.notes ?? {}).join()).toContain(old)
  },
)
