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

test.each(['BREAKING', 'Exclusive', 'Analysis', 'Update', 'Opinion'])('%s is no place', (kicker) => {
  expect(readReportText(`${kicker}: ${PROSE}`).dateline).toBeUndefined()
})

const partsOf = (text: string) => {
  const { title, published, paragraphs, dropped } = readReportText(text)
  return {
    title,
    published,
    kept: paragraphs.map((each) => [each.text, ...(each.speaker === undefined ? [] : [each.speaker])]),
    left: dropped.map((each) => [each.why, each.text]),
  }
}

test.each([
  '(This May 3 story corrects the day of the meeting to Monday from Sunday in paragraph 1)',
  'Correction: An earlier version of this article said that the talks began on Sunday.',
  'This article was amended on 18 May 2031 to correct the name of the envoy.',
  "Editor's note: This story has been updated with words of the ministry.",
  'Clarification — The envoy is of Norway.',
])('%s is about the text, and no line of the report', (line) => {
  expect(partsOf(`${PROSE}\n${line}`)).toMatchObject({ kept: [[PROSE]], left: [['correction', line]] })
})

test.each([
  'This report was given to ministers on Monday, and two of them left the room.',
  'Corrections officers in Ohio went on strike on Monday.',
  'This story of a river was told on Monday by an old woman.',
])('%s is a line of the report', (line) => {
  expect(partsOf(`${PROSE}\n${line}`).kept).toEqual([[PROSE], [line]])
})

test('the signs of a list are taken off, and behind a colon an item needs no full stop', () => {
  const items = [
    '- A ship sails to Bergen',
    '* Fishing stops in the fjord until May 3',
    '2) The border opens on Thursday',
  ]
  expect(
    partsOf(`${PROSE}\nThe envoys agreed on three points:\n${items.join('\n')}\n\n• Storm over Bergen`),
  ).toMatchObject({
    kept: [
      [PROSE],
      ['The envoys agreed on three points:'],
      ['A ship sails to Bergen'],
      ['Fishing stops in the fjord until May 3'],
      ['The border opens on Thursday'],
      ['Storm over Bergen'],
    ],
    left: [],
  })
  expect(partsOf(`${PROSE}\n• Storm over Bergen`).left).toEqual([['short', 'Storm over Bergen']])
  expect(partsOf(`${PROSE}\n1. Prisoners will be freed.\n> They were told so.`).kept).toEqual([
    [PROSE],
    ['Prisoners will be freed.'],
    ['They were told so.'],
  ])
})

test('the whole sentences before one that is cut off are kept', () => {
  expect(partsOf(`${PROSE} In the evening the two…`)).toMatchObject({
    kept: [[PROSE]],
    left: [['cut off', 'In the evening the two…']],
  })
  expect(partsOf(`${PROSE}… [+912 chars]`).kept).toEqual([[PROSE]])
})

test('a transcript names who speaks in full once; a host speaks for the outlet, and who only asks is left out', () => {
  const text = `TRANSCRIPT\n\nMARIA LOPEZ, HOST: Good evening. The talks begin on May 3.\n\nADA BERG, FOREIGN MINISTER: We sent our envoy.\n\nLOPEZ: And the ships?\n\nBERG: The ships left on Tuesday. (APPLAUSE)`
  expect(partsOf(text)).toMatchObject({
    kept: [
      ['Good evening. The talks begin on May 3.', ''],
      ['We sent our envoy.', 'Ada Berg'],
      ['And the ships?', ''],
      ['The ships left on Tuesday.', 'Ada Berg'],
    ],
    left: [
      ['before the report', 'TRANSCRIPT'],
      ['credit', '(APPLAUSE)'],
    ],
  })
  const interview =
    'Interview: Ada Berg on the talks\n\nQ: When do the talks begin?\n\nA: The talks begin on May 3.\n\nQ: Who comes?\n\nA: Russia does.'
  expect(partsOf(interview)).toMatchObject({
    title: 'Interview: Ada Berg on the talks',
    kept: [
      ['The talks begin on May 3.', ''],
      ['Russia does.', ''],
    ],
    left: [
      ['question', 'Q: When do the talks begin?'],
      ['question', 'Q: Who comes?'],
    ],
  })
})

test('towns before short reports speak of nothing', () => {
  const lines = [
    'Oslo: The bridge is closed.',
    'Bergen: A ferry sails.',
    'Oslo: It rains.',
    'Bergen: The ferry is full.',
  ]
  const { paragraphs } = readReportText(lines.join('\n'))
  expect(paragraphs.map(({ speaker }) => speaker)).toEqual([undefined, undefined, undefined, undefined])
  const { paragraphs: spoken } = readReportText(
    lines.join('\n').replaceAll('Oslo', 'Ada Berg').replaceAll('Bergen', 'Jon Lind'),
  )
  expect(spoken.map(({ speaker }) => speaker)).toEqual(['Ada Berg', 'Jon Lind', 'Ada Berg', 'Jon Lind'])
})

