import { expect, test } from 'vitest'
import { readReportText } from '../../src/draft/report-lines.ts'
import { draftOf } from './reports.ts'

const BODY = [
  'The envoys of both sides met in Oslo on Monday and agreed to meet again, the foreign ministry said in a statement.',
  'They had not spoken since March, when a ship was lost off Bergen with all of its crew and a cargo of cod.',
  '“We will go on until it is settled,” said Ada Berg, who leads the delegation of the north at the talks.',
]
const HEADLINE = 'Envoys of both sides are near to a truce in the north but still wary, says a minister'

const read = (...lines: readonly string[]) => {
  const { title, paragraphs, dropped, dateline, outlet } = readReportText(lines.join('\n\n'))
  return {
    title,
    dateline,
    outlet,
    kept: paragraphs.map(({ text }) => text),
    left: dropped.map(({ text, why }) => [why, text]),
  }
}

test('a long headline above a line of the page is no claim', () => {
  const { title, kept } = read(HEADLINE, 'Reuters | Oslo | Updated: 29-04-2019 12:43 IST', ...BODY)
  expect(title).toBe(HEADLINE)
  expect(kept).toEqual(BODY)
})

test('a summary above the report is not its title', () => {
  const summary =
    'The envoys of both sides will go on with the talks in Oslo and end them with a paper that tells of a truce, an aide said'
  const { title, kept } = read('Envoys of both sides to go on with talks', summary, ...BODY)
  expect(title).toBe('Envoys of both sides to go on with talks')
  expect(kept).toEqual(BODY)
})

test('a sentence of the report above its dateline is kept', () => {
  const [first = '', ...rest] = BODY
  const { kept, dateline, outlet, left } = read(
    'Envoys meet in Oslo',
    first,
    'A picture',
    `OSLO (Sputnik) — ${rest[0]}`,
    rest[1] ?? '',
  )
  expect(kept).toEqual(BODY)
  expect([dateline, outlet]).toEqual(['Oslo', 'Sputnik'])
  expect(left).toContainEqual(['dateline', 'OSLO (Sputnik) —'])
})

test.each([
  'Minister Ada Berg speaks during a news conference in Oslo, Norway April 5, 2019. REUTERS/Ola Lund',
  'Sailors of the ship that was lost off Bergen are met by their families on the pier (Reuters)',
  'Minister Ada Berg with Ola Lund on Tuesday, April 2, 2019, at the palace - Sputnik International',
])('%s: a caption', (line) => {
  const { kept, left } = read(...BODY.slice(0, 2), line, ...BODY.slice(2))
  expect(kept).toEqual(BODY)
  expect(left).toEqual([['caption', line]])
})

test('a caption that stands twice, once with its credit, is left out twice', () => {
  const line = 'Sailors come ashore in Bergen after the storm.'
  const { kept } = read(...BODY.slice(0, 2), line, `${line}Credit: AP`, ...BODY.slice(2))
  expect(kept).toEqual(BODY)
})

test('a heading of another story in the middle is left out, however long', () => {
  const line = 'Minister: Norway and Sweden Ought to Build More Schools Than Ships in the North'
  expect(read(...BODY.slice(0, 2), line, ...BODY.slice(2)).left).toEqual([['short', line]])
})

test.each([
  [`${BODY[2]?.slice(0, -1)}.Advertisement`, 'Advertisement'],
  [`${BODY[2]} — ABC-AGENCIES`, '— ABC-AGENCIES'],
  [`${BODY[2]} Endit`, 'Endit'],
])('%s: what stands behind the last sentence is no part of it', (line, ending) => {
  const { kept, left } = read(...BODY.slice(0, 2), line)
  expect(kept).toEqual(BODY)
  expect(left.map(([, text]) => text)).toEqual([ending])
})

test('a row with the day and hour between bars is a credit', () => {
  const line = 'Norsk Post | Oslo | Updated: 29-04-2019 12:43 IST'
  expect(read(...BODY.slice(0, 2), line, ...BODY.slice(2)).left).toEqual([['credit', line]])
})

test('a day and hour are not put together with the words of the page below', () => {
  const text = ['Envoys meet', '', '01 April 2019 - 22:30 By Norsk', 'subscribe for news', '', ...BODY].join('\n')
  expect(readReportText(text).published).toEqual(['2019-04-01'])
})

test('a caption that opens with its day is left out', () => {
  const line =
    'April 16, 2019: Sailors look at the sea from Bergen. A ship was lost on Tuesday with all of its crew, it was said. (Reuters)'
  expect(read(...BODY.slice(0, 2), line, ...BODY.slice(2)).left).toEqual([['caption', line]])
})

test('a day alone is no title', () => {
  expect(read('11 August 2018 02:52 (UTC+04:00)', ...BODY).title).toBeUndefined()
})

test('a caption that ends with who made it behind a stroke is left out', () => {
  const line =
    'Soldiers of the north stand at the pier of Bergen, where a ship has been lost. / Nordic Post and Agencies'
  expect(read(...BODY.slice(0, 2), line, ...BODY.slice(2)).left).toEqual([['caption', line]])
})

test('the length of reading is no title', () => {
  expect(read('Estimated read time: 1-2 minutes', ...BODY).title).toBeUndefined()
})

test('a wrapped line that ends in a little word goes on, however short it is', () => {
  const text = [
    'The envoys of both sides met in Oslo on Monday and agreed to meet',
    'again, the ministry said. Soldiers of the south took the town, al',
    'Sabas last in the north, and drove the rebels out of it at noon on',
    'the same day, as a spokesman for the army of the south has told.',
    'Norway took the pier, the',
    'Vik and the harbour.',
  ].join('\n')
  expect(
    readReportText(text)
      .paragraphs.map(({ text: each }) => each)
      .join(' '),
  ).toContain('the pier, the Vik and')
})

test('headlines behind the source of a report are those of others', () => {
  const other = 'Norway at sea talks asks for a longer pactGMT 10:07 2019 Monday ,13 May'
  expect(read(...BODY, 'Source: NNA', other).kept).toEqual(BODY)
})

test('sentences that a page has put together without a space are apart', () => {
  const { claims } = draftOf(
    'The envoys met in Oslo on Monday.The minister said that all was calm.On Tuesday they left.',
  )
  expect(claims.map(({ text }) => text)).toEqual([
    'The envoys met in Oslo on Monday.',
    'The minister said that all was calm.',
    'On Tuesday they left.',
  ])
})
