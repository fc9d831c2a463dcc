import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { askShell } from '../../support/ask-shell.ts'
import { runShell } from '../../support/kbrief.ts'
import { scratchFolder } from '../../support/scratch-folder.ts'

const REPORT = `Envoys agree on a next round

OSLO (Daily Post) - The envoys met in Oslo on Monday and agreed to go on with their talks next week.
"We are close," envoy Jon Lind told reporters on Tuesday.
Leave a reply
`
let folder: string
let report: string

beforeEach(() => {
  folder = scratchFolder()
  report = join(folder, 'report.txt')
  writeFileSync(report, REPORT)
})

test('without a terminal the draft is printed, and what is open is told beside it', async () => {
  const { code, out, err } = await askShell(['draft', report, '--published', '2031-05-14', '--data', folder])
  expect(code).toBe(0)
  expect(out).toContain(
    'source:\n  outlet: "Daily Post"\n  dateline: "Oslo"\n  published: "2031-05-14"\n  file: "report.txt"\n',
  )
  expect(out).toContain('# Envoys agree on a next round')
  expect(out).toContain('- 2031-05-12: The envoys met in Oslo on Monday')
  expect(out).toContain('- [2031-05-19..2031-05-25]: The envoys agreed to go on with their talks next week.')
  expect(out).toContain('(per Daily Post, citing Jon Lind)')
  expect(out).toContain('5, site: Leave a reply')
  expect(err).toMatch(/^kbrief: 3 claims, \d with something to confirm\n$/)
})

test('a mail whose letters stand as they are is read in the encoding that its headers name', async () => {
  const head = 'From: a@b.c\nSubject: Talks\nDate: Wed, 14 May 2031 10:00:00 +0200\nContent-Type: text/plain; charset='
  // "Омск" in KOI8-R and in Windows-1251.
  for (const [charset, bytes] of [
    ['koi8-r', [0xef, 0xcd, 0xd3, 0xcb]],
    ['windows-1251', [0xce, 0xec, 0xf1, 0xea]],
  ] as const) {
    const [before, after] = [`${head}${charset}\n\nThe envoys met in `, ' on Monday and went home.\n']
    writeFileSync(report, Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)]))
    expect((await askShell(['draft', report, '--data', folder, '-o', '-'])).out).toContain('met in Омск on Monday')
  }
})

test('-o says which file it becomes, and nothing is written over', async () => {
  const file = join(folder, 'draft.md')
  const argv = ['draft', report, '--published', '2031-05-14', '-o', file]
  expect(await askShell(argv)).toMatchObject({ code: 0, out: `${file}\n` })
  expect(readFileSync(file, 'utf8')).toContain('  file: "report.txt"\n')
  expect(await askShell(argv)).toMatchObject({ code: 2 })
})

test('in a terminal it is written into the folder and opened to be gone through', async () => {
  let seen: string | undefined
  const view = async ({ review }: { review?: string | undefined }) => {
    seen = review
    return true
  }
  await askShell(['draft', report, '--published', '2031-05-14', '--data', folder], {}, { view })
  expect(seen).toBe('2031-05-14-envoys-agree-on-a-next-round')
  expect(readdirSync(folder)).toContain(`${seen}.md`)
})

test('--outlet and a window of publication are taken', async () => {
  const { out } = await askShell([
    'draft',
    report,
    '--published',
    '2031-05-13 to 2031-05-14',
    '--outlet',
    'Coast Agency',
  ])
  expect(out).toContain('outlet: "Coast Agency"')
  expect(out).toContain('published: "[2031-05-13..2031-05-14]"')
})

