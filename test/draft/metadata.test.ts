import { expect, test } from 'vitest'
import { draftMarkdown } from '../../src/draft/draft-markdown.ts'
import { makeDraft } from '../../src/shell/make-draft.ts'
import { compile } from '../support/compile.ts'

const WORDS = 'The envoys met in Oslo on Monday.'
/** A line break, a claim, a heading, and signs that a terminal obeys or a reader does not see. */
const EVIL = 'Envoys meet\n# Other\r\n- 2001-01-01: a war\u001b[2J \u202ebegins\u2028- it ends'
const SHOWN = 'Envoys meet # Other - 2001-01-01: a war begins - it ends'
const entities = EVIL.replace(/[^\w ]/g, (sign) => `&#${sign.codePointAt(0)};`)
const encoded = `=?utf-8?B?${Buffer.from(EVIL).toString('base64')}?=`

test.each([
  ['JSON', JSON.stringify({ title: EVIL, content: WORDS, source: EVIL, publishedAt: '2031-05-14' })],
  [
    'a page',
    `<!doctype html><html><head><title>x</title><meta property="og:title" content="${entities}"><meta property="og:site_name" content="${entities}"></head><body><p>${WORDS}</p></body></html>`,
  ],
  [
    'JSON-LD',
    `<!doctype html><html><head><script type="application/ld+json">${JSON.stringify({
      '@type': 'NewsArticle',
      headline: EVIL,
      publisher: { name: EVIL },
    })}</script></head><body><p>${WORDS}</p></body></html>`,
  ],
  ['a mail', `From: a@b.example\nDate: Wed, 14 May 2031 08:00:00 +0000\nSubject: ${encoded}\n\n${WORDS}\n`],
])('%s: what a report says of itself adds no line to its draft', (form, text) => {
  const draft = makeDraft(text, { name: 'report', published: { first: '2031-05-14', last: '2031-05-14' } })
  expect(draft.title).toBe(SHOWN)
  expect(draft.outlet).toBe(form === 'a mail' ? undefined : SHOWN)
  const { dataset } = compile([{ name: '2031-05-14-a.md', text: draftMarkdown(draft, undefined) }])
  expect(dataset.briefings.map(({ title }) => title)).toEqual([SHOWN])
  expect(dataset.claims.map(({ text: claim }) => claim)).toEqual([WORDS])
})

test('the outlet that is typed adds no line either', () => {
  const published = { first: '2031-05-14', last: '2031-05-14' }
  expect(makeDraft(WORDS, { name: 'report', outlet: 'A\n- b', published }).outlet).toBe('A - b')
})
