import { expect, test } from 'vitest'
import { table } from './tables.ts'

/** The dates of a table in the order of its lines. */
const dates = (...lines: string[]): (string | undefined)[] =>
  table(...lines)
    .dataset.claims.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
    .map(({ when }) => when?.edtf)

/** The roles of the columns of a table. */
const roles = (...lines: string[]): Record<string, string | undefined> =>
  Object.fromEntries((table(...lines).tables[0]?.columns ?? []).map(({ name, role }) => [name, role]))

test('EM-DAT: the day of entry is not that of the disaster, which stands in six columns', () => {
  const lines = [
    'DisNo.,Disaster Type,Event Name,Country,Location,Start Year,Start Month,Start Day,End Year,End Month,End Day,Entry Date,Last Update',
    '1996-0001-ELM,Flood,Storm Ada,Elmland,Holm,1996,5,11,1996,5,16,2003-07-01,2023-09-25',
    '1995-0002-ELM,Flood,,Elmland,Skerry,1995,1,,1995,1,,2003-07-01,2023-09-25',
  ]
  expect(dates(...lines)).toEqual(['1996-05-11/1996-05-16', '1995-01'])
  expect(table(...lines).problems).toEqual([])
})

test('dyads: the year of the row is not that in which its dispute began', () => {
  const header = 'disno,statea,namea,stateb,nameb,strtday,strtmnth,strtyr,endday,endmnth,endyear,year'
  expect(dates(header, '2,2,ELM,200,NOR,14,8,1914,10,9,1915,1915')).toEqual(['1914-08-14/1915-09-10'])
  expect(roles(header, '2,2,ELM,200,NOR,14,8,1914,10,9,1915,1915')).toMatchObject({
    namea: 'actors',
    nameb: 'actors',
    year: undefined,
  })
})

test('a source that acts on a target is an actor; the estimate of a crowd is none', () => {
  expect(roles('date,source,target,code', '1982-01-29,ELMGOV,NORMIL,042')).toMatchObject({
    source: 'actors',
    target: 'actors',
  })
  expect(roles('date,event,participants', '2031-01-02,A march,1000s', '2031-01-03,A sit-in,50-99')).toMatchObject({
    participants: undefined,
  })
})

test('years that are uncertain are years', () => {
  expect(
    dates('Recipient,Supplier,Year of order,Comments', 'Elmland,Norvia,1997?,A deal', 'Elmland,Ostria,2009,b'),
  ).toEqual(['1997?', '2009'])
})

test('a point in time fills the place of a start', () => {
  expect(
    dates(
      'itemLabel,pointInTime,startTime,endTime',
      'a siege,1812-09-18T00:00:00Z,,',
      'a war,,1808-02-27T00:00:00Z,1808-03-01T00:00:00Z',
    ),
  ).toEqual(['1812-09-18', '1808-02-27/1808-03-01'])
})

test('the date of creation is surer than that of the last change; a state of work and the place of a publication are no places', () => {
  const made = roles(
    'Title,State,Updated,Created,placeOfPublication,pubtitle',
    'Radar fails,open,2031-05-06,2031-03-04,Port Elm,Daily Post',
    'Light fails,closed,2031-05-06,2031-03-05,Port Elm,Daily Post',
  )
  expect(made).toEqual({
    Title: 'title',
    State: undefined,
    Updated: undefined,
    Created: 'date',
    placeOfPublication: undefined,
    pubtitle: 'source',
  })
})

test('the outlet of a report that is cited whole is its source, and the citation a note', () => {
  const { dataset } = table('date,event,source', '1988-01-02,A blast,"""Two Hurt,"" Coast Agency, January 4, 1988."')
  expect(dataset.claims[0]?.attribution).toMatchObject([{ name: 'Coast Agency' }])
  expect(dataset.claims[0]?.notes).toEqual({ source: '"Two Hurt," Coast Agency, January 4, 1988.' })
})

test('words of plans and calendars are statuses, and kept; a day that was planned tells of no more', () => {
  const of = (...lines: string[]) => table(...lines).dataset.claims.map(({ status, notes }) => [status, notes?.status])
  expect(
    of(
      'date,event,status',
      ...['planned', 'Completed', 'tentative', 'cancelled', 'happened', 'confirmed'].map(
        (word, at) => `2021-03-0${at + 1},x,${word}`,
      ),
    ),
  ).toEqual([
    ['expected', 'planned'],
    ['happened', 'Completed'],
    ['possible', 'tentative'],
    ['denied', 'cancelled'],
    ['happened', undefined],
    ['happened', 'confirmed'],
  ])
  expect(of('Card Name,Due Date', 'Inspect the pier,2021-03-04')).toEqual([['expected', undefined]])
  expect(
    table('planned date,actual date,milestone', '2021-03-04,2021-03-07,Launch', '2021-04-04,,Landing')
      .dataset.claims.map(({ status, when }) => [status, when?.edtf])
      .toSorted(),
  ).toEqual([
    ['expected', undefined],
    ['happened', '2021-03-07'],
  ])
})

