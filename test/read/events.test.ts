import { expect, test } from 'vitest'
import { whenOf } from '../../src/dates/parse-edtf.ts'
import { inferredStatus } from '../../src/read/markdown/status.ts'
import { briefing, claim, told, toldWithFile, written } from './written.ts'

test('lines with one key are one event, in any briefing; its date has the days of all they say', () => {
  const { dataset } = written({
    '2019-04-16-a.md': '- [2019-04-22..2019-04-30]: They meet #possible ^summit',
    '2019-04-17-b.md':
      '- 2019-05-02: Kim meets Putin @[[Vladivostok]] #meet ^summit\n- They meet, some say #possible ^summit',
  })
  expect(dataset.events).toEqual([
    {
      id: 'summit',
      title: 'They meet',
      when: { edtf: '[2019-04-22..2019-04-30,2019-05-02]', min: '2019-04-22', max: '2019-05-02', precision: 'one-of' },
      readings: [
        { when: whenOf('[2019-04-22..2019-04-30]'), claims: [dataset.claims[0]?.id] },
        { when: whenOf('2019-05-02'), claims: [dataset.claims[1]?.id] },
      ],
      type: 'meet',
      status: 'expected',
      place: 'vladivostok',
      actors: [],
      claims: dataset.claims.map(({ id }) => id),
    },
  ])
})

test('a dated claim without a key is an event of its own, an undated one is about none', () => {
  const { dataset } = briefing('- 2019-04-15: a\n- b\n')
  const [first] = dataset.claims
  expect(dataset.events.map(({ id, title }) => [id, title])).toEqual([[first?.id, 'a']])
  expect(dataset.claims.map(({ event }) => event)).toEqual([first?.id, undefined])
})

test('a claim keeps its id, and so its event, when a line is added above it; what says the same is counted', () => {
  const ids = (text: string) => briefing(text).dataset.claims.map(({ id }) => id)
  const [a, b] = ids('- 2019-04-15: a\n- b\n')
  expect(ids('- new\n- 2019-04-15: a\n- b\n- b\n').slice(1)).toEqual([a, b, `${b}-2`])
  expect(a).not.toBe(b)
})

test('events stand in order of time, then of id, the undated by when they had happened', () => {
  const { dataset } = briefing('- x ^undated\n- 2019-04-15: a ^b\n- 2019-04-15: a ^a\n- 2018: a ^c\n')
  expect(dataset.events.map(({ id }) => id)).toEqual(['c', 'a', 'b', 'undated'])
})

test('events.yaml fixes title and date and adds the record, which is no claim', () => {
  const { dataset, problems } = written({
    '2019-04-17-a.md': '- [2019-04-22..2019-04-30]: They meet ^summit',
    'events.yaml': `summit:
  title: Putin and Kim meet
  when: [2019-04-22..2019-04-26]
  record:
    when: 2019-04-25
    place: Vladivostok
    text: They met on Russky Island.
    source: TASS
    url: https://tass.com/1
`,
  })
  expect(problems).toEqual([])
  expect(dataset.events[0]).toMatchObject({
    title: 'Putin and Kim meet',
    when: { min: '2019-04-22', max: '2019-04-26' },
    fixed: true,
    record: {
      text: 'They met on Russky Island.',
      when: { edtf: '2019-04-25' },
      place: 'vladivostok',
      source: 'TASS',
      url: 'https://tass.com/1',
    },
  })
  expect(dataset.claims).toHaveLength(1)
})

test('keys in events.yaml that no claim has, and records without a source, are told', () => {
  const files = { 'a.md': '- x ^summit', 'events.yaml': 'sumit:\n  title: x\nsummit:\n  record: { text: y }\n' }
  expect(toldWithFile(written(files))).toEqual([
    'events.yaml:1:1 warning no claim has the key ^sumit → did you mean summit?',
    'events.yaml:4:11 error a record must say how it turned out and who says so → give it “text” and “source”',
  ])
})

test('keys that differ only in case are two events, and told where the rarer one is typed', () => {
  const compiled = briefing('- a ^Summit\n- b ^summit\n- c ^summit\n')
  expect(compiled.dataset.events.map(({ id }) => id)).toEqual(['Summit', 'summit'])
  expect(told(compiled)).toEqual([
    '1:5 warning ^Summit and ^summit differ only in case, so they are two events → type ^summit if it is the same event',
  ])
})

test.each([
  ['2019-04-15', 'happened', 'over'],
  ['2019-04-17', 'happened', 'on the briefing’s own day'],
  ['[2019-04-01..2019-04-17]', 'happened', 'over by its latest day'],
  ['[..2019-04-10]', 'happened', 'over, with no earliest day'],
  ['2019-04-24~', 'expected', 'ahead'],
  ['[2019-04-26..]', 'expected', 'ahead, with no latest day'],
  ['2019-04-10/..', 'happened', 'begun and going on'],
  ['2019-04-16/2019-04-20', 'happened', 'begun'],
  ['2019-04-18/2019-04-20', 'expected', 'not begun'],
  ['[2019-04-16..2019-04-30]', 'expected', 'one day, maybe ahead'],
  ['2019-04', 'expected', 'a month that is not over'],
  ['2011', 'happened', 'a year that is over'],
])('for a briefing of 17 April 2019, %s has the status %s: %s', (edtf, status) => {
  expect(inferredStatus(whenOf(edtf), '2019-04-17', false)).toBe(status)
})

test('what is undated, or stands in an undated briefing, has happened', () => {
  expect(inferredStatus(undefined, '2019-04-17', false)).toBe('happened')
  expect(inferredStatus(whenOf('2030'), undefined, false)).toBe('happened')
})

