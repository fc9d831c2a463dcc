import { expect, test } from 'vitest'
import { findAttribution, readChain } from '../../../src/read/markdown/attribution.ts'
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

test.each([
  ['x (per ANI)', 'ANI'],
  ['x (per ANI).', 'ANI'],
  ['x (Per ANI) ', 'ANI'],
  ['x (per Institute (Seoul))', 'Institute (Seoul)'],
  ['x (y) (per ANI)', 'ANI'],
])('it stands at the end: %s', (text, inside) => {
  const found = findAttribution(text)
  expect(found && 'from' in found && text.slice(found.from, found.to)).toBe(inside)
})

test.each(['5 % (per capita)', '10 dollars (per head and year)', 'x (percent)', '(per ANI) x', 'per ANI)', ')', ''])(
  'no attribution: %s',
  (text) => {
    expect(findAttribution(text)).toBeUndefined()
  },
)

test('who cites himself is told, by any of his names', () => {
  const actors = { 'actors.yaml': 'Asian News International:\n  kind: media\n  otherNames: [ANI]\n' }
  const text =
    '---\nsource: ANI\n---\n- x (per ANI, citing Yonhap, citing Asian News International)\n- y (per aides, citing aides)'
  expect(told(written({ '2019-04-17-a.md': text, ...actors }))).toEqual([
    '4:37 warning “Asian News International” cites itself in this attribution → name each source once, nearest first',
    '5:24 warning “aides” cites itself in this attribution → name each source once, nearest first',
  ])
})
