import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../support/runs.ts'
import { briefing, claim, written } from './written.ts'

/** Words of many scripts, and signs that a sentence may have, none of which is a mark. */
const WORDS = [
  'talks',
  'began',
  'in',
  'the',
  'harbour,',
  'so',
  'they',
  'say;',
  '회담이',
  '열렸다',
  '会談',
  'переговоры',
  'محادثات',
  '5',
  '%',
  'of',
  '(a',
  'few)',
  'don’t',
  'U.S.',
  'trade-off',
  '“quoted”',
  '1.5',
  'C++',
  'x*y',
]
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 })
  .map((words) => ['Ferry', ...words].join(' '))

const NAMES = ['AP', 'Reuters', 'Daily Post', 'Coast Agency', '연합뉴스']
const names = fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 })

/** Attributions in every form that is read: each names all of the sources. */
const FORMS: readonly ((names: readonly string[]) => string)[] = [
  (all) => ` (per ${all.join('; ')})`,
  (all) => ` (per ${all.join(', ')})`,
  (all) => ` (Per: ${all.join('; ')}.)`,
  (all) => ` [per ${all.join('; ')}]`,
  (all) => ` （per ${all.join('; ')}）`,
  (all) => ` (via ${all.join('; ')})`,
  (all) => ` (according to ${all.join('; ')}).`,
  (all) => all.map((name) => ` (per ${name})`).join(''),
  (all) => ` (per ${all.map((name) => `[[${name}]]`).join('; ')})`,
  (all) => ` (per ${all.join('; ')})[^1]`,
  (all) => ` (per ${all.join('; ')}) #meet ^k`,
  (all) => ` #meet (per ${all.join('; ')}) +talks`,
  (all) => ` (as per ${all.join(' + ')})`,
  (all) => ` {per ${all.join('; ')}}`,
  (all) => ` <per ${all.join('; ')}>`,
  (all) => ` (as reported by ${all.join(', ')})`,
  (all) => ` (laut ${all.join('; ')})`,
  (all) => ` (selon ${all.join('; ')})`,
  (all) => ` (по данным ${all.join('; ')})`,
  (all) => ` (Source: ${all.join('; ')})`,
  (all) => ` (per ${all.join('; ')}, 9 March 2024)`,
  (all) => ` (per ${all.map((name) => `“${name}”`).join('; ')})`,
  (all) => ` ((per ${all.join('; ')}))`,
  (all) => ` «selon ${all.join('; ')}»`,
  (all) => ` (acc. to ${all.join('; ')})`,
  (all) => ` (volgens ${all.join('; ')})`,
  (all) => ` (per ${all.join('; ')})^k`,
]

/** A day at the start of an item, in forms that are read. */
const DATES = [
  '2019-04-15: ',
  '2019-04-15 – ',
  '2019-04-15, ',
  '**2019-04-15**: ',
  '[2019-04-15] ',
  '(15 April 2019) ',
  '15. April 2019: ',
  '📅 2019-04-15: ',
  '2019-04-15 10:15 UTC: ',
  '2019년 4월 15일: ',
  'April 15, 2019 — ',
  '20190415: ',
]

const bullets = fc.constantFrom('- ', '* ', '+ ', '• ', '1. ', '- [ ] ')
const fold = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '')

test('whatever the form of its marks, a claim’s text is kept whole, its day read and each source counted', () => {
  fc.assert(
    fc.property(
      bullets,
      fc.constantFrom(...DATES),
      sentence,
      fc.constantFrom(...FORMS),
      names,
      (bullet, date, text, form, who) => {
        const { dataset } = briefing(`# T\n\n${bullet}${date}${text}${form(who)}\n`)
        expect(dataset.claims).toHaveLength(1)
        const [claim] = dataset.claims
        expect(fold(claim?.text ?? '')).toBe(fold(text))
        expect(claim?.when?.edtf).toBe('2019-04-15')
        const chains = [claim?.attribution ?? [], ...(claim?.alsoPer ?? [])]
        expect(chains.map((chain) => chain.map(({ name }) => name))).toEqual(who.map((name) => [name]))
      },
    ),
    runs(100),
  )
})

