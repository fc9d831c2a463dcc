import { expect, test } from 'vitest'
import { briefing, told, written } from './written.ts'

/** What other programs keep in Markdown must compile, and without a word about marks that were never meant as ours. */
const OTHERS: Readonly<Record<string, string>> = {
  'plain text': 'Just a line.\n\nAnd another (per capita income).\n',
  'an Obsidian note': `---
title: Weekly
tags: [work, notes]
---
# Weekly

Met [[Anna]] and [[Projects/Plan#Next steps|the plan]] #meeting #followup ^37066d

- [ ] call [[Anna]] #todo
- [x] write up [[Plan]] #important ^a1b2c3
- ![[diagram.png]]
- [[#Local heading]] and [[ -f x
- see ^37066d and [[^block]]

> [!note] A callout
> - with a list

%% a comment %%
`,
  'an MDX page': `import { Chart } from './chart'

export const x = { a: 1 }

# Page

<Chart data={x} />

Text with {x.a} and <b>bold</b>.

<Callout type="info">
  - item one
</Callout>
`,
  'HTML in Markdown':
    '<div align="center">\n<img src="a.png">\n</div>\n\n# T\n\n<p>Hello <b>you</b></p>\n<!-- - 2019-04-17: no -->\n',
  'a README': `# tool

[![build](https://x/y.svg)](https://x) ![npm](https://z.svg)

A tool.

## Install

\`\`\`sh
npm i tool # next Wednesday: x
\`\`\`

| option | default |
| ------ | :-----: |
| \`-a\` | 1 |

- **a**: first
- b: second [link](#install)
- \`^c\` third

1. one
2. two

[link]: https://example.com
`,
  'brackets that never close': '# [[ T\n\n[[[[ a ]] ((( per b\n\n- @[[ c\n- [[ d\n- e]] f\n- (per\n',
}

test.each(Object.entries(OTHERS))('%s compiles quietly', (_, text) => {
  expect(briefing(text).problems).toEqual([])
})

test.each(['', '\n\n\n', '\uFEFF'])('a file that is empty is told: %j', (text) => {
  expect(told(briefing(text))).toEqual(['0:0 warning this file is empty → type a heading and a list of claims'])
})

test('an Obsidian note reads well', () => {
  const { dataset } = briefing(OTHERS['an Obsidian note'] ?? '')
  expect(dataset.briefings[0]).toMatchObject({
    title: 'Weekly',
    bottomLine: 'Met Anna and the plan #meeting #followup',
    tags: ['work', 'notes'],
  })
  expect(dataset.claims.map(({ text, actors }) => [text, actors])).toEqual([
    ['call Anna #todo', ['anna']],
    ['write up Plan #important', ['plan']],
    ['diagram.png', []],
    ['[[#Local heading]] and [[ -f x', []],
    ['see and [[^block]]', []],
  ])
})

test('tags of HTML and MDX are not shown, comments are not read', () => {
  const { dataset } = briefing(OTHERS['HTML in Markdown'] ?? '')
  expect(dataset.claims.map(({ text }) => text)).toEqual(['T: Hello you'])
  expect(dataset.briefings[0]?.sections[0]?.blocks).toContainEqual({ text: 'Hello you' })
})

test('pictures and the addresses of links are left out', () => {
  const { dataset } = briefing(OTHERS['a README'] ?? '')
  expect(dataset.briefings[0]).toMatchObject({
    title: 'tool',
    bottomLine: 'A tool.',
    sections: [{ heading: 'Install' }],
  })
  expect(JSON.stringify(dataset)).not.toContain('example.com')
})

test('a folder of a thousand notes compiles, and its unknown keys are told once', () => {
  const notes = Array.from({ length: 1000 }, (_, i) => [
    `n/${i}.md`,
    `---\nlayout: post\n---\n# Note ${i}\n\n- [[A]] #todo`,
  ])
  const { dataset, problems } = written(Object.fromEntries(notes))
  expect(dataset.claims).toHaveLength(1000)
  expect(problems).toHaveLength(1)
})

test('a link to a heading of a note names the note, in an item and in a note that is one claim', () => {
  const compiled = written({
    'Beta.md': '# Beta\n\n## Talks\n\nText.\n',
    '2031-03-04-note.md': '---\ndate: 2031-03-04\n---\n# Note\n\n[[Beta#Talks]] met [[Carl]].\n',
    '2031-03-05-list.md': '# List\n\n- 2031-03-05: [[Beta#Talks]] met [[Carl]]\n',
  })
  expect(compiled.dataset.actors.map(({ name }) => name).sort()).toEqual(['Beta', 'Carl'])
})
