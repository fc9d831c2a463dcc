import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { run, type ViewerRequest } from '../../src/shell/run.ts'
import type { Shell } from '../../src/shell/shell.ts'
import { serialise } from '../../src/storage/serialise.ts'
import { shipped } from './shipped-briefings.ts'

/** What a command answered. */
export interface Answer {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** The shipped briefings as they are bundled, written once for all commands. */
const home = mkdtempSync(join(tmpdir(), 'kbrief-test-'))
const bundled = join(home, 'briefings.json')
writeFileSync(bundled, serialise(shipped.dataset))
process.once('exit', () => rmSync(home, { recursive: true, force: true }))

/** The day on which tests at the shell take place. */
export const TODAY = '2026-11-22'

/** A terminal to answer on, and what opens the viewer or a conversation there; neither unless told. */
export interface Terminal {
  readonly columns?: number
  readonly view?: (request: ViewerRequest) => Promise<boolean>
  readonly converse?: () => Promise<void>
}

/** Runs a command as typed after `kbrief`, on the bundled briefings and without a terminal, unless told. */
export async function askShell(argv: readonly string[], env: Shell['env'] = {}, terminal?: Terminal): Promise<Answer> {
  let out = ''
  let err = ''
  const shell: Shell = {
    env,
    stdout: { ...(terminal && { isTTY: true, columns: terminal.columns ?? 80 }), write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    bundled: pathToFileURL(bundled),
    version: '0.0.0-test',
    today: () => TODAY,
  }
  const code = await run(argv, shell, terminal?.view ?? (async () => false), terminal?.converse ?? (async () => {}))
  return { code, out, err }
}
