import { expect, test } from 'vitest'
import { named, table, told } from './tables.ts'

test('GDELT 2.0 without a header: 61 columns', () => {
  const cells = [
    ...['564111644', '20310304', '203103', '2031', '2031.1726', 'ELM', 'ELMLAND', ...Array<string>(8).fill('')],
    ...['FER', 'FERRY BOARD', ...Array<string>(8).fill(''), '1', '036', '036', '03', '1', '4', '10', '1', '10', '2.5'],
    ...Array<string>(16).fill(''),
    ...[
      '4',
      'Port Elm, Coast, Elmland',
      'EL',
      'EL01',
      'x',
      '58.1',
      '-3.2',
      '77',
      '20310304101500',
      'https://www.reuters.com/x',
    ],
  ]
  expect(cells).toHaveLength(61)
  expect(named(table(cells.join('\t')))).toMatchObject([
    {
      when: '2031-03-04',
      actors: ['ELMLAND', 'FERRY BOARD'],
      type: 'express intent to cooperate',
      place: 'Port Elm, Coast, Elmland',
      sources: ['reuters.com'],
    },
  ])
})

test('MID: days below 0 are not known', () => {
  const header = 'dispnum,stabb,stday,stmon,styear,endday,endmon,endyear'
  expect(named(table(header, '1,USA,-9,5,1902,30,6,1902', '1,UKG,3,5,1902,-9,-9,1903'))).toMatchObject([
    { when: '1902-05/1902-06-30', actors: ['USA'], text: 'USA: dispnum 1' },
    { when: '1902-05-03/1903', actors: ['UKG'] },
  ])
})

test('ACLED before 2019: days first by its other rows, allies, the event type', () => {
  const header =
    'GWNO,EVENT_DATE,TIME_PRECISION,EVENT_TYPE,ACTOR1,ALLY_ACTOR_1,ACTOR2,COUNTRY,ADMIN1,LOCATION,SOURCE,NOTES'
  const rows = [
    '615,18/04/2031,1,Riots,Crews,Students,Police,Elmland,Coast,Port Elm,Daily Post,A march.',
    '615,03/05/2031,2,Battles,Crews,,,Elmland,Coast,Skerry,Daily Post,A clash.',
  ]
  expect(named(table(header, ...rows))).toMatchObject([
    { when: '2031-04-18', actors: ['Crews', 'Students', 'Police'], type: 'Riots', place: 'Port Elm', country: 'Coast' },
    { when: '2031-05-03~', type: 'Battles' },
  ])
})

test('a title of few values is a type, and titles are made of place and text', () => {
  const rows = Array.from(
    { length: 40 },
    (_, at) => `2031-03-04,${at % 2 ? 'Protests' : 'Battles'},Port Elm,Crews marched for reason ${at} there.`,
  )
  const [first] = named(table('date,title,place,description', ...rows))
  expect(first).toMatchObject({ type: 'Battles', title: 'Port Elm: Crews marched for reason 0 there' })
})

test('the column settles the order of day and month, and says so', () => {
  const compiled = table('date,title', '4/25/2031,A', '3/4/2031,B', '12/11/2031,C')
  expect(named(compiled).map(({ when }) => when)).toEqual(['2031-03-04', '2031-04-25', '2031-12-11'])
  expect(told(compiled)).toEqual([])
  expect(compiled.tables[0]?.order).toMatchObject({ is: 'mdy', because: expect.stringContaining('4/25/2031') })
})

test('what the order is not known of is one problem for the column, with the option that settles it', () => {
  const compiled = table('date,title', '3/4/2031,A', '5/6/2031,B')
  expect(compiled.problems).toMatchObject([
    { severity: 'error', hint: expect.stringContaining('--date-order dmy or --date-order mdy') },
  ])
  expect(named(compiled).map(({ notes }) => notes?.date)).toEqual(['3/4/2031', '5/6/2031'])
})

test('titles above a header, two lines of names and tags below them are told and no claims', () => {
  expect(
    named(
      table(
        'Events of 2031;;',
        'Exported 1 April 2031;;',
        'Datum;Ereignis;Ort',
        '04.03.2031;Vorstand stimmt zu;Port Elm',
      ),
    ),
  ).toMatchObject([{ when: '2031-03-04', text: 'Vorstand stimmt zu', place: 'Port Elm' }])
  const two = table('When,,What,', 'Year,Month,Event,City', '2031,3,Board approves,Port Elm')
  expect(named(two)).toMatchObject([{ when: '2031-03', place: 'Port Elm' }])
  expect(told(two)).toEqual(['1 warning 1 row stands above or below the header and is left out'])
  expect(told(table('date,event', '#date,#event', '2031-03-04,Strike'))).toEqual([
    '2 warning 1 row stands above or below the header and is left out',
  ])
})

