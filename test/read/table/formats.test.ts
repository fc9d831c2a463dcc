import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { expect, test } from 'vitest'
import type { Compiled } from '../../../src/read/compile.ts'
import { openPath } from '../../../src/read/folder/open-path.ts'
import { scratchFolder } from '../../support/scratch-folder.ts'
import { workbook } from '../../support/workbook.ts'
import { named } from './tables.ts'

async function opened(name: string, content: string | Uint8Array): Promise<Compiled> {
  const file = join(scratchFolder(), name)
  writeFileSync(file, content)
  return openPath(file)
}

const calendar = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', ...lines, 'END:VCALENDAR', ''].join('\r\n')

test.each<[string, string | Uint8Array, object]>([
  [
    'nested.json',
    JSON.stringify([
      {
        date: '2031-03-04',
        title: 'Board approves',
        place: { city: 'Port Elm' },
        actors: [{ name: 'Ada Berg' }, { name: 'Jon Lind' }],
      },
    ]),
    { when: '2031-03-04', title: 'Board approves', place: 'Port Elm', actors: ['Ada Berg', 'Jon Lind'] },
  ],
  [
    'timeline.json',
    JSON.stringify({
      events: [
        {
          start_date: { year: '2031', month: '3', day: '4' },
          text: { headline: 'Board', text: '<p>So &amp; so</p>' },
          media: { url: 'https://e.org/x.jpg', credit: 'Daily Post' },
        },
      ],
    }),
    { when: '2031-03-04', text: 'Board: So & so', sources: ['Daily Post'], links: ['https://e.org/x.jpg'] },
  ],
  [
    'places.geojson',
    JSON.stringify({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { date: '2031-03-04', name: 'Strike' },
          geometry: { type: 'Point', coordinates: [1, 2] },
        },
      ],
    }),
    { when: '2031-03-04', title: 'Strike', notes: { coordinates: '1, 2' } },
  ],
  ['lines.jsonl', '{"date":"2031-03-04","title":"A","who":"Ada Berg"}\n', { when: '2031-03-04', actors: ['Ada Berg'] }],
  ['list.yml', '- date: 2031-03-04\n  title: A\n  tags: [a, b]\n', { when: '2031-03-04', notes: { tags: 'a; b' } }],
  [
    'book.xlsx',
    workbook({
      Trips: [
        ['Date', 'Title'],
        [47911, 'Board approves'],
      ],
    }),
    { when: '2031-03-04', title: 'Board approves' },
  ],
  [
    'table.parquet',
    new Uint8Array(
      parquetWriteBuffer({
        columnData: [
          { name: 'date', data: ['2031-03-04'], type: 'STRING' },
          { name: 'title', data: ['Board approves'], type: 'STRING' },
          { name: 'size', data: [5n], type: 'INT64' },
        ],
      }),
    ),
    { when: '2031-03-04', title: 'Board approves', notes: { size: '5' } },
  ],
  [
    'days.ics',
    calendar(
      'BEGIN:VEVENT',
      'UID:1',
      'DTSTART;VALUE=DATE:20310304',
      'DTEND;VALUE=DATE:20310306',
      'SUMMARY:Board\\, at last',
      'LOCATION:Port Elm',
      'ATTENDEE;CN=Ada Berg:mailto:a@e.org',
      'END:VEVENT',
    ),
    { when: '2031-03-04/2031-03-05', title: 'Board, at last', place: 'Port Elm', actors: ['Ada Berg'] },
  ],
  [
    'hours.ics',
    calendar(
      'BEGIN:VEVENT',
      'UID:1',
      'DTSTART:20310304T100000Z',
      'DTEND:20310304T110000Z',
      'SUMMARY:Talks',
      'END:VEVENT',
    ),
    { when: '2031-03-04', title: 'Talks' },
  ],
  [
    'feed.rss',
    '<rss version="2.0"><channel><title>Daily Post</title><item><title>Board approves</title><link>https://d.org/1</link><description>&lt;p&gt;Text&lt;/p&gt;</description><pubDate>Tue, 04 Mar 2031 10:00:00 GMT</pubDate><category>Ferry</category></item></channel></rss>',
    {
      when: '2031-03-04',
      text: 'Board approves: Text',
      type: 'Ferry',
      sources: ['Daily Post'],
      links: ['https://d.org/1'],
    },
  ],
  [
    'atom.xml',
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>Coast Agency</title><entry><title>Strike</title><link href="https://c.org/1"/><published>2031-03-03T10:00:00Z</published><updated>2031-03-04T10:00:00Z</updated></entry></feed>',
    { when: '2031-03-03', title: 'Strike', sources: ['Coast Agency'], links: ['https://c.org/1'] },
  ],
  [
    'trips.xml',
    '<trips><trip id="7"><start>2031-03-04</start><person>Ada Berg</person><remarks>Went home.</remarks></trip></trips>',
    { when: '2031-03-04', text: 'Ada Berg: Went home.', notes: { id: '7' } },
  ],
  ['packed.csv.gz', gzipSync('date,title\n2031-03-04,A\n'), { when: '2031-03-04', title: 'A' }],
  ['wide.csv', Buffer.from('\uFEFFdate,title\n2031-03-04,Café\n', 'utf16le'), { title: 'Café' }],
  ['unmarked.csv', Buffer.from('date,title\n2031-03-04,Cafe opens\n', 'utf16le'), { title: 'Cafe opens' }],
  ['tabs.tab', 'date\ttitle\n2031-03-04\tA, b\n', { title: 'A, b' }],
  ['text.txt', 'date;title\n2031-03-04;A\n', { title: 'A' }],
  ['unnamed', 'date;title\n2031-03-04;A\n', { title: 'A' }],
])('%s', async (name, content, expected) => {
  const compiled = await opened(name, content)
  expect(named(compiled)).toMatchObject([expected])
  expect(compiled.problems).toEqual([])
  expect(compiled.tables).toMatchObject([{ rows: 1, claims: 1, left: [] }])
})