/** What is nearly an attribution and is read as none: each is told. */
const NEARLY: readonly ((name: string) => string)[] = [
  (name) => ` (${name})`,
  (name) => ` (from ${name})`,
  (name) => ` (pre ${name})`,
  (name) => ` – ${name}`,
  (name) => ` according to ${name}.`,
  (name) => ` (see ${name})`,
  (name) => ` (credit: ${name})`,
  (name) => ` (allegedly, per ${name})`,
  (name) => ` (рer ${name})`,
  (name) => ` per ${name})`,
  (name) => `, ${name} says`,
  (name) => `, said ${name}.`,
  (name) => ` (${name}, 9 March)`,
  (name) => ` ([[${name}]])`,
  (name) => ` [${name}](https://www.${name.replace(' ', '').toLowerCase()}news.com/x)`,
  (name) => ` | ${name}`,
  (name) => ` / ${name}, Coast Agency`,
  (name) => `, as ${name} reported, citing a diplomat`,
  (name) => `, it was reported by ${name}`,
  (name) => ` (so ${name})`,
  (name) => ` (per ${name}`,
  (name) =>
    ` (per ${name}) and then they went on to the next harbour, where others had waited for them since the morning of that day`,
]

test('an attribution that is not read is told, and stays in the text', () => {
  fc.assert(
    fc.property(fc.constantFrom('AP', 'Reuters', 'Daily Post'), fc.constantFrom(...NEARLY), (name, form) => {
      const { dataset, problems } = briefing(`- 2019-04-15: Talks began${form(name)}\n`)
      expect(dataset.claims[0]?.text).toContain(name)
      expect(dataset.claims[0]?.attribution).toEqual([])
      expect(problems.length).toBeGreaterThan(0)
    }),
  )
})

test.each([
  ['per Peskov to TASS', [['TASS', 'Peskov']]],
  ['per Lavrov, speaking to Le Monde', [['Le Monde', 'Lavrov']]],
  ['per Zakharova told the BBC, citing Putin', [['BBC', 'Zakharova', 'Putin']]],
  ['laut Merkel gegenüber dpa', [['dpa', 'Merkel']]],
  ['per Ambassador to Russia', [['Ambassador to Russia']]],
  ['per officials close to Kim', [['officials close to Kim']]],
  ['per Right to Food Network', [['Right to Food Network']]],
  ['per AP; citing Yonhap', [['AP', 'Yonhap']]],
  ['per AP (citing Yonhap)', [['AP', 'Yonhap']]],
  [
    'per AP and Reuters, both citing Yonhap',
    [
      ['AP', 'Yonhap'],
      ['Reuters', 'Yonhap'],
    ],
  ],
])('who tells it and whom that goes back to: (%s)', (typed, chains) => {
  const { dataset, problems } = briefing(`- 2019-04-15: Talks began (${typed})\n`)
  const [claim] = dataset.claims
  const read = [claim?.attribution ?? [], ...(claim?.alsoPer ?? [])]
  expect(read.map((chain) => chain.map(({ name }) => name))).toEqual(chains)
  expect([claim?.text, problems]).toEqual(['Talks began', []])
})

test.each([
  'AP reports that talks began',
  'Laut dpa begannen die Gespräche',
  'Talks began, a diplomat told Reuters.',
  'Talks began —AP',
  'Talks began; AP',
  'Talks began. – AP, 9 March',
  '会談が始まった＝共同',
  '据新华社报道，会谈开始',
  'Talks began (nytimes.com)',
  'Talks began (two officials)',
])('an agency or a source in the place of one is told: %s', (text) => {
  const { dataset, problems } = briefing(`- 2019-04-15: ${text}\n`)
  expect(dataset.claims).toMatchObject([{ text, attribution: [] }])
  expect(problems).toHaveLength(1)
})

test('of several brackets each that names an agency is read or told', () => {
  const count = (text: string): number => briefing(`- 2019-04-15: Talks began ${text}\n`).problems.length
  expect(['(AP) (Reuters)', '(AP) (per Reuters)', '(per AP) (Reuters)', '(per AP) (per Reuters)'].map(count)).toEqual([
    2, 1, 1, 0,
  ])
})

test('an article of French is not of a name, and a bracket in an attribution may hold what it cites', () => {
  expect(claim('2019-04-15: X (selon l’AFP)').attribution).toMatchObject([{ name: 'AFP' }])
  expect(claim('2019-04-15: X (per AP [citing Yonhap])').attribution).toMatchObject([
    { name: 'AP' },
    { name: 'Yonhap' },
  ])
})

