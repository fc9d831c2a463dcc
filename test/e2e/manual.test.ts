import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished, test } from 'vitest'
import { scratchFolder } from '../support/scratch-folder.ts'
import { spawnTerminal } from '../support/spawn-terminal.ts'
import { PROGRAM } from '../support/viewer.ts'

/** `kbrief man` in a terminal with a `man` that is this script. */
function opened(script: string) {
  const folder = scratchFolder()
  writeFileSync(join(folder, 'man'), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  const terminal = spawnTerminal(
    'sh',
    ['-c', `trap : INT; "${process.execPath}" "${join(process.cwd(), PROGRAM)}" man; echo "ended $?"; read end`],
    {
      env: { PATH: `${folder}:/usr/bin:/bin` },
    },
  )
  onTestFinished(() => terminal.dispose())
  return terminal
}

test('the manual is opened by the man of the system, which Ctrl-C is left to', async () => {
  const terminal = opened(
    'trap "hit=1; echo interrupted" INT; echo "asked: $*"; head -1; while [ -z "$hit" ]; do read it < /dev/tty; done; read key < /dev/tty; echo "key $key"',
  )
  await terminal.waitForText(/asked: -l -\s+\.TH KBRIEF 1/)
  terminal.type('\x03')
  await terminal.waitForText('interrupted')
  terminal.type('q\r')
  await terminal.waitForText(/key q\s+ended 0/)
})

test('where man cannot open it, it is printed as text', async () => {
  const terminal = opened('echo "no such option" >&2; exit 1')
  await terminal.waitForText(/EXIT STATUS[\s\S]*128 \+ n\s+Ended by signal n/)
})
