import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { askShell, TODAY } from '../../support/ask-shell.ts'

test.each([
  ['diff', '--from', '2019-04-17', '--to', '2019-04-22'],
  ['ahead'],
  ['ahead', '--as-of', '2019-04-22'],
  ['sources'],
  ['source', 'yonhap'],
  ['threads'],
  ['thread', 'sanctions'],
])('kbrief %s %s finds something, as text and as JSON', async (...argv) => {
  const text = await askShell(argv)
  expect(text.code).toBe(0)
  const json = await askShell([...argv, '--json'])
  expect({ code: json.code, err: json.err }).toEqual({ code: 0, err: text.err })
  expect(JSON.parse(json.out)).toBeTruthy()
})

test('ahead is ahead of today, or of the day that everything is seen from', async () => {
  expect(JSON.parse((await askShell(['ahead', '--json'])).out).day).toBe(TODAY)
  expect(JSON.parse((await askShell(['ahead', '--as-of', 'April 2019', '--json'])).out).day).toBe('2019-04-30')
})

test('what only perhaps was out by then is named', async () => {
  expect((await askShell(['ahead', '--as-of', '2019-04-22'])).err).toBe('kbrief: 1 more perhaps by then: ZeroHedge.\n')
  expect((await askShell(['diff', '--from', '2019-04-17'])).out).toContain(
    '17 Apr 2019: 1 more perhaps by then: Arab News',
  )
})

test('where nothing changed diff says so and finds nothing', async () => {
  const { code, out } = await askShell(['diff', '--from', '2019-05-01', '--to', '2019-05-02'])
  expect(code).toBe(1)
  expect(out).toMatch(/^Nothing changed: \d+ events as before\.$/m)
})

test('as of a day diff goes to the end of that day', async () => {
  const asOf = (...argv: string[]) => askShell(['diff', ...argv, '--as-of', '2019-04-18'])
  const between = (await askShell(['diff', '--from', '2019-04-17', '--to', '2019-04-18', '--json'])).out
  for (const to of [[], ['--to', '2019-04-22']]) {
    expect(JSON.parse((await asOf('--from', '2019-04-17', ...to, '--json')).out)).toMatchObject({
      from: '2019-04-17',
      to: '2019-04-18',
      added: JSON.parse(between).added,
    })
  }
  expect((await asOf('--from', '2019-04-22')).out).toContain('between 18 Apr 2019 and 18 Apr 2019\nNothing changed')
})

test('where no report was out by either day diff says that', async () => {
  const { code, out } = await askShell(['diff', '--from', '2001', '--to', '2002'])
  expect({ code, out }).toEqual({
    code: 1,
    out: 'What changed between 31 Dec 2001 and 31 Dec 2002\nNothing changed: no event had certainly been reported by either day.\n',
  })
})

test.each([
  [['diff'], /Type: kbrief diff --from/],
  [['diff', '--from', '2019-04-22', '--to', '2019-04-17'], /--from 2019-04-22 is later than --to 2019-04-17/],
  [['diff', '--from', 'someday'], /--from: /],
  [['diff', '--from', 'from 2019-04-17'], /has no end/],
  [['source'], /kbrief sources lists them/],
  [['ahead', 'something'], /kbrief ahead takes nothing else/],
])('%j says what to type, with exit code 2', async (argv, hint) => {
  const { code, out, err } = await askShell(argv)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(hint)
})

test.each([
  [['yonhap'], 'Yonhap'],
  [['연합뉴스'], 'Yonhap'],
  [['yonhapp'], 'Yonhap'],
  [['dmitriy', 'peskov'], 'Kremlin'],
  [['kremlin'], 'Kremlin'],
  [['RUSSIAN', 'MEDIA'], 'Russian media'],
])('source %j is %s', async (typed, name) => {
  const { code, out } = await askShell(['source', ...typed])
  expect([code, out.split('\n')[0]]).toEqual([0, name])
})

test('a name that fits several sources lists them, and one that fits none says so', async () => {
  const several = await askShell(['source', 'south', 'korean'])
  expect(several).toMatchObject({ code: 1, out: '' })
  expect(several.err).toMatch(/fits several[\s\S]*South Korean Foreign Ministry[\s\S]*South Korean media/)
  expect(await askShell(['source', 'qqqq'])).toEqual({
    code: 1,
    out: '',
    err: 'kbrief: no source found for "qqqq". kbrief sources lists them.\n',
  })
})

test('a part of a name is sought at the beginning of words, and inside them only where none begins so', async () => {
  // Inside "Russian media" there is "us", too.
  expect((await askShell(['source', 'US'])).out).toMatch(/^US State Department\n/)
  expect((await askShell(['source', 'estiya'])).out).toMatch(/^Izvestiya\n/)
  expect((await askShell(['source', 'kim'])).err).toContain('"kim" fits several')
})

test('of claims that name no source, and of no claims at all, there is nothing to list', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kbrief-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, '2031-05-01.md'), '# The ferry sails\n\n- 2031-05-24: It sails.\n')
  const { code, err } = await askShell(['sources', folder])
  expect({ code, err }).toEqual({
    code: 1,
    err: 'kbrief: no claim names a source. Put (per NAME) at the end of a claim.\n',
  })
  expect((await askShell(['threads', folder])).code).toBe(1)
  expect((await askShell(['ahead', '--as-of', '2031-05-01', folder])).out).toContain('24 May 2031')
})