test('cells beyond the header are kept and told by line', () => {
  const compiled = table('date,text', '2024-03-09,Putin and Kim meet, at last, in Vladivostok')
  expect(named(compiled)).toMatchObject([
    { text: 'Putin and Kim meet', notes: { 'beyond the last column': 'at last, in Vladivostok' } },
  ])
  expect(told(compiled)).toEqual(['2 warning 1 row has more cells than the header has names; they are kept as a note'])
})

test('agencies and houses are no persons, a place in a race is no post, a name by itself is what it is about', () => {
  expect(table('date,title,actor', '2031-03-04,Raid,FBI').dataset.actors).toMatchObject([{ name: 'FBI' }])
  expect(table('date,title,actor', '2031-03-04,Raid,FBI').dataset.actors[0]).not.toHaveProperty('kind')
  expect(named(table('date,position,name', '2031-03-04,1,Race at Elm'))).toMatchObject([
    { title: 'Race at Elm', actors: [], notes: { position: '1' } },
  ])
  expect(
    named(
      table(
        'name,position,date,remarks',
        'Ada Berg,Minister,2031-03-04,Met the board',
        'Ada Berg,Minister,2031-03-06,Met the crews',
      ),
    ),
  ).toMatchObject([{ actors: ['Ada Berg'] }, { actors: ['Ada Berg'] }])
})

test('“and” parts people, and not the name of a body', () => {
  expect(
    named(
      table('date,title,people', '2031-03-04,T,Ada Berg and Jon Lind', '2031-03-05,T,Trade and Security Forum'),
    ).map(({ actors }) => actors),
  ).toEqual([['Ada Berg', 'Jon Lind'], ['Trade and Security Forum']])
})

test.each([
  ['Ministry of Trade, Industry and Labour', ['Ministry of Trade, Industry and Labour']],
  ['Ada Berg, Ministry of Trade, Industry and Energy', ['Ada Berg', 'Ministry of Trade, Industry and Energy']],
  [
    'Department of Health, Education, and Welfare and Jon Lind',
    ['Department of Health, Education, and Welfare', 'Jon Lind'],
  ],
  ['Committee on Foreign Affairs, Defence and Security', ['Committee on Foreign Affairs, Defence and Security']],
  ['Bundesministerium für Arbeit, Soziales und Gesundheit', ['Bundesministerium für Arbeit, Soziales und Gesundheit']],
  ['Ministry of Defence, Ministry of Trade and Jon Lind', ['Ministry of Defence', 'Ministry of Trade', 'Jon Lind']],
  ['Ministry of Defence, Ada Berg and Jon Lind', ['Ministry of Defence', 'Ada Berg', 'Jon Lind']],
  ['Ministry of Defence, Russland and Marra', ['Ministry of Defence', 'Russland', 'Marra']],
])('a body that is called by its fields is one name: %s', (cell, expected) => {
  const rows = ['2031-03-05,T,Russland', '2031-03-06,T,Marra']
  const [first] = named(table('date,title,actors', `2031-03-04,T,"${cell}"`, ...rows))
  expect(first?.actors).toEqual(expected)
})

test.each([
  ['날짜,사건,장소,출처', '2031년 3월 4일,이사회 승인,포트엘름,연합뉴스', '포트엘름'],
  ['Дата,Событие,Место,Источник', '4 марта 2031,Совет одобрил,Порт,Газета', 'Порт'],
  ['Date,Événement,Lieu,Lien', '4 mars 2031,Le conseil approuve,Port Elm,https://e.org/x', 'Port Elm'],
  ['開始日,出来事,場所,出典', '2031年3月4日,承認,港,新聞', '港'],
])('%s', (header, line, place) => {
  expect(named(table(header, line))).toMatchObject([
    { when: '2031-03-04', place, sources: [expect.stringMatching(/./)] },
  ])
})

test('COW wars: months, days and years numbered, below 0 unknown', () => {
  const header = 'WarNum,WarName,StateName,StartMonth1,StartDay1,StartYear1,EndMonth1,EndDay1,EndYear1'
  expect(
    named(table(header, '1,War of the Sound,Elmland,4,7,1823,11,13,1823', '2,Oak War,Oakland,5,-9,1830,-8,-8,-8')),
  ).toMatchObject([
    { when: '1823-04-07/1823-11-13', title: 'War of the Sound', actors: ['Elmland'] },
    { when: '1830-05', title: 'Oak War', actors: ['Oakland'] },
  ])
})

