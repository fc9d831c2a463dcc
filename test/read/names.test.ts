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
