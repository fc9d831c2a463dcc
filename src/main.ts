#!/usr/bin/env node
import { EXIT } from './shell/exit-code.ts'
import { run } from './shell/run.ts'
import { whyNotWritten } from './shell/why-not-written.ts'

declare const __VERSION__: string

let lost = false

/**
 * A reader that has heard enough (`| head -1`) closes the pipe: that is no error, and what is left of a command, such as
 * a file to write, is done. Whoever uses a terminal hears for themselves that it has gone.
 */
function unwritten(fd: 1 | 2, error: unknown): void {
  if (lost || hasLeft(error)) return
  lost = true
  process.exitCode = EXIT.wrong
  if (fd === 1) standardError().write(`kbrief: this cannot be written: ${whyNotWritten(error)}\n`)
}

const hasLeft = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EPIPE'

const { stdout } = process
stdout.on('error', (error) => stdout.isTTY || unwritten(1, error))

/** Standard error, made only when there is something to say: it takes Node most of a millisecond. */
const standardError = (): typeof process.stderr =>
  process.stderr.listenerCount('error') > 0
    ? process.stderr
    : process.stderr.on('error', (error) => process.stderr.isTTY || unwritten(2, error))

/** Tells of a fault of the program itself. The viewer has a way of its own, since it must give the terminal back first. */
async function fault(error: unknown): Promise<void> {
  const { faultExitCode, faultReport } = await import('./terminal/fault-report.ts')
  standardError().write(faultReport(error))
  process.exit(faultExitCode)
}
process.on('uncaughtException', fault)

run(
  process.argv.slice(2),
  {
    env: process.env,
    stdout,
    get stderr() {
      return standardError()
    },
    bundled: new URL('./briefings.json', import.meta.url),
    version: __VERSION__,
    isTyped: () => process.stdin.isTTY === true,
    today: () => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10),
  },
  async ({ opening, ...options }) => {
    const { openViewer } = await import('./terminal/viewer.ts')
    process.off('uncaughtException', fault)
    standardError()
    return openViewer(opening, options)
  },
  async (library, asOf, today, visits) => {
    const { converse } = await import('./shell/screen-reader.ts')
    const talkers = { stdin: process.stdin, stdout, env: process.env }
    // Nobody is left to talk to.
    talkers.stdout.on('error', () => talkers.stdout.isTTY || process.exit())
    if ((await converse(talkers, library, asOf, today, visits)) === 'left') return
    const { closeDeadTerminal } = await import('./terminal/dead-terminal.ts')
    const { hangUpExitCode } = await import('./terminal/process-hooks.ts')
    closeDeadTerminal()
    process.exit(hangUpExitCode)
  },
).then((code) => {
  process.exitCode = lost ? EXIT.wrong : code
})
