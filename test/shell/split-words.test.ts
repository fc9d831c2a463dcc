import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitWords } from '../../src/shell/split-words.ts'
import { needs } from '../support/needs.ts'
import { runs } from '../support/runs.ts'

test.each([
  ['', []],
  ['  \n ', []],
  ['--ascii  --color never', ['--ascii', '--color', 'never']],
  ["--as-of '17 April 2019'", ['--as-of', '17 April 2019']],
  ['--actor="Kim Jong Un"', ['--actor=Kim Jong Un']],
  ["it''s a\\ b", ['its', 'a b']],
  ['"a \\"b\\" \\c" \'\\d\'', ['a "b" \\c', '\\d']],
  ['\'\' ""', ['', '']],
  ['$HOME *.md', ['$HOME', '*.md']],
])('%j is %j', (text, words) => {
  expect(splitWords(text)).toEqual(words)
})

test.each(["'", 'a "b', "'a' b'", '"\\"'])('in %j a quote is not closed', (text) => {
  expect(splitWords(text)).toBeUndefined()
})

/** Without anything that a shell would replace or run. */
const letters = fc.string({ unit: fc.constantFrom('a', 'b', '-', '=', ' ', '\n', '\t', "'", '"', '\\'), maxLength: 16 })

test('words are those of sh', () => {
  needs('a POSIX shell')
  fc.assert(
    fc.property(fc.array(letters, { minLength: 50, maxLength: 200 }), (texts) => {
      // A line break between words would end the command, and a backslash at the very end joins what comes after it.
      const whole = texts.filter((text) => splitWords(text)?.length && !/\n|\\$/.test(text))
      const script = whole.map((text) => `printf '%s\\0' ${text}; printf '\\n\\0'`).join('\n')
      const printed = execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\n\0').slice(0, -1)
      expect(whole.map(splitWords)).toEqual(printed.map((words) => words.split('\0').slice(0, -1)))
    }),
    runs(5),
  )
})