test('an agency at the end of a line is told though the line has no mark of ours, another name is not', () => {
  expect(briefing('- They met – AP\n- They met, Reuters reports\n').problems).toHaveLength(2)
  expect(briefing('- Lunch – Moscow\n- Won 3 - France\n- Call Bob – ASAP\n').problems).toEqual([])
})

test.each([
  ['- 5. April 2024: X', '2024-04-05', 'X'],
  ['- 1. Mai 2024: X', '2024-05-01', 'X'],
  ['- 1984. A year', undefined, '1984. A year'],
  ['- > 100 people are held', undefined, '> 100 people are held'],
  ['- # of dead rises to 40', undefined, '# of dead rises to 40'],
  ['- + 3 seats', undefined, '+ 3 seats'],
  ['- - 4 seats', undefined, '- 4 seats'],
  ['* 1) first of all', undefined, '1) first of all'],
])('inside an item, on its own first line, the signs of other blocks are text: %s', (text, edtf, said) => {
  const { claims } = briefing(`${text}\n- next\n`).dataset
  expect(claims.map((claim) => [claim.when?.edtf, claim.text])).toEqual([
    [edtf, said],
    [undefined, 'next'],
  ])
})

test('an item is read however deep it is nested', () => {
  const lines = Array.from({ length: 40 }, (_, depth) => `${' '.repeat(depth * 2)}- claim ${depth}`)
  expect(briefing(lines.join('\n')).dataset.claims.map(({ text }) => text)).toEqual(
    lines.map((_, depth) => `claim ${depth}`),
  )
})

test('headings and items that are dates date what stands below them', () => {
  const text = `# T

## 9 March 2019
- A
- 2019-03-10: B

## [1.2.0] - 2019-03-11
- C

## What is expected
- D

## Other
- 12 March 2019
  - E
  - F
- G
`
  const { claims } = briefing(text).dataset
  expect(claims.map((claim) => [claim.text, claim.when?.edtf, claim.status])).toEqual([
    ['A', '2019-03-09', 'happened'],
    ['B', '2019-03-10', 'happened'],
    ['C', '2019-03-11', 'happened'],
    ['D', undefined, 'expected'],
    ['E', '2019-03-12', 'happened'],
    ['F', '2019-03-12', 'happened'],
    ['G', undefined, 'happened'],
  ])
})

test('a day without a year goes with the year of the heading above it', () => {
  const { claims } = briefing('# T\n\n## 2018\n\n- March 4 – A\n- 10 May, B\n').dataset
  expect(claims.map((claim) => [claim.text, claim.when?.edtf])).toEqual([
    ['A', '2018-03-04'],
    ['B', '2018-05-10'],
  ])
})

test('the conventions of other programs: struck out, hidden, footnotes, links, tables, lines without bullets', () => {
  const text = `# T

The gist.

- ~~2019-04-01: Struck~~ (per AP)
- ~~2019-04-01~~ 2019-04-02: Moved
- Half ~~wrong~~ right
- Noted [^1] and [linked](https://example.org/a) by [[people/Ada Berg.md|her]]
- See [the post] and [Jon](people/Jon%20Lind.md)

%%hidden
- secret
%%

| Date | Event | Source |
| --- | --- | --- |
| 4 March 2019 | Sold | [Daily Post](https://example.org/b) |

2019-04-03: Bare
2019-04-04: line

[^1]: A footnote.
[the post]: https://example.org/c
`
  const { claims } = briefing(text).dataset
  expect(claims.map((claim) => [claim.when?.edtf, claim.text])).toEqual([
    ['2019-04-01', 'Struck'],
    ['2019-04-02', 'Moved'],
    [undefined, 'Half ~~wrong~~ right'],
    [undefined, 'Noted and linked by her'],
    [undefined, 'See the post and Jon'],
    ['2019-03-04', 'Sold'],
    ['2019-04-03', 'Bare'],
    ['2019-04-04', 'line'],
  ])
  expect(claims[0]).toMatchObject({ retracted: true, attribution: [{ name: 'AP' }] })
  expect(claims[1]).toMatchObject({ notes: { 'struck out': '2019-04-01' } })
  expect(claims[1]).not.toHaveProperty('retracted')
  expect(claims[3]).toMatchObject({
    actors: ['ada-berg'],
    notes: { note: 'A footnote.' },
    links: [{ url: 'https://example.org/a', text: 'linked' }],
  })
  expect(claims[4]).toMatchObject({ actors: ['jon-lind'], links: [{ url: 'https://example.org/c', text: 'the post' }] })
  expect(claims[5]).toMatchObject({
    attribution: [{ name: 'Daily Post' }],
    links: [{ url: 'https://example.org/b', text: 'Daily Post' }],
  })
})

