import { expect, test } from 'vitest'
import { inConflict } from '../../../src/agreement/agree.ts'
import { makeCorpus } from '../../../src/search/index/corpus.ts'
import { search } from '../../../src/search/search.ts'
import { shippedWorld } from '../../support/shipped-briefings.ts'

const corpus = makeCorpus(shippedWorld)
const found = (query: string) => search(corpus, query, { limit: 500 })
const claim = (id: string) => shippedWorld.claims.get(id)
const claimsIn = (query: string) => found(`${query} in:claims`).hits.map(({ id }) => claim(id))

test('actor: keeps what the actor takes part in', () => {
  const claims = claimsIn('actor:biegun')
  expect(claims.length).toBeGreaterThan(5)
  for (const each of claims) expect(each?.actors).toContain('stephen-biegun')
})

test('an actor can be named in any way that names one', () => {
  for (const name of ['"kim jong-un"', 'kimjongun', '김정은', '"Ким Чен Ын"']) {
    expect(claimsIn(`actor:${name}`)).toEqual(claimsIn('actor:"Kim Jong Un"'))
  }
})

test('a surname that several bear means all of them', () => {
  const actors = new Set(claimsIn('actor:kim').flatMap((each) => each?.actors ?? []))
  expect([...actors]).toEqual(expect.arrayContaining(['kim-jong-un', 'sung-kim', 'kim-dong-yeop']))
})

test('place: keeps what happens there or within', () => {
  const places = new Set(claimsIn('place:russia').map((each) => each?.place))
  expect(places).toContain('vladivostok')
  expect(places).not.toContain('seoul')
})

test('topic:, status: and origin: keep what has them', () => {
  expect(found('topic:seoul in:briefings').hits.map(({ id }) => id)).toEqual(['2021-08-22-envoys-in-seoul'])
  for (const each of claimsIn('status:denied')) expect(each?.status).toBe('denied')
  for (const each of claimsIn('origin:yonhap')) expect(each?.attribution.at(-1)?.actor).toBe('yonhap')
  for (const each of claimsIn('origin:"informed source"')) expect(each?.attribution.at(-1)?.name).toContain('informed')
})

test('from: and to: keep what may have been within', () => {
  const ids = found('from:2021-08-23 to:"24 August 2021" in:events').hits.map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining(['sung-kim-noh', 'morgulov-noh', 'sung-kim-seoul']))
  expect(ids).not.toContain('drills-begin')
  expect(ids).not.toContain('kim-jong-il-medvedev')
})

test('outlet: keeps what a report of that outlet says, source: whoever stands anywhere in the chain', () => {
  for (const each of claimsIn('outlet:zerohedge')) expect(each?.briefing).toBe('2019-04-22-kremlin-final-stage')
  const chains = claimsIn('source:upi').map((each) => each?.attribution.map(({ name }) => name))
  expect(chains.length).toBeGreaterThan(2)
  for (const chain of chains) expect(chain).toContain('UPI')
  expect(found('outlet:nosuchpaper').problems[0]?.message).toBe('No outlet "nosuchpaper"')
})

test('date: keeps what may have been on those days, said in any way', () => {
  const ids = found('date:"23 August 2021" in:events').hits.map(({ id }) => id)
  expect(ids).toContain('sung-kim-noh')
  expect(ids).not.toContain('morgulov-noh')
  const early = found('date:2018 in:events').hits.map(({ id }) => id)
  expect(early).toEqual(expect.arrayContaining(['biegun-october-visit', 'trump-kim-first-summit']))
  expect(early).not.toContain('hanoi-summit')
})

test('verdict: keeps the events on which reports agree or differ so', () => {
  const events = found('verdict:conflict in:events').hits.map(({ id }) => shippedWorld.events.get(id))
  expect(events.length).toBeGreaterThan(0)
  for (const event of events) expect(event && inConflict(shippedWorld, event)).toBe(true)
  expect(found('verdict:maybe').problems[0]?.hint).toContain('conflict')
})

