import { spawn } from 'node:child_process'

/** So long a tool is waited for, in milliseconds. */
const PATIENCE = 1000

/**
 * Runs a tool of the system beside the program, with nothing on its screen. `done` when it ended well, `missing` where
 * there is none, `failed` when it ended otherwise, `running` when it takes its time; then it is ended, unless `mayStay`.
 */
export function runTool(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  input: Buffer | undefined,
  mayStay = false,
): Promise<'done' | 'missing' | 'failed' | 'running'> {
  return new Promise((resolve) => {
    // In a group of its own: what keeps a clipboard for others outlives this terminal, and no Ctrl-C reaches it.
    const child = spawn(command, args, { env, stdio: ['pipe', 'ignore', 'ignore'], detached: true })
    const timer = setTimeout(() => {
      if (!mayStay) child.kill('SIGKILL')
      resolve('running')
    }, PATIENCE)
    // Who quits meanwhile need not wait, unless there is something to end.
    if (mayStay) timer.unref()
    const end = (how: 'done' | 'missing' | 'failed'): void => {
      clearTimeout(timer)
      resolve(how)
    }
    child.on('error', () => end('missing'))
    child.on('exit', (code) => end(code === 0 ? 'done' : 'failed'))
    // It may end without having read what it is given.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
    child.unref()
  })
}
