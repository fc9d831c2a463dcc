import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { runShell } from '../support/kbrief.ts'
import { scratchFolder } from '../support/scratch-folder.ts'

// Other systems take no such name.
const isLinux = process.platform === 'linux'

/** A folder with a briefing, and beside it a file and a folder whose names are not UTF-8. */
function oddFolder(): string {
  const cwd = scratchFolder()
  const lines = [
    `printf '# Good\\n\\n- 2031-03-04: A ferry sails\\n' > good.md`,
    `printf '# Odd\\n\\n- 2031-03-05: A train runs\\n' > $'caf\\xe9.md'`,
    `mkdir $'d\\xff'; cp good.md $'d\\xff/in.md'`,
  ]
  execFileSync('bash', ['-c', lines.join('; ')], { cwd })
  return cwd
}

test.skipIf(!isLinux)('files and folders whose names are not UTF-8 are told, and hide nothing else', async () => {
  const cwd = oddFolder()
  const { out } = await runShell('$KBRIEF list', { cwd, env: { KBRIEF_DATA: cwd } })
  expect(out).toContain('Good')
  const checked = await runShell('$KBRIEF check .', { cwd })
  expect(checked.code).toBe(1)
  const told = checked.out.match(/this (?:file|folder) is not in UTF-8, so that it cannot be opened by it: rename it/g)
  expect(told?.map((each) => each.split(' ', 2)[1])).toEqual(['file', 'folder'])
})

test.skipIf(!isLinux)('one that is typed is told by the reason, and the viewer does not begin', async () => {
  for (const command of ['list', 'check', '']) {
    const { code, err } = await runShell(`$KBRIEF ${command} $'caf\\xe9.md'`, { cwd: oddFolder() })
    expect(code).toBe(2)
    expect(err).toMatch(/^kbrief: [^\n]*not in UTF-8[^\n]*: rename it/)
    expect(err).not.toContain('not there')
  }
})
