import { execFileSync } from 'node:child_process'
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { serialise } from '../../src/storage/serialise.ts'
import { KBRIEF, runKbrief } from '../support/kbrief.ts'
import { runInShell } from '../support/run-in-shell.ts'
import { scratchFolder } from '../support/scratch-folder.ts'
import { shipped } from '../support/shipped-briefings.ts'
import { openViewer } from '../support/viewer.ts'

const briefing = (title: string): string => `# ${title}\n\n- 2031-05-12: [[Ada Berg]] opens the mill #meet\n`

test('a folder may lose, rename and spoil its files, and go and come back, while it is open', async () => {
  const folder = join(scratchFolder(), 'briefings')
  const file = join(folder, '2031-05-14-mill.md')
  mkdirSync(folder)
  writeFileSync(file, briefing('The mill opens'))
  writeFileSync(join(folder, '2031-05-16-river.md'), briefing('The river rises'))
  const { terminal, ended } = await runInShell(`${KBRIEF} "${folder}"`, '2 briefings')
  onTestFinished(() => terminal.dispose())

  rmSync(join(folder, '2031-05-16-river.md'))
  await terminal.waitForText('1 briefing ')
  renameSync(file, join(folder, '2031-05-20-mill.md'))
  await terminal.waitForText('20 May 2031     The mill opens')
  terminal.type('\r')
  await terminal.waitForText('Ada Berg opens the mill')
  rmSync(join(folder, '2031-05-20-mill.md'))
  symlinkSync('2031-05-20-mill.md', join(folder, '2031-05-20-mill.md'))
  await terminal.waitForText('1 problem !')
  await terminal.waitForText('This briefing is not there.')
  terminal.type('!')
  await terminal.waitForText('its links lead in a circle')
  rmSync(join(folder, '2031-05-20-mill.md'))
  writeFileSync(join(folder, '2031-05-20-mill.md'), briefing('The mill burns'))
  await terminal.waitForText('No problems were found')
  terminal.type('q')
  await terminal.waitForText('The mill burns')
  rmSync(folder, { recursive: true })
  await terminal.waitForText('cannot be opened')
  terminal.type('?')
  await terminal.waitForText('Everywhere but in a field')
  await terminal.waitForText('not read again !')
  terminal.type('q!')
  await terminal.waitForText('cannot be opened')
  terminal.type('q?')
  await terminal.waitForText('Everywhere but in a field')
  mkdirSync(folder)
  writeFileSync(file, briefing('The mill is built again'))
  await terminal.waitForText('1 briefing · 14 May 2031')
  terminal.type('qq')
  await terminal.waitForText('May 2031     The mill is built again')
  terminal.type('\x03')
  expect(await ended()).toEqual({ exitCode: 0, left: ['exit=0'] })
})

test('a file may go and come back while it is open', async () => {
  const file = join(scratchFolder(), '2031-05-14-mill.md')
  writeFileSync(file, briefing('The mill opens'))
  const terminal = await openViewer({ argv: [file] })
  rmSync(file)
  await terminal.waitForText('cannot be opened')
  writeFileSync(file, briefing('The mill burns'))
  await terminal.waitForText((screen) => screen.includes('The mill burns') && !screen.includes('cannot be'))
  terminal.type('q')
  expect(await terminal.exit()).toEqual({ code: 0, signal: 0 })
})

test('of a large dataset that is not whole the list is shown, and elsewhere why there is nothing', async () => {
  const file = join(scratchFolder(), 'large.json')
  const text = serialise(shipped.dataset).replace('"status":"happened"', '"status":"perhaps"')
  writeFileSync(file, `${text}${' '.repeat(1024 * 1024)}`)
  const terminal = await openViewer({ argv: [file] })
  await terminal.waitForText('5 briefings · not all can be read')
  await terminal.waitForText('Kim–Putin summit')
  terminal.type('t')
  await terminal.waitForText(/The rest cannot be read\.[\s\S]*cannot be opened: events\[0\]\.status/)
  terminal.type('s')
  await terminal.waitForText('Search ')
  terminal.type('kim')
  await terminal.waitForText('The rest cannot be read.')
  terminal.type('\x03')
  expect(await terminal.exit()).toEqual({ code: 0, signal: 0 })
})

test.skipIf(process.platform === 'win32')(
  'what is no file, or leads nowhere, is told and never waited for',
  async () => {
    const folder = scratchFolder()
    writeFileSync(join(folder, 'good.md'), briefing('Good'))
    execFileSync(
      'mkfifo',
      ['pipe.md', 'pipe.csv', 'actors.yaml', 'pipe.json'].map((name) => join(folder, name)),
    )
    mkdirSync(join(folder, 'folder.md'))
    mkdirSync(join(folder, 'folder.json'))
    symlinkSync('gone', join(folder, 'dangling.md'))
    symlinkSync('loop.md', join(folder, 'loop.md'))
    symlinkSync('/dev/zero', join(folder, 'endless.md'))
    symlinkSync(resolve('README.md'), join(folder, 'outside.md'))
    symlinkSync('.', join(folder, 'self'))

    const check = await runKbrief(['check', '.'], { cwd: folder })
    expect(check.code).toBe(1)
    expect(check.err + check.out).toMatch(/dangling\.md: error: this file cannot be read: it is not there/)
    expect((check.err + check.out).match(/^\S+: error:/gm)).toEqual(
      ['actors.yaml', 'dangling.md', 'endless.md', 'loop.md', 'outside.md', 'pipe.csv', 'pipe.md'].map(
        (name) => `${name}: error:`,
      ),
    )
    expect(await runKbrief(['list', '--data', '.'], { cwd: folder })).toEqual({
      code: 0,
      out: 'Good\n',
      err: 'kbrief: 7 errors in the files: kbrief check . says which\n',
    })
    for (const [name, why] of [
      ['endless.md', 'this is no regular file and is not read'],
      ['loop.md', 'its links lead in a circle'],
      ['dangling.md', 'it is not there'],
      ['folder.json', 'it is a folder'],
    ]) {
      expect(await runKbrief(['list', '--data', `${name}`], { cwd: folder })).toEqual({
        code: 2,
        out: '',
        err: `kbrief: ${name} cannot be opened: ${why}\n`,
      })
    }
  },
)
