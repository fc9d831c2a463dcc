import { expect, test } from 'vitest'
import { claims, told, written } from './written.ts'

const ACTORS = `
Kim Jong Un:
  kind: person
  otherNames: [{ text: 김정은, lang: ko }, Chairman Kim]
  weakNames: [Kim]
Sung Kim:
  kind: person
  weakNames: [Kim]
Stephen Biegun:
  kind: person
`
const PLACES = `
Moscow:
  otherNames: [Moskva]
`
const read = (text: string) => written({ '2019-04-17-a.md': text, 'actors.yaml': ACTORS, 'places.yaml': PLACES })
const linked = (text: string) => read(`- ${text}`).dataset.claims[0]?.actors

test.each([
  'Kim Jong Un',
  'kim jong-un',
  'KIM JONG‑UN',
  'Kim Jongun',
  'Kím Jöng Un',
  '김정은',
  'chairman kim',
  ' Kim  Jong Un ',
])('case, accents, hyphens and other names do not matter: %s', (name) => {
  expect(linked(`[[${name}]] speaks`)).toEqual(['kim-jong-un'])
})

test('signs that no one leaves out do matter', () => {
  expect(claims('[[C]] and [[C++]]')[0]?.actors).toEqual(['c', 'c-2'])
})

test('a surname alone links to nobody and lists whom it could mean', () => {
  const compiled = read('- [[Kim]] lands')
  expect(compiled.dataset.claims[0]).toMatchObject({ text: 'Kim lands', actors: [] })
  expect(told(compiled)).toEqual([
    '1:3 warning “Kim” alone stands for nobody → type [[Kim Jong Un|Kim]] or [[Sung Kim|Kim]]',
  ])
})

test.each([
  ['[[Stephen Beigun]]', 'two letters in turn'],
  ['[[Stephen Bieguns]]', 'one more'],
  ['[[Steven Biegun]]', 'one less, after one that is other', false],
  ['[[Stephen Biegum]]', 'one other'],
])('%s: %s', (mark, _, near = true) => {
  const compiled = read(`- ${mark} goes`)
  const hint = `1:3 warning “${mark.slice(2, -2)}” is not known, but “Stephen Biegun” is → did you mean [[Stephen Biegun]]?`
  expect(told(compiled)).toEqual(near ? [hint] : [])
  expect(compiled.dataset.claims[0]?.actors).not.toContain('stephen-biegun')
})

test('places have near names as well, and so have sources', () => {
  expect(told(read('- Kim goes @[[Mosvow]] (per Stephen Biegn)'))).toEqual([
    '1:12 warning “Mosvow” is not known, but “Moscow” is → did you mean @[[Moscow]]?',
    '1:29 warning “Stephen Biegn” is not known, but “Stephen Biegun” is → did you mean [[Stephen Biegun]]?',
  ])
})

test('without actors.yaml the name that is typed more often is the known one', () => {
  const text = '- [[Kim Chang Son]] went\n- [[Kim Chang Son]] came\n- [[Kim Chan Son]] left\n'
  expect(told(written({ 'a.md': text }))).toEqual([
    '3:3 warning “Kim Chan Son” is not known, but “Kim Chang Son” is → did you mean [[Kim Chang Son]]?',
  ])
})

test.each([
  ['Iran', 'Iraq'],
  ['Hwasong-14', 'Hwasong-15'],
  ['Kim Jong Il', 'Kim Jong Un'],
  ['Zambia', 'Gambia'],
])('%s and %s are two names', (a, b) => {
  expect(told(written({ 'a.md': `- [[${a}]]\n- [[${a}]]\n- [[${b}]]\n` }))).toEqual([])
})

test('ids are slugs of names, told apart by a number', () => {
  const { dataset } = written({ 'a.md': '- [[A\\/B]] [[A:B]] [[A_B]] [[A-B-2]]' })
  expect(dataset.actors.map(({ id, name }) => [id, name])).toEqual([
    ['a-b', 'A/B'],
    ['a-b-2', 'A:B'],
    ['a-b-2-2', 'A-B-2'],
    ['a-b-3', 'A_B'],
  ])
})

