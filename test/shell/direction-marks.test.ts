import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { DIRECTION_MARK } from '../../src/text/bidi.ts'
import { askShell } from '../support/ask-shell.ts'
import { scratchFolder } from '../support/scratch-folder.ts'

/** Marks and isolates that set a direction: LRM, RLM, ALM, and the embeddings, overrides and isolates of UAX #9. */
const MARKS = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/

function written(): string {
  const file = join(scratchFolder(), '2031-05-14-a.md')
  const text =
    '---\nsource: وكالة الميناء\n---\n# عنوان التقرير\n\n- 2031-05-14: [[شركة العبارات]] تبيع @[[الميناء]] #announced\n'
  writeFileSync(file, text)
  return file
}

const SHOWN = ['list', 'timeline', 'actors', 'sources', 'search عنوان']

test.each(SHOWN)('%s keeps the fields of its rows apart in a terminal, and in no pipe', async (line) => {
  const file = written()
  const shown = await askShell([...line.split(' '), '--data', file], {}, { columns: 100 })
  expect(shown.code).toBe(0)
  expect(shown.out).toContain(DIRECTION_MARK)
  const piped = await askShell([...line.split(' '), '--data', file])
  expect(piped.out).toMatch(/[\u0600-\u06ff]/)
  expect(piped.out).not.toMatch(MARKS)
})

test.each(SHOWN)('%s prints JSON without marks, also in a terminal', async (line) => {
  const { out, code } = await askShell([...line.split(' '), '--json', '--data', written()], {}, { columns: 100 })
  expect(code).toBe(0)
  expect(out).toMatch(/[\u0600-\u06ff]/)
  expect(out).not.toMatch(MARKS)
})

test.each(['csv', 'ics', 'timelinejs', 'html'])('%s has no marks, in a terminal or in a file', async (format) => {
  const file = written()
  const shown = await askShell(['export', format, '--data', file], {}, { columns: 100 })
  expect(shown.out).not.toMatch(MARKS)
  const to = join(scratchFolder(), 'export')
  expect(await askShell(['export', format, '--data', file, '-o', to], {}, { columns: 100 })).toMatchObject({ code: 0 })
  expect(readFileSync(to, 'utf8')).not.toMatch(MARKS)
})
