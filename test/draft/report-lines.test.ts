import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readReportText } from '../../src/draft/report-lines.ts'

const PROSE = 'The envoys met in the capital on Monday and agreed to go on with their talks in May.'

test.each([
  [`OSLO (Reuters) - ${PROSE}`, { dateline: 'Oslo', outlet: 'Reuters' }],
  [`Oslo, Aug. 11 (CNA) ${PROSE}`, { dateline: 'Oslo', outlet: 'CNA' }],
  [`OSLO, MAY 15 (DNA): ${PROSE}`, { dateline: 'Oslo', outlet: 'DNA', monthDay: { month: 5, day: 15 } }],
  [`OSLO: ${PROSE}`, { dateline: 'Oslo' }],
  [`Oslo: ${PROSE}`, { dateline: 'Oslo' }],
  [`(OSLO, Norway) — ${PROSE}`, { dateline: 'Oslo' }],
  [`Oslo, August 25, 2022, CivilNet. ${PROSE}`, { dateline: 'Oslo', outlet: 'CivilNet', published: ['2022-08-25'] }],
  [`date 2021-08-22 ${PROSE}`, { published: ['2021-08-22'] }],
])('%s', (text, head) => {
  const report = readReportText(text)
  expect(report).toMatchObject(head)
  expect(report.paragraphs.map((paragraph) => paragraph.text)).toEqual([PROSE])
})

test.each([
  ['Copyright © 2031 Daily Post. All rights reserved.', 'rights'],
  ['Reporting by Ada Berg; editing by Jon Lind', 'credit'],
  ['(By Ada Berg and Jon Lind)', 'credit'],
  ['Agence France-Presse', 'credit'],
  ['Source: Daily Post', 'credit'],
  ['[source]Daily Post[/source]', 'credit'],
  ['49 + = 51', 'site'],
  ['error: Content is protected !!', 'site'],
  ['Leave a reply', 'site'],
  ['Share this', 'site'],
  ['Tags: #talks #oslo', 'site'],
  ['READ MORE ON: Ada Berg', 'site'],
  ['Related articles', 'site'],
  ['Next article', 'site'],
  ['Envoy Jon Lind at a ceremony in the capital last Friday. – AP', 'caption'],
  ['The envoys at the gate (file photo)', 'caption'],
  ['Ministers of both states have gathered in the capital to sign a treaty that …', 'cut off'],
  ['More to come', 'short'],
])('%s is left out: %s', (line, why) => {
  const { paragraphs, dropped } = readReportText(`${PROSE}\n${line}`)
  expect(paragraphs.map(({ text }) => text)).toEqual([PROSE])
  expect(dropped).toEqual([{ line: 2, text: line, why }])
})

test('the title is the short line above that shares most words with the opening; a repeated one is left out', () => {
  const report = readReportText(`Home\nEnvoys meet in the capital\nEnvoys meet in the capital\n\n${PROSE}`)
  expect(report.title).toBe('Envoys meet in the capital')
  expect(report.dropped.map(({ text, why }) => [text, why])).toEqual([
    ['Home', 'before the report'],
    ['Envoys meet in the capital', 'repeated'],
  ])
})

test('a line is never cut, however long', () => {
  const { paragraphs } = readReportText(Array(300).fill(PROSE).join(' '))
  expect(paragraphs.map(({ text }) => text)).toEqual([Array(300).fill(PROSE).join(' ')])
})

test('a date in digits that can be two days is told as both', () => {
  const report = readReportText(`Updated: 05-06-2020 14:45\n${PROSE}`)
  expect(report.published).toEqual(['2020-06-05', '2020-05-06'])
  expect(readReportText(`Updated: 19-05-2020 14:45\n${PROSE}`).published).toEqual(['2020-05-19'])
})

test('no line of a text is lost: each is kept, listed or the title', () => {
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom(
      PROSE,
      'Leave a reply',
      'OSLO: Talks',
      '-- ',
      'Envoys meet in the capital',
      '(OSLO) — Talks go on.',
    ),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const { title, paragraphs, dropped } = readReportText(lines.join('\n'))
      const known = [...paragraphs, ...dropped].map((each) => each.line)
      const texts = readReportText(lines.join('\n'))
      expect(texts).toEqual(readReportText(lines.join('\n')))
      expect(new Set(known).size).toBe(known.length)
      for (const [index, text] of lines
        .join('\n')
        .split(/\r\n?|\n/)
        .entries()) {
        if (/[a-z]{2}/.test(text) && !known.includes(index + 1)) expect(text.replace(/ {2,}/g, ' ').trim()).toBe(title)
      }
    }),
  )
})
