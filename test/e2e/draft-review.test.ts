import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { reviewItems } from '../../src/draft/review.ts'
import { scratchFolder } from '../support/scratch-folder.ts'
import { type SpawnedTerminal, type SpawnOptions, spawnTerminal } from '../support/spawn-terminal.ts'

const REPORT = `Envoys agree on a next round

OSLO (Daily Post) - President Ada Berg met minister Jon Berg in Oslo on Monday.
Berg offered talks a day earlier, while visiting troops.
Envoy Mia Oak said on Tuesday that both sides would go on. She added that no day had been set.
`

function start(
  folder: string,
  argv: readonly string[],
  size: SpawnOptions = { columns: 120, rows: 40 },
): SpawnedTerminal {
  const terminal = spawnTerminal(process.execPath, [resolve('dist/main.cjs'), ...argv], { cwd: folder, ...size })
  onTestFinished(() => terminal.dispose())
  return terminal
}

function folderWithReport(): string {
  const folder = scratchFolder()
  writeFileSync(join(folder, 'report.txt'), REPORT)
  return folder
}

const draftIn = (folder: string): string => join(folder, readdirSync(folder).find((name) => name.endsWith('.md')) ?? '')
const linesOf = (file: string): readonly string[] => reviewItems(readFileSync(file, 'utf8')).map(({ text }) => text)
const DRAFT = ['draft', 'report.txt', '--published', '2031-05-14']

test('a draft is gone through claim by claim, and each step is in the file at once', async () => {
  const folder = folderWithReport()
  const terminal = start(folder, DRAFT)
  await terminal.waitForText('Claim 2 of 4')
  await terminal.waitForText('“a day earlier”, counted from another day')
  const file = draftIn(folder)

  terminal.type('1')
  await terminal.waitForText('13 May 2031')
  await terminal.waitFor('the day in the file', () => linesOf(file)[1]?.startsWith('- 2031-05-13: ') ?? false)
  terminal.type('1')
  await terminal.waitFor('the person in the file', () => linesOf(file)[1]?.includes('[[Ada Berg|Berg]]') ?? false)
  terminal.type('\r')
  await terminal.waitForText('Claim 3 of 4')
  terminal.type('\r')
  await terminal.waitForText('Claim 4 of 4')
  terminal.type('-')
  await terminal.waitForText('The claim is taken out; z brings it back')
  await terminal.waitFor('the claim out of the file', () => linesOf(file).length === 3)
  terminal.type('z')
  await terminal.waitForText('Claim 4 of 4')
  await terminal.waitFor('the claim in the file again', () => linesOf(file).length === 4)
  terminal.type('\r')
  await terminal.waitForText('nothing is left to confirm')
  terminal.press('escape')
  await terminal.waitForText('Nothing is left to confirm in this draft')
  expect(readFileSync(file, 'utf8')).not.toContain('<!-- ?? ')
})

test('killed in the middle nothing is lost, and D goes on where it was', async () => {
  const folder = folderWithReport()
  const terminal = start(folder, DRAFT)
  await terminal.waitForText('Claim 2 of 4')
  const file = draftIn(folder)
  terminal.type('1')
  await terminal.waitFor('the step in the file', () => linesOf(file)[1]?.startsWith('- 2031-05-13: ') ?? false)
  process.kill(terminal.pid, 'SIGKILL')
  await terminal.exit()
  expect(linesOf(file)).toHaveLength(4)

  const again = start(folder, [file])
  await again.waitForText('1 briefing')
  again.type('\r')
  await again.waitForText('Berg offered talks')
  again.type('D')
  await again.waitForText('Claim 2 of 4')
  await again.waitForText('“Berg”, one of several')
  again.type('q')
  await again.waitForText('still to confirm: D goes on with them')
})

test('a report outside of the folder is there when one comes back', async () => {
  const folder = folderWithReport()
  mkdirSync(join(folder, 'briefings'))
  const made = start(folder, [...DRAFT, '--data', 'briefings'])
  await made.waitForText('Claim 2 of 4')
  made.type('q')
  await made.waitForText('still to confirm: D goes on with them')
  // The list, which the review has covered so far, is drawn with the briefing at its cursor beside it.
  await made.waitForText(/Envoys agree[\s\S]*● \?/)
  made.type('D')
  await made.waitForText('Claim 2 of 4')
  made.type('q')
  await made.waitForText('still to confirm: D goes on with them')
  made.type('q')
  await made.exit()

  const again = start(folder, [draftIn(join(folder, 'briefings'))])
  await again.waitForText(/Envoys agree[\s\S]*● \?/)
  again.type('D')
  await again.waitForText('▸ Berg offered talks')
})