test('Wikidata: the words for an item stand in the column of its label', () => {
  const rows = [
    'item,itemLabel,date,placeLabel',
    'http://www.wikidata.org/entity/Q1,Siege of Elm,1815-06-18T00:00:00Z,Elm',
  ]
  expect(named(table(...rows))).toMatchObject([
    { when: '1815-06-18', title: 'Siege of Elm', place: 'Elm', links: ['http://www.wikidata.org/entity/Q1'] },
  ])
})

test('a form: columns are questions, and the time of filling it in is not when it happened', () => {
  const header = 'Timestamp,What happened?,When did it happen?,Where was it?,Who was involved?'
  expect(
    named(table(header, '3/5/2031 14:30:12,Board sells the ferry,3/14/2031,Port Elm,"Ada Berg, Jon Lind"')),
  ).toMatchObject([
    { when: '2031-03-14', place: 'Port Elm', actors: ['Ada Berg', 'Jon Lind'], title: 'Board sells the ferry' },
  ])
})

test.each([
  ['The board met.[1][12]', 'The board met.'],
  ['The board[a] met[note 3] again[citation needed]', 'The board met again'],
  ['It took [12] hours and array[x1]', 'It took [12] hours and array[x1]'],
])('marks of footnotes that were copied along are left behind: %s', (cell, text) => {
  expect(named(table('date,text', `2031-03-04,${cell}`))[0]?.text).toBe(text)
})

test('a line of sums at the end takes no role from its column', () => {
  const compiled = table('Year,Event,Place', '2031,Sold,Elm', '2032,Strike,Oak', '2033,End,Elm', 'Total,3,')
  expect(named(compiled)).toMatchObject([{ when: '2031' }, { when: '2032' }, { when: '2033' }, { when: undefined }])
  expect(told(compiled).join()).toContain('“Total”'.slice(1, 6))
})

test('what is to be typed is quoted where a shell needs it', () => {
  const { problems } = table('Day(s) of it,Comments', '2031-03-04,The board sells the ferry')
  expect(problems.map(({ hint }) => hint)).toContain("--columns 'date=Day(s) of it'")
})

test('a register of orders: a line above it, years of an order, who sold to whom, days that are estimates', () => {
  const lines = [
    'Transfers of ships;;;;',
    'Seller;Buyer;Description;Order date;Order date is estimate',
    'Oakland;Elmland;frigate;2028;Yes',
    'Ashland;Elmland;ferry;2029;No',
  ]
  expect(named(table(...lines))).toMatchObject([
    { when: '2028~', actors: ['Oakland', 'Elmland'], text: 'Oakland, Elmland: frigate' },
    { when: '2029', actors: ['Ashland', 'Elmland'] },
  ])
  expect(
    named(table('Recipient,Supplier,Year of order,,Comments', 'Elmland,Oakland,2028,?,For the coast')),
  ).toMatchObject([{ when: '2028', actors: ['Elmland', 'Oakland'], text: 'Elmland, Oakland: For the coast' }])
})

test('start and end are known inside longer names', () => {
  const header = 'Event Name,Start Date and Time,End Date and Time'
  expect(named(table(header, 'Summit,03/18/2031 09:00 AM,03/19/2031 05:00 PM'))).toMatchObject([
    { when: '2031-03-18/2031-03-19', title: 'Summit' },
  ])
})

test.each([
  ['Ada Berg et Jon Lind', ['Ada Berg', 'Jon Lind']],
  ['Ada Berg und Jon Lind', ['Ada Berg', 'Jon Lind']],
  ['United States, Russia, China', ['United States', 'Russia', 'China']],
  ['United States, Russia and China', ['United States', 'Russia', 'China']],
  ['Ada Berg, Minister of Trade, and Jon Lind', ['Ada Berg', 'Minister of Trade', 'Jon Lind']],
  ['Trade, Industry and Labour Ministry', ['Trade, Industry and Labour Ministry']],
  ['Berg, Ada', ['Berg, Ada']],
])('actors in a cell: %s', (cell, actors) => {
  expect(named(table('date,title,actors', `2031-03-04,T,"${cell}"`))[0]?.actors).toEqual(actors)
})

test('names that have commas are parted by semicolons in the text', () => {
  expect(named(table('date,title,actors', '2031-03-04,Talks,"Berg, Ada; Lind, Jon"'))).toMatchObject([
    { text: 'Berg, Ada; Lind, Jon: Talks', actors: ['Berg, Ada', 'Lind, Jon'] },
  ])
})

test('a table without rows is told to be empty', () => {
  expect(told(table('date,text'))).toEqual(['0 warning this table has no rows'])
  expect(told(table(''))).toEqual(['0 warning this table has no rows'])
})

