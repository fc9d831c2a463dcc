import { expect, test } from 'vitest'
import { proposeKeys } from '../../src/draft/key-proposals.ts'
import { compile } from '../support/compile.ts'

const proposed = (...texts: string[]) =>
  proposeKeys(compile(texts.map((text, index) => ({ name: `2031-02-0${index + 3}-${'abc'[index]}.md`, text }))).dataset)

const keysOf = (...texts: string[]): Set<string> => new Set(proposed(...texts).map(({ key }) => key))

test('two events that begin with the same words get two keys', () => {
  const keys = keysOf(
    '- 2031-02-01: [[Ada Berg]] and [[Jon Lind]] sign a deal @[[Oslo]] #agree\n- 2031-03-01: [[Ada Berg]] and [[Jon Lind]] meet again @[[Oslo]] #meet\n',
    '- 2031-02-01: A deal is signed by [[Jon Lind]] and [[Ada Berg]] @[[Oslo]] #agree\n- 2031-03-01: [[Jon Lind]] is to see [[Ada Berg]] @[[Oslo]] #meet\n',
  )
  expect(keys).toEqual(new Set(['ada-berg-and-jon-lind', 'ada-berg-and-jon-lind-2']))
})

test('three claims of one event get one key', () => {
  const one = '- 2031-02-01: [[Ada Berg]] meets [[Jon Lind]] @[[Oslo]] #meet\n'
  expect(keysOf(one, one, one)).toEqual(new Set(['ada-berg-meets-jon-lind']))
})

test('claims that name nobody are likely one by place, day and words, and not by place and day alone', () => {
  const [pair, ...more] = proposed(
    '- 2031-02-01: Clashes near the border leave three dead @[[Marra]]\n- 2031-02-01: Police block roads @[[Marra]]\n',
    '- 2031-02-01: Four are killed in clashes @[[Marra]]\n',
  )
  expect(pair?.claims.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['Clashes near the border leave three dead', 'Four are killed in clashes']),
  )
  expect(more).toEqual([])
})

test('what somebody says of an event a day later is not surely the event', () => {
  const pairs = proposed(
    '- 2031-02-01: [[Paul Dent]] resigns from the board of [[Delta Bank]]\n',
    '- 2031-02-02: [[Delta Bank]] confirms that [[Paul Dent]] leaves its board #statement\n',
  )
  expect(pairs.filter(({ sure }) => sure)).toEqual([])
})

const ONE = '- 2031-02-01: [[Ada Berg]] meets [[Jon Lind]] @[[Oslo]] #meet\n'

test.each([
  ['- 2031-02-01: [[Jon Lind]] receives [[Ada Berg]] #meet\n', true],
  ['- 1 to 2 February 2031: [[Jon Lind]] sits down with [[Ada Berg]] @[[Oslo]] #meet\n', true],
  ['- 2031-02-02: [[Jon Lind]] receives [[Ada Berg]] @[[Oslo]] #meet\n', false],
  ['- about 2031-02-01: [[Jon Lind]] receives [[Ada Berg]] @[[Oslo]] #meet\n', false],
  ['- 2031-02: [[Jon Lind]] receives [[Ada Berg]] @[[Oslo]] #meet\n', false],
  ['- 2031-02-01: [[Jon Lind]] receives [[Ada Berg]] @[[Oslo]]\n', false],
  ['- 2031-02-01: [[Jon Lind]] receives [[Ada Berg]] @[[Oslo]] #agree\n', false],
  ['- 2031-02-01: [[Jon Lind]] receives [[Ada Berg]] @[[Bergen]] #meet\n', false],
  ['- 2031-02-01: [[Jon Lind]] meets [[Mia Oak]] @[[Oslo]] #meet\n', false],
])('sure are only claims of one day, one type and the same people: %j', (other, sure) => {
  expect(proposed(ONE, other).some((pair) => pair.sure)).toBe(sure)
})