test('a question above an interview is its title only where no other line is', () => {
  expect(
    partsOf('Ada Berg on the talks\nWhen do the talks begin?\n\nThe talks begin on May 3 in Oslo, she said.').title,
  ).toBe('Ada Berg on the talks')
  expect(partsOf('When do the talks begin?\n\nThe talks begin on May 3 in Oslo, she said.').title).toBe(
    'When do the talks begin?',
  )
})

test('the minute of an entry of a live blog is no word of it', () => {
  const text = `Live: storm over Norway\n\n${PROSE}\n16:20 - Trains run again, the railway said.\n9.05am GMT | Schools stay shut.`
  expect(partsOf(text)).toMatchObject({
    title: 'Live: storm over Norway',
    kept: [[PROSE], ['Trains run again, the railway said.'], ['Schools stay shut.']],
    left: [
      ['time of day', '16:20 -'],
      ['time of day', '9.05am GMT |'],
    ],
  })
})

test('a second dateline of the same day is no word of the report, and one of another day begins another', () => {
  const first = `OSLO, May 14, 2031 (Daily Post) - ${PROSE}`
  const again = readReportText(`${first}\nBERGEN, May 14 (Daily Post) - Two ferries sank, the coast guard said.`)
  expect(again.paragraphs.map(({ text }) => text)).toEqual([PROSE, 'Two ferries sank, the coast guard said.'])
  expect(again.dropped.map(({ why, text }) => [why, text])).toEqual([['dateline', 'BERGEN, May 14 (Daily Post) -']])
  expect(again.second).toBeUndefined()
  for (const line of [
    'BERGEN, May 15 (Daily Post) - Two ferries sank.',
    'BERGEN, May 14 (Coast News) - Two ferries sank.',
  ])
    expect(readReportText(`${first}\n${line}`).second).toEqual({ line: 2, text: line })
})

test.each([
  [
    'a forward',
    'See below, please.\n\n---------- Forwarded message ---------\nFrom: Daily Post <a@b.c>\nDate: Wed, 14 May 2031 at 09:00\nSubject: Envoys meet\nTo: Me <c@d.e>',
  ],
  [
    'a forward of an office',
    'I think the envoys are late as ever, and so is this mail.\n\n-----Original Message-----\nFrom: Daily Post [mailto:a@b.c]\nSent: Wednesday, May 14, 2031 9:00 AM\nTo: Me\nSubject: FW: Envoys meet',
  ],
  [
    'a forward below a signature',
    'See below.\n-- \nMe\n\nBegin forwarded message:\n\nFrom: Daily Post <a@b.c>\nSubject: Envoys meet\nDate: 14 May 2031 at 09:00:00 CEST',
  ],
])('%s: the report is that of the mail passed on, with its day', (_, headers) => {
  const report = readReportText(`${headers}\n\n${PROSE}`, { title: 'Fwd: a mail', published: '2031-05-20' })
  expect(report).toMatchObject({ title: 'Envoys meet', published: ['2031-05-14'] })
  expect(report.paragraphs.map(({ text }) => text)).toEqual([PROSE])
})

test('a mail that a report quotes is part of the report', () => {
  const before = 'The minister denied on Monday that a mail which a paper had printed was hers.'
  const headers = 'From: Ada Berg\nTo: Jon Lind\nSubject: The ferry\nDate: 3 March 2031'
  for (const mail of [headers, 'On May 3, 2031, the minister wrote:']) {
    const { published, paragraphs } = readReportText(`14 May 2031\n${before}\n${mail}\n${PROSE}`)
    expect(published).toEqual(['2031-05-14'])
    expect([paragraphs[0]?.text, paragraphs.at(-1)?.text]).toEqual([before, PROSE])
  }
})

test('what somebody says of a mail that they pass on is no report', () => {
  const headers = 'From: Daily Post\nSent: May 14, 2031\nSubject: Envoys meet'
  const report = readReportText(`I have been told by two of you that this is of interest.\n\n${headers}\n\n${PROSE}`)
  expect(report.paragraphs.map(({ text }) => text)).toEqual([PROSE])
})

test('a quoted mail has its day as well, and one without a day that can be read has none', () => {
  const quoted = `On Wed, 14 May 2031 at 09:00, Daily Post <a@b.c> wrote:\n> ${PROSE}`
  expect(readReportText(quoted, { published: '2031-05-20' }).published).toEqual(['2031-05-14'])
  const without = `From: Daily Post\nSent: Wednesday\nSubject: Envoys meet\n\n${PROSE}`
  expect(readReportText(without, { published: '2031-05-20' }).published).toEqual([])
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