test.each([
  ['right below an item', '- 22 April 2019: A meets B.\n25 April 2019: C meets D.'],
  ['indented below it', '- 22 April 2019: A meets B.\n  25 April 2019: C meets D.'],
  ['below a blank line', '- 22 April 2019: A meets B.\n\n  25 April 2019: C meets D.'],
  ['in numbers', '- 2019-04-22 A meets B\n2019-04-25 C meets D.'],
  ['below marks', '- 22 April 2019: A meets B. (per AP) #meet\n25 April 2019 – C meets D.'],
])('a dated line is a claim of its own: %s', (_, text) => {
  const { claims } = briefing(`# T\n\nB.\n\n${text}\n`).dataset
  expect(claims.map(({ when, text: said }) => [when?.edtf, said.replace('.', '')])).toEqual([
    ['2019-04-22', 'A meets B'],
    ['2019-04-25', 'C meets D'],
  ])
})

test('dated lines below an item at any depth take no claim from those around, whose ids stay', () => {
  const items = (more: string) => `# T\n\n- 2019-04-01: One\n  - 2019-04-02: Two${more}\n- 2019-04-05: Three\n`
  const ids = (more: string) => briefing(items(more)).dataset.claims.map(({ id, text }) => [id, text])
  const before = ids('')
  const after = ids('\n    3 April 2019: New\n4 April 2019: Newer')
  expect(after.map(([, text]) => text)).toEqual(['One', 'Two', 'New', 'Newer', 'Three'])
  expect(after).toEqual(expect.arrayContaining(before))
})

test.each([
  [
    '- They will meet on\n  25 April 2019: the first time since 2011',
    'They will meet on 25 April 2019: the first time since 2011',
  ],
  ['- They said that between them,\n2019-04-25: nothing', 'They said that between them, 2019-04-25: nothing'],
  ['- They met and went\n  home in the rain', 'They met and went home in the rain'],
  ['- They met.\n  25 April 2019\\: it says', 'They met. 25 April 2019: it says'],
])('a line that goes on with the sentence, or whose colon is escaped, is none: %s', (text, said) => {
  expect(briefing(text).dataset.claims.map((claim) => claim.text)).toEqual([said])
})

test('what is struck out over two lines is one claim', () => {
  const { claims } = briefing('- ~~2019-04-22: A meets B.\n  2019-04-25: C meets D.~~\n').dataset
  expect(claims).toMatchObject([{ retracted: true }])
})

test.each([
  ['a quotation', '> 1 May 2019: A.\n> 2 May 2019: B.\n\nText\n\n> 3 May 2019: C.\n'],
  ['code', '```\n1 May 2019: A.\n2 May 2019: B.\n3 May 2019: C.\n```\n'],
  ['HTML', '<div>\n1 May 2019: A.<br>\n2 May 2019: B.\n3 May 2019: C.\n</div>\n'],
])('of dated lines in %s the first is told, and how many more there are', (_, text) => {
  const messages = briefing(`# T\n\nB.\n\n- 2019-04-01: X\n\n${text}`).problems.map(({ message }) => message)
  expect(messages).toEqual([
    'a dated line stands here in a quotation, in code or in HTML, where nothing is a claim, and 2 more in this file',
  ])
})

test('a footnote that no claim refers to, or a second one of a label, stays in the text', () => {
  const { dataset } = briefing('# T\n\nB.\n\n- Noted[^1]\n\n[^1]: Used.\n[^n]: Of [[Ada]], unused.\n[^1]: Again.\n')
  expect(dataset.claims).toMatchObject([{ text: 'Noted', notes: { note: 'Used.' } }])
  const texts = dataset.briefings[0]?.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => ('text' in block ? block.text : [])),
  )
  expect(texts).toEqual(['[^n]: Of Ada, unused.', '[^1]: Again.'])
})

test('the label of a footnote that is not there is kept as a note', () => {
  const { dataset } = briefing('- Noted[^zz] (per AP)[^1]\n\n[^1]: Used.\n')
  expect(dataset.claims).toMatchObject([{ text: 'Noted', notes: { note: '[^zz]', 'note 2': 'Used.' } }])
})

