import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runShell } from '../support/kbrief.ts'
import { runInShell } from '../support/run-in-shell.ts'

const folder = mkdtempSync(join(tmpdir(), 'kbrief-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const file = join(folder, 'a-file')
const readOnly = join(folder, 'read-only')
const briefing = join(folder, 'briefing.md')
writeFileSync(file, '')
mkdirSync(readOnly)
chmodSync(readOnly, 0o500)
writeFileSync(briefing, '# Ferry\n\n- 2031-05-14: [[Ada Berg]] sails @[[Port Elm]]\n')

/** Homes and folders of the system as a first start may find them. */
const ENVIRONMENTS: readonly (readonly [string, Readonly<Record<string, string | undefined>>])[] = [
  ['no HOME', { HOME: undefined }],
  ['an empty HOME', { HOME: '' }],
  ['a HOME that is missing', { HOME: join(folder, 'nobody', 'home') }],
  ['a HOME that is a file', { HOME: file }],
  ['a HOME that is read-only', { HOME: readOnly }],
  ['a HOME in which no folder can be made', { HOME: '/proc' }],
  ['XDG folders that are files', { XDG_CACHE_HOME: file, XDG_STATE_HOME: file, XDG_CONFIG_HOME: file }],
  ['a TMPDIR that is missing', { TMPDIR: join(folder, 'none') }],
  ['a TMPDIR that is a file', { TMPDIR: file }],
]

test.each(ENVIRONMENTS)('with %s commands and what is piped in work, and say nothing of it', async (_, env) => {
  const set = Object.entries(env).map(([name, value]) =>
    value === undefined ? `unset ${name};` : `export ${name}="${value}";`,
  )
  const line = `${set.join(' ')} unset KBRIEF_STATE; $KBRIEF list "${briefing}" && $KBRIEF list - < "${briefing}" && cat "${briefing}" | $KBRIEF list -`
  const { code, out, err } = await runShell(line)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out.match(/Ferry/g)).toHaveLength(3)
})

test.each(ENVIRONMENTS)(
  'with %s the viewer opens, and leaves with nothing said but what could not be kept',
  async (_, env) => {
    const run = await runInShell(`"${process.execPath}" "${resolve('dist/main.cjs')}" "${briefing}"`, 'Ferry', {
      env: { ...env, KBRIEF_STATE: undefined },
    })
    run.terminal.type('q')
    const { exitCode, left } = await run.ended()
    expect(exitCode).toBe(0)
    expect(left.filter((line) => !/^exit=/.test(line) && !/cannot be (?:made|written)/.test(line))).toEqual([])
  },
)
