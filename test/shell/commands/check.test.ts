import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { askShell } from '../../support/ask-shell.ts'
import { scratchFolder } from '../../support/scratch-folder.ts'

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = scratchFolder()
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

test('--fix makes the corrections with one answer in place, and keeps every other byte', async () => {
  const text = '\uFEFF# T\r\n\r\n- 10 March: X  \r\n- 04/05/2019: Y\r\n- Z @London #meet\t\r\n'
  const folder = folderWith({ '2019-04-17-a.md': text })
  const file = join(folder, '2019-04-17-a.md')
  const { out, err } = await askShell(['check', folder, '--fix'])
  expect(readFileSync(file, 'utf8')).toBe(text.replace('10 March:', '10 March 2019:').replace('@London', '@[[London]]'))
  expect(err).toContain('2 corrections made')
  expect(out).toContain('04/05/2019')
})

test('--fix --dry-run shows what would change, and changes nothing', async () => {
  const folder = folderWith({ '2019-04-17-a.md': '- 10 March: X\n- Y\n' })
  const file = join(folder, '2019-04-17-a.md')
  const { code, out } = await askShell(['check', folder, '--fix', '--dry-run'])
  expect(code).toBe(0)
  expect(out).toBe(`--- ${file}\n+++ ${file}\n@@ line 1 @@\n- - 10 March: X\n+ - 10 March 2019: X\n`)
  expect(readFileSync(file, 'utf8')).toBe('- 10 March: X\n- Y\n')
})

test('several paths are checked together; without one it is the data that is named', async () => {
  const a = folderWith({ '2019-04-17-a.md': '- 2019-04-15: X\n' })
  const b = folderWith({ '2019-04-17-b.md': '- 04/05/2019: Y\n' })
  const both = await askShell(['check', a, b])
  expect(both.code).toBe(1)
  expect(both.out).toContain('2 briefings, 2 claims: 1 error, 0 warnings')
  expect((await askShell(['check'], { KBRIEF_DATA: a })).out).toContain('1 briefing, 1 claim: 0 errors')
})

test('--keys proposes a key for claims of two briefings about one event, and with --fix types it into both', async () => {
  const folder = folderWith({
    '2019-04-17-a.md':
      '# A\n\n- 2019-04-25: [[Kim Jong Un]] meets [[Vladimir Putin]] @[[Vladivostok]] #meet (per ANI)\n',
    '2019-04-18-b.md':
      '# B\n\n- 2019-04-25: [[Vladimir Putin]] receives [[Kim Jong Un]] @[[Vladivostok]] #meet\n- 2019-01-01: [[Moon Jae-in]] speaks\n',
  })
  const { out } = await askShell(['check', folder, '--keys'])
  expect(out).toMatch(/^\^kim-jong-un-meets-vladimir\n {2}2019-04-17-a:3: .*\n {2}2019-04-18-b:3: /)
  await askShell(['check', folder, '--keys', '--fix'])
  expect(readFileSync(join(folder, '2019-04-17-a.md'), 'utf8')).toContain(
    '#meet ^kim-jong-un-meets-vladimir (per ANI)\n',
  )
  expect(readFileSync(join(folder, '2019-04-18-b.md'), 'utf8')).toContain('#meet ^kim-jong-un-meets-vladimir\n')
  expect((await askShell(['check', folder, '--keys'])).code).toBe(1)
})

test('a claim that two others are joined with gets the key once', async () => {
  const line = '- 2019-04-25: [[Kim Jong Un]] meets [[Vladimir Putin]] @[[Vladivostok]] #meet\n'
  const folder = folderWith({ '2019-04-17-a.md': line, '2019-04-18-b.md': line, '2019-04-19-c.md': line })
  await askShell(['check', folder, '--keys', '--fix'])
  for (const file of ['2019-04-17-a.md', '2019-04-18-b.md', '2019-04-19-c.md']) {
    expect(readFileSync(join(folder, file), 'utf8')).toBe(line.replace('#meet', '#meet ^kim-jong-un-meets-vladimir'))
  }
})

