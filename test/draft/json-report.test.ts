import { expect, test } from 'vitest'
import { readReport } from '../../src/shell/make-draft.ts'

const WORDS = 'The envoys met in Oslo on Monday. They will meet again in May.'
const ARTICLE = { title: 'Envoys meet', publishedAt: '2031-05-14T08:00:00Z', source: { name: 'Daily Post' } }

const readOf = (value: unknown) => {
  const { title, outlet, published, paragraphs } = readReport(JSON.stringify(value))
  return { title, outlet, published, text: paragraphs.map(({ text }) => text) }
}

const READ = { title: 'Envoys meet', outlet: 'Daily Post', published: ['2031-05-14'], text: [WORDS] }

test.each([
  ['NewsAPI', { status: 'ok', articles: [{ ...ARTICLE, author: 'Jon Lind', content: WORDS }] }],
  ['an article alone', { ...ARTICLE, content: WORDS }],
  [
    'JSON-LD',
    {
      '@type': 'NewsArticle',
      headline: 'Envoys meet',
      datePublished: '2031-05-14',
      publisher: { '@type': 'Organization', name: 'Daily Post' },
      articleBody: WORDS,
    },
  ],
  [
    'an open platform',
    {
      response: {
        content: {
          webTitle: 'Envoys meet',
          webPublicationDate: '2031-05-14T08:00:00Z',
          publisher: 'Daily Post',
          fields: { bodyText: WORDS },
        },
      },
    },
  ],
  ['only a summary', { ...ARTICLE, content: null, description: WORDS }],
])('%s: title, day, outlet and text', (_, value) => {
  expect(readOf(value)).toEqual(READ)
})

test('a feed of one item, with its text as a page', () => {
  const item = {
    title: 'Envoys meet',
    date_published: '2031-05-14T08:00:00+02:00',
    content_html: `<p>${WORDS}</p><p>Rain fell on Oslo.</p>`,
  }
  expect(readOf({ version: 'https://jsonfeed.org/version/1.1', title: 'Daily Post', items: [item] })).toEqual({
    title: 'Envoys meet',
    outlet: undefined,
    published: ['2031-05-14'],
    text: [WORDS, 'Rain fell on Oslo.'],
  })
})

test.each([
  ['its items have texts', [{ title: 'Envoys meet', content_text: WORDS }]],
  ['its items have summaries', [{ title: 'Envoys meet', date_published: '2031-05-14', summary: WORDS }]],
])('a feed that describes itself is no report of its own: %s', (_, items) => {
  const feed = { title: 'Daily Post', description: 'News of the harbour and the town.', items }
  expect(readOf(feed)).toMatchObject({ title: 'Envoys meet', text: [WORDS] })
})

test('an article with a summary alone is the report, and what describes its picture is none', () => {
  const image = [{ title: 'A ferry', description: 'The ferry lies in the harbour of Oslo.' }]
  expect(readOf({ ...ARTICLE, image, description: WORDS })).toEqual(READ)
})

test('a text that the service has cut is kept as far as it goes', () => {
  const { paragraphs, dropped } = readReport(
    JSON.stringify({ ...ARTICLE, content: `${WORDS} Rain fell… [+912 chars]` }),
  )
  expect(paragraphs.map(({ text }) => text)).toEqual([WORDS])
  expect(dropped).toEqual([{ line: 1, text: 'Rain fell… [+912 chars]', why: 'cut off' }])
})

test.each([
  [
    'two articles',
    JSON.stringify([
      { ...ARTICLE, content: WORDS },
      { ...ARTICLE, content: WORDS },
    ]),
    'holds 2 reports',
  ],
  [
    'one a line',
    `${JSON.stringify({ ...ARTICLE, content: WORDS })}\n${JSON.stringify({ ...ARTICLE, text: WORDS })}`,
    'holds 2 reports',
  ],
  [
    'no text',
    JSON.stringify({ articles: [{ title: 'Envoys meet', seendate: '20310514T080000Z' }] }),
    'has the title and text of a report',
  ],
  ['broken', '{"title": "Envoys meet", "content": "The envoys', 'looks like JSON, and is broken'],
])('%s: it says what is wrong', (_, text, message) => {
  expect(() => readReport(text, { name: 'a.json' })).toThrow(message)
})

test('a report that begins with a bracket is none', () => {
  expect(readReport('[[Ada Berg]] met the envoys in Oslo on Monday.').paragraphs).toHaveLength(1)
  expect(readReport('[UPDATE] The envoys met in Oslo on Monday.').paragraphs).toHaveLength(1)
})
