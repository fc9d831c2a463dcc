import { run, type Shell } from '../../src/cli/run.ts'

/** What a command answered. */
export interface Answer {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** The day on which tests at the shell take place. */
export const TODAY = '2026-11-22'

/** Runs a command as typed after `kbrief`, on the folder of shipped briefings unless told; nothing is a terminal. */
export async function askShell(
  argv: readonly string[],
  env: Shell['env'] = { KBRIEF_DATA: 'briefings' },
): Promise<Answer> {
  let out = ''
  let err = ''
  const shell: Shell = {
    env,
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    bundled: new URL('../../dist/briefings.json', import.meta.url),
    version: '0.0.0-test',
    today: () => TODAY,
  }
  const code = await run(
    argv,
    shell,
    async () => false,
    async () => {},
  )
  return { code, out, err }
}
