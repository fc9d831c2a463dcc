import { expect, test } from 'vitest'
import { outletIn } from '../../src/draft/outlet-lines.ts'
import { readReportText } from '../../src/draft/report-lines.ts'

const named = (...lines: readonly string[]) => outletIn(lines.map((text, index) => ({ line: index + 1, text })))

test.each([
  ['Reuters | Oslo | Updated: 29-04-2019 12:43 IST | Created: 29-04-2019 12:43 IST', 'Reuters', 'Oslo'],
  ['By AFP | 22 January 2019 | 2:55 am', 'AFP', undefined],
  ['By Agencies in Oslo | China Daily | Updated: 2019-04-15 07:01', 'China Daily', undefined],
  ['Nordic Post | Bergen | Updated: 15 April 2019', 'Nordic Post', 'Bergen'],
  ['01 April 2019 - 22:30 By Norsk-AP', 'AP', undefined],
  ['Xinhua, April 2, 2019 Adjust font size:', 'Xinhua', undefined],
  ['Reuters Staff', 'Reuters', undefined],
  ['(Copyright ©2019 by The Associated Press. All Rights Reserved.)', 'AP', undefined],
])('%s: by %s', (line, outlet, place) => {
  expect([named(line)?.outlet, named(line)?.place]).toEqual([outlet, place])
})

test.each(['By Ada Berg | Oslo | 3 May 2019', 'The envoys met on 3 May 2019.', 'By Ada Berg'])(
  '%s: no outlet',
  (line) => {
    expect(named(line)?.outlet).toBeUndefined()
  },
)

test('an agency in brackets in the place of a dateline is the outlet', () => {
  const report = (opening: string) =>
    readReportText(`${opening} Envoys from both sides met in Oslo on Monday, the ministry said.`)
  expect(report('(AP) –')).toMatchObject({ outlet: 'AP', dateline: undefined })
  expect(report('(JTA) —')).toMatchObject({ outlet: 'JTA', dateline: undefined })
  expect(report('(Oslo) —')).toMatchObject({ outlet: undefined, dateline: 'Oslo' })
})

test('a name and its short form open no dateline', () => {
  expect(
    readReportText('The Nordic Safety Council (NSC) adopted a draft resolution on Friday that asks for a truce.'),
  ).toMatchObject({ outlet: undefined, dateline: undefined })
  expect(readReportText('Oslo, Feb 10 (Prensa Latina) Envoys of both sides met on Friday, it was said.')).toMatchObject(
    {
      outlet: 'Prensa Latina',
      dateline: 'Oslo',
    },
  )
})

test('a day with full stops has the day first', () => {
  expect(readReportText('14:43 09.04.2013\n\nThe envoys of both sides met in Oslo on Monday.').published).toEqual([
    '2013-04-09',
  ])
  expect(readReportText('09/04/2013\n\nThe envoys of both sides met in Oslo on Monday.').published).toHaveLength(2)
})

test('a dateline as a wire sends it has neither brackets nor a dash', () => {
  expect(readReportText('OSLO Feb 10 At least two envoys of both sides met on Friday, it was said.')).toMatchObject({
    dateline: 'Oslo',
    monthDay: { month: 2, day: 10 },
  })
})

test('a dateline on a line of its own is that of the next', () => {
  const body = 'Envoys of both sides met in the town hall on Friday and agreed to meet again, the ministry said.'
  for (const place of ['OSLO --', 'OSLO:', 'OSLO, Norway —'])
    expect(readReportText(`Envoys meet\n\n${place}\n\n${body}`)).toMatchObject({
      dateline: 'Oslo',
      paragraphs: [{ line: 3, text: body }],
    })
  expect(readReportText(`Envoys meet\n\nWORLD:\n\n${body}`)).toMatchObject({ dateline: undefined })
})

test.each(['World | Asia | Updated: 3 May 2019 10:00', 'News | Europe | 3 May 2019'])(
  'a part of a site has no outlet and no place: %s',
  (line) => {
    const { outlet, dateline, published } = readReportText(`${line}\nThe envoys of both sides met in Oslo on Monday.`)
    expect([outlet, dateline, published]).toEqual([undefined, undefined, ['2019-05-03']])
  },
)
