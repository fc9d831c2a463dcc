import { type SpawnOptions, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { needs } from './needs.ts'

/** What a run of the built program came to. */
export interface Ran {
  /** The exit code, or the signal that ended it. */
  readonly code: number | string
  readonly out: string
  readonly err: string
}

/** What a test may choose about a run: its folder, its user, and what is added to a bare environment. */
export interface RunOptions extends Pick<SpawnOptions, 'cwd' | 'uid' | 'stdio'> {
  readonly env?: Readonly<Record<string, string>>
}

/** As large as the heap may grow, in megabytes, and as long as a run may take, in milliseconds. */
const HEAP = 512
const PATIENCE = 60_000

/** The built program as a shell command. */
export const KBRIEF = `"${process.execPath}" --max-old-space-size=${HEAP} "${resolve('dist/main.cjs')}"`

/** Runs the built program without a terminal. It is killed when it needs more memory or time than any file may cost. */
export const runKbrief = (argv: readonly string[], options?: RunOptions): Promise<Ran> =>
  runProgram(process.execPath, [`--max-old-space-size=${HEAP}`, resolve('dist/main.cjs'), ...argv], options)

/** Runs a line of shell in which `$KBRIEF` is the built program. */
export function runShell(line: string, options: RunOptions = {}): Promise<Ran> {
  needs('a POSIX shell')
  return runProgram('bash', ['--norc', '-c', line.replaceAll('$KBRIEF', KBRIEF)], options)
}

function runProgram(command: string, argv: readonly string[], { env, ...options }: RunOptions = {}): Promise<Ran> {
  const base = { PATH: process.env.PATH, HOME: process.env.HOME, LANG: 'C.UTF-8', KBRIEF_STATE: 'off' }
  const child = spawn(command, argv, {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: PATIENCE,
    killSignal: 'SIGKILL',
    ...options,
    env: { ...base, ...env },
  })
  let [out, err] = [Buffer.alloc(0), Buffer.alloc(0)]
  child.stdout?.on('data', (chunk) => {
    out = Buffer.concat([out, chunk])
  })
  child.stderr?.on('data', (chunk) => {
    err = Buffer.concat([err, chunk])
  })
  return new Promise((done, failed) => {
    child.on('error', failed)
    child.on('close', (code, signal) => done({ code: code ?? signal ?? '', out: `${out}`, err: `${err}` }))
  })
}
