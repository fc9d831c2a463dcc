import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { askShell } from '../support/ask-shell.ts'
import { scratchFolder } from '../support/scratch-folder.ts'

test.each(['list', 'actors', 'timeline'])(
  '%s says that the files have errors, and where they are told',
  async (command) => {
    const folder = scratchFolder()
    writeFileSync(join(folder, '2024-05-01-mill.md'), '# The mill\n\n- 2024-05-01: [[Ada]] opens it\n')
    writeFileSync(join(folder, 'picture.md'), '\0')
    const { code, err } = await askShell([command, '--data', folder])
    expect([code, err]).toEqual([0, `kbrief: 1 error in the files: kbrief check ${folder} says which\n`])
  },
)

test('a path without a command is named in what to type', async () => {
  const folder = scratchFolder()
  writeFileSync(join(folder, '2024-05-01-mill.md'), '# The mill\n\n- 2024-05-01: [[Ada]] opens it\n')
  writeFileSync(join(folder, 'picture.md'), '\0')
  expect(await askShell([folder])).toMatchObject({
    code: 0,
    err: `kbrief: 1 error in the files: kbrief check ${folder} says which\n`,
  })
})

test('of a mere warning nothing is said', async () => {
  const folder = scratchFolder()
  writeFileSync(join(folder, 'a.md'), '---js\n---\n# A\n\n- x\n')
  expect(await askShell(['list', '--data', folder])).toMatchObject({ code: 0, err: '' })
})

test('where there is nothing to list, that is said', async () => {
  const { code, out, err } = await askShell(['list', '--as-of', '1990'])
  expect([code, out, err]).toEqual([1, '', 'kbrief: nothing had certainly been reported by then.\n'])
})
