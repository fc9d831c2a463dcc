import { expect, test } from 'vitest'
import { isUnnamed } from '../../../src/agreement/unnamed.ts'
import { fixture, named, rowClaim, told } from './tables.ts'

const one = (name: string) => named(fixture(name))[0]

test('ACLED: imprecise days are about, notes are the text, the sub-event type the type, sources parted', () => {
  const [second, first] = named(fixture('acled.csv'))
  expect(first).toMatchObject({
    when: '2031-03-04',
    actors: ['Protesters (Elmland)', 'Ferry Workers Union'],
    place: 'Port Elm',
    type: 'Peaceful protest',
    sources: ['Daily Post', 'Coast Agency'],
  })
  expect(first?.text).toContain('On 4 March 2031, some 200 people marched')
  expect(first?.notes).toMatchObject({ fatalities: '0', tags: 'crowd size=about 200' })
  expect(second).toMatchObject({ when: '2031-03-02~', actors: ['Military Forces of Elmland (2025-)', 'Skerry Front'] })
  expect(told(fixture('acled.csv'))).toEqual([])
})

test('UCDP GED: a day between two is one of them', () => {
  expect(one('ucdp.csv')).toMatchObject({
    when: '[2031-03-02..2031-03-04]',
    actors: ['Government of Elmland', 'SF'],
    title: 'Clash near Skerry',
    place: 'Coast',
    country: 'Elmland',
    sources: ['Daily Post'],
  })
  expect(one('ucdp.csv')?.text).toContain('near Skerry')
})

test('GTD: day 0 is not known, the country is a text, unknown groups are nobody', () => {
  const [month, day] = named(fixture('gtd.csv'))
  expect(day).toMatchObject({
    when: '2031-03-04',
    actors: ['Skerry Front'],
    type: 'Bombing/Explosion',
    place: 'Port Elm',
  })
  expect(day?.text).toContain('A bomb was found.')
  expect(day?.sources).toEqual(['Daily Post'])
  expect(month).toMatchObject({ when: '2031-03~', actors: [], type: 'Armed Assault', place: 'Skerry' })
  expect(fixture('gtd.csv').dataset.places.map(({ name }) => name)).toContain('Elmland')
})

test('GDELT: with a header and without, CAMEO in words, the host of the page as outlet', () => {
  expect(one('gdelth.csv')).toMatchObject({
    when: '2031-03-04',
    actors: ['ELMLAND', 'FERRY BOARD'],
    type: 'make public statement',
    place: 'Port Elm, Coast, Elmland',
    sources: ['example.org'],
    links: ['https://example.org/a'],
  })
  expect(one('g.tsv')).toMatchObject({ when: '2031-03-04', actors: ['ELMLAND', 'FERRY BOARD'] })
  expect(told(fixture('g.tsv'))).toEqual(['1 warning this table has no header; its columns are those of GDELT'])
})

test('ICEWS', () => {
  expect(one('icews.tsv')).toMatchObject({
    when: '2031-03-04',
    text: 'Ada Berg, Ferry Board: Make statement',
    actors: ['Ada Berg', 'Ferry Board'],
    place: 'Port Elm',
    sources: ['Daily Post'],
  })
})

test('TimelineJS: dates in parts, display dates as words, HTML as text; the title is that of the briefing', () => {
  const compiled = fixture('tjs.csv')
  expect(named(compiled)).toMatchObject([
    {
      when: '2031-03-04',
      title: 'Board approves the sale',
      text: 'Board approves the sale: The board of Elm approved it & signed.',
      type: 'Ferry',
      sources: ['Daily Post'],
      links: ['https://example.org/a.jpg'],
    },
    { when: '2031-03-05/2031-04-06', title: 'Strike', type: 'Labour' },
    { when: '2032', title: 'Ferry sails' },
  ])
  expect(compiled.dataset.claims[1]?.when?.text).toBe('5 March to 6 April')
  expect(compiled.dataset.briefings[0]).toMatchObject({
    title: 'The Elm Sound ferry',
    bottomLine: 'Eleven years of waiting. 3 rows, 2031 to 2032.',
  })
  expect(told(compiled)).toEqual([])
})

test.each([
  ['2019,4,21', '21 April 2019 or earlier', '[..2019-04-21]'],
  ['2019,4,17', 'around 17 April 2019', '2019-04-17~'],
  ['2019,4,', '17 April 2019', '2019-04-17'],
  ['2019,4,17', 'in spring', '2019-04-17'],
  ['2019,4,17', '3 May 2019', '2019-04-17'],
])(
  'of a row that has the date %s and shows “%s” the words say the date, where both are of the same days',
  (date, words, edtf) => {
    const claim = rowClaim('year,month,day,date_text,title', `${date},${words},Board approves`)
    expect(claim.when).toMatchObject({ edtf, text: words })
  },
)

