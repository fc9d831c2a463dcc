import { expect, test } from 'vitest'
import { findAttributions } from '../../../src/read/markdown/attribution.ts'
import { readChain } from '../../../src/read/markdown/sources.ts'
import { briefing, claim, told, written } from '../written.ts'

const chain = (text: string) => readChain(text, (index) => index).map(({ text, named, at }) => [text, named, at])

test('a chain runs from the nearest to the origin; a lower-case start describes an unnamed source', () => {
  expect(chain('ANI, citing Yonhap, citing sources in Vladivostok')).toEqual([
    ['ANI', true, 0],
    ['Yonhap', true, 12],
    ['sources in Vladivostok', false, 27],
  ])
})

test.each([
  ['A citing B', ['A', 'B']],
  ['A; citing B', ['A', 'B']],
  ['Ministry of Foreign Affairs, Republic of Korea', ['Ministry of Foreign Affairs, Republic of Korea']],
  ['연합뉴스, citing 청와대', ['연합뉴스', '청와대']],
  [' , citing B', ['B']],
])('%s', (text, names) => {
  expect(chain(text).map(([name]) => name)).toEqual(names)
})

test('brackets make a name of what begins in lower case, as does a name that actors.yaml has just so', () => {
  expect(claim('x (per [[al-Quds]])').attribution).toEqual([{ name: 'al-Quds', actor: 'al-quds' }])
  const { dataset } = written({
    'a.md': '- x (per al-Quds, citing al-quds aides)',
    'actors.yaml': 'al-Quds: {kind: media}',
  })
  expect(dataset.claims[0]?.attribution).toEqual([{ name: 'al-Quds', actor: 'al-quds' }, { name: 'al-quds aides' }])
})

test('left out, it is the briefing’s outlet, or nobody', () => {
  expect(claim('x').attribution).toEqual([])
  expect(briefing('---\nsource: ANI\n---\n- x').dataset.claims[0]?.attribution).toEqual([{ name: 'ANI', actor: 'ani' }])
})

/** Who is read as the sources of a text, and what is told of it. */
const inside = (text: string) => findAttributions(text).read.map(({ from, to }) => text.slice(from, to).trim())

test.each([
  ['x (per ANI)', ['ANI']],
  ['x (per ANI).', ['ANI']],
  ['x (Per ANI) ', ['ANI']],
  ['x (per Institute (Seoul))', ['Institute (Seoul)']],
  ['x (y) (per ANI)', ['ANI']],
  ['x (per Daily Post)[^1]', ['Daily Post']],
  ['x (per Daily Post) — updated', ['Daily Post']],
  ['x (per Daily Post) (updated 5 March)', ['Daily Post']],
  ['x (per Daily Post)¹.', ['Daily Post']],
  ['x (per: Daily Post)', ['Daily Post']],
  ['x [per Daily Post]', ['Daily Post']],
  ['x （per Daily Post）', ['Daily Post']],
  ['x (via AP)', ['AP']],
  ['x (according to AP)', ['AP']],
  ['x (source: AP)', ['AP']],
  ['x (citing AP)', ['AP']],
  ['x (per Reuters) (per AP)', ['Reuters', 'AP']],
  ['x, per AP', ['AP']],
  ['x, per AP.', ['AP']],
  ['x, according to the State Department', []],
  ['x, according to AP', ['AP']],
])('an attribution ends a claim, whatever notes stand behind it: %s', (text, sources) => {
  expect(inside(text)).toEqual(sources)
})

test.each([
  '5 % (per capita)',
  '10 dollars (per head and year)',
  'x (percent)',
  'per ANI)',
  ')',
  '',
  'he goes (via train)',
  'prices rose, per barrel',
  'it cost 5 dollars, per the day',
])('no attribution, and nothing to tell: %s', (text) => {
  expect(findAttributions(text)).toEqual({ read: [], open: [], inner: [], near: [] })
})

test.each([
  ['(per ANI) x', 'inner'],
  ['they met (per ANI) and then parted (per AP)', 'inner'],
  ['x (per ANI', 'open'],
  ['they met (AP)', 'near'],
  ['they met, according to officials', 'near'],
  ['the International Atomic Energy Agency (IAEA)', undefined],
  ['the plant (in the north)', undefined],
] as const)('what is nearly an attribution is told: %s', (text, kind) => {
  const found = findAttributions(text)
  const kinds = (['inner', 'open', 'near'] as const).filter((each) => found[each].length > 0)
  expect(kinds).toEqual(kind === undefined ? [] : [kind])
})