test('an outlet is a medium, a source an organization, a name in brackets a person, until actors.yaml says other', () => {
  const files = { 'a.md': '---\nsource: ANI\n---\n- [[Kim Yo Jong]] speaks (per ANI, citing KCNA)' }
  const kinds = (more: Record<string, string>) =>
    Object.fromEntries(written({ ...files, ...more }).dataset.actors.map(({ name, kind }) => [name, kind]))
  expect(kinds({})).toEqual({ ANI: 'media', 'Kim Yo Jong': 'person', KCNA: 'organization' })
  expect(kinds({ 'actors.yaml': 'KCNA: {kind: agency}' })).toMatchObject({ KCNA: 'agency' })
})

test('names that differ by “the” or by case are one', () => {
  const { dataset } = written({ 'a.md': '- x (per Times)\n- y (per The Times)\n- z (per the [[TIMES]])\n' })
  expect(dataset.actors.map(({ name }) => name)).toEqual(['Times'])
})

test('names that differ by a letter and stand once each are told', () => {
  expect(told(written({ 'a.md': '- x (per Foreign Office)\n- y (per Foreign Ofice)\n' }))).toContainEqual(
    expect.stringContaining(' differ by a letter, so they are two names'),
  )
})

test('a letter of another script that looks the same is told', () => {
  expect(told(written({ 'a.md': '- [[Ada Berg]] came\n- [[\u0410da Berg]] went\n' }))).toEqual([
    '2:3 warning “\u0410da Berg” has the Cyrillic letter \u0410 (U+0410) where A is meant → type [[Ada Berg]]',
  ])
  expect(told(written({ 'a.md': '- [[\u0410\u043d\u043d\u0430]] came\n' }))).toEqual([])
})

test('a name all in letters of another script is told where it looks like a name that is there', () => {
  expect(told(written({ '2019-04-17-a.md': '- x (per AP)\n- y (per \u0410\u0420)\n' }))).toEqual([
    '2:10 warning “\u0410\u0420” is all in Cyrillic letters and only looks like “AP” → type [[AP]] if it is the same',
  ])
  expect(told(written({ '2019-04-17-a.md': '- y (per \u0410\u0420)\n' }))).toEqual([])
})

test('a bare surname beside a full name is told, and so is a name of an actor and a place', () => {
  expect(told(written({ 'a.md': '- [[Anthony Eden]] came\n- [[Eden]] went\n' }))).toEqual([
    '2:3 warning “Eden” may be Anthony Eden, and is another actor → type [[Anthony Eden|Eden]] if it is the same',
  ])
  expect(told(written({ 'a.md': '- [[South Korea]] and [[Korea]]\n' }))).toEqual([])
  expect(told(written({ '2019-04-17-a.md': '- [[Port Said]] fell\n- They land @[[Port Said]]\n' }))).toEqual([
    '1:3 warning “Port Said” is an actor here and a place elsewhere → type @[[Port Said]] where it is the place, and declare the other in actors.yaml',
  ])
})

test('topics and threads that differ in case are one, in the spelling that stands most often', () => {
  const { dataset } = written({
    'a.md': '---\ntopic: suez\n---\n- x +Canal\n',
    'b.md': '---\ntopic: Suez\n---\n- y +canal\n',
    'c.md': '---\ntopic: "[[Suez]]"\n---\n- z +canal\n',
  })
  expect(new Set(dataset.briefings.map(({ topic }) => topic))).toEqual(new Set(['Suez']))
  expect(dataset.claims.map(({ threads }) => threads)).toEqual([['canal'], ['canal'], ['canal']])
})

test('links in front matter are the names they show', () => {
  const text = '---\nsource: "[[Daily Post]]"\n---\n- x ^k\n'
  const { dataset } = written({
    'a.md': text,
    'b.md': '---\nsource: [[Daily Post]]\n---\n- x ^k\n',
    'c.md': '- x ^k (per Daily Post)',
  })
  expect(dataset.actors.map(({ name }) => name)).toEqual(['Daily Post'])
})