test.each([
  ['cc.csv', { text: 'Board approves', place: undefined, notes: { country: '217' } }],
  ['day.csv', { when: '2031-03-04', notes: { day: 'Tuesday' } }],
  ['de.csv', { when: '2031-03-04', text: 'Vorstand stimmt zu', place: 'Port Elm', sources: ['Daily Post'] }],
  ['dt.csv', { when: '2031-03-04', text: 'Board approves', sources: ['Daily Post'], notes: { lat: '1', lon: '2' } }],
  ['es.csv', { when: '2031-03-04', text: 'Junta aprueba', place: 'Port Elm' }],
  [
    'fromto.csv',
    { when: '2031-03-04', title: 'Cable on the ferry', notes: { from: 'Port Elm', to: 'Skerry', subject: 'Cable 12' } },
  ],
  ['html.csv', { text: 'Board approves & signs it now' }],
  ['ja.csv', { when: '2031-03-04', text: '承認' }],
  ['latin.csv', { when: '2031-03-04', text: 'Café opens – quay' }],
  ['name.csv', { when: '2031-03-04', title: 'Battle of Skerry', actors: [], place: 'Skerry' }],
  ['noword.csv', { when: '2031-03-04', title: 'Port Elm, Coast', place: 'Port Elm, Coast' }],
  ['pub.csv', { when: '2031-03-04', text: 'Board approves', sources: ['Daily Post'], links: ['https://e.org'] }],
  ['semi.csv', { when: '2031-03-04', title: 'Board approves', text: 'Board approves: a, b, c, d, e' }],
  ['sep.csv', { when: '2031-03-04', text: 'Board approves', sources: ['Daily Post'] }],
  [
    'what.csv',
    {
      when: '2031-03-04',
      title: 'Board approves',
      place: 'Port Elm',
      actors: ['Ada Berg'],
      links: ['https://example.org'],
    },
  ],
  ['ym.csv', { when: '2031-03', text: 'Board approves' }],
  ['yr.csv', { when: '2031', text: 'Board approves' }],
])('%s', (name, expected) => {
  expect(one(name)).toMatchObject(expected)
  expect(fixture(name).problems.filter(({ severity }) => severity === 'error')).toEqual([])
})

test('a table without a header is read, and told', () => {
  const compiled = fixture('nohead.csv')
  expect(named(compiled).map(({ when, notes }) => [when, Object.values(notes ?? {})])).toEqual([
    ['2031-03-04', ['58.1', '-3.2']],
    ['2031-03-05', ['58.2', '-3.1']],
  ])
  expect(told(compiled)).toEqual([expect.stringContaining('this table has no header')])
})

test('rows that say nothing are counted', () => {
  const compiled = fixture('lost.csv')
  expect(named(compiled).map(({ text }) => text)).toEqual(['Board approves'])
  expect(told(compiled)).toEqual([
    '3 warning 2 rows say nothing beside their date: no claim is made of them (lines 3, 4)',
  ])
})

test('present and ongoing are open ends, an empty end is none', () => {
  expect(named(fixture('open.csv')).map(({ when, title }) => [title, when])).toEqual([
    ['Fire', '2031-03-04'],
    ['Talks', '2031-03-04'],
    ['Strike', '2031-03-04/..'],
    ['Talks', '2031-03-04/..'],
  ])
})

test('sources of one cell are several, a day behind one is none, an address its host', () => {
  expect(named(fixture('src.csv')).map(({ sources }) => sources)).toEqual([
    ['Daily Post', 'Coast Agency'],
    ['Daily Post', 'Coast Agency'],
    ['Daily Post'],
    ['reuters.com'],
  ])
})

test('the host of an address is a source with a name', () => {
  expect(isUnnamed('example.org')).toBe(false)
  const [claim] = fixture('gdelth.csv').dataset.claims
  expect(claim?.attribution).toEqual([{ name: 'example.org', actor: 'example-org' }])
})

test('types outside the vocabulary are kept', () => {
  expect(named(fixture('ty.csv')).map(({ type }) => type)).toEqual(['Protest', 'statement'])
})

test('actors of one cell are several, whatever parts them', () => {
  expect(named(fixture('who.csv')).map(({ actors }) => actors)).toEqual([
    ['Ada Berg', 'Jon Lind', 'Mia Oak'],
    ['Ada Berg'],
    ['Ada Berg', 'Jon Lind'],
    ['Ada Berg', 'Jon Lind'],
  ])
})