const sources = (text: string) => {
  const { attribution, alsoPer = [] } = claim(text)
  return [attribution, ...alsoPer].map((chain) => chain.map(({ name }) => name).join(' < '))
}

test.each([
  ['x (per AP, Reuters)', ['AP', 'Reuters']],
  ['x (per AP and Reuters)', ['AP', 'Reuters']],
  ['x (per AP; Reuters)', ['AP', 'Reuters']],
  ['x (per Reuters) (per AP)', ['Reuters', 'AP']],
  ['x (per AP, Reuters and Kyodo News)', ['AP', 'Reuters', 'Kyodo News']],
  ['x (per AP, quoting Reuters)', ['AP < Reuters']],
  ['x (per AP via Reuters)', ['AP < Reuters']],
  ['x (per AP, citing B; Reuters, citing C)', ['AP < B', 'Reuters < C']],
  ['x (per AP, citing B and C)', ['AP < B', 'AP < C']],
  ['x (per two officials, Reuters)', ['two officials', 'Reuters']],
  ['x (per sources in Seoul and Washington)', ['sources in Seoul and Washington']],
  ['x (per US and South Korean officials)', ['US and South Korean officials']],
  ['x (per Ministry of Trade and Industry)', ['Ministry of Trade and Industry']],
  ['x (per [[Smith, Jones and Co.]])', ['Smith, Jones and Co.']],
  ['x (per Acme, Inc.)', ['Acme, Inc.']],
  ['x (Per AP.)', ['AP']],
  ['x (per U.S.)', ['U.S.']],
  ['x (per AP, AP)', ['AP']],
])('several sources in one attribution are several origins: %s', (text, names) => {
  expect(sources(text)).toEqual(names)
})

test.each([
  ['x (as reported by AP)', ['AP']],
  ['x (source AP)', ['AP']],
  ['x (AP reports)', ['AP']],
  ['x (AP, per Reuters)', ['AP < Reuters']],
  ['x {per AP}', ['AP']],
  ['x <per AP>', ['AP']],
  ['x (per-AP)', ['AP']],
  ['x. Source: AP', ['AP']],
  ['x. Per AP.', ['AP']],
  ['x (laut AP)', ['AP']],
  ['x (selon AP)', ['AP']],
  ['x (según AP)', ['AP']],
  ['x (по данным ТАСС)', ['ТАСС']],
  ['x (со ссылкой на ТАСС)', ['ТАСС']],
  ['x (연합뉴스에 따르면)', ['연합뉴스']],
  ['x（据新华社报道）', ['新华社']],
  ['x（時事通信によると）', ['時事通信']],
  ['x (출처: 연합뉴스)', ['연합뉴스']],
  ['x (per “Daily Mail”)', ['Daily Mail']],
  ['x (per the AP)', ['AP']],
  ['x (per @AP)', ['AP']],
  ['x (per both AP and Reuters)', ['AP', 'Reuters']],
  ['x (per Reuters/AP)', ['Reuters', 'AP']],
  ['x (per AP + Reuters)', ['AP', 'Reuters']],
  ['x (per a report by AP)', ['AP']],
  ['x (per AP’s report)', ['AP']],
  ['x (per Peskov, quoted by TASS)', ['TASS < Peskov']],
  ['x (per the ministry, as cited in AP)', ['AP < the ministry']],
  ['x (per AP, 9 March 2024)', ['AP']],
  ['x (per AP on Monday)', ['AP']],
  ['x (per AP p. 4)', ['AP']],
  ['x (per AP; see note 3)', ['AP']],
])('attributions as people write them in many languages: %s', (text, names) => {
  expect(sources(text)).toEqual(names)
  expect(claim(text).text).toMatch(/^x\.?$/)
})

test('what stands behind the sources and is none is a note', () => {
  expect(claim('x (per AP, 9 March 2024)').notes).toEqual({ source: '9 March 2024' })
})

test.each([
  'x (from AP)',
  'x (h/t AP)',
  'x (pre AP)',
  'x (AP, Reuters)',
  'x (AP/Reuters)',
  'x (Reuters, 9 March)',
  'x（AP）',
  'x ([[AP]])',
  'x ([AP](https://e.org))',
  'x – AP',
  'x, AP says',
  'x, said the ministry',
  'According to AP, x',
  'Per AP: x',
  'AP: x',
  '[AP] x',
  'x (per Reuters & AP)',
  'x (per AP -> Reuters)',
  'x (per AP: “it falls”)',
])('in a dated line this is told, and its words stay: %s', (text) => {
  const { dataset, problems } = briefing(`- 2019-04-15: ${text}`)
  expect(problems).toHaveLength(1)
  expect(problems[0]?.hint).toMatch(/^type /)
  const [{ text: said = '', attribution = [] } = {}] = dataset.claims
  expect(`${said} ${attribution.map(({ name }) => name)}`).toMatch(/AP|Reuters|ministry/)
})