test('names may hold signs of marks where they are escaped, and a key ends at a space', () => {
  const { dataset } = briefing('- [[A\\|B]] and [[C\\#]] and [[D\\/E]] meet ^a-b.\n')
  expect(dataset.actors.map(({ name }) => name).sort()).toEqual(['A|B', 'C#', 'D/E'])
  expect(dataset.claims[0]?.event).toBe('a-b')
})

test.each([
  ['Sat 2024-03-09', '2024-03-09'],
  ['Sat. 9 Mar. 2024', '2024-03-09'],
  ['9MAR2024', '2024-03-09'],
  ['Mar-09-2024', '2024-03-09'],
  ['9 and 10 March 2024', '2024-03-09/2024-03-10'],
  ['end of March 2024', '[2024-03-21..2024-03-31]'],
  ['beginning of March 2024', '[2024-03-01..2024-03-10]'],
  ['in March 2024', '2024-03'],
  ['week 10, 2024', '[2024-03-04..2024-03-10]'],
  ['KW 10/2024', '[2024-03-04..2024-03-10]'],
  ['2024-03-??', '2024-03'],
  ['den 9. März 2024', '2024-03-09'],
  ['le 9 mars 2024', '2024-03-09'],
  ['9 Mart 2024', '2024-03-09'],
  ['в марте 2024', '2024-03'],
  ['令和6年3月9日', '2024-03-09'],
  ['9 मार्च 2024', '2024-03-09'],
  ['٩ مارس ٢٠٢٤', '2024-03-09'],
  ['<2024-03-09 Sat>', '2024-03-09'],
  ['[[2024-03-09]]', '2024-03-09'],
  ['{2024-03-09}', '2024-03-09'],
  ['Date: 2024-03-09', '2024-03-09'],
])('a day as people write it at the start of an item: %s', (typed, edtf) => {
  const { dataset, problems } = briefing(`- ${typed}: they met\n`)
  expect(dataset.claims.map((claim) => [claim.when?.edtf, claim.text])).toEqual([[edtf, 'they met']])
  expect(dataset.actors).toEqual([])
  expect(problems).toEqual([])
})

test.each(['→', '=>', ' -> ', ' — ', '\t', ' | '])('a day and “%s” before what is said', (sign) => {
  const [claim] = briefing(`- 2024-03-09${sign}they met\n`).dataset.claims
  expect([claim?.when?.edtf, claim?.text]).toEqual(['2024-03-09', 'they met'])
})

test.each([
  '24-03-09: they met',
  '9-Mar: they met',
  'KW 10: they met',
  'Q1/24: they met',
  '2024-03-09..2024-03-11: they met',
  '2024-03-09 bis etwa 2024-03-11: they met',
  'two weeks later: they met',
  'same day: they met',
  'before Easter: they met',
  'On March 9, they met',
  'On Friday, they met',
  'They met (9 March 2024)',
  'They met, 9 March 2024',
  'They met – 2024-03-09',
  'They met 📅 2024-03-09',
  'They met on 9 March 2024 in the harbour',
  'They met on March 9, 2024',
  'Fri: they met',
  '090324: they met',
  '04/05: they met',
  '10日午後: 会談',
  '来週：会談',
  'вчера: встреча',
  'nächste Woche: Treffen',
  'am Freitag: Treffen',
  'Sommer 2024: Treffen',
  'late 19th century: they met',
  'week ending 10 March 2024: they met',
  'the night of 9-10 March 2024: they met',
  'Christmas 2024: they met',
  '{2024-03-09,2024-05-11}: they met',
  'XXXX-12-25: they met',
  '14 Juky: they met',
  '24/3/9: they met',
  '5/8: they met',
  '5/8 – they met',
  '24.3.9: they met',
  '20241310: they met',
  '20240230: they met',
  'конец XX века: встреча',
  'mid-XIX century: they met',
  'early 20th century: they met',
  'Januray 2024: they met',
  '10:30: they met',
  '10:30 they met',
  '[10:30] they met',
  'at 10:30 – they met',
  '10.30 Uhr: Treffen',
  '10 am, they met',
  '10:30–11:00: they met',
  '14h30 : rencontre',
  '오전 10시: 회담',
])('what looks like a date and is not read as one is told: %s', (item) => {
  const { dataset, problems } = briefing(`- ${item}\n`)
  expect(dataset.claims[0]?.when).toBeUndefined()
  expect(problems).toHaveLength(1)
  expect(`${problems[0]?.message} ${problems[0]?.hint}`).toMatch(/type|begin the line/)
})