test('a key is typed into files of folders below as well', async () => {
  const folder = folderWith({})
  mkdirSync(join(folder, 'in'))
  const line = '- 2019-04-25: [[Kim Jong Un]] meets [[Vladimir Putin]] @[[Vladivostok]] #meet\n'
  writeFileSync(join(folder, 'in', '2019-04-17-a.md'), line)
  writeFileSync(join(folder, '2019-04-18-b.md'), line)
  await askShell(['check', folder, '--keys', '--fix'])
  expect(readFileSync(join(folder, 'in', '2019-04-17-a.md'), 'utf8')).toContain('#meet ^kim-jong-un')
  expect(readFileSync(join(folder, '2019-04-18-b.md'), 'utf8')).toContain('#meet ^kim-jong-un')
})

test('a path where people put it is the data of any command', async () => {
  const folder = folderWith({ '2019-04-17-a.md': '# One of a kind\n\n- 2019-04-15: Kim meets Putin ^k\n' })
  expect((await askShell(['list', folder])).out).toContain('One of a kind')
  expect((await askShell(['show', join(folder, '2019-04-17-a.md')])).out).toContain('One of a kind')
  expect((await askShell(['event', 'k', folder])).out).toContain('Kim meets Putin')
  expect(await askShell(['list', 'nothing-there'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('There is no file or folder "nothing-there"'),
  })
})

test('a new briefing in a file named by a day is of that day', async () => {
  const file = join(scratchFolder(), '1956-09-01-foo.md')
  await askShell(['new', 'A', '-o', file])
  expect(readFileSync(file, 'utf8')).toContain('1956-09-01')
  expect((await askShell(['check', file])).out).toContain('0 errors, 0 warnings')
})

test.each([
  ['a date in front matter, by the year of its name', '---\ndate: 10 March\n---\n- X\n', 'date: 10 March 2019'],
  ['a date in quotes', '---\nsource:\n  outlet: AP\n  published: "March 10"\n---\n- X\n', 'published: March 10 2019'],
  ['a key of front matter', '---\ntiitle: T\n---\n- X\n', 'title: T'],
  ['a date line under the title', '# T\n\nDate: 10 March\n\n- X\n', 'Date: 10 March 2019'],
  ['a name by a letter', '- [[Anna Berg]] ^a\n- [[Anna Berg]] ^b\n- [[Ana Berg|She]] ^c\n', '- [[Anna Berg|She]] ^c'],
  ['a source by a letter', '- A (per Reuters)\n- B (per Reuters)\n- C (per Reutres)\n', '- C (per Reuters)'],
  ['a letter of another script', '- [[Аnna Berg]] sings\n', '- [[Anna Berg]] sings'],
  ['each key by its case', '- A ^talks\n- B ^talks\n- C ^talks\n- D ^Talks\n- E ^Talks.\n', '- D ^talks\n- E ^talks.'],
  ['an attribution that is not closed', '- A (per Reuters, citing AP.  \n', '- A (per Reuters, citing AP).  \n'],
])('--fix mends %s', async (_, text, mended) => {
  const folder = folderWith({ '2019-04-17-a.md': text })
  await askShell(['check', folder, '--fix'])
  const now = readFileSync(join(folder, '2019-04-17-a.md'), 'utf8')
  expect(text).not.toContain(mended)
  expect(now).toContain(mended)
  expect(now.split('\n')).toHaveLength(text.split('\n').length)
})

test('--fix mends dates and keys of the YAML files', async () => {
  const events = 'talkz:\n  title: X\n  record:\n    text: Y\n    when: 5 Mach 2019\n    source: Z\n'
  const folder = folderWith({ '2019-04-17-a.md': '- 2019-03-05: A ^talks\n', 'events.yaml': events })
  await askShell(['check', folder, '--fix'])
  expect(readFileSync(join(folder, 'events.yaml'), 'utf8')).toBe(
    events.replace('talkz', 'talks').replace('5 Mach 2019', '5 March 2019'),
  )
})
