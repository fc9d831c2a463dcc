import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { runKbrief } from '../support/kbrief.ts'
import { scratchFolder } from '../support/scratch-folder.ts'
import { type SpawnedTerminal, spawnTerminal } from '../support/spawn-terminal.ts'
import { PROGRAM } from '../support/viewer.ts'

const briefing = (title: string, outlet: string, day: string, ...claims: readonly string[]): string =>
  `---\ntitle: ${title}\noutlet: ${outlet}\npublished: ${day}\n---\n\n${claims.map((claim) => `- ${claim}\n`).join('')}`

/** A folder of two briefings, and a place of its own to keep things in. */
function madeFolder() {
  const root = scratchFolder()
  const folder = join(root, 'briefings')
  mkdirSync(folder)
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text)
  write(
    '2031-05-14-mill.md',
    briefing(
      'The mill opens',
      'The Herald',
      '2031-05-14',
      '2031-05-12: [[Ada Berg]] opens the mill ^mill #meet',
      '2031-05-13: The river rises',
      '2031-05-13: The bridge is closed',
    ),
  )
  write('2031-05-15-bridge.md', briefing('A bridge falls', 'The Herald', '2031-05-15', '2031-05-15: The bridge falls'))
  const state = join(root, 'state')
  return { folder, write, state, env: { KBRIEF_STATE: undefined, XDG_STATE_HOME: state } }
}

type Environment = ReturnType<typeof madeFolder>['env']

async function visit(folder: string, env: Environment, wanted: string, ...argv: string[]): Promise<SpawnedTerminal> {
  const terminal = spawnTerminal(process.execPath, [PROGRAM, ...argv, folder], { columns: 100, rows: 30, env })
  onTestFinished(() => terminal.dispose())
  await terminal.waitForText(wanted)
  return terminal
}

async function leave(terminal: SpawnedTerminal): Promise<void> {
  terminal.type('\x03')
  expect(await terminal.exit()).toEqual({ code: 0, signal: 0 })
}

test('who comes back the next day is where they were, with what is new marked, and their marks', async () => {
  const { folder, write, env, state } = madeFolder()
  const first = await visit(folder, env, 'A bridge falls')
  first.type('j\r')
  await first.waitForText('Ada Berg opens the mill')
  first.type('jM')
  await first.waitForText('Mark it')
  first.type('how high?\r')
  await first.waitForText('Marked')
  expect(first.screen()[0]).not.toContain('new')
  await leave(first)
  expect(readdirSync(join(state, 'kbrief'))).toEqual([expect.stringMatching(/^briefings-\w+\.state$/)])

  write(
    '2031-05-16-dam.md',
    briefing('The dam holds', 'The Post', '2031-05-16', '2031-05-14: [[Ada Berg]] opens the mill ^mill #meet'),
  )
  const second = await visit(folder, env, '▸★● 13 May')
  await second.waitForText('• new: 1 conflict, 1 briefing, 1 claim W')
  second.type('W')
  await second.waitForText('Now in conflict')
  const news = second.screen().join('\n')
  expect(news).toMatch(/▸•≠ Ada Berg opens the mill[\s\S]*• The dam holds\n[\s\S]*• Ada Berg +1 claim in 1 briefing/)
  second.type("'")
  await second.waitForText('how high?')
  second.type('qqq1')
  await second.waitForText(/•.*The dam holds/)
  second.type('g\r')
  await second.waitForText('The Post · 16 May 2031')
  second.type('q')
  await second.waitForText('• new: 1 conflict W')
  await leave(second)

  const news2 = await runKbrief(['news', folder, '--json'], { env: { XDG_STATE_HOME: state, KBRIEF_STATE: '' } })
  expect(JSON.parse(news2.out)).toMatchObject({
    briefings: [],
    claims: [],
    conflicts: [{ event: 'mill', about: ['date'] }],
  })
  const marks = await runKbrief(['marks', folder], { env: { XDG_STATE_HOME: state, KBRIEF_STATE: '' } })
  expect(marks.out).toContain('The river rises\n  how high?\n  claim in The mill opens\n')
})