test('what may be one source or two is read as one, and told', () => {
  expect(told(briefing('- x (per Bank of Korea and Yonhap)'))).toEqual([
    '1:10 warning “Bank of Korea and Yonhap” is read as one source, and may be two → type ; between two sources, or [[ ]] around one name',
  ])
  expect(told(briefing('- x (per [[Ministry of Trade and Industry]])'))).toEqual([])
})

test('an attribution that is not read says what to type', () => {
  expect(
    told(briefing('- they met (AP)\n- they met (per A) and parted\n- 2019-04-15: x, according to officials')),
  ).toEqual([
    '1:12 warning if “AP” says who says so, it is not read → type (per AP) at the end of the line',
    '2:12 warning (per A) stands in the middle of the sentence and is not read → put it at the end of the line, or make two claims of it',
    '3:16 warning if “officials” says who says so, it is not read → type (per officials) at the end of the line',
  ])
})

test('who cites himself is told, by any of his names', () => {
  const actors = { 'actors.yaml': 'Asian News International:\n  kind: media\n  otherNames: [ANI]\n' }
  const text =
    '---\nsource: ANI\n---\n- x (per ANI, citing Yonhap, citing Asian News International)\n- y (per aides, citing aides)'
  expect(told(written({ '2019-04-17-a.md': text, ...actors }))).toEqual([
    '4:37 warning “Asian News International” cites itself in this attribution → name each source once, nearest first',
    '5:24 warning “aides” cites itself in this attribution → name each source once, nearest first',
  ])
})

test.each([
  ['They met <ref>AP</ref>', ['AP']],
  ['They met.<ref name="a">Daily Post</ref><ref>Reuters</ref>', ['Daily Post', 'Reuters']],
  ['They met src: AP', ['AP']],
  ['They met source AP', ['AP']],
  ['They met. Source Daily Post', ['Daily Post']],
  ['They met Source: Daily Post', ['Daily Post']],
  ['Treffen quelle: dpa', ['dpa']],
  ['Встреча источник: ТАСС', ['ТАСС']],
])('a source in the form of a wiki or with a label and no sign before it is told: %s', (text, names) => {
  const { dataset, problems } = briefing(`- 2019-04-15: ${text}\n`)
  expect(dataset.claims).toMatchObject([{ text, attribution: [] }])
  expect(problems.map(({ hint }) => hint)).toEqual(names.map((name) => `type (per ${name}) at the end of the line`))
})

test('a reference hides no attribution beside it', () => {
  const { dataset, problems } = briefing('- 2019-04-15: They met (per AP)<ref>Reuters</ref>\n')
  expect(dataset.claims).toMatchObject([{ attribution: [{ name: 'AP' }] }])
  expect(problems).toMatchObject([{ hint: 'type (per Reuters) at the end of the line' }])
})

test.each(['(@nytimes)', '@BBCWorld', '@ada_berg', '(@AP)'])('%s is told as the name of an account', (typed) => {
  const name = typed.replace(/[(@)]/g, '')
  const { problems } = briefing(`- 2019-04-15: They met ${typed}\n`)
  expect(problems).toMatchObject([
    {
      message: `@${name} looks like the name of an account and is not read`,
      hint: `type (per ${name}) at the end of the line if it says so, @[[${name}]] if it is a place`,
    },
  ])
  expect(problems.map(({ fix }) => fix)).toEqual([undefined])
})

test('a place without brackets is told as one', () => {
  expect(briefing('- 2019-04-15: They met @London\n').problems).toMatchObject([{ hint: 'type @[[London]]' }])
  expect(briefing('- 2019-04-15: They met (@London)\n').problems).toMatchObject([{ hint: 'type @[[London]]' }])
})

test('one word in brackets is told where its line or a heading is dated, an agency everywhere', () => {
  const count = (text: string) => briefing(text).problems.length
  expect(count('- A walk along the river (Berlin)\n- A novel of society (Tolstoy)\n')).toBe(0)
  expect(count('- 2019-04-15: They met (Spiegel)\n')).toBe(1)
  expect(count('# T\n\n## 15 April 2019\n\n- They met (Spiegel)\n')).toBe(1)
  expect(count('- They met (Reuters)\n- They met (Daily Post)\n')).toBe(2)
})
