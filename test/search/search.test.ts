import { expect, test } from 'vitest'
import { makeWorld } from '../../src/model/world.ts'
import { makeCorpus } from '../../src/search/index/corpus.ts'
import type { Hit } from '../../src/search/rank/hit.ts'
import { type SearchOptions, search } from '../../src/search/search.ts'
import { shippedWorld } from '../support/shipped-briefings.ts'
import { sketchWorld } from '../support/world-builder.ts'

const corpus = makeCorpus(shippedWorld)
const found = (query: string, options?: SearchOptions) => search(corpus, query, options)
const hits = (query: string, options?: SearchOptions) => found(query, options).hits
const ids = (query: string, options?: SearchOptions) => hits(query, options).map(({ id }) => id)
const first = (query: string) => ids(query)[0]

const marked = ({ matches }: Hit) =>
  matches.map(
    ({ field, text, ranges }) => `${field}: ${ranges.map(([start, end]) => text.slice(start, end)).join('|')}`,
  )

test('nothing is found for nothing', () => {
  for (const query of ['', '   ', '-', '"', '…'])
    expect(found(query)).toMatchObject({ hits: [], total: 0, problems: [] })
})

test('an event that one outlet tells of names it; one that several do is told by its claims', () => {
  const outletOf = (query: string, id: string) => hits(query).find((hit) => hit.id === id)?.outlet
  expect(outletOf('tactical weapon', 'tactical-weapon-test')).toBe('ZeroHedge')
  expect(outletOf('kim putin summit', 'kim-putin-summit')).toBeUndefined()
})

test('only words that some record says are suggested', () => {
  for (const query of ['minister', 'manuver', 'zzyzx'])
    for (const word of found(`${query} `).suggestions)
      expect(corpus.vocabulary.isSaid(corpus.vocabulary.idOf(word) ?? 0)).toBe(true)
})

test('the address of a report finds its briefing', () => {
  expect(first('https://www.koreaherald.com/view.php?ud=20210822000162 ')).toBe('2021-08-22-envoys-in-seoul')
})

test('the three Vladimirs, those of whom there is most first', () => {
  expect(ids('vlad').slice(0, 3)).toEqual(['vladimir-putin', 'vladimir-titov', 'vladimir-kolokoltsev'])
  expect(first('vlad t')).toBe('vladimir-titov')
  expect(first('vlad ko')).toBe('vladimir-kolokoltsev')
})

test('Kim Jong Il and Kim Jong Un are two people', () => {
  expect(first('kim jong il')).toBe('kim-jong-il')
  expect(first('kim jong un')).toBe('kim-jong-un')
  expect(first('김정일')).toBe('kim-jong-il')
  expect(first('ㄱㅈㅇ')).toBe('kim-jong-un')
})

test('a bare surname finds everyone who bears it', () => {
  const kims = ['kim-jong-un', 'sung-kim', 'kim-jong-il', 'kim-chang-son', 'kim-dong-yeop']
  expect(ids('kim').slice(0, 5).sort()).toEqual(kims.sort())
  expect(first('kim')).toBe('kim-jong-un')
})

test('the exact name comes before a mention of it', () => {
  expect(
    hits('yonhap')
      .slice(0, 2)
      .map(({ kind }) => kind),
  ).not.toEqual(['claim', 'claim'])
  expect(first('yonhap')).toBe('yonhap')
  expect(first('Korea Herald')).toBe('korea-herald')
})

test('all words must be somewhere in a record, in any order', () => {
  expect(first('moscow biegun')).toBe(first('biegun moscow'))
  for (const hit of hits('ballet fleet')) expect(hit.id).toMatch(/kim-side-visits|kremlin-final-stage/)
})

test('an event comes before its own claims, but a claim whose words are its own comes first', () => {
  const order = ids('putin kim meeting')
  const claims = hits('putin kim meeting').filter(
    ({ kind, id }) => kind === 'claim' && shippedWorld.claims.get(id)?.event === 'kim-putin-summit',
  )
  for (const { id } of claims) expect(order.indexOf('kim-putin-summit')).toBeLessThan(order.indexOf(id))
  expect(hits('whether he can revive the stalled nuclear talks')[0]?.kind).toBe('claim')
})

test('a slip is corrected, and it is told what was searched for instead', () => {
  expect(found('beigun')).toMatchObject({ corrected: [{ from: 'beigun', to: 'biegun' }] })
  expect(first('beigun')).toBe('stephen-biegun')
  expect(found('biegun').corrected).toEqual([])
  expect(found('kolokolcev').corrected).toEqual([])
})

