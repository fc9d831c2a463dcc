import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openPath } from '../../src/read/folder/open-path.ts'
import { scratchFolder } from '../support/scratch-folder.ts'

const MEGABYTE = 1024 * 1024

/** What is said of a folder with a good briefing in it and these files beside it. */
async function told(files: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = scratchFolder()
  writeFileSync(join(folder, 'good.md'), '# Good\n\n- x\n')
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const { dataset, problems } = await openPath(folder)
  expect(dataset.briefings.map(({ title }) => title)).toContain('Good')
  return problems.map(({ file, message }) => `${file.slice(folder.length + 1)}: ${message}`)
}

test.each<[string, string, string]>([
  ['a.md', 'x'.repeat(21 * MEGABYTE), 'this file is larger than 20 MB and is not read'],
  ['a.md', '\n'.repeat(1_000_001), 'this file has more than 1000000 lines and is not read'],
  ['a.md', 'x\n'.repeat(120_001), 'this file is too large for a briefing and is not read'],
  ['a.md', `---\ntitle: ${'x'.repeat(25_001)}\n---\n`, 'this front matter has more than 25000 characters and is not'],
  ['actors.yaml', `a: [${'x,'.repeat(500_000)}]`, 'this YAML has more than 1000000 characters and is not read'],
])('%s that is too large is told, not read, and hides nothing else', async (name, text, message) => {
  expect(await told({ [name]: text })).toEqual([expect.stringContaining(`${name}: ${message}`)])
})

test('files that are too large together are read as far as they may be', async () => {
  const text = 'x'.repeat(19 * MEGABYTE)
  const files = Object.fromEntries(['p', 'q', 'r', 's', 't', 'u'].map((name) => [`${name}.md`, text]))
  const problems = await told({ ...files, 'z.md': '# Z\n' })
  expect(problems.filter((problem) => problem.includes('together'))).toEqual([
    expect.stringContaining('the files are larger than 64 MB together; from this one on none is read'),
  ])
})
