import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { askShell } from '../support/ask-shell.ts'
import { expectHarmless } from '../support/harmless.ts'
import { runs } from '../support/runs.ts'
import { scratchFolder } from '../support/scratch-folder.ts'
import { hardText } from '../text/hostile-arbitrary.ts'

/** Every place where a word is typed that an answer may quote. */
const ASKED: readonly ((word: string) => string[])[] = [
  (word) => [word],
  (word) => ['list', word],
  (word) => ['one', word],
  (word) => [`--${word}`],
  (word) => [`--data=${word}`],
  (word) => ['list', `--data=${word}.json`],
  (word) => ['list', `--color=${word}`],
  (word) => [`--as-of=${word}`],
  (word) => ['show', '--', word],
  (word) => ['event', '--', word],
  (word) => ['actor', '--', word],
  (word) => ['search', '--', word],
  (word) => ['search', '--', `from:${word}`],
  (word) => ['search', 'kim', `--limit=${word}`],
  (word) => ['search', 'kim', `--in=${word}`],
  (word) => ['timeline', `--actor=${word}`],
  (word) => ['timeline', `--topic=${word}`],
  (word) => ['timeline', `--from=${word}`],
  (word) => ['check', '--', word],
  (word) => ['build', '--', word],
  (word) => ['export', '--', word],
  (word) => ['export', 'ics', `--out=/nowhere/${word}`],
  (word) => ['export', 'markdown', `--out=/nowhere/${word}`],
  (word) => ['completion', '--', word],
  (word) => ['new', '--out=-', '--', word],
  (word) => ['new', 'title', `--out=/nowhere/${word}`],
]

test.each(ASKED.map((ask) => [ask('…').join(' '), ask] as const))('kbrief %s', async (_, ask) => {
  await fc.assert(
    fc.asyncProperty(hardText, async (word) => {
      const { out, err } = await askShell(ask(word.replaceAll('\0', '')))
      expectHarmless(out + err)
    }),
    runs(20),
  )
})

test('a hostile KBRIEF_DATA is told of and not obeyed', async () => {
  const { code, out, err } = await askShell(['list'], { KBRIEF_DATA: '/\u001b]0;x\u0007\u009b2J\u202e/nowhere' })
  expect([code, out, err]).toEqual([2, '', 'kbrief: //nowhere cannot be opened: it is not there\n'])
})

test('a file is named as was asked, and its name is told without what a terminal would obey', async () => {
  const folder = scratchFolder()
  const { code, out, err } = await askShell(['new', 'A', '-o', join(folder, 'a\u001b[31m.md')])
  expect(code).toBe(0)
  expectHarmless(out + err)
  expect(out).toBe(`${join(folder, 'a.md')}\n`)
  expect(readdirSync(folder)).toEqual(['a\u001b[31m.md'])
})
