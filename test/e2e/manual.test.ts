import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished, test } from 'vitest'
import { scratchFolder } from '../support/scratch-folder.ts'
import { spawnTerminal } from '../support/spawn-terminal.ts'
import { PROGRAM } from '../support/viewer.ts'

/** `kbrief man` in a terminal with a `man` that is this script for Node. */
function opened(script: string) {
  const folder = scratchFolder()
  writeFileSync(join(folder, 'man'), `#!${process.execPath}\n${script}\n`, { mode: 0o755 })
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
  const terminal = opened(`
    const { createReadStream, readFileSync } = require('node:fs')
    process.on('SIGINT', () => console.log('interrupted'))
    console.log('asked: ' + process.argv.slice(2).join(' '))
    console.log(readFileSync(0, 'utf8').split('\\n')[0])
    createReadStream('/dev/tty').once('data', (line) => {
      console.log('key ' + line)
      process.exit(0)
    })`)
  await terminal.waitForText(/asked: -l -\s+\.TH KBRIEF 1/)
  terminal.type('\x03')
  await terminal.waitForText('interrupted')
  terminal.type('q\r')
  await terminal.waitForText(/key q\s+ended 0/)
})

test('where man cannot open it, it is printed as text', async () => {
  const terminal = opened("console.error('no such option'); process.exitCode = 1")
  await terminal.waitForText(/EXIT STATUS[\s\S]*128 \+ n\s+Ended by signal n/)
})