test.each([
  'The treaty signed on 9 March 2024 lapses',
  'The first: a test',
  'Season: closed',
  'Late fees: 30 dollars',
  'Spring cleaning: all rooms',
  '24/7: open',
  '1/2: first part',
  '50/50: a split',
  '2:1: a win',
  '1.2.3: a version',
  '5.10 dollars: a price',
  '12345678: a number',
  'Olympics 2024: closed',
  '3/4 of voters: yes',
  'Windows 11: bad',
  'Q1: what is it',
  '10-12: children',
  'Morning: coffee',
  'In the end: peace',
  'Second quarter results: good',
  '2024 budget: 5 million',
  'Since 2019 they meet',
])('what anybody may write at the start of a line is not told: %s', (item) => {
  expect(briefing(`- ${item}\n`).problems).toEqual([])
})

test.each([
  ['* 2024-03-09: they met', '2024-03-09'],
  ['- 9 March 2024 – they met', '2024-03-09'],
  ['> 2024-03-09: they met', '2024-03-09'],
  ['# 2024-03-09: they met', '2024-03-09'],
  ['• 2024-03-09, they met', '2024-03-09'],
  ['1. 2024-03-09: they met', '2024-03-09'],
  ['2) 9 March 2024: they met', '2024-03-09'],
  ['5. April 2024: they met', '2024-04-05'],
  ['Maerz 2024: they met', '2024-03'],
  ['9. Maerz 2024: they met', '2024-03-09'],
  ['XX век: they met', '[1901..2000]'],
  ['ХХ століття: they met', '[1901..2000]'],
  ['XIXe siècle : they met', '[1801..1900]'],
  ['siglo XX: they met', '[1901..2000]'],
  ['XX. Jahrhundert: they met', '[1901..2000]'],
])('a bullet before the date, months in ASCII, centuries in Roman numerals: %s', (item, edtf) => {
  const { dataset, problems } = briefing(`- ${item}\n`)
  expect(dataset.claims).toMatchObject([{ when: { edtf }, text: 'they met' }])
  expect(problems).toEqual([])
})