test('a tag overrides the status; what is all ahead yet marked as happened is told', () => {
  expect(claim('2019-04-15: x #denied').status).toBe('denied')
  const compiled = briefing('- 2019-04-18: x #happened\n- [2019-04-17..2019-04-18]: y #happened\n')
  expect(compiled.dataset.claims.map(({ status }) => status)).toEqual(['happened', 'happened'])
  expect(told(compiled)).toEqual([
    '1:17 warning this is dated after its briefing, yet marked as happened → type #expected or #announced, or check the date; the briefing is of 2019-04-17',
  ])
})

test('a date in events.yaml that no claim allows is told, and the claims stand', () => {
  const files = {
    '2019-04-17-a.md': '- 2019-04-24: They meet ^summit',
    'events.yaml': 'summit:\n  when: 2019-04-25\n',
  }
  expect(written(files).dataset.events[0]).toMatchObject({ when: { edtf: '2019-04-24' } })
  expect(toldWithFile(written(files))).toEqual([
    'events.yaml:1:1 warning this date, 25 April 2019, is on none of the days that the claims give: 24 April 2019 → leave “when” out, or put what became known later under “record”',
  ])
})

test('corrects: and retracted: take the claims of a briefing back', () => {
  const { dataset, problems } = written({
    '2019-04-17-a.md': '- 2019-04-24: They meet ^summit',
    '2019-04-18-b.md': '---\ncorrects: 2019-04-17-a.md\n---\n- 2019-04-25: They meet ^summit',
    '2019-04-19-c.md': '---\nretracted: 2019-04-21\n---\n- 2019-04-26: They meet ^summit',
  })
  expect(problems).toEqual([])
  expect(dataset.briefings.map(({ corrects, retracted }) => [corrects, retracted])).toEqual([
    [undefined, undefined],
    ['2019-04-17-a', undefined],
    [undefined, '2019-04-21'],
  ])
  expect(dataset.events.map(({ when, claims }) => [when?.edtf, claims.length])).toEqual([['2019-04-25', 3]])
})

test('a correction of no file that is there is told', () => {
  const files = { '2019-04-17-a.md': 'x', '2019-04-18-b.md': '---\ncorrects: 2019-04-17-b.md\n---\nx' }
  expect(toldWithFile(written(files))).toEqual([
    '2019-04-18-b.md:2:11 warning there is no briefing in a file “2019-04-17-b.md” → did you mean 2019-04-17-a.md?',
  ])
})

test('actors.yaml says who speaks for whom and who is unnamed, events.yaml who did it', () => {
  const { dataset, problems } = written({
    '2019-04-17-a.md': '- 2019-04-24: [[Kim Yo Jong]] visits ^trip',
    'actors.yaml':
      'Dmitry Peskov:\n  speaksFor: Kremlin\nKremlin: {kind: agency}\nInsider:\n  kind: organization\n  unnamed: true\n',
    'events.yaml': 'trip:\n  by: [Kim Jong Un]\n',
  })
  expect(problems).toEqual([])
  const actor = (id: string) => dataset.actors.find((each) => each.id === id)
  expect(actor('dmitry-peskov')?.speaksFor).toEqual(['kremlin'])
  expect(actor('insider')?.unnamed).toBe(true)
  expect(dataset.events[0]?.by).toEqual(['kim-jong-un'])
})

test('whom a line begins with under other words is its doer', () => {
  const { dataset } = briefing(
    '- 2019-04-15: [[South Korea|The South]] replies\n- 2019-04-15: [[South Korea]] replies\n',
  )
  expect(dataset.claims.map(({ by }) => by)).toEqual([['south-korea'], undefined])
})

test.each(['What is expected', 'Outlook', 'Next', 'Ahead', 'What’s next', 'Looking ahead', 'Upcoming events:'])(
  'items under “%s” are expected, dated or not, unless they are marked otherwise',
  (heading) => {
    const { dataset } = briefing(
      `# Title\n\n## ${heading}\n- They meet ^a\n- 2019-04-10: They met ^b\n- They may meet #possible ^c\n`,
    )
    expect(dataset.claims.map(({ status }) => status)).toEqual(['expected', 'expected', 'possible'])
  },
)

test.each(['What happened', 'Background', 'Positions'])(
  'items under “%s” have the status of their dates',
  (heading) => {
    const { dataset } = briefing(`# Title\n\n## ${heading}\n- They meet ^a\n- 2019-04-10: They met ^b\n`)
    expect(dataset.claims.map(({ status }) => status)).toEqual(['happened', 'happened'])
  },
)

test('what has no mark and is read as happened before the day that others expect is told', () => {
  const lines = '- 2019-05-02: Kim meets Putin ^summit\n- They speak of trade ^summit\n- They meet #happened ^summit'
  expect(told(briefing(`${lines}\n`))).toEqual([
    '2:3 warning this is read as happened, before the day that others expect it on: 2 May 2019 → type #expected or #possible if it lies ahead, else #happened',
  ])
})

test('a heading that looks ahead speaks for the headings below it, but for one that looks back', () => {
  const under = (headings: string) => briefing(`# T\n\n${headings}\n- They meet`).dataset.claims[0]?.status
  expect(under('## Schedule\n\n### In Seoul\n')).toBe('expected')
  expect(under('## Schedule\n\n### What happened before\n')).toBe('happened')
  expect(under('## Schedule\n\n## In Seoul\n')).toBe('happened')
  expect(briefing('# Plans for Seoul\n\n## In Seoul\n\n- They meet').dataset.claims[0]?.status).toBe('happened')
})
