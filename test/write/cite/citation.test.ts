import { expect, test } from 'vitest'
import { makeWorld } from '../../../src/model/world.ts'
import type { CiteForm } from '../../../src/views/cite-forms.ts'
import { cite } from '../../../src/write/cite/cite.ts'
import { compile } from '../../support/compile.ts'

const REPORT = `---
source:
  outlet: Daily Post
  dateline: Oslo
  author: A. Writer
  published: "[2031-05-14..2031-05-15]"
  url: https://post.example/talks?a=1&b=2
---
# Talks begin

They met, and will again.

## What happened
- 2031-05-13: [[Ada Berg]] met [[Jon Lind]] @[[Oslo]] ^talks (per Coast Agency, citing an aide)
- [[Mia Oak]] left_early [more](https://more.example/a)

## What is expected
- about 2031-05-20: They meet again ^again
`
const OTHER = `---
source:
  outlet: Isle Courier
  published: 2031-05-16
---
# The Courier on the talks

- 2031-05-12: The two met ^talks
`

function open(...texts: readonly string[]) {
  const { dataset, problems } = compile(texts.map((text, at) => ({ name: `2031-05-1${at + 4}-x.md`, text })))
  const world = makeWorld(dataset)
  const claim = (words: string) => dataset.claims.find(({ text }) => text.includes(words))?.id ?? ''
  return {
    dataset,
    claim,
    cited: (kind: string, id: string, form: CiteForm) => cite({ world, problems }, { kind, id }, form),
  }
}

const { claim, cited, dataset } = open(REPORT, OTHER)

test('a claim is cited by its words, its date in words, the chain, the outlet with its day, and the address', () => {
  expect(cited('claim', claim('Ada Berg met'), 'plain')).toBe(
    `Ada Berg met Jon Lind
13 May 2031 · Oslo · happened
Said by an aide (via Coast Agency)
Daily Post, Oslo, by A. Writer, 14 or 15 May 2031 · briefing “Talks begin”
https://post.example/talks?a=1&b=2`,
  )
})

test('as Markdown the same is a quotation, with signs that mean something there escaped', () => {
  expect(cited('claim', claim('Mia Oak'), 'markdown')).toBe(
    `> Mia Oak left\\_early more
>
> no date given · happened  
> Said by Daily Post  
> Daily Post, Oslo, by A. Writer, 14 or 15 May 2031 · briefing “Talks begin”  
> <https://post.example/talks?a=1&b=2>  
> <https://more.example/a>`,
  )
})

test('an uncertain date stays so, and no author, outlet or day is invented', () => {
  expect(cited('claim', claim('They meet again'), 'plain')).toContain('about 20 May 2031 · expected')
  const bare = open('# A note\n\n- Something is so\n')
  const plain = bare.cited('claim', bare.claim('Something'), 'plain')
  expect(plain).toBe(
    'Something is so\nno date given · happened\nSaid by A note\nno outlet named, 14 May 2031 (the day of the briefing) · briefing “A note”',
  )
})

test('of an event it is said whether the reports conflict, who says so, and each report', () => {
  const plain = cited('event', 'talks', 'plain') ?? ''
  expect(plain.split('\n')[1]).toBe('12, or 13 May 2031 · the reports conflict · Oslo · happened')
  expect(plain).toContain('Said by Isle Courier, an aide (1 named origin, 1 unnamed)')
  expect(plain).toContain('14 or 15 May 2031 · briefing “Talks begin” https://post.example/talks?a=1&b=2')
  expect(plain).toContain('Isle Courier, 16 May 2031 · briefing “The Courier on the talks”')
})

test('the page of an event is its comparison as a table, each dating a row', () => {
  const page = cited('event', 'talks', 'page') ?? ''
  expect(page).toContain('| 12 May 2031 ≠ | Isle Courier | Isle Courier |')
  expect(page).toContain('| 13 May 2031 ≠ | Coast Agency ‹ an aide | Daily Post |')
  const rows = page.split('\n').filter((line) => line.startsWith('|'))
  expect(new Set(rows.map((row) => row.split(/(?<!\\)\|/).length))).toEqual(new Set([7]))
})

test('the page of a briefing has its head, its sections and every claim', () => {
  const page = cited('briefing', dataset.briefings[0]?.id ?? '', 'page') ?? ''
  expect(page).toContain(
    '# Talks begin\n\nDaily Post, Oslo, by A. Writer, 14 or 15 May 2031 <https://post.example/talks?a=1&b=2>',
  )
  expect(page).toContain('## What is expected\n\n- **about 20 May 2031:** They meet again (Daily Post · expected)')
  for (const { text } of dataset.claims.slice(0, 3)) expect(page.replaceAll('\\', '')).toContain(text)
})

test('the page of a source, of a thread, of what is ahead and of what changed is a list of what each page tells', () => {
  const source = cited('source', 'coast-agency', 'page') ?? ''
  expect(source).toContain('# Coast Agency')
  expect(source).toContain('## Cites\n\n- an aide (1 claim)')
  expect(source).toContain('## Passed on\n\n- **13 May 2031:** Ada Berg met Jon Lind')
  expect(cited('source', 'coast-agency', 'plain')).toContain('Coast Agency\nnamed · 0 claims of its own · 1 passed on')
  const threaded = open('# A\n\n- 2031-05-13: They met +talks\n- They left +talks\n')
  expect(threaded.cited('thread', 'talks', 'page')).toMatch(/^# talks\n\n- .*They met .*\n- They left .*\n$/)
  expect(cited('ahead', '2031-05-17', 'page')).toContain('## Expected\n\n- **about 20 May 2031:** They meet again')
  const diff = cited('diff', '2031-05-15/2031-05-16', 'page') ?? ''
  expect(diff).toMatch(
    /^# What changed between 15 May 2031 and 16 May 2031\n\n\d+ claims? added · .*\n\n## Published since\n\n- Isle Courier, 16 May/,
  )
  expect(diff).toContain('date 13 May 2031 → 12, or 13 May 2031 (widened)')
  expect(diff).toContain('agreement on the date single → conflict')
  expect(cited('diff', '2031-05-16', 'page')).toMatch(
    /^# What changed since 16 May 2031\n\nNothing changed: \d+ events? as before\.\n$/,
  )
  const vague = open('---\noutlet: Coast Agency\npublished: "[2031-05-16..2031-05-17]"\n---\n# A\n\n- They met\n')
  expect(vague.cited('diff', '2031-05-16/2031-05-20', 'page')).toContain(
    '\n\n16 May 2031: 1 more perhaps by then: Coast Agency\n\n',
  )
})

test('an actor is cited by what is known of them, and what has no words by nothing', () => {
  expect(cited('actor', 'ada-berg', 'plain')).toContain('Ada Berg')
  expect(cited('actor', 'ada-berg', 'page')).toContain('# Ada Berg')
  expect(cited('actor', 'ada-berg', 'bibtex')).toBeUndefined()
  expect(cited('claim', 'gone', 'plain')).toBeUndefined()
  expect(cited('table', 'a.csv', 'plain')).toBeUndefined()
})
