import { expect, test } from 'vitest'
import { briefing, claims, written } from './written.ts'

const SAMPLE = `---
topic: kim-putin-summit
source:
  outlet: ANI
  dateline: Washington
  published: "[2019-04-16..2019-04-17]"
  descriptor: wire story, relayed by other sites
---
# Biegun goes to Moscow while Kim and Putin prepare to meet

Washington sends its North Korea envoy to Moscow on 17-18 April, days before Kim Jong Un is expected in Vladivostok.

## What happened
- 2019-04-15: [[Cho Hyun]] saw his Russian counterpart [[Vladimir Titov]] @[[Moscow]] #meet ^cho-titov (per ANI)

## What is expected
- about 2019-04-24: [[Kim Jong Un]] meets [[Vladimir Putin]] @[[Vladivostok]] #meet ^kim-putin-summit (per ANI, citing Yonhap)

## Positions
- [[Kim Jong Un]] would meet Trump a third time, on conditions #statement (per ANI, citing Yonhap)
`

test('a briefing as the design shows it compiles without a problem', () => {
  const { dataset, problems } = written({ '2019-04-17-biegun.md': SAMPLE })
  expect(problems).toEqual([])
  expect(dataset.briefings).toEqual([
    {
      id: '2019-04-17-biegun',
      title: 'Biegun goes to Moscow while Kim and Putin prepare to meet',
      date: '2019-04-17',
      topic: 'kim-putin-summit',
      bottomLine:
        'Washington sends its North Korea envoy to Moscow on 17-18 April, days before Kim Jong Un is expected in Vladivostok.',
      source: {
        outlet: 'ani',
        dateline: 'Washington',
        published: { edtf: '[2019-04-16..2019-04-17]', min: '2019-04-16', max: '2019-04-17', precision: 'one-of' },
        descriptor: 'wire story, relayed by other sites',
      },
      sections: [
        { heading: 'What happened', blocks: [{ claim: expect.stringMatching(/^2019-04-17-biegun\.\w{8}$/) }] },
        { heading: 'What is expected', blocks: [{ claim: expect.stringMatching(/^2019-04-17-biegun\.\w{8}$/) }] },
        { heading: 'Positions', blocks: [{ claim: expect.stringMatching(/^2019-04-17-biegun\.\w{8}$/) }] },
      ],
    },
  ])
  expect(dataset.claims[1]).toEqual({
    id: expect.stringMatching(/^2019-04-17-biegun\.\w{8}$/),
    briefing: '2019-04-17-biegun',
    text: 'Kim Jong Un meets Vladimir Putin',
    when: { edtf: '2019-04-24~', min: '2019-04-24', max: '2019-04-24', precision: 'day', approximate: true },
    place: 'vladivostok',
    actors: ['kim-jong-un', 'vladimir-putin'],
    type: 'meet',
    status: 'expected',
    attribution: [
      { name: 'ANI', actor: 'ani' },
      { name: 'Yonhap', actor: 'yonhap' },
    ],
    event: 'kim-putin-summit',
    line: 17,
  })
  expect(dataset.actors.map(({ id, kind }) => [id, kind])).toEqual([
    ['ani', 'media'],
    ['cho-hyun', 'person'],
    ['kim-jong-un', 'person'],
    ['vladimir-putin', 'person'],
    ['vladimir-titov', 'person'],
    ['yonhap', 'organization'],
  ])
  expect(dataset.places.map(({ name }) => name)).toEqual(['Moscow', 'Vladivostok'])
  expect(dataset.events.map(({ id, title, claims }) => [id, title, claims])).toEqual([
    [
      'cho-titov',
      'Cho Hyun saw his Russian counterpart Vladimir Titov',
      [expect.stringMatching(/^2019-04-17-biegun\.\w{8}$/)],
    ],
    ['kim-putin-summit', 'Kim Jong Un meets Vladimir Putin', [expect.stringMatching(/^2019-04-17-biegun\.\w{8}$/)]],
  ])
})

test('nothing is required but text: the name gives the date, the heading the title, the paragraph the bottom line', () => {
  const { dataset, problems } = written({
    '2019-04-17-kim-putin.md': '# A title\n\nThe gist.\n\n- First.\n- Second.\n',
  })
  expect(problems).toEqual([])
  expect(dataset.briefings).toEqual([
    {
      id: '2019-04-17-kim-putin',
      title: 'A title',
      date: '2019-04-17',
      bottomLine: 'The gist.',
      source: {},
      sections: [
        {
          blocks: [
            { claim: expect.stringMatching(/^2019-04-17-kim-putin\.\w{8}$/) },
            { claim: expect.stringMatching(/^2019-04-17-kim-putin\.\w{8}$/) },
          ],
        },
      ],
    },
  ])
  expect(dataset.claims.map(({ text, status, attribution }) => ({ text, status, attribution }))).toEqual([
    { text: 'First.', status: 'happened', attribution: [] },
    { text: 'Second.', status: 'happened', attribution: [] },
  ])
  expect(dataset.events).toEqual([])
})