test('what lies in the days that are asked for comes first', () => {
  const [first] = found('from:2021-08-20 to:2021-08-27').hits
  expect(first?.kind).toBe('event')
  expect(first?.when?.min?.startsWith('2021-08')).toBe(true)
})

test('what hides something is said in words', () => {
  expect(found('kim from:2021-08-20 -hanoi').hiddenBy).toEqual(['only from 20 Aug 2021', 'nothing with hanoi'])
  expect(found('putin actor:biegun').hiddenBy).toEqual(['only with Stephen Biegun'])
  expect(found('putin source:kyodo type:visit').hiddenBy).toEqual([
    'only told through Kyodo News',
    'only of type visit',
  ])
  expect(found('putin status:opinion in:claims').hiddenBy).toEqual(['only opinions', 'only claims'])
  expect(found('putin place:seoul date:2021').hiddenBy).toEqual(['only in Seoul', 'only of 2021'])
  expect(found('kim').hiddenBy).toEqual([])
  expect(found('verdict:conflict')).toMatchObject({ hidden: 0, hiddenBy: [] })
})

test('in: keeps kinds, by the beginning of their names, and several together', () => {
  expect(new Set(found('kim in:act').hits.map(({ kind }) => kind))).toEqual(new Set(['actor']))
  expect(new Set(found('kim in:actors in:events').hits.map(({ kind }) => kind))).toEqual(new Set(['actor', 'event']))
})

test('filters tell how many they keep back', () => {
  const all = found('putin')
  const some = found('putin in:claims')
  expect(all.hidden).toBe(0)
  expect(some.hidden).toBe(all.total - some.total)
})

test('a minus keeps back what has the word, and what takes part in it', () => {
  expect(found('summit -putin').hits.map(({ id }) => id)).not.toContain('kim-putin-summit')
  expect(found('yongbyon -"rail cars" in:claims').total).toBe(found('yongbyon in:claims').total - 2)
})

test('a phrase stands side by side and in order', () => {
  expect(found('"rail cars"').total).toBe(3)
  expect(found('"cars rail"').total).toBe(0)
  expect(found('"security cris').total).toBeGreaterThan(0)
})

test.each([
  ['actor:biegn moscow', 'No actor "biegn"', 'Stephen Biegun'],
  ['actor: moscow', 'actor: has nothing after it', 'actor:biegun'],
  ['place:atlantis moscow', 'No place "atlantis"', 'place:moscow'],
  ['topic:weather moscow', 'No topic "weather"', 'Envoys in Seoul'],
  ['status:maybe moscow', '"maybe" is no status', 'expected, possible, denied or opinion'],
  ['in:books moscow', '"books" is no kind of hit', 'briefings, actors, events or claims'],
  ['from:april moscow', 'from: "april" does not say which year', 'from:2019-04-17'],
  ['origin:nobody moscow', 'No origin "nobody"', 'origin:yonhap'],
  ['origin:АFP moscow', 'No origin "АFP"', 'the Cyrillic letter А (U+0410) where A is meant: type origin:AFP'],
  ['place:"Vladivοstok Ρort" moscow', 'No place "Vladivοstok Ρort"', 'where o is meant: type place:"Vladivostok Port"'],
  ['type:mееt moscow', 'No type "mееt"', 'the Cyrillic letter е (U+0435) where e is meant: type type:meet'],
])('%s says what is wrong and searches the rest', (query, message, hint) => {
  const { problems, total } = found(query)
  expect(problems).toHaveLength(1)
  expect(problems[0]?.message).toBe(message)
  expect(problems[0]?.hint).toContain(hint)
  expect(total).toBe(found('moscow').total)
})

test('filters alone list what passes', () => {
  expect(found('status:denied in:claims').total).toBe(
    shippedWorld.dataset.claims.filter(({ status }) => status === 'denied').length,
  )
})