test.each([
  ['', /There is no text in .*: give the text of one report/],
  ['\n\n  \n', /There is no text in/],
  [
    'Министры встретились в столице в понедельник и договорились продолжить переговоры в мае.',
    /looks like Russian or another language in Cyrillic; kbrief drafts English: give the report in English/,
  ],
  ['部長們週一在台北會面並同意繼續談判。', /looks like Chinese; kbrief drafts English/],
  ['name,day\nAda,3\nJon,4\n', /has no sentence of a report: give the text of one report, with its sentences/],
  ['{"days": [1, 2, 3]}', /is JSON, and nothing in it has the title and text of a report/],
  ['---\nsource:\n  outlet: X\n---\n# Talks\n\n- The envoys met in Oslo.\n', /is a briefing already: type kbrief /],
  [REPORT, /does not say on which day it was published: type --published 2019-04-17/],
  [
    `Updated: 05-06-2031\n${REPORT}`,
    /can be of 5 June 2031 or 6 May 2031: type --published 2031-06-05 or --published 2031-05-06/,
  ],
  ['\u0000\u0001\u0002', /binary/],
])('a report that cannot be drafted is told, case %#', async (text, message) => {
  writeFileSync(report, text)
  const { code, out, err } = await askShell(['draft', report])
  expect([code, out]).toEqual([2, ''])
  expect(err).toMatch(message)
})

test('what is no file of one report is told', async () => {
  expect((await askShell(['draft', folder])).err).toContain('is a folder: give the file of one report')
  expect((await askShell(['draft', join(folder, 'none.txt')])).err).toContain('cannot be opened: it is not there')
  expect((await askShell(['draft', 'https://example.org/report'])).err).toContain(
    'save the page, and type: kbrief draft',
  )
  writeFileSync(report, 'x'.repeat(10 * 1024 * 1024 + 1))
  expect((await askShell(['draft', report])).err).toContain('is larger than 10 MB')
  for (const book of [
    `${REPORT} They met on Monday. `.padEnd(600_000, 'They met on Monday. '),
    `<html><body><p>${'They met. '.repeat(60_000)}`,
  ]) {
    writeFileSync(report, book)
    expect((await askShell(['draft', report])).err).toMatch(
      /report\.txt has (?:600,000|599,999) characters of text.*give the text of one report/,
    )
  }
  expect((await askShell(['draft', report, '--published', 'soon'])).code).toBe(2)
})

test('check counts what is to be confirmed, and tells the claims that are still in the words of the report', async () => {
  const briefings = join(folder, 'briefings')
  mkdirSync(briefings)
  writeFileSync(join(briefings, 'report.txt'), REPORT)
  writeFileSync(
    join(briefings, '2031-05-14-envoys.md'),
    `---
source:
  published: "2031-05-14"
  file: report.txt
---
# Envoys

- 2031-05-12: The envoys met in Oslo on Monday and agreed to go on
- Both sides say a deal is near
  <!-- ?? source · “he” · Jon Lind -->
`,
  )
  const { code, out } = await askShell(['check', briefings])
  expect(code).toBe(0)
  expect(out).toContain('1 claim of 2 still to confirm')
  expect(out.match(/still in the words of the report/g)).toHaveLength(1)
  expect(out).toContain('2031-05-14-envoys.md:8:1: warning: this claim is still in the words of the report')
})

test('check reads a report that is kept as a mail or a page as its draft does', async () => {
  const briefings = join(folder, 'briefings')
  mkdirSync(briefings)
  const words = 'The envoys met in the old castle of Oslo on Monday and agreed to go on.'
  const kept = [
    ['a.eml', `From: a@b.c\nSubject: Talks\nContent-Transfer-Encoding: base64\n\n${btoa(words)}\n`],
    ['b.html', `<html><body><p>${words.replace('castle', '<b>cas</b>tle')}</p></body></html>`],
  ] as const
  for (const [name, text] of kept) {
    writeFileSync(join(briefings, name), text)
    writeFileSync(join(briefings, `${name}.md`), `---\nsource:\n  file: ${name}\n---\n# A\n\n- 2031-05-12: ${words}\n`)
  }
  const { out } = await askShell(['check', briefings])
  expect(out.match(/still in the words of the report/g)).toHaveLength(2)
})