test.each([
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('%s leaves what was kept as leaving does', async (signal, code) => {
  const { folder, env } = madeFolder()
  const first = await visit(folder, env, 'A bridge falls')
  first.type('j\r')
  await first.waitForText('Ada Berg opens the mill')
  first.type('s')
  first.type('river')
  // Its words stand on the page before, too.
  await first.waitForText('1 found')
  process.kill(first.pid, signal)
  expect((await first.exit()).code).toBe(code)
  const second = await visit(folder, env, 'Search  river')
  second.type('\x15')
  await second.waitForText('Type a name')
  await leave(second)
})

test('a terminal that hangs up leaves what was kept too, and earlier queries come back', async () => {
  const { folder, env, state } = madeFolder()
  const first = await visit(folder, env, 'A bridge falls')
  first.type('sriver')
  await first.waitForText('1 found')
  first.type('\r')
  await first.waitForText('How it was worked out')
  first.hangUp()
  await expect.poll(() => existsSync(join(state, 'kbrief')), { timeout: 30_000 }).toBe(true)
  const second = await visit(folder, env, 'A bridge falls', '--fresh')
  second.type('s')
  await second.waitForText('earlier query')
  second.type('\x1b[A')
  await second.waitForText('Search  river')
  await leave(second)
})

test('--fresh opens at the list, and keeps what is known', async () => {
  const { folder, write, env } = madeFolder()
  const first = await visit(folder, env, 'A bridge falls')
  first.type('t')
  await first.waitForText('The river rises')
  await leave(first)
  write('2031-05-16-dam.md', briefing('The dam holds', 'The Post', '2031-05-16', 'The dam holds'))
  const second = await visit(folder, env, '• new: 1 briefing, 1 claim W', '--fresh')
  expect(second.screen().join('\n')).toContain('▸•The dam holds')
  await leave(second)
})

test('of two viewers at once the last to leave takes nothing from what the first one kept', async () => {
  const { folder, write, env } = madeFolder()
  await leave(await visit(folder, env, 'A bridge falls'))
  write('2031-05-16-dam.md', briefing('The dam holds', 'The Post', '2031-05-16', 'The dam holds'))
  const [first, second] = [await visit(folder, env, '• new:'), await visit(folder, env, '• new:')]
  first.type('WX')
  await first.waitForText('All of it is taken as seen')
  first.type('sriver')
  await first.waitForText('1 found')
  first.type('\r')
  await first.waitForText('How it was worked out')
  await leave(first)
  await leave(second)
  const third = await visit(folder, env, 'The dam holds', '--fresh')
  third.type('W')
  await third.waitForText('Nothing is new since your visit')
  third.type('s\x1b[A')
  await third.waitForText('Search  river')
  await leave(third)
})

test('a conversation is a visit too: what came since it is new to the next, in either program', async () => {
  const { folder, write, env } = madeFolder()
  const first = await visit(folder, env, 'kbrief>', '--screen-reader')
  first.type('quit\n')
  expect(await first.exit()).toEqual({ code: 0, signal: 0 })
  write('2031-05-16-dam.md', briefing('The dam holds', 'The Post', '2031-05-16', 'The dam holds'))
  await leave(await visit(folder, env, '• new: 1 briefing, 1 claim W'))
  const third = await visit(folder, env, 'New since the visit of', '--screen-reader')
  third.type('news\n')
  await third.waitForText('The dam holds')
  third.type('quit\n')
  await third.exit()
  await leave(await visit(folder, env, 'The dam holds'))
})

test('nothing is kept where KBRIEF_STATE is off', async () => {
  const { folder, env, state } = madeFolder()
  const off = { ...env, KBRIEF_STATE: 'off' } as unknown as Environment
  const first = await visit(folder, off, 'A bridge falls')
  first.type('tM\r')
  await first.waitForText('Marked')
  await leave(first)
  expect(existsSync(state)).toBe(false)
  await leave(await visit(folder, off, 'A bridge falls'))
  const marks = await runKbrief(['marks', folder], { env: { XDG_STATE_HOME: state } })
  expect(marks).toEqual({
    code: 1,
    out: '',
    err: expect.stringContaining('nothing is kept between visits: KBRIEF_STATE is off'),
  })
})

test('where nothing can be written the program works, and says of a mark that it will be gone', async () => {
  const { folder, env, state } = madeFolder()
  // A file where the folder should be stops whoever may write anywhere, too.
  writeFileSync(state, '')
  chmodSync(state, 0o400)
  const first = await visit(folder, env, 'A bridge falls')
  first.type('M\r')
  await first.waitForText('The mark is there until you leave')
  await leave(first)
  expect(readFileSync(state, 'utf8')).toBe('')
  await leave(await visit(folder, env, 'A bridge falls'))
})

test('a file that is damaged is as none, and is whole again after the visit', async () => {
  const { folder, env, state } = madeFolder()
  await leave(await visit(folder, env, 'A bridge falls'))
  const [name = ''] = readdirSync(join(state, 'kbrief'))
  const file = join(state, 'kbrief', name)
  const whole = readFileSync(file, 'utf8')
  for (const damaged of [
    Buffer.from([0xff, 0, 0xc3, 0x28]),
    '',
    whole.slice(0, 40),
    `{"place":{"view":"timeline"}}\n${whole}`,
  ]) {
    writeFileSync(file, damaged)
    await leave(await visit(folder, env, 'bridge'))
    expect(readFileSync(file, 'utf8').split('\n')[1]).toBe(whole.split('\n')[1])
  }
})

test('whoever sees the bundled briefings for the first time is told what they are, until a key', async () => {
  const { folder, env } = madeFolder()
  const open = (...argv: string[]) => {
    const terminal = spawnTerminal(process.execPath, [PROGRAM, ...argv], { columns: 100, rows: 30, env })
    onTestFinished(() => terminal.dispose())
    return terminal
  }
  const welcome = 'Five briefings on Korean diplomacy, April 2019 and August 2021. ? for help'
  const first = open()
  await first.waitForText(welcome)
  first.type('j')
  await first.waitForText((screen) => !screen.includes(welcome))
  await leave(first)
  const second = open()
  await second.waitForText('? help')
  expect(second.screen().join('\n')).not.toContain(welcome)
  await leave(second)
  const own = open(folder)
  await own.waitForText('A bridge falls')
  expect(own.screen().join('\n')).not.toContain('Five briefings')
  await leave(own)
})