test('a word that is nowhere is left out, and it is told', () => {
  expect(found('putin xylophones')).toMatchObject({ leftOut: ['xylophones'] })
  expect(first('putin xylophones')).toBe('vladimir-putin')
})

test('where nothing is found, the nearest words are suggested', () => {
  const { hits: none, suggestions } = found('margolis')
  expect(none).toEqual([])
  expect(suggestions).toContain('morgulov')
})

test('the letters that answer are marked in the text as it is displayed', () => {
  expect(marked(hits('kim jong-un')[0] as Hit)).toEqual(['title: Kim|Jong|Un'])
  expect(marked(hits('bieg')[0] as Hit)).toEqual(['title: Bieg'])
  expect(marked(hits('김정은')[0] as Hit)).toEqual(['otherName: 김정은'])
  expect(marked(hits('ㄱㅈ')[0] as Hit)).toEqual(['otherName: 김정'])
  expect(marked(hits('kju')[0] as Hit)).toEqual(['title: K|J|U'])
  expect(marked(hits('hanoi summit')[0] as Hit)).toEqual(['title: summit', 'place: Hanoi'])
})

test('a hit that has the words only through its actors says so', () => {
  const hit = hits('путин').find(({ id }) => id === 'kim-putin-summit')
  expect(hit && marked(hit)).toEqual(['actor: Путин'])
})

test('dates in words find what may have been on the day, the surest first', () => {
  expect(first('27 july 2021')).toBe('hotlines-restored')
  expect(first('2021-07-27')).toBe('hotlines-restored')
  expect(first('24 april 2019 summit')).toBe('kim-putin-summit')
  expect(first('june 2018')).toBe('trump-kim-first-summit')
})

test('every hit has its date, and briefings that of their source', () => {
  expect(hits('hotlines restored')[0]?.when?.edtf).toBe('2021-07-27')
  expect(hits('in:briefings seoul')[0]?.when?.edtf).toBe('2021-08-22')
  expect(hits('putin')[0]?.when).toBeUndefined()
})

test('the kinds and the number of hits can be limited; the total is of all', () => {
  const claims = found('putin', { kinds: ['claim'], limit: 3 })
  expect(claims.hits.map(({ kind }) => kind)).toEqual(['claim', 'claim', 'claim'])
  expect(claims.total).toBeGreaterThan(3)
  expect(found('putin', { kinds: ['claim'], limit: 0 }).hits).toEqual([])
})

test('equal hits always come in the same order, best first', () => {
  expect(ids('summit')).toEqual(ids('summit'))
  const scores = hits('summit').flatMap(({ score, under }) => (under === undefined ? [score] : []))
  expect(scores).toEqual(scores.toSorted((a, b) => b - a))
})

test('a pasted page is searched by its first words', () => {
  expect(found('putin '.repeat(50)).problems[0]?.message).toContain('34 words')
})

test('an empty world and a world without dates can be searched', () => {
  const empty = { schema: 1 as const, briefings: [], actors: [], places: [], events: [], claims: [] }
  expect(search(makeCorpus(makeWorld(empty)), 'kim april 2019').total).toBe(0)
  const undated = makeCorpus(sketchWorld([{ claims: [{ text: 'Rain in April', event: 'rain' }] }]))
  expect(search(undated, 'april').hits.map(({ kind }) => kind)).toEqual(['event'])
})

test('an event and its only claim that say the very same are one hit; what the claim alone answers to is another', () => {
  const table = makeCorpus(
    sketchWorld([
      {
        claims: [
          { text: 'Storm over Sokcho', event: 'Storm over Sokcho', per: ['Yonhap'] },
          { text: 'Flood in Wonsan', event: 'flood', per: ['KCNA'] },
          { text: 'Flood in Wonsan recedes', event: 'flood' },
        ],
      },
    ]),
  )
  const kinds = (query: string, options?: SearchOptions) => search(table, query, options).hits.map(({ kind }) => kind)
  expect(kinds('storm')).toEqual(['event'])
  expect(search(table, 'storm').total).toBe(1)
  expect(kinds('storm', { kinds: ['claim'] })).toEqual(['claim'])
  expect(kinds('in:claims storm')).toEqual(['claim'])
  expect(kinds('flood').toSorted()).toEqual(['claim', 'claim', 'event'])
})