test('a sheet is named, and sheets that are not read are told', async () => {
  const file = join(scratchFolder(), 'book.xlsx')
  writeFileSync(
    file,
    workbook({
      First: [
        ['Date', 'Title'],
        [47911, 'A'],
      ],
      Second: [
        ['Date', 'Title'],
        [47912, 'B'],
      ],
    }),
  )
  const { problems } = await openPath(file)
  expect(problems.map(({ message, hint }) => `${message} ${hint}`)).toEqual([
    'of this workbook the sheet “First” is read; not read: Second --sheet Second',
  ])
  expect(named(await openPath(file, { tables: { sheet: 'second' } }))).toMatchObject([
    { when: '2031-03-05', title: 'B' },
  ])
  await expect(openPath(file, { tables: { sheet: 'third' } })).resolves.toMatchObject({
    problems: [{ message: 'there is no sheet “third”: the sheets are First, Second' }],
  })
})

test('lines that are no JSON are told, and the others read', async () => {
  const { dataset, problems } = await opened(
    'a.jsonl',
    '{"date":"2031","title":"A"}\nnot so\n{"date":"2032","title":"B"}\n',
  )
  expect(dataset.claims).toHaveLength(2)
  expect(problems.map(({ message }) => message)).toEqual(['line 2 is no JSON and is left out'])
})

test('in a folder, lists of events are read; settings and other files are counted', async () => {
  const folder = scratchFolder()
  mkdirSync(join(folder, '_data'))
  writeFileSync(join(folder, '_data/events.yml'), '- date: 2031-03-04\n  title: Board approves\n')
  writeFileSync(join(folder, 'package.json'), '{"name":"x","files":["a"]}')
  writeFileSync(join(folder, 'settings.yaml'), 'colour: red\n')
  writeFileSync(join(folder, 'photo.jpg'), 'x')
  const { dataset, problems } = await openPath(folder)
  expect(dataset.claims.map(({ text }) => text)).toEqual(['Board approves'])
  expect(problems.map(({ message }) => message)).toEqual(['3 files of other kinds are not read: .jpg, .json, .yaml'])
})

test('tables.yaml beside a table says how it is read, and options say more', async () => {
  const folder = scratchFolder()
  const file = join(folder, 'weeks.csv')
  writeFileSync(file, 'eow,about\n03/04/2031,Board approves the sale\n')
  const before = await openPath(file)
  expect(before.dataset.events).toEqual([])
  expect(before.problems.map(({ hint }) => hint)).toContain('--columns date=eow')
  writeFileSync(join(folder, 'tables.yaml'), 'weeks.csv:\n  columns: { date: eow, text: about }\n  date-order: dmy\n')
  expect(named(await openPath(file))).toMatchObject([{ when: '2031-04-03', text: 'Board approves the sale' }])
  expect(named(await openPath(folder))).toMatchObject([{ when: '2031-04-03' }])
  expect(named(await openPath(file, { tables: { dateOrder: 'mdy' } }))).toMatchObject([{ when: '2031-03-04' }])
})

