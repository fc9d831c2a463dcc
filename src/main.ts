#!/usr/bin/env node
import { EXIT } from './cli/exit-code.ts'
import { run } from './cli/run.ts'
import { whyNotWritten } from './cli/why-not-written.ts'

declare const __VERSION__: string

/**
 * A reader that has heard enough (`| head -1`) closes the pipe: that is no error, and nobody is left to tell. Whoever
 * uses a terminal hears for themselves that it has gone.
 */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    if (stream.isTTY) return
    if (stream !== process.stderr) process.stderr.write(`kbrief: this cannot be written: ${whyNotWritten(error)}\n`)
    process.exit(EXIT.wrong)
  })
}

/** Tells of a fault of the program itself. The viewer has a way of its own, since it must give the terminal back first. */
async function fault(error: unknown): Promise<void> {
  const { faultExitCode, faultReport } = await import('./tui/terminal/fault-report.ts')
  process.stderr.write(faultReport(error))
  process.exit(faultExitCode)
}
process.on('uncaughtException', fault)

run(
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
    process.off('uncaughtException', fault)
    return openViewer(opening, { theme, asOf })
  },
  async (library, asOf) => {
    const { converse } = await import('./cli/screen-reader.ts')
    if ((await converse(process, library, asOf)) === 'left') return
    const { closeDeadTerminal } = await import('./tui/terminal/dead-terminal.ts')
    const { hangUpExitCode } = await import('./tui/terminal/process-hooks.ts')
    closeDeadTerminal()
    process.exit(hangUpExitCode)
  },
).then((code) => {
  process.exitCode = code
})