test('a header of two lines: names from above where there are none below, and groups where two are alike', () => {
  expect(roles('When,,Where,,What', 'Start,End,City,Country,', '2031-03-04,,Holm,Elmland,A strike')).toEqual({
    ...{ Start: 'start', End: undefined, City: 'place', Country: 'country', What: 'title' },
  })
  const lines = ['Start,,End,,Event', 'Date,Time,Date,Time,', '2031-03-04,10:00,2031-03-06,11:00,A fair']
  expect(dates(...lines)).toEqual(['2031-03-04/2031-03-06'])
  expect(table(...lines).dataset.claims[0]?.notes).toEqual({ 'Start Time': '10:00', 'End Time': '11:00' })
})

test('a line of sums is told and no event, and every row is counted', () => {
  const { tables, dataset, problems } = table(
    'A list of ours',
    'Date,Event,Deaths',
    '2031-03-04,A strike,2',
    'Total,,2',
  )
  expect(dataset.claims).toHaveLength(1)
  expect(tables[0]).toMatchObject({
    rows: 3,
    claims: 1,
    left: [
      { why: 'above or below the header', count: 1 },
      { why: 'a line of sums', count: 1 },
    ],
  })
  expect(problems.map(({ message }) => message).join('\n')).toContain('1 row is a line of sums and no event')
})

test('dates that stand as names of columns are told', () => {
  const { problems } = table('Country,1990,1991,1992', 'Elmland,1,2,3', 'Norvia,1,2,3')
  expect(problems.map(({ message }) => message).join('\n')).toContain(
    'are the names of its columns (1990, 1991, 1992, …)',
  )
})

test('a column called date keeps the words of what cannot be read, and says so once', () => {
  const { dataset, problems } = table('vote_date,title', '15-Jun,A motion', '19-Mar,A bill', '22-Jul,A vote')
  expect(dataset.claims.map(({ notes }) => notes?.date)).toEqual(['15-Jun', '19-Mar', '22-Jul'])
  expect(problems.filter(({ severity }) => severity === 'warning')).toHaveLength(1)
  expect(dates('date,event', '44 BC,a', '15 March 44 BC,b', '-0043,c', '24 August 79 AD,d')).toEqual([
    ...[undefined, undefined, undefined],
    '0079-08-24',
  ])
})

test('a column of pairs of years has no seasons; alone 2021-22 is one', () => {
  expect(dates('date,event', '2019-20,a', '2020-21,b', '2021-22,c', '1999-00,d')).toEqual([
    ...['2019/2020', '2020/2021', '2021/2022', '1999/2000'],
  ])
  expect(dates('date,event', '2021-22,a', '2031-03-04,b')[0]).not.toBe('2021/2022')
})

test('years of two digits on both sides of 1969 are of one century, or of that of the others', () => {
  expect(dates('date,event', '3-Nov-67,a', '11-Jan-70,b', '4-Mar-62,c')).toEqual([
    '1967-11-03',
    '1970-01-11',
    '1962-03-04',
  ])
  expect(dates('date,event', '03-Nov-67,a', '1962-05-06,b')).toEqual(['1967-11-03', '1962-05-06'])
  expect(dates('date,event', '3-Nov-07,a', '11-Jan-98,b')).toEqual(['2007-11-03', '1998-01-11'])
})

test.each([
  ['May 26, 2011 Thursday', '2011-05-26'],
  ['26 May 2011, Thu', '2011-05-26'],
  ['May 26, 2011 Tuesday', undefined],
  ['2031-03-04 10:00:00+09', '2031-03-04'],
  ['4 Mar 2031, 10h30', '2031-03-04'],
  ['5 May 1066 AD', '1066-05-05'],
])('%s', (cell, edtf) => {
  expect(dates('date,event', `"${cell}",a`, '2031-01-02,b')[0]).toBe(edtf)
})

test('three digits are a year among years', () => {
  expect(dates('Date,Event', '476,a', '800,b', '1066,c')).toEqual(['0476', '0800', '1066'])
})

test('a name with signs or digits in it is not what happened', () => {
  const { tables } = table('20311228_0_1.0,2031-12-28,Holm', '20311229_0_1.0,2031-12-29,Skerry')
  expect(tables[0]?.columns.map(({ role }) => role)).toEqual([undefined, 'date', 'text'])
})
