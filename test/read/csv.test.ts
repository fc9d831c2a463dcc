import { expect, test } from 'vitest'
import type { Claim } from '../../src/model/model.ts'
import { toCsv } from '../../src/write/csv.ts'
import { compile } from '../support/compile.ts'
import { shipped, shippedWorld } from '../support/shipped-briefings.ts'
import { told, written } from './written.ts'

const table = (...lines: string[]) => written({ 'table.csv': lines.join('\n') })
const rows = (...lines: string[]) => table(...lines).dataset.claims
const row = (header: string, line: string) => rows(header, line)[0]

test('a table is one briefing: a row a claim and an event, in order of time, a section a year', () => {
  const { dataset, problems } = written({
    'state-travels.csv': [
      'id,start,end,person,role,country,place,description',
      '7,1905-04-03,1905-04-29,John Hay,secretary,Italy,"Genoa, Nervi",Vacation trip. Left U.S. March 17.',
      '1,1866-01-09,1866-01-09,William Seward,secretary,Denmark,St. Thomas,Met with President Baez and his Cabinet.',
      '8,1906-07-17,1906-08-07,John Hay,secretary,Vatican City,,Audience with Pope Pius X.',
    ].join('\n'),
  })
  expect(problems).toEqual([])
  expect(dataset.briefings).toEqual([
    {
      id: 'state-travels',
      title: 'State travels',
      bottomLine: '3 rows, 1866 to 1906.',
      source: {},
      sections: [
        { heading: '1866', blocks: [{ claim: expect.stringMatching(/^state-travels\.\w{8}$/) }] },
        { heading: '1905', blocks: [{ claim: expect.stringMatching(/^state-travels\.\w{8}$/) }] },
        { heading: '1906', blocks: [{ claim: expect.stringMatching(/^state-travels\.\w{8}$/) }] },
      ],
    },
  ])
  expect(dataset.claims[1]).toEqual({
    id: expect.stringMatching(/^state-travels\.\w{8}$/),
    briefing: 'state-travels',
    text: 'John Hay: Vacation trip. Left U.S. March 17.',
    when: { edtf: '1905-04-03/1905-04-29', min: '1905-04-03', max: '1905-04-29', precision: 'span' },
    place: 'genoa-nervi',
    actors: ['john-hay'],
    status: 'happened',
    attribution: [],
    event: expect.stringMatching(/^state-travels\.\w{8}$/),
    line: 2,
    notes: { id: '7' },
  })
  expect(dataset.events.map(({ title, when }) => [when?.edtf, title])).toEqual([
    ['1866-01-09', 'William Seward: Met with President Baez and his Cabinet'],
    ['1905-04-03/1905-04-29', 'John Hay: Vacation trip'],
    ['1906-07-17/1906-08-07', 'John Hay: Audience with Pope Pius X.'],
  ])
  expect(dataset.actors.find(({ id }) => id === 'john-hay')?.roles).toEqual([
    { title: 'Secretary', when: { edtf: '1905/1906', min: '1905-01-01', max: '1906-12-31', precision: 'span' } },
  ])
  expect(dataset.places.map(({ id, within }) => [id, within])).toEqual([
    ['denmark', undefined],
    ['genoa-nervi', 'italy'],
    ['italy', undefined],
    ['st-thomas', 'denmark'],
    ['vatican-city', undefined],
  ])
})

test.each([
  ['date,title', '2019-04-17,A', '2019-04-17'],
  ['When,Event', 'about 24 April 2019,A', '2019-04-24~'],
  ['Start Date;End Date;Headline', '2019-04-17;2019-04-18;A', '2019-04-17/2019-04-18'],
  ['from\tto\tevent', '2019-04\t2019-05\tA', '2019-04/2019-05'],
  ['year|title', '2019|A', '2019'],
  ['start,end,title', '2019-04-17,,A', '2019-04-17'],
  ['start,end,title', '"April 17, 2019",unknown,A', '2019-04-17'],
  ['date,title', '2019-04-17T10:00:00Z,A', '2019-04-17'],
  ['date,title', 'n.d.,A', undefined],
])('dates by the names of columns: %s', (header, line, edtf) => {
  expect(row(header, line)?.when?.edtf).toBe(edtf)
})

test('title and description are both said, who acts first unless named', () => {
  expect(row('date,title,text', '2019,Summit,They met.')?.text).toBe('Summit: They met.')
  expect(row('date,title,text', '2019,They met,They met in Vladivostok.')?.text).toBe('They met in Vladivostok.')
  expect(row('date,actors,text', '2019,Kim;Putin,They met.')).toMatchObject({
    text: 'Kim, Putin: They met.',
    actors: ['kim', 'putin'],
  })
  expect(row('date,actors,text', '2019,Kim,Kim spoke.')?.text).toBe('Kim spoke.')
  expect(row('date,person', '2019,Kim')?.text).toBe('Kim')
})