/** The first and the last day of the notations in `dates.csv` that stand for more than one. */
const BETWEEN: readonly (readonly [min: string | null, max: string | null, ...texts: string[]])[] = [
  ['2031-07-01', '2031-09-30', 'Q3 2031', '2031 Q3', '2031-Q3'],
  ['2031-03-03', '2031-03-09', '2031-W10'],
  ['2031-03-01', '2031-03-31', '2031-03-XX'],
  ['2031-01-01', '2031-12-31', '2031-XX-XX'],
  ['1990-01-01', '1999-12-31', '1990s'],
  ['1801-01-01', '1900-12-31', '19th century'],
  [null, '1899-12-31', 'before 1900'],
  ['1901-01-01', null, 'after 1900'],
]

/** What each notation of `dates.csv` means, as reading it has it; the column has days first and months first. */
const MEANT: readonly (readonly [edtf: string | undefined, ...texts: string[]])[] = [
  [
    '2031-03-04',
    '2031-03-04',
    '2031/03/04',
    '20310304',
    '2031.03.04',
    '04-March-2031',
    '4 March 2031',
    'March 4, 2031',
  ],
  ['2031-03-04', 'March 4th, 2031', 'Mar 4 2031', 'Mar. 4, 2031', '4th of March 2031', 'Tuesday, March 4, 2031'],
  [
    '2031-03-04',
    'Tue, 04 Mar 2031 10:00:00 GMT',
    'Tue Mar 04 2031',
    '2031-03-04T10:00:00Z',
    '2031-03-04T10:00:00+02:00',
  ],
  ['2031-03-04', '2031-03-04 10:00', '2031-03-04 10:00:00', '2031-03-04 00:00:00.000', '2031-03-04Z', '2031 March 4'],
  ['2031-03-04', '2031 Mar 4', '2031-03-04 (Tue)', '2031-03-04, 10 a.m.', '12:45 AM, March 4, 2031'],
  ['2031-03-18', '03/18/2031', '18/03/2031', '3/18/31', '18-Mar-2031', '18-Mar-31', '03/18/2031 14:30', '18.03.2031'],
  ['2031-03-18', '18. März 2031', '18 mars 2031', '18 de marzo de 2031', '2031年3月18日'],
  ['2031-11-11', '11/11/2031'],
  ['2031-03', '2031-03', '203103', 'March 2031', 'Mar 2031', 'Mar-31', '2031-Mar', '2031-03-00'],
  ['2031', '2031'],
  ['2031-03/2031-04', 'March-April 2031'],
  ['2031-03-04/2031-03-06', '4-6 March 2031', 'March 4-6, 2031', 'March 4–6, 2031', '2031-03-04 - 2031-03-06'],
  ['2031-03-04/2031-03-06', '2031-03-04 to 2031-03-06', '2031-03-04/2031-03-06'],
  ['2031-03-04/2031-04-06', '4 March – 6 April 2031'],
  ['2031/2033', '2031–2033', '2031-2033'],
  ['1939/1945', '1939–45'],
  ['1900~', 'c. 1900', 'circa 1900', 'ca. 1900', '~1900'],
  ['1900?', '1900?'],
  ['1900', '1900-00-00'],
  ['0050', '50 AD', 'AD 50'],
  ['2030-03-17', '1900000000', '1900000000000'],
  ['2031-03-04~', 'March 4, 2031 (approx.)'],
  [undefined, '03/04/2031', '1900s', 'early 2031', 'Spring 2031', '500 BC', '500 BCE', '-500', '-0500', '47912'],
  [undefined, '2031.1726', '0000-00-00', 'present', 'ongoing'],
]

test('dates.csv: each notation that has one meaning is read, the others are told and keep their words', () => {
  const compiled = fixture('dates.csv')
  const read = new Map(named(compiled).map(({ text, when, notes }) => [text, { when, notes }]))
  for (const [edtf, ...texts] of MEANT)
    for (const text of texts) expect([text, read.get(text)?.when]).toEqual([text, edtf])
  for (const [min, max, ...texts] of BETWEEN) {
    for (const text of texts) {
      expect(compiled.dataset.claims.find((claim) => claim.text === text)?.when).toMatchObject({ min, max })
    }
  }
  expect(compiled.dataset.claims).toHaveLength(90)
  // A date of zeros says that there is none.
  for (const text of MEANT.flatMap(([edtf, ...texts]) => (edtf === undefined ? texts : [])))
    if (text !== '0000-00-00') expect(read.get(text)?.notes?.date).toBe(text)
})
