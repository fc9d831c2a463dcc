#!/usr/bin/env node
import { run } from './cli/run.ts'

declare const __VERSION__: string

/** A reader that has heard enough (`| head -1`) closes the pipe: that is no error, and nobody is left to tell. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
}

process.exitCode = await run(
  process.argv.slice(2),
  {
    env: process.env,
    stdout: process.stdout,
    stderr: process.stderr,
    bundled: new URL('./briefings.json', import.meta.url),
    version: __VERSION__,
    today: () => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10),
  },
  async ({ opening, theme, asOf }) => {
    const { openViewer } = await import('./tui/viewer.ts')
    return openViewer(opening, { theme, asOf })
  },
  async (library, asOf) => {
    const { converse } = await import('./cli/screen-reader.ts')
    if ((await converse(process, library, asOf)) === 'left') return
    const { closeDeadTerminal } = await import('./tui/terminal/dead-terminal.ts')
    closeDeadTerminal()
  },
)