test.each([
  ['report.pdf', '%PDF-1.7\n', 'is a PDF: copy its text into a file, and draft that'],
  ['report.rtf', '{\\rtf1 The envoys met.}', 'is rich text (RTF): save it as plain text (.txt), and draft that'],
  ['feed.xml', '<?xml version="1.0"?><rss><channel/></rss>', 'is a feed'],
  [
    'styled.xml',
    '<?xml version="1.0"?>\n<?xml-stylesheet href="a.xsl"?>\n<!-- <b> -->\n<feed xmlns="a"/>',
    'is a feed',
  ],
  ['two.json', '[{"title":"A","text":"They met."},{"title":"B","text":"They left."}]', 'holds 2 reports'],
  [
    'two.txt',
    'OSLO, May 14, 2031 (Post) - The envoys met.\n\nBERGEN, May 15, 2031 (Echo) - A storm came, police said.\n',
    'seems to hold two reports: another begins in line 3, “BERGEN, May 15',
  ],
])('%s is not drafted, and it says what to do', async (name, text, message) => {
  const file = join(folder, name)
  writeFileSync(file, text)
  const { code, out, err } = await askShell(['draft', file])
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(`${name} ${message}`)
})

test('a report outside of the folder is named by the way to it', async () => {
  mkdirSync(join(folder, 'briefings'))
  const { out } = await askShell([
    'draft',
    report,
    '--published',
    '2031-05-14',
    '--data',
    join(folder, 'briefings'),
    '-o',
    '-',
  ])
  expect(out).toContain('  file: "../report.txt"\n')
})

test('a report outside of the folder is never read by check', async () => {
  const briefings = join(folder, 'briefings')
  mkdirSync(briefings)
  writeFileSync(
    join(briefings, 'a.md'),
    `---\nsource:\n  file: ../report.txt\n---\n# A\n\n- 2031-05-12: The envoys met in Oslo on Monday and agreed to go on\n`,
  )
  expect((await askShell(['check', briefings])).out).not.toContain('words of the report')
})

test('a report comes from a pipe, a page and a mail', async () => {
  const piped = await runShell(`printf '%s' "$REPORT" | $KBRIEF draft --published 2031-05-14`, {
    cwd: folder,
    env: { REPORT },
  })
  expect(piped.out).toContain('- 2031-05-12: The envoys met in Oslo on Monday')
  const page = join(folder, 'page.html')
  writeFileSync(
    page,
    '<!doctype html><html><head><meta property="article:published_time" content="2031-05-14T08:00"></head><body><p>The envoys met in Oslo on Monday.</p></body></html>',
  )
  expect((await askShell(['draft', page])).out).toContain('- 2031-05-12: The envoys met in Oslo on Monday.')
  const mail = join(folder, 'mail.eml')
  writeFileSync(
    mail,
    'From: a@example.org\nTo: b@example.org\nSubject: Envoys meet\nDate: Wed, 14 May 2031 09:00:00 +0000\n\nThe envoys met in Oslo on Monday.\n-- \nDaily Post\n',
  )
  const drafted = await askShell(['draft', mail])
  expect(drafted.out).toContain('# Envoys meet\n')
  expect(drafted.out).toContain('- 2031-05-12: The envoys met in Oslo on Monday.')
  expect(drafted.out).toContain('signature: Daily Post')
})

test('with --force nothing of the reader is replaced where the report that came from a pipe cannot be kept', async () => {
  const file = join(folder, 'mine.md')
  writeFileSync(file, 'my own draft')
  mkdirSync(join(folder, 'mine.report.txt'))
  const { code, err } = await runShell(
    `printf '%s' "$REPORT" | $KBRIEF draft - --published 2031-05-14 -o mine.md --force`,
    { cwd: folder, env: { REPORT } },
  )
  expect([code, readFileSync(file, 'utf8')]).toEqual([2, 'my own draft'])
  expect(err).toContain('mine.report.txt')
})