const gzip = (input: Uint8Array): Uint8Array => gzipSync(input)
const brotli = (input: Uint8Array): Uint8Array => brotliCompressSync(input)
const COMPRESSORS = { GZIP: gzip, BROTLI: brotli }

test.each(['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'BROTLI'] as const)(
  'a Parquet file compressed by %s is read',
  async (codec) => {
    const bytes = parquetWriteBuffer({
      codec,
      compressors: COMPRESSORS,
      columnData: [
        { name: 'date', data: Array(200).fill('2031-03-04'), type: 'STRING' },
        { name: 'title', data: Array(200).fill('Board approves'), type: 'STRING' },
      ],
    })
    const { dataset, problems } = await opened('table.parquet', new Uint8Array(bytes))
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(dataset.claims).toHaveLength(200)
  },
)

test('a calendar: days that do not say so, its own title, an entry that repeats, a day that is none', async () => {
  const compiled = await opened(
    'talks.ics',
    calendar(
      'X-WR-CALNAME:Round of talks',
      ...['BEGIN:VEVENT', 'DTSTART:20310304', 'SUMMARY:First', 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'DTSTART:20310311T090000Z', 'RRULE:FREQ=WEEKLY;COUNT=3', 'SUMMARY:Weekly', 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'DTSTART;VALUE=DATE:20311345', 'SUMMARY:Never', 'END:VEVENT'],
    ),
  )
  expect(compiled.dataset.briefings[0]?.title).toBe('Round of talks')
  expect(named(compiled)).toMatchObject([
    { when: '2031-03-04', title: 'First' },
    { when: '2031-03-11', title: 'Weekly', notes: { rrule: 'FREQ=WEEKLY;COUNT=3' } },
    { when: undefined, text: 'Never' },
  ])
  expect(compiled.problems.map(({ message }) => message).join('\n')).toMatch(/1 entry repeats[\s\S]*13/)
})

test('Atom: an entry without a day of publication is of the day of its last change', async () => {
  const compiled = await opened(
    'feed.atom',
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Coast Agency</title>
      <entry><title>Sold</title><published>2031-03-04T10:00:00Z</published><updated>2031-03-09T10:00:00Z</updated></entry>
      <entry><title>Strike</title><updated>2031-03-06T10:00:00Z</updated></entry></feed>`,
  )
  expect(compiled.dataset.briefings[0]?.title).toBe('Coast Agency')
  expect(named(compiled)).toMatchObject([
    { when: '2031-03-04', title: 'Sold', sources: ['Coast Agency'] },
    { when: '2031-03-06', title: 'Strike', sources: ['Coast Agency'] },
  ])
})

test('TimelineJS as JSON: its title is the title of the briefing', async () => {
  const { dataset } = await opened(
    'ferry.json',
    JSON.stringify({
      title: { text: { headline: 'The ferry', text: 'Eleven years' } },
      events: [{ start_date: { year: '2031', month: '3' }, text: { headline: 'Sold', text: '' } }],
    }),
  )
  expect(dataset.briefings[0]?.title).toBe('The ferry')
})

test('JSON: objects by their keys, rows below their names, columns beside rows', async () => {
  const rows = [
    ['2031-03-04', 'Board approves'],
    ['2031-03-05', 'Strike'],
  ]
  const expected = [
    { when: '2031-03-04', title: 'Board approves' },
    { when: '2031-03-05', title: 'Strike' },
  ]
  const objects = rows.map(([date, title]) => ({ date, title }))
  for (const value of [
    { first: objects[0], second: objects[1] },
    [['date', 'title'], ...rows],
    { columns: ['date', 'title'], index: [0, 1], data: rows },
    { fields: [{ name: 'date' }, { name: 'title' }], rows },
  ]) {
    expect(named(await opened('events.json', JSON.stringify(value)))).toMatchObject(expected)
  }
})

test('lines of JSON that are no objects are told', async () => {
  const { dataset, problems } = await opened('a.jsonl', '{"date":"2031","title":"A"}\n[1]\n"x"\n')
  expect(dataset.claims).toHaveLength(1)
  expect(problems.map(({ message }) => message)).toEqual([
    'line 2 is no object and is left out',
    'line 3 is no object and is left out',
  ])
})

test('of a workbook the first sheet that is a table is read, not its page of remarks', async () => {
  const { dataset, problems, tables } = await opened(
    'book.xlsx',
    workbook({
      'Read me': [['A list of events'], ['By us']],
      'All of 2031': [
        ['Date', 'Title'],
        [47911, 'Board approves'],
      ],
    }),
  )
  expect(dataset.claims).toMatchObject([{ text: 'Board approves', when: { edtf: '2031-03-04' } }])
  expect(problems.map(({ hint }) => hint)).toEqual(["--sheet 'Read me'"])
  expect(tables[0]?.sheet).toBe('All of 2031')
})

test('addresses behind the cells of a workbook are counted, as they are not read', async () => {
  const rows = [
    ['Date', 'Title'],
    [47911, 'A'],
  ]
  const { problems } = await opened(
    'book.xlsx',
    workbook({ Trips: rows }, ['https://a.example/1', 'https://a.example/2']),
  )
  expect(problems).toMatchObject([
    {
      message: '2 addresses behind cells of this workbook are not read',
      hint: 'put each address into a cell of its own',
    },
  ])
  expect((await opened('book.xlsx', workbook({ Trips: rows }))).problems).toEqual([])
})

test('a time of day alone is no day', async () => {
  const compiled = await opened(
    'book.xlsx',
    workbook({
      Trips: [
        ['Date', 'Title'],
        [47911, 'A'],
        [0.4375, 'B'],
      ],
    }),
  )
  expect(named(compiled)).toMatchObject([{ when: '2031-03-04' }, { when: undefined, notes: { date: '10:30' } }])
  expect(compiled.problems).toHaveLength(1)
})

test('a calendar as JSON: whole days and hours stand under different names, people have names to show', async () => {
  const items = [
    {
      start: { date: '2031-03-04' },
      end: { date: '2031-03-05' },
      summary: 'Talks',
      attendees: [{ displayName: 'Ada Berg' }],
    },
    { start: { dateTime: '2031-03-06T10:00:00+01:00' }, summary: 'Call' },
  ]
  expect(named(await opened('events.json', JSON.stringify({ items })))).toMatchObject([
    { when: '2031-03-04/2031-03-05', actors: ['Ada Berg'] },
    { when: '2031-03-06', title: 'Call' },
  ])
})

test('YAML: what happened by its day', async () => {
  const text = '2031-03-04: Board approves\n2031-03-05:\n  - Crews strike\n  - what: Talks\n    who: Ada Berg\n'
  expect(named(await opened('timeline.yml', text))).toMatchObject([
    { when: '2031-03-04', text: 'Board approves' },
    { when: '2031-03-05', text: 'Crews strike' },
    { when: '2031-03-05', actors: ['Ada Berg'] },
  ])
})

test('YAML: a list of days and what happened on each', async () => {
  const text = '- 2031-03-04: Board approves\n- 2031-03-05: [Crews strike, Talks]\n'
  expect(named(await opened('timeline.yml', text)).map(({ when, text: said }) => [when, said])).toEqual([
    ['2031-03-04', 'Board approves'],
    ['2031-03-05', 'Crews strike'],
    ['2031-03-05', 'Talks'],
  ])
})

test('JSON: the keys of entries are kept as a note', async () => {
  const value = { a7: { date: '2031-03-04', title: 'A' }, b9: { date: '2031-03-05', title: 'B' } }
  expect(named(await opened('map.json', JSON.stringify(value))).map(({ notes }) => notes)).toEqual([
    { id: 'a7' },
    { id: 'b9' },
  ])
})

test.each(['json', 'jsonl'])('%s: numbers keep all their digits, and texts are as they were', async (kind) => {
  const entry = `{"date":"2031-03-04","title":"Board, 1234567890123456789, \\"a\\" approves","code":12345678901234567890,"share":0.12345678901234567,"n":-9007199254740993}`
  const [claim] = named(await opened(`posts.${kind}`, kind === 'json' ? `[${entry}]` : `${entry}\n`))
  expect(claim).toMatchObject({
    title: 'Board, 1234567890123456789, "a" approves',
    notes: { code: '12345678901234567890', n: '-9007199254740993' },
  })
  const { share } = claim?.notes ?? {}
  expect(share).toMatch(/^0\.123456789012345/)
})

test('XML: fields called by an attribute', async () => {
  const doc = (date: string, title: string) =>
    `<doc><str name="date">${date}</str><str name="title">${title}</str></doc>`
  const text = `<docs>${doc('2031-03-04', 'Board approves')}${doc('2031-03-05', 'Strike')}</docs>`
  expect(named(await opened('docs.xml', text))).toMatchObject([
    { when: '2031-03-04', title: 'Board approves' },
    { when: '2031-03-05', title: 'Strike' },
  ])
})
