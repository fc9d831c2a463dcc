import { expect, test } from 'vitest'
import { makeCorpus } from '../../src/search/index/corpus.ts'
import { search } from '../../src/search/search.ts'
import { textFinder } from '../../src/search/text-finder.ts'
import { clean } from '../../src/text/clean.ts'
import { sketchWorld } from '../support/world-builder.ts'

const found = (text: string, query: string): string[] =>
  search(makeCorpus(sketchWorld([{ claims: [{ text }, { text: 'Something else' }] }])), query).hits.map(
    ({ title }) => title,
  )

test.each([
  ['中华人民共和国外交部发言人表示', '外交部'],
  ['中华人民共和国外交部发言人表示', '发言人'],
  ['日米首相会談が行われた', '首相'],
  ['日米首相会談が行われた', '会談'],
  ['外務大臣訪韓の予定', '訪韓'],
  ['국무위원장이 말했다', '위원장'],
  ['연합뉴스가 보도했다', '뉴스'],
  ['กระทรวงการต่างประเทศ', 'ต่างประเทศ'],
  ['ກະຊວງການຕ່າງປະເທດ', 'ຕ່າງປະເທດ'],
  ['ក្រសួងការបរទេស', 'ការបរទេស'],
  ['Die Aktiengesellschaft meldet Verluste', 'gesellschaft'],
  ['Die Nachrichtenagentur berichtet', 'nachrichten'],
  ['Die Donaudampfschifffahrtsgesellschaft zahlt', 'schifffahrt'],
  ['日本の首相が会談のため訪韓した', '首相訪韓'],
  ['日本の首相が会談のため訪韓した', '日本首相'],
])('in “%s” the word %s is found, wherever it stands', (text, query) => {
  expect(found(text, query)).toEqual([text])
})

test.each([
  ['연합뉴스가 보도했다', '합누', 'parts of two syllables are no word'],
  ['The strains of cooperation', 'train', 'English words hold others by chance'],
  ['The strains of cooperation', 'operation', 'even long ones'],
  ['Their composition', 'position', 'and at their end'],
])('in “%s” %s is not found: %s', (text, query) => {
  expect(found(text, query)).toEqual([])
})

test.each([
  ['Лавров в Женеве', 'Лаврова'],
  ['Лавров в Женеве', 'Женева'],
  ['Лавров в Женеве', 'lavrov'],
  ['Лавров в Женеве', 'Lavrow'],
  ['Ёлкин подписал соглашение', 'елкин'],
])('in “%s” %s is found, which is the same word', (text, query) => {
  expect(found(text, `${query} `)).toEqual([text])
})

test('a correction is said as it is written, with its vowel signs', () => {
  const world = sketchWorld([{ claims: [{ text: 'नरेंद्र मोदी ने बैठक की' }] }])
  expect(search(makeCorpus(world), 'नरेन्द्र मोदी ').corrected).toEqual([{ from: 'नरेन्द्र', to: 'नरेंद्र' }])
})

test('what matched inside a word is marked', () => {
  const [hit] = search(makeCorpus(sketchWorld([{ claims: [{ text: '연합뉴스가 보도했다' }] }])), '뉴스').hits
  const [match] = hit?.matches ?? []
  expect(match?.ranges.map(([from, to]) => match.text.slice(from, to))).toEqual(['뉴스'])
})

test('a joiner inside a Persian or Indic word is kept, and matches a space or nothing', () => {
  const name = clean('علی\u200cرضا آمد')
  expect(name).toContain('\u200c')
  for (const query of ['علی\u200cرضا', 'علی رضا', 'علیرضا']) expect(found(name, query)).toEqual([name])
  expect(found('علی رضا آمد', 'علی\u200cرضا')).toEqual(['علی رضا آمد'])
  expect(clean('क्\u200dष')).toContain('\u200d')
})

test.each(['علی\u200cرضا', 'علی رضا', 'می\u200cخواهم', 'నా\u200cకు'])(
  'find within a page takes a joiner for a space or nothing, as search does: %j',
  (text) => {
    for (const query of [text, text.replace('\u200c', ' '), text.replace(' ', '\u200c')]) {
      const places: string[] = []
      textFinder(query)(`${text}.`, (start, end) => places.push(text.slice(start, end)))
      expect(places).toEqual([text])
    }
  },
)

test.each([['a\u200cb'], ['\u200cعلی'], ['علی\u200c'], ['👨\u200d👩']])(
  'a joiner that no script needs is removed: %j',
  (text) => {
    expect(clean(text)).not.toMatch(/[\u200c\u200d]/)
  },
)
