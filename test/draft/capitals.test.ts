import { expect, test } from 'vitest'
import { inSmallLetters, isInCapitals } from '../../src/draft/capitals.ts'
import { makeNameTable } from '../../src/draft/name-table.ts'
import { readReportText } from '../../src/draft/report-lines.ts'
import { draftOf } from './reports.ts'

const TABLE = makeNameTable({
  actors: [{ id: 'kim', name: 'Kim Jong Un', kind: 'person', otherNames: [{ text: 'Kim', weak: true }] }],
  places: [],
} as unknown as Parameters<typeof makeNameTable>[0])

test.each([
  ['KIM JONG UN WILL VISIT RUSSIA ON THURSDAY.', 'Kim Jong Un will visit Russia on Thursday.'],
  ['THE U.S. AND THE UN TOLD US THAT THE US WILL WAIT.', 'The U.S. and the UN told us that the US will wait.'],
  ['IT MAY RAIN IN MAY. THEY MARCH ON MARCH 3.', 'It may rain in May. They march on March 3.'],
  [
    'FOREIGN MINISTER ADA BERG TOLD KIM AT 9 A.M. THAT I LEFT.',
    'Foreign minister Ada Berg told Kim at 9 a.m. that I left.',
  ],
  ['ENVOY JON LIND, AN OLD MAN, SAID: "WE ARE READY."', 'Envoy Jon Lind, an old man, said: "We are ready."'],
  ['A GENERAL STRIKE HIT THE SEA OF JAPAN IN SEPT. 2018.', 'A general strike hit the sea of Japan in Sept. 2018.'],
  ['RI JONG UN ARRIVED AT THE UN IN OSLO.', 'Ri jong un arrived at the UN in Oslo.'],
])('%s', (capitals, small) => {
  expect(inSmallLetters(capitals, TABLE)).toBe(small)
})

test('a text is in capitals where it has no small letter, and enough to tell', () => {
  expect(isInCapitals('KIM TO VISIT RUSSIA')).toBe(true)
  for (const text of ['Kim to visit Russia', 'KIM, US', 'IAEA: NPT', '2019 / 04'])
    expect(isInCapitals(text), text).toBe(false)
})

const REPORT = `NORWAY AND RUSSIA TO MEET

BERGEN, APRIL 17, 2019 (YONHAP) - THE ENVOYS OF NORWAY AND RUSSIA WILL MEET IN OSLO ON THURSDAY, OFFICIALS SAID.

"WE ARE READY," FOREIGN MINISTER ADA BERG TOLD REPORTERS ON MONDAY. SHE HAS BEEN IN OSLO SINCE MARCH 3.`

test('without a title the opening is it, as the report has it', () => {
  expect(draftOf('JON LIND WILL VISIT RUSSIA ON THURSDAY, OFFICIALS SAID.').title).toBe(
    'JON LIND WILL VISIT RUSSIA ON THURSDAY, OFFICIALS SAID',
  )
})

test('a report in capitals keeps its sentences, days and names, in its own letters', () => {
  const { title, outlet, dateline, published, paragraphs } = readReportText(REPORT)
  expect({ title, outlet, dateline, published, count: paragraphs.length }).toEqual({
    title: 'NORWAY AND RUSSIA TO MEET',
    outlet: 'Yonhap',
    dateline: 'Bergen',
    published: ['2019-04-17'],
    count: 2,
  })
  const { claims } = draftOf(REPORT)
  expect(claims.map(({ date, text, place, status, chain }) => [date, text, place, status, chain])).toEqual([
    [
      '2019-04-18',
      'THE ENVOYS OF NORWAY AND RUSSIA WILL MEET IN OSLO ON THURSDAY, OFFICIALS SAID.',
      'Oslo',
      'announced',
      ['officials'],
    ],
    [
      '2019-04-15',
      '"WE ARE READY," FOREIGN MINISTER ADA BERG TOLD REPORTERS ON MONDAY.',
      undefined,
      'happened',
      ['Ada Berg'],
    ],
    ['2019-03-03/..', 'SHE HAS BEEN IN OSLO SINCE MARCH 3.', 'Oslo', 'happened', []],
  ])
})

test('the words of a doubt are found in the line that they are about', () => {
  for (const { text, doubts } of draftOf(REPORT).claims)
    for (const { aspect, words } of doubts) if (aspect === 'actor') expect(text).toContain(words)
})

test('a heading in capitals is none of the report, and one above it is its title', () => {
  const prose = 'A storm hit the coast of Norway on Monday, and two ships were lost in the harbour.'
  const { title, paragraphs, dropped } = readReportText(
    `STORM OVER NORWAY\n\n${prose}\n\nNO WAY OUT\n\nTwo ships are still missing.`,
  )
  expect(title).toBe('STORM OVER NORWAY')
  expect(paragraphs).toHaveLength(2)
  expect(dropped.map(({ text }) => text)).toEqual(['NO WAY OUT'])
})