test('type, status, source and address are understood where they can be, else kept', () => {
  expect(row('title,type,status,source,url', 'A,Visit,announced,"ANI, citing Yonhap",http://x')).toMatchObject({
    type: 'visit',
    status: 'announced',
    attribution: [
      { name: 'ANI', actor: 'ani' },
      { name: 'Yonhap', actor: 'yonhap' },
    ],
    links: [{ url: 'http://x' }],
  })
  const other = row('title,type,status,source,Remark', 'A,Journey,done,https://x,"so, so"')
  expect(other).toMatchObject({
    attribution: [],
    type: 'Journey',
    links: [{ url: 'https://x' }],
    notes: { status: 'done', Remark: 'so, so' },
  })
})

test('one name in two countries is two places', () => {
  const { dataset } = table('title,city,country', 'A,Georgetown,Guyana', 'B,Georgetown,Malaysia', 'C,Georgetown,Guyana')
  expect(dataset.claims.map(({ place }) => place)).toEqual(['georgetown', 'georgetown-malaysia', 'georgetown'])
  expect(dataset.places.find(({ id }) => id === 'georgetown-malaysia')).toMatchObject({
    name: 'Georgetown, Malaysia',
    within: 'malaysia',
  })
})

test('byte order mark, CRLF, line breaks in quotes and empty lines', () => {
  const text = '\uFEFFdate,title,text\r\n\r\n2019-04-17,A,"one\r\ntwo"\r\n2019-04-18,B,"say ""x"""\r\n'
  const { claims } = written({ 'a.csv': text }).dataset
  expect(claims.map(({ text, line }) => [text, line])).toEqual([
    ['A: one two', 3],
    ['B: say "x"', 5],
  ])
})

test('a missing quote costs its own row, and is told', () => {
  const compiled = table('date,title', '2019-04-17,"A', '2019-04-18,"B"', '2019-04-19,C')
  expect(compiled.dataset.claims.map(({ text }) => text)).toEqual(['A', 'B', 'C'])
  expect(told(compiled)).toEqual([
    '2:1 error a quote (") is missing in this row → end the cell with ", and write "" for a quote in it',
  ])
})

test('quotes missing on every line still leave every row', () => {
  expect(rows('date,title', ...Array.from({ length: 500 }, () => '2019,"x'))).toHaveLength(500)
})

test('dates that cannot be taken are told at their cell', () => {
  const compiled = table('start,end,title', '2019-04-17,04/05/2019,A', '2019-04-17,2019-04-10,B')
  expect(compiled.dataset.claims.map(({ when }) => when?.edtf)).toEqual(['2019-04-17', '2019-04-17'])
  expect(told(compiled)).toEqual([
    expect.stringMatching(/^2:12 error 1 cell of “end” has two meanings, such as “04\/05\/2019”.*--date-order dmy or/),
    '3:12 warning the end, 2019-04-10, is before the start: check both',
  ])
})

test('a table whose columns have other names says what they could be', () => {
  const compiled = table('a,b', '1,2')
  expect(compiled.dataset.claims).toEqual([])
  expect(told(compiled)).toEqual([
    expect.stringMatching(/^1:1 error nothing is known of the columns of this table: a, b → .*--columns date=NAME/),
  ])
  expect(table('').dataset.claims).toEqual([])
})

test('names in a table are not checked for slips of the hand', () => {
  expect(told(table('date,title,person', '2019,A,Stephen Biegun', '2019,B,Stephen Beigun'))).toEqual([])
})

test('what is exported as a table opens again: the same claims, and the same events by their keys', () => {
  const { claims } = shipped.dataset
  const back = written({ 'a.csv': toCsv(shippedWorld, claims) })
  const bare = ({ text, when, place, actors, type, status, attribution, event }: Claim) => ({
    text,
    when: when?.edtf,
    place,
    actors: [...actors].sort(),
    type,
    status,
    attribution: attribution.map(({ name }) => name),
    event: event?.includes('.') ? undefined : event,
  })
  const byText = (a: { text: string }, b: { text: string }) => (a.text < b.text ? -1 : 1)
  expect(back.problems).toEqual([])
  expect(back.dataset.claims.map(bare).sort(byText)).toEqual(claims.map(bare).sort(byText))
})

test('a quote that keeps a spreadsheet from running a cell is taken off', () => {
  expect(row('title,x', "'=1+1,'@y")).toMatchObject({ text: '=1+1', notes: { x: '@y' } })
  expect(row('title', "'Tis so")?.text).toBe("'Tis so")
})

test('a problem in a table saved with CRLF is told at its own line and column', () => {
  const lines = ['date,title', '2019-04-17,one', '2019-04-18,two', '2019-04-31,three']
  const places = (end: string) =>
    compile([{ name: 'a.csv', text: lines.join(end) }]).problems.map(({ line, column }) => ({ line, column }))
  expect(places('\r\n')).toEqual([{ line: 4, column: 1 }])
  expect(places('\r\n')).toEqual(places('\n'))
})

test.each(['summit', 'e\u0301te\u0301', 'first\u00adsailing', 'a'.repeat(300)])(
  'a key in a table is the one in a briefing: %.20j',
  (key) => {
    const { dataset } = compile([
      { name: 'a.md', text: `- Kim sees Putin ^${key}\n` },
      { name: 'b.csv', text: `text,key\nPutin sees Kim,${key}\n` },
    ])
    expect(dataset.events.map(({ claims }) => claims.length)).toEqual([2])
  },
)
