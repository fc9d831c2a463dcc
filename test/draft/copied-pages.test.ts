import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readReportText } from '../../src/draft/report-lines.ts'
import { readReport } from '../../src/shell/make-draft.ts'
import { draftOf } from './reports.ts'

const PAGES: readonly {
  readonly id: string
  readonly title: string
  readonly published: string
  readonly outlet: string | null
  readonly begins: readonly string[]
  readonly text: string
}[] = JSON.parse(readFileSync('test/fixtures/copied-pages.json', 'utf8')).items

test.each(PAGES.map((page) => [page.id, page] as const))(
  '%s: the paragraphs of the report, and no other line',
  (_, page) => {
    const { title, published, outlet, dateline, paragraphs, dropped } = readReport(page.text)
    expect(paragraphs.map(({ text }, index) => text.slice(0, page.begins[index]?.length))).toEqual(page.begins)
    expect({ title, published, outlet: outlet ?? null }).toEqual({
      title: page.title,
      published: [page.published],
      outlet: page.outlet,
    })
    const told = [title, outlet, ...[...paragraphs, ...dropped].map(({ text }) => text)].join('\n')
    for (const word of page.text.replace(/^Content-.*$/m, '').match(/[\p{L}\d]{2,}/gu) ?? [])
      if (word.toLowerCase() !== dateline?.toLowerCase()) expect(told).toContain(word)
  },
)

const PROSE = 'A storm hit the coast of Norway on Monday, and two ships were lost in the harbour.'

test.each([
  'By Thursday, rebels had taken the town.',
  'By law and custom, the king opens parliament.',
  'The court ruled on Monday that the firm had breached copyright.',
  'Getty Images sued a maker of pictures on Monday.',
  'The regulator fined the firm over its privacy policy on Monday.',
  'Powered by wind alone, the ship left Oslo on Monday.',
  'Latest figures showed on Monday that prices had fallen.',
])('%s is a line of the report', (line) => {
  expect(draftOf(`${PROSE}\n\n${line}`).claims.map(({ text }) => text)).toContain(line)
})

test.each([
  'By Ada Berg, Jon Lind and Mia Oak',
  'By Ada Berg in Oslo',
  'Our privacy policy has changed.',
  'This site uses cookies.',
  'The ferry in the harbour.Credit...Mina Park for The Morning Ledger',
  'Photograph: Mina Park/EPA',
  'Image caption, The two ministers shook hands in Bergen.',
  'A version of this article appears in print on May 14, 2031, on page 3.',
  'Have your say in the comments.',
  'Estimated reading time: 4 minutes',
  'This entry was posted in Fish and tagged cod, Norway.',
  'Powered by WordPress.com.',
  'Manage preferences',
])('%s is no line of the report', (line) => {
  const { claims, dropped } = draftOf(`${PROSE}\n\n${line}\n\nThe king visited the town on Tuesday.`)
  expect(claims).toHaveLength(2)
  expect(dropped.map(({ text }) => text)).toEqual([line])
})

const linesOf = (text: string) => readReportText(text).paragraphs.map((each) => each.text)

test('a box of other stories goes on until the next sentence of the report', () => {
  const box = [
    'Read more:',
    'Storm closes airports in Portugal',
    'Should I call my sister?',
    'Why the sea is getting louder',
  ]
  expect(linesOf([PROSE, ...box, 'The king visited the town on Tuesday.'].join('\n'))).toEqual([
    PROSE,
    'The king visited the town on Tuesday.',
  ])
})

test('what readers write below a report is none of it; a count of comments above it is but a link', () => {
  const more = ['The king visited the town on Tuesday.', 'Two ships are still missing.']
  const comments = ['3 thoughts on “Storm”', 'Kari says:', 'My uncle was on one of the ships, and he is well.']
  expect(linesOf([PROSE, ...more, ...comments].join('\n'))).toEqual([PROSE, ...more])
  expect(linesOf([PROSE, '142 comments', ...more].join('\n'))).toEqual([PROSE, ...more])
  const counted = '14 replies were sent to the ministry on Monday, and two of them were no.'
  expect(linesOf([PROSE, ...more, counted, PROSE.replace('storm', 'flood')].join('\n'))).toHaveLength(5)
})

test('who a byline names is no line of the report where it tells of its author', () => {
  const author = 'Helen Ward has covered shipping for the Daily Post since 2009. She lives in London.'
  expect(linesOf([PROSE, 'By Helen Ward', author].join('\n'))).toEqual([PROSE])
  expect(linesOf([PROSE, 'Helen Ward is a nurse who was on board.'].join('\n'))).toHaveLength(2)
  expect(linesOf([PROSE, 'By Helen Ward', 'Ward covers shipping and the sea.'].join('\n'))).toEqual([PROSE])
  expect(linesOf([PROSE, 'By Helen Ward', 'Ward is a senior reporter in Bergen.'].join('\n'))).toEqual([PROSE])
  for (const news of ['Ward joined the talks in Oslo on Friday.', 'Ward has written to the king about the ferry.'])
    expect(linesOf([PROSE, 'By Helen Ward', news].join('\n'))).toEqual([PROSE, news])
})

test('between whole paragraphs a short line without a full stop is a heading, whatever verb it has', () => {
  const more = ['The king visited the town on Tuesday, and he is to come back in May when the harbour is open.']
  const text = [PROSE, ...more, 'They have to wait', `${PROSE.replace('storm', 'flood')}`].join('\n')
  expect(linesOf(text)).toHaveLength(3)
  expect(linesOf([PROSE, 'They have to wait'].join('\n'))).toEqual([PROSE, 'They have to wait'])
})

test('the credits behind the last sentence are taken off it', () => {
  const { paragraphs, dropped } = readReportText(`${PROSE} (Reporting by Ada Berg in Oslo; Editing by Jon Lind)`)
  expect(paragraphs.map(({ text }) => text)).toEqual([PROSE])
  expect(dropped.map(({ text, why }) => [why, text])).toEqual([
    ['credit', '(Reporting by Ada Berg in Oslo; Editing by Jon Lind)'],
  ])
})

test('a day with the hour glued to it is read', () => {
  expect(readReportText(`Envoys meet in Oslo\nMay 14, 20316:42 PM GMT\n${PROSE}`).published).toEqual(['2031-05-14'])
})

test.each([
  [
    ['FILE - Boats on Monday, March 4, 2030. (AP Photo/Mina Park, File)', 'Updated 9:42 AM GMT+2, May 14, 2031'],
    ['2031-05-14'],
  ],
  [['Last updated 15 May 2031, 21:30 BST', 'Published 14 May 2031, 19:05 BST'], ['2031-05-14']],
  [['Ada Berg in Oslo', 'Wed 14 May 2031 18.45 BST', 'Last modified on Thu 15 May 2031 21.02 BST'], ['2031-05-14']],
  [['The envoys have not met since May 3, 2029.'], []],
])('%j above a report: published %j', (above, days) => {
  expect(readReportText([...above, PROSE].join('\n')).published).toEqual(days)
})

test('a long headline is not the opening, and a day right below a summary is that of the page', () => {
  const headline =
    'Union says the deal with Iceland will cost 300 jobs, as the minister defends terms that he called fair'
  const summary = 'Two ships were lost in a storm that had been forecast for days.'
  const { title, published, paragraphs } = readReportText(
    [headline, summary, 'By Ada Berg', 'May 14, 2031', PROSE].join('\n'),
  )
  expect(title).toBe(headline)
  expect(published).toEqual(['2031-05-14'])
  expect(paragraphs.map(({ text }) => text)).toEqual([summary, PROSE])
})
