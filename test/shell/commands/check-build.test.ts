import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { askShell } from '../../support/ask-shell.ts'
import { parseDataset } from '../../support/parse-dataset.ts'
import { scratchFolder } from '../../support/scratch-folder.ts'
import { shipped } from '../../support/shipped-briefings.ts'

const GOOD = '# A meeting\n\nThey met.\n\n- 2019-04-25: [[Kim Jong Un]] meets [[Vladimir Putin]] #meet\n'
const WRONG = '# A day that is none\n\n- 2019-04-31: [[Kim Jong Un]] waits\n'

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = scratchFolder()
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

test('check of the shipped briefings: no problem, exit 0', async () => {
  expect(await askShell(['check', 'briefings'])).toEqual({
    code: 0,
    out: `5 briefings, ${shipped.dataset.claims.length} claims: 0 errors, 0 warnings\n`,
    err: '',
  })
})

test('check tells where, what is wrong and what to type: exit 1', async () => {
  const folder = folderOf({ '2019-04-17-good.md': GOOD, '2019-04-17-wrong.md': WRONG })
  const { code, out, err } = await askShell(['check', folder])
  expect({ code, err }).toEqual({ code: 1, err: '' })
  expect(out).toMatch(/2019-04-17-wrong\.md:3:\d+/)
  expect(out).toMatch(/2019-04-31.*April 2019 has 30 days|30 days/s)
  expect(out).toMatch(/: 1 error, 0 warnings\n$/)
})

test('check --json gives every problem with its place', async () => {
  const folder = folderOf({ '2019-04-17-wrong.md': WRONG })
  const { code, out } = await askShell(['check', folder, '--json'])
  expect(code).toBe(1)
  expect(JSON.parse(out)).toEqual([
    expect.objectContaining({
      severity: 'error',
      file: join(folder, '2019-04-17-wrong.md'),
      line: 3,
      message: expect.any(String),
    }),
  ])
})

test('build writes the dataset whole, the same every time', async () => {
  const file = join(scratchFolder(), 'dataset.json')
  expect(await askShell(['build', 'briefings', '-o', file])).toMatchObject({ code: 0, out: '' })
  const text = readFileSync(file, 'utf8')
  expect(parseDataset(text)).toEqual(shipped.dataset)
  expect((await askShell(['build', 'briefings'])).out).toBe(text)
  expect((await askShell(['list', '--data', file])).code).toBe(0)
})

test('build with errors writes nothing: exit 2, the problems on standard error', async () => {
  const folder = folderOf({ '2019-04-17-wrong.md': WRONG })
  const file = join(folder, 'dataset.json')
  const { code, out, err } = await askShell(['build', folder, '-o', file])
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(/2019-04-17-wrong\.md:3:\d+/)
  expect(existsSync(file)).toBe(false)
  expect(readdirSync(folder)).toEqual(['2019-04-17-wrong.md'])
})

test('a folder with a wrong briefing is read all the same', async () => {
  const folder = folderOf({ '2019-04-17-good.md': GOOD, '2019-04-17-wrong.md': WRONG })
  const { code, out } = await askShell(['list', '--data', folder])
  expect(code).toBe(0)
  expect(out).toContain('A meeting')
})

test.each([[['build']], [['build', 'a', 'b']]])('%j is wrong usage', async (argv) => {
  const { code, out, err } = await askShell(argv)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(/^kbrief: Type: kbrief (check|build) PATH/)
})

test.each(['check', 'build'])('%s of what is not there: exit 2', async (command) => {
  expect(await askShell([command, 'nowhere'])).toEqual({
    code: 2,
    out: '',
    err: 'kbrief: nowhere cannot be opened: it is not there\n',
  })
})

test('what a briefing hides in its text never reaches the terminal', async () => {
  const folder = folderOf({
    '2019-04-17-hostile.md': `# Title \x1b]0;owned\x07\x1b[2J\n\nBottom \x9b31m line\n\n- 2019-04-25: \x1b[31m[[Evil\x1b[0m Name]] \u202eacts\u202c (per \x1b]8;;http://x\x07ANI)\n`,
  })
  for (const argv of [
    ['list'],
    ['actors'],
    ['timeline'],
    ['search', 'title'],
    ['show', 'hostile'],
    ['list', '--json'],
  ]) {
    const { out, err } = await askShell([...argv, '--data', folder])
    expect(out + err).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]/)
  }
})
