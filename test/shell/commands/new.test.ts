import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { briefingTemplate } from '../../../src/shell/briefing-template.ts'
import { clean } from '../../../src/text/clean.ts'
import { askShell, TODAY } from '../../support/ask-shell.ts'
import { compile } from '../../support/compile.ts'
import { runs } from '../../support/runs.ts'
import { scratchFolder } from '../../support/scratch-folder.ts'
import { hardText } from '../../text/hostile-arbitrary.ts'

test('a briefing is begun in the folder, named by day and title, and its place is printed', async () => {
  const folder = scratchFolder()
  const file = join(folder, `${TODAY}-kim-meets-putin.md`)
  expect(await askShell(['new', 'Kim meets Putin', '--data', folder])).toEqual({
    code: 0,
    out: `${file}\n`,
    err: `kbrief: write in it, and see it change while you do: kbrief ${folder}\n`,
  })
  expect(readFileSync(file, 'utf8')).toBe(briefingTemplate('Kim meets Putin', TODAY))
})

test('it is never written over another', async () => {
  const folder = scratchFolder()
  await askShell(['new', 'A', '--data', folder])
  const { code, err } = await askShell(['new', 'A', '--data', folder])
  expect(code).toBe(2)
  expect(err).toContain(`${TODAY}-a.md is already there, and is left as it is`)
})

test('-o names the file, and - prints it', async () => {
  const file = join(scratchFolder(), 'mine.md')
  expect(await askShell(['new', 'A', '-o', file])).toMatchObject({ code: 0, out: `${file}\n` })
  expect(await askShell(['new', 'A', '-o', '-'])).toEqual({ code: 0, out: briefingTemplate('A', TODAY), err: '' })
})

test('a title is needed, and however long it is, the name of the file is not too long', async () => {
  expect(await askShell(['new'])).toMatchObject({ code: 2, err: expect.stringContaining('Type: kbrief new "') })
  const folder = scratchFolder()
  expect(await askShell(['new', '김'.repeat(300), '--data', folder])).toMatchObject({ code: 0 })
  expect(readdirSync(folder)).toEqual([`${TODAY}-${'김'.repeat(60)}.md`])
})

test('it compiles without a problem, to its title and nothing that is not yet written', () => {
  const { dataset, problems } = compile([{ name: `${TODAY}-a.md`, text: briefingTemplate('Kim meets Putin', TODAY) }])
  expect(problems).toEqual([])
  expect(dataset).toMatchObject({
    briefings: [{ title: 'Kim meets Putin', date: TODAY, source: {} }],
    claims: [],
    actors: [],
    events: [],
  })
  expect(dataset.briefings[0]).not.toHaveProperty('bottomLine')
})

test('what its comments teach compiles without a problem, once it is no comment', () => {
  const text = briefingTemplate('A', TODAY).replace(/^#(?=\w| {2})/gm, '')
  const taught = /^- .*/m.exec(text)?.[0] ?? ''
  const uncommented = text.replace(/<!--[\s\S]*?-->/g, '') + taught
  const { dataset, problems } = compile([{ name: 'a.md', text: uncommented }])
  expect(problems).toEqual([])
  expect(dataset.briefings[0]).toMatchObject({ topic: expect.any(String), source: { outlet: expect.any(String) } })
  expect(dataset.claims).toMatchObject([
    {
      when: { edtf: TODAY },
      text: 'Ada Berg meets the harbour master',
      place: 'port-elm',
      type: 'meet',
      event: 'talks',
      attribution: [{ name: 'Daily Post' }, { name: 'Coast Agency' }],
    },
  ])
})

test('whatever the title: the briefing has it, and no problem', () => {
  fc.assert(
    fc.property(hardText, (text) => {
      const title = clean(text).trim().replace(/ {2,}/g, ' ')
      fc.pre(title !== '')
      const { dataset, problems } = compile([{ name: `${TODAY}-a.md`, text: briefingTemplate(title, TODAY) }])
      expect(problems).toEqual([])
      expect(dataset.briefings[0]?.title).toBe(title)
      expect(dataset.claims).toEqual([])
    }),
    runs(100),
  )
})

test('the template says that a heading may tell whether it took place, and in which language', () => {
  expect(briefingTemplate('A', TODAY)).toContain(
    'left out, a heading that looks ahead tells (in English), else the date',
  )
})
