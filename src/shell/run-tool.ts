import { spawn } from 'node:child_process'

/** So long a tool is waited for, in milliseconds. */
const PATIENCE = 2000

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
    const child = spawn(command, args, { env, stdio: ['pipe', 'ignore', 'ignore'], detached: mayStay })
    const timer = setTimeout(() => {
      if (!mayStay) child.kill('SIGKILL')
      resolve('running')
    }, PATIENCE)
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