test.each([
  '2024. március 9.',
  '2024 m. kovo 9 d.',
  'ngày 9 tháng 3 năm 2024',
  '2024/3/9(土)',
  '09.03.2024 (Sa)',
  '9 Μαρτίου 2024',
  '9 martie 2024',
  '9. maaliskuuta 2024',
  '9 במרץ 2024',
  '9. marts 2024',
  '9 сакавіка 2024',
  '9. ožujka 2024.',
  '[2024-03-09 Sat 10:30]',
  '<2024-03-09 Sat>',
  '(date:: 2024-03-09)',
  '2024-03-09 Sat',
])('the 9th of March as other languages and programs write it: %s', (date) => {
  for (const item of /^[[(<]|at$/.test(date) ? [`${date} They met`, `${date}: They met`] : [`${date}: They met`]) {
    const { dataset, problems } = briefing(`- ${item}\n`)
    expect(dataset.claims).toMatchObject([{ when: { edtf: '2024-03-09' }, text: 'They met' }])
    expect(problems).toEqual([])
  }
})

test.each([
  ['๙ มีนาคม ๒๕๖๗: They met', 'looks like a date'],
  ['Lauantai 9.3.2024: They met', 'looks like a date'],
  ['09.03.2024 (Sa) They met', 'type a colon behind it'],
  ['They met [date:: 2024-03-09]', 'begin the line with'],
])('dates that are not read are told in any language: %s', (item, said) => {
  const { problems } = briefing(`- ${item}\n`)
  expect(problems.map(({ message, hint }) => `${message} ${hint}`)).toEqual([expect.stringContaining(said)])
})

test.each([
  ['9 March', 'type 9 March 2019'],
  ['Saturday, 9 March', 'type Saturday, 9 March 2019'],
  ['30 February 2024', 'there is no 30 February 2024'],
  ['03/04/2024', 'can be 3 April 2024 or 4 March 2024'],
])('a heading that is a day and cannot be read is told: %s', (heading, said) => {
  const { problems } = briefing(`# T\n\n## ${heading}\n\n- They met\n`)
  expect(problems.map(({ message, hint }) => `${message} ${hint}`)).toEqual([expect.stringContaining(said)])
})

test.each(['5 reasons', 'Version 1.2', 'Part 3', 'Top 10', '2024 in review', 'The 1990s'])(
  'another heading with a number is none: %s',
  (heading) => {
    expect(briefing(`# T\n\n## ${heading}\n\n- They met\n`).problems).toEqual([])
  },
)

test.each([
  '> - 2024-03-09: They met',
  '> 2024-03-09: They met',
  '```\n2024-03-09: They met\n```',
  '<ul><li>2024-03-09: They met</li></ul>',
])('a dated line that is quoted is no claim, and told: %j', (text) => {
  const { dataset, problems } = briefing(`# T\n\n- They came\n\n${text}\n`)
  expect(dataset.claims.map((claim) => claim.text)).toEqual(['They came'])
  expect(problems).toMatchObject([
    { severity: 'warning', message: expect.stringContaining('where nothing is a claim') },
  ])
})

test.each([
  'date:: 2024-03-09\ntype:: meeting\n\n- They met\n',
  '- date:: 2024-03-09\n  type:: meeting\n- They met\n',
  '# T\n\nCreated: March 9, 2024 10:30 AM\n\n- They met\n',
])('the day of a file stands in a property: %j', (text) => {
  const { dataset } = written({ 'x.md': text })
  expect(dataset.briefings).toMatchObject([{ date: '2024-03-09' }])
  expect(dataset.claims.map((claim) => claim.text)).toEqual(['They met'])
})

test.each([
  'TODO 2024-03-09: They met',
  'DONE <2024-03-09 Sat> They met',
  '[-] 2024-03-09: They met',
  '[>] 2024-03-09: They met',
  '[/] They met',
])('the state of a task is no text: %s', (item) => {
  const { dataset, problems } = briefing(`- ${item}\n`)
  expect(dataset.claims.map(({ text, when }) => [text, when?.edtf])).toEqual([
    ['They met', /\d/.test(item) ? '2024-03-09' : undefined],
  ])
  expect(problems).toEqual([])
})

test('a clock time goes with the day above it', () => {
  const { dataset, problems } = briefing(
    '## 9 March 2024\n\n- 10:30: talks begin\n- [11:00] they end\n- 12:00 is noon\n',
  )
  expect(dataset.claims.map(({ when, text, notes }) => [when?.edtf, text, notes?.time])).toEqual([
    ['2024-03-09', 'talks begin', '10:30'],
    ['2024-03-09', 'they end', '11:00'],
    ['2024-03-09', '12:00 is noon', undefined],
  ])
  expect(problems).toEqual([])
})

test('the note of a day is nobody', () => {
  const { dataset } = briefing('- They met, see [[2024-03-09]] and [[2024-03-09|that day]] with [[Ada Berg]]\n')
  expect(dataset.actors.map(({ name }) => name)).toEqual(['Ada Berg'])
  expect(dataset.claims[0]?.text).toBe('They met, see 2024-03-09 and that day with Ada Berg')
})

test('notes of other programs and languages: bullets of word processors, properties, highlights, keys of front matter', () => {
  const { dataset, problems } = briefing(`---
titel: Die Fähre
quelle: Küstenbote
datum: 17. April 2019
---
# Die Fähre

– Mitte März 2024: Übergabe
o\tVote
§\tNext

- Moved ==at once== #meet
  id:: 65ed-aaaa
  collapsed:: true

Prose with a note[^1].

> [!note] Called out

[^1]: Kept where it is.
`)
  expect(dataset.claims.map((claim) => [claim.when?.edtf, claim.text])).toEqual([
    ['[2024-03-11..2024-03-20]', 'Übergabe'],
    [undefined, 'Vote'],
    [undefined, 'Next'],
    [undefined, 'Moved at once'],
  ])
  const [{ date, title, source, sections } = dataset.briefings[0] as never] = dataset.briefings
  expect([date, title, dataset.actors.find(({ id }) => id === source.outlet)?.name]).toEqual([
    '2019-04-17',
    'Die Fähre',
    'Küstenbote',
  ])
  const prose = sections.flatMap(({ blocks }) => blocks.flatMap((block) => ('text' in block ? block.text : [])))
  expect(prose).toEqual(['Prose with a note[^1].', 'Called out', '[^1]: Kept where it is.'])
  expect(problems).toEqual([])
})

test.each([
  ['3월 9일: X', '9 March 2019'],
  ['3月9日: X', '9 March 2019'],
  ['9.3.: X', '9 March 2019'],
  ['Anfang April: X', 'early April 2019'],
])('a day without its year gets that of its briefing as the correction: %s', (item, date) => {
  expect(briefing(`- ${item}`).problems.map(({ fix }) => fix?.text)).toEqual([date])
})

test.each([
  ['10 March 2024.md', '2024-03-10'],
  ['notes-2024-03-10.md', '2024-03-10'],
  ['Meeting 2024-03-10.md', '2024-03-10'],
  ['202403101530 Title.md', '2024-03-10'],
  ['2024_03_10_x.md', '2024-03-10'],
  ['24-03-10.md', undefined],
])('a file is dated by its name: %s', (name, date) => {
  expect(written({ [name]: '# T\n\n- x\n' }).dataset.briefings.map((each) => each.date)).toEqual([date])
})

test('a day on a line of its own dates the items below it, as a heading does', () => {
  const { claims } = briefing(
    '# T\n\nGist.\n\n## 2024-03\n\n- A\n\nMarch 12, 2024\n\n- B\n\n**13 March 2024**\n\n- C\n',
  ).dataset
  expect(claims.map(({ text, when }) => [text, when?.edtf])).toEqual([
    ['A', '2024-03'],
    ['B', '2024-03-12'],
    ['C', '2024-03-13'],
  ])
})

test.each(['✓ ', '► ', '★ '])('items behind “%s” are items, and so are those with letters', (bullet) => {
  const text = `${bullet}2024-03-09: one\n${bullet}2024-03-10: two\n\na) 2024-03-11: three\nb) 2024-03-12: four\n`
  expect(briefing(text).dataset.claims.map(({ text: said }) => said)).toEqual(['one', 'two', 'three', 'four'])
})

test('of a place without brackets no more is corrected than is known of its name', () => {
  const { problems } = briefing('- 2024-03-09: x @London\n- 2024-03-09: y @New York\n')
  expect(problems.map(({ hint, fix }) => [hint, fix?.text])).toEqual([
    ['type @[[London]]', '@[[London]]'],
    ['type @[[New York]]', undefined],
  ])
})

test('a source in lower case is told where the same in capitals is a name', () => {
  const { problems } = briefing('- 2019-04-09: x (per Times)\n- 2019-04-09: y (per the times)\n')
  expect(problems.map(({ line, hint }) => [line, hint])).toEqual([[2, 'type [[Times]] if it is the same']])
})

test('the day of a file stands in a line or an item under its title, with or without a word for it', () => {
  const { briefings, claims } = written({
    'a.md': '# A\n\n_5 July 2017_\n\nText\n',
    'b.md': '# B\n\n- Date: 5 July 2017\n- x\n',
    'c.md': '# C\n\nDatum: 5. Juli 2017\n\n- x\n',
  }).dataset
  expect(briefings.map(({ date }) => date)).toEqual(['2017-07-05', '2017-07-05', '2017-07-05'])
  expect(claims.map(({ text }) => text)).toEqual(['A: Text', 'x', 'x'])
})

test('several sources in one text of the front matter are several', () => {
  const file = (sources: string) => `---\ntitle: T\ndate: 2031-02-04\nsources: ${sources}\n---\nText\n`
  const chains = (sources: string) =>
    written({ 'a.md': file(sources) }).dataset.claims.map(({ attribution, alsoPer = [] }) =>
      [attribution, ...alsoPer].map((chain) => chain.map(({ name }) => name)),
    )
  expect(chains('Daily Post, Coast Agency')).toEqual([[['Daily Post'], ['Coast Agency']]])
  expect(chains('Ministry of Trade and Industry')).toEqual([[['Ministry of Trade and Industry']]])
})

test('lines without bullets are claims where a day in numbers and a space begin them', () => {
  const { claims } = briefing('# T\n\n2031-03-04 The board sells\n2031-03-05 Crews strike\n').dataset
  expect(claims.map(({ text, when }) => [text, when?.edtf])).toEqual([
    ['The board sells', '2031-03-04'],
    ['Crews strike', '2031-03-05'],
  ])
})
