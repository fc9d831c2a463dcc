import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { runShell } from '../support/kbrief.ts'
import { scratchFolder } from '../support/scratch-folder.ts'

const CSV = 'date,title,description\n2031-03-04,Talks,"Ada and Jon meet, at last"\n2031-03-05,Vote,They vote\n'

const FORMS: readonly (readonly [form: string, content: string | Buffer])[] = [
  ['CSV', CSV],
  ['tabs', 'date\ttitle\n2031-03-04\tTalks\n2031-03-05\tVote\n'],
  ['UTF-16', Buffer.from(`\uFEFF${CSV}`, 'utf16le')],
  ['CSV, compressed', gzipSync(CSV)],
  ['JSON', '[{"date":"2031-03-04","title":"Talks"},{"date":"2031-03-05","title":"Vote"}]'],
  ['JSON Lines', '{"date":"2031-03-04","title":"Talks"}\n{"date":"2031-03-05","title":"Vote"}\n'],
  ['YAML', '- date: 2031-03-04\n  title: Talks\n- date: 2031-03-05\n  title: Vote\n'],
  [
    'iCalendar',
    'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20310304\r\nSUMMARY:Talks\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nDTSTART:20310305\r\nSUMMARY:Vote\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
  ],
  ['Markdown', '# Talks, a vote, and more\n\n- 2031-03-04: Talks\n- 2031-03-05: Vote\n'],
  ['prose', 'Talks, and what came of them.\n\n- 2031-03-04: Talks\n- 2031-03-05: Vote\n'],
]

const titles = (out: string): string[] =>
  (JSON.parse(out) as { title: string }[]).map(({ title }) => title.split(':')[0] ?? '')

test.skipIf(process.platform === 'win32').each(FORMS)('%s comes through a pipe, whatever it is', async (_, content) => {
  const folder = scratchFolder()
  writeFileSync(join(folder, 'given'), content)
  const { code, out, err } = await runShell('cat given | $KBRIEF timeline - --json', { cwd: folder })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(titles(out)).toEqual(['Talks', 'Vote'])
})

test.skipIf(process.platform === 'win32')('pipes of every kind are read, called as typed and not kept', async () => {
  const folder = scratchFolder()
  const TMPDIR = scratchFolder()
  writeFileSync(join(folder, 't.csv'), `${CSV}someday,Later,Unknown\n`)
  execFileSync('mkfifo', [join(folder, 'named.csv')])
  const ask = async (line: string): Promise<string> => (await runShell(line, { cwd: folder, env: { TMPDIR } })).out
  expect(await ask('cat t.csv | $KBRIEF check -')).toMatch(/^standard input:4:1: warning: .*someday/m)
  expect(await ask('cat t.csv | $KBRIEF check -')).toContain('kbrief - --columns')
  expect(await ask('cat t.csv | $KBRIEF check /dev/stdin')).toMatch(/^standard input:4:1: warning: .*someday/m)
  expect(await ask('$KBRIEF check <(cat t.csv)')).toMatch(/^\/dev\/fd\/\d+:4:1: warning: .*someday/m)
  expect(await ask('cat t.csv > named.csv & $KBRIEF check named.csv; wait')).toMatch(
    /^named\.csv:4:1: warning: .*someday/m,
  )
  expect(await ask('$KBRIEF build t.csv --no-cache | $KBRIEF list -')).toMatch(/^T$/m)
  // Node 22 and later keep there what they have compiled.
  expect(readdirSync(TMPDIR).filter((name) => name.startsWith('kbrief-'))).toEqual([])
})

test('an empty pipe and corrections of one are refused with what to type', async () => {
  expect(await runShell(': | $KBRIEF list -')).toEqual({
    code: 2,
    out: '',
    err: 'kbrief: standard input is empty: nothing came through the pipe\n',
  })
  expect((await runShell("echo '- 2031-03-04: X' | $KBRIEF check --fix -")).err).toContain('type a PATH')
})

test.each([
  ["printf '\\037\\213 junk'", 'it is compressed, and not whole'],
  ['seq 99999 | gzip | head -c 500', 'it is compressed, and not whole'],
])('%s is refused with why', async (source, why) => {
  expect(await runShell(`${source} | $KBRIEF list -`)).toEqual({
    code: 2,
    out: '',
    err: `kbrief: standard input cannot be read: ${why}\n`,
  })
})

test.skipIf(process.platform === 'win32')('a file that standard input is taken from is not written over', async () => {
  const cwd = scratchFolder()
  const report = 'SKERRY, March 4, 2031 (Coast Agency) - The ferry board meets on Friday, officials said.\n'
  for (const [command, text] of [
    ['export csv --data -', CSV],
    ['build -', CSV],
    ['draft -', report],
  ] as const) {
    writeFileSync(join(cwd, 'given'), text)
    const { code, err } = await runShell(`$KBRIEF ${command} -o given --force < given`, { cwd })
    expect([command, code, err]).toEqual([
      command,
      2,
      'kbrief: given is what is read, and is left as it is: type another name\n',
    ])
    expect(readFileSync(join(cwd, 'given'), 'utf8')).toBe(text)
    expect((await runShell(`cat given | $KBRIEF ${command} -o given --force`, { cwd })).code).toBe(0)
  }
  // What is no file may be read and written.
  expect((await runShell('$KBRIEF export csv -o /dev/null < /dev/null', { cwd })).code).toBe(0)
  expect(readdirSync(cwd).toSorted()).toEqual(['given', 'given.report.txt'])
})