test.each([
  ['2019-04-17-kim-putin.md', '2019-04-17', 'Kim putin'],
  ['20190417_kim_putin.markdown', '2019-04-17', 'Kim putin'],
  ['2019-04-17.md', '2019-04-17', '2019-04-17'],
  ['2019-13-17-x.md', undefined, '2019 13 17 x'],
  ['notes/kim-putin.md', undefined, 'Kim putin'],
  ['notes/summit/index.md', undefined, 'Summit'],
])('%s without a heading: date %s, title “%s”', (name, date, title) => {
  const [only] = written({ [name]: 'Text.' }).dataset.briefings
  expect([only?.date, only?.title]).toEqual([date, title])
})

test('an id holds nothing that is not seen', () => {
  expect(written({ '\u{e0100}.md': '', 'a\u200bb\u001b[31m.md': '' }).dataset.briefings.map(({ id }) => id)).toEqual([
    'ab',
    'x',
  ])
})

test('the date: front matter before file name before the earliest day of publication', () => {
  const published = 'source: {published: "[2019-04-15..2019-04-16]"}'
  const date = (name: string, yaml: string) => written({ [name]: `---\n${yaml}\n---\nText` }).dataset.briefings[0]?.date
  expect(date('2019-04-17-x.md', `date: April 18, 2019\n${published}`)).toBe('2019-04-18')
  expect(date('2019-04-17-x.md', published)).toBe('2019-04-17')
  expect(date('x.md', published)).toBe('2019-04-15')
  expect(date('x.md', 'date: 2019-04-17T10:00:00+09:00')).toBe('2019-04-17')
  expect(date('x.md', 'date: 2019-04-17 10:00')).toBe('2019-04-17')
})

test('list items are claims, however they are nested; all else is prose', () => {
  const { dataset } = briefing(
    [
      '# T',
      'Gist.',
      '',
      '- one',
      '  goes on',
      '  - nested',
      '    1. ordered',
      '',
      '> - quoted item',
      '',
      '```',
      '- 2019-04-17: code',
      '```',
      '',
      '| a | b |',
      '|---|---|',
      '| 1 | 2 |',
    ].join('\n'),
  )
  expect(dataset.claims.map(({ text }) => text)).toEqual(['one goes on', 'nested', 'ordered'])
  expect(dataset.briefings[0]?.sections[0]?.blocks.slice(3)).toEqual([
    { text: 'quoted item' },
    { text: '- 2019-04-17: code' },
    { text: 'a · b' },
    { text: '1 · 2' },
  ])
})

test('Markdown within a line becomes plain text', () => {
  expect(
    claims('*a* **b** `c` [d](http://e) ![f](g.png) h &amp; i <b>j</b> <!-- k -->', 'a\\*b \\#meet \\[[c]]').map(
      ({ text, type, actors }) => ({ text, type, actors }),
    ),
  ).toEqual([
    { text: 'a b c d f h & i j', type: undefined, actors: [] },
    { text: 'a*b #meet [[c]]', type: undefined, actors: [] },
  ])
})

test('a set at the start of an item is a date and no link definition', () => {
  expect(
    claims('[2019-04-22..2019-04-30]: text', '[2019-04-23,2019-04-24]: text').map(({ when }) => when?.edtf),
  ).toEqual(['[2019-04-22..2019-04-30]', '[2019-04-23,2019-04-24]'])
})

test('a byte order mark and CRLF make no difference', () => {
  const { dataset, problems } = written({ 'a.md': `\uFEFF${SAMPLE.replaceAll('\n', '\r\n')}` })
  expect(problems).toEqual([])
  expect(dataset.claims.map(({ line }) => line)).toEqual([14, 17, 20])
})

test('briefings stand in order of date then id, the undated last; the order of the files makes no difference', () => {
  const files = {
    'b.md': '# B',
    '2019-04-18-a.md': '# A',
    '2019-04-17-z.md': '# Z',
    'a.md': '# 0',
    'actors.yaml': 'X:',
  }
  const forth = written(files).dataset
  expect(forth.briefings.map(({ id }) => id)).toEqual(['2019-04-17-z', '2019-04-18-a', 'a', 'b'])
  expect(written(Object.fromEntries(Object.entries(files).reverse())).dataset).toEqual(forth)
})