test('a report from a pipe is kept beside its draft, and is there when one comes back', async () => {
  const folder = folderWithReport()
  const piped = `cat report.txt | '${process.execPath}' '${resolve('dist/main.cjs')}' draft - --published 2031-05-14`
  const made = spawnTerminal('sh', ['-c', piped], { cwd: folder, columns: 120, rows: 40 })
  onTestFinished(() => made.dispose())
  await made.waitForText('Claim 2 of 4')
  process.kill(made.pid, 'SIGKILL')
  await made.exit()
  const file = draftIn(folder)
  const kept = file.replace(/md$/, 'report.txt')
  expect(readFileSync(kept, 'utf8')).toBe(REPORT)
  expect(readFileSync(file, 'utf8')).toContain(`  file: "${basename(kept)}"\n`)

  const again = start(folder, [file])
  await again.waitForText('1 briefing')
  again.type('\r')
  await again.waitForText('Berg offered talks')
  again.type('D')
  await again.waitForText('▸ Berg offered talks')
})

test('--force makes a draft anew, and leaves a briefing that bears its name as it is until -o names it', async () => {
  const folder = folderWithReport()
  const made = start(folder, DRAFT)
  await made.waitForText('Claim 2 of 4')
  made.type('-')
  await made.waitFor('the claim out of the file', () => linesOf(draftIn(folder)).length === 3)
  process.kill(made.pid, 'SIGKILL')
  await made.exit()
  const file = draftIn(folder)
  const anew = start(folder, [...DRAFT, '--force'])
  await anew.waitForText('Claim 2 of 4')
  expect(linesOf(file)).toHaveLength(4)
  process.kill(anew.pid, 'SIGKILL')
  await anew.exit()

  const own = '# Envoys agree\n\n- 2031-05-12: The envoys met.\n'
  writeFileSync(file, own)
  const refused = start(folder, [...DRAFT, '--force'])
  await refused.waitForText(`${basename(file)} is there already and no draft of kbrief`)
  await refused.exit()
  expect(readFileSync(file, 'utf8')).toBe(own)
  const named = start(folder, [...DRAFT, '--force', '-o', basename(file)])
  await named.waitForText('4 claims')
  await named.exit()
  expect(linesOf(file)).toHaveLength(4)

  rmSync(file)
  mkdirSync(file)
  const blocked = start(folder, [...DRAFT, '--force'])
  await blocked.waitForText(`${basename(file)} cannot be opened: it is a folder`)
  await blocked.exit()
})

test('E opens the claim in the editor, and what is written there is shown', async () => {
  const folder = folderWithReport()
  const env = { EDITOR: 'perl -pi -e s/troops/his-soldiers/' }
  const terminal = start(folder, DRAFT, { columns: 120, rows: 40, env })
  await terminal.waitForText('Claim 2 of 4')
  terminal.type('E')
  await terminal.waitForText('his-soldiers.')
  expect(linesOf(draftIn(folder))[1]).toContain('visiting his-soldiers')
  terminal.type('1')
  await terminal.waitFor('the next step', () => linesOf(draftIn(folder))[1]?.startsWith('- 2031-05-13: ') ?? false)
})

test('what somebody else writes into the file meanwhile is shown and not written over', async () => {
  const folder = folderWithReport()
  const terminal = start(folder, DRAFT)
  await terminal.waitForText('Claim 2 of 4')
  const file = draftIn(folder)
  writeFileSync(file, readFileSync(file, 'utf8').replace('visiting troops', 'seeing his soldiers'))
  await terminal.waitForText('while seeing his')
  terminal.type('1')
  await terminal.waitFor('both in the file', () => linesOf(file)[1]?.startsWith('- 2031-05-13: ') ?? false)
  expect(linesOf(file)[1]).toContain('seeing his soldiers')
})

test.each([
  [200, 50],
  [80, 24],
  [40, 10],
])('at %d×%d the claim and what is in doubt can be read', async (columns, rows) => {
  const terminal = start(folderWithReport(), DRAFT, { columns, rows })
  await terminal.waitForText('Claim 2 of 4')
  await terminal.waitForText('Berg offered')
  await terminal.waitForText('1 13 May 2031')
})