test.each([
  ['event_date,event_title,event_location', '2031-03-04,Summit,Port Elm', { title: 'Summit', place: 'Port Elm' }],
  [
    'Visitor,Country,Arrived,Left',
    'Ada Berg,Elmland,2031-03-04,2031-03-04',
    { actors: ['Ada Berg'], place: 'Elmland' },
  ],
  ['Resolution,Adopted', 'On the ferry,4 March 2031', { title: 'On the ferry' }],
  [
    'Treaty,Date signed,Place signed',
    'Ferry Treaty,4 March 2031,Port Elm',
    { title: 'Ferry Treaty', place: 'Port Elm' },
  ],
  ['Date of Visit,Dignitary,Host,Agenda', '2031-03-04,Ada Berg,Jon Lind,Trade', { actors: ['Ada Berg', 'Jon Lind'] }],
  [
    'incident_date,incident_city,perpetrator',
    '2031-03-04,Skerry,Oak Front',
    { place: 'Skerry', actors: ['Oak Front'] },
  ],
  ['Datum (von),Datum (bis),Thema', '4.3.2031,4.3.2031,Gipfel', { title: 'Gipfel' }],
  ['created_at,text', 'Tue Mar 04 10:00:00 +0000 2031,We sell the ferry.', { text: 'We sell the ferry.' }],
])('%s', (header, line, expected) => {
  const compiled = table(header, line)
  expect(named(compiled)).toMatchObject([{ when: '2031-03-04', ...expected }])
  expect(told(compiled)).toEqual([])
})

test('a cell of several addresses is a column of addresses', () => {
  expect(named(table('date,title,links', '2031-03-04,Talks,https://a.example/1; https://b.example/2'))).toMatchObject([
    { links: ['https://a.example/1', 'https://b.example/2'] },
  ])
})

test.each([
  [['Date,Event', '(dd/mm/yyyy),(text)', '09/03/2024,They met'], '2024-03-09'],
  [['Date,Event', 'mm/dd/yyyy,', '09/03/2024,They met'], '2024-09-03'],
  [['Date (dd/mm/yyyy),Event', '09/03/2024,They met'], '2024-03-09'],
  [['Date [MM/DD/YYYY],Event', '09/03/2024,They met'], '2024-09-03'],
  [['Datum (TT/MM/JJJJ),Ereignis', '09/03/2024,Treffen'], '2024-03-09'],
])('how its dates are written stands in the table itself: %j', (lines, when) => {
  const compiled = table(...lines)
  expect(named(compiled)).toMatchObject([{ when }])
  expect(compiled.problems.filter(({ severity }) => severity === 'error')).toEqual([])
})

test('a row whose title names a form of dates is a row like others', () => {
  const compiled = table('date,title', '2024-03-09,Bank adopts DD/MM/YYYY', '2024-03-10,Meeting')
  expect(named(compiled).map(({ title }) => title)).toEqual(['Bank adopts DD/MM/YYYY', 'Meeting'])
})

test('rows without a date are told, and no date is taken from the row above', () => {
  const compiled = table('date,event', '2024-03-09,A came', ',B came', 'n/a,C came', '2024-03-10,D came')
  expect(named(compiled).map(({ when, text }) => [when, text])).toEqual([
    ['2024-03-09', 'A came'],
    ['2024-03-10', 'D came'],
    [undefined, 'B came'],
    [undefined, 'C came'],
  ])
  expect(told(compiled)).toEqual([
    expect.stringContaining('2 rows give no date: what they say stands undated (lines 3, 4)'),
  ])
})

test('a plan of tasks: who owns them, when they start and finish', () => {
  const compiled = table('Task,Start,Finish,Owner,% Complete', 'Build the pier,2024-03-09,2024-03-12,Ada Berg,100%')
  expect(named(compiled)).toMatchObject([
    { when: '2024-03-09/2024-03-12', title: 'Build the pier', actors: ['Ada Berg'], notes: { '% Complete': '100%' } },
  ])
})

test('the clock time beside a day is kept as a note, midnight is none', () => {
  const compiled = table(
    'date,title',
    '2024-03-09 10:30,A came',
    '2024-03-10T09:00:00Z,B came',
    '"March 11, 2024 2:30 PM",C came',
    '2024-03-12T00:00:00.000Z,D came',
    '2024-03-13 00:00,E came',
    '2024-03-14,F came',
  )
  expect(named(compiled).map(({ when, notes }) => [when, notes?.time])).toEqual([
    ['2024-03-09', '10:30'],
    ['2024-03-10', '09:00:00Z'],
    ['2024-03-11', '2:30 PM'],
    ['2024-03-12', undefined],
    ['2024-03-13', undefined],
    ['2024-03-14', undefined],
  ])
  expect(told(compiled)).toEqual([])
})
