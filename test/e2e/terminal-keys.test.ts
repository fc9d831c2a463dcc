import { afterEach, beforeAll, expect, test } from 'vitest'
import { bundleProgram } from '../support/bundle-program.ts'
import { type SpawnedTerminal, type SpawnOptions, spawnTerminal } from '../support/spawn-terminal.ts'

let program: string
let terminal: SpawnedTerminal | undefined

beforeAll(async () => {
  program = await bundleProgram('test/support/key-echo.tsx')
})

afterEach(() => terminal?.dispose())

async function start(options: SpawnOptions = {}): Promise<SpawnedTerminal> {
  terminal = spawnTerminal(process.execPath, [program], options)
  await terminal.waitForText('ready')
  return terminal
}

/** The keys that the program says it was given, once it has seen the key 'z'. */
async function keysUntilZ(from: SpawnedTerminal): Promise<string[]> {
  await from.waitForText(/^z$/m)
  const lines = from.screen()
  return lines.slice(2, lines.indexOf('z'))
}

test('nothing is read before raw mode is on', async () => {
  const running = await start()
  expect(running.isRaw()).toBe(true)
  expect(running.modes()).toMatchObject({ alternateScreen: true, bracketedPaste: true, cursorVisible: false })
})

test.each<[string, string | Uint8Array, string[]]>([
  ['three keys in one read', 'jjj', ['j', 'j', 'j']],
  ['a letter and Enter in one read', 'x\r', ['x', 'enter']],
  ['Backspace three times in one read', '\x7f\x7f\x7f', ['backspace', 'backspace', 'backspace']],
  ['arrows, Home and End in both modes', '\x1b[A\x1bOB\x1b[1~\x1bOF', ['up', 'down', 'home', 'end']],
  [
    'Ctrl-F1, Ctrl-Tab and their kin',
    '\x1b[1;5P\x1b[1;5Q\x1b[1;5R\x1b[1;5S\x1b[1;5I\x1b[27;5;9~\x1b[1;6A',
    ['ctrl-shift-up'],
  ],
  ['a click, its release and the wheel', '\x1b[<0;10;5M\x1b[<0;10;5m\x1b[<65;1;1M', ['click 4,9', 'wheel-down 0,0']],
  ['the mouse in other encodings', '\x1b[M !!\x1b[32;10;5M', []],
  ['focus in and out', '\x1b[I\x1b[O', []],
  [
    'replies about colours, device and cursor',
    '\x1b]11;rgb:1c1c/1c1c/1c1c\x1b\\\x1b]10;rgb:ff/ff/ff\x07\x1b[?62;22c\x1b[12;40R',
    [],
  ],
  ['a version as DCS, a kitty reply, a mode report', '\x1bP>|xterm(390)\x1b\\\x1b[?1u\x1b[?2026;2$y', []],
  ['a paste of two lines', '\x1b[200~first line\r\nq second\x1b[201~', ['paste first line q second']],
  ['Alt with a letter', '\x1bj', ['alt-j']],
  ['Escape twice and Ctrl-C', '\x1b\x1b\x03', ['escape', 'escape', 'ctrl-c']],
  [
    'invalid UTF-8 and NUL between letters',
    Buffer.from([0x61, 0xff, 0xc3, 0x62, 0x00, 0xed, 0xa0, 0x80, 0x63]),
    ['a', 'b', 'c'],
  ],
])('%s', async (_, sent, received) => {
  const running = await start()
  running.type(sent)
  running.type('z')
  expect(await keysUntilZ(running)).toEqual(received)
})

test('a lone Escape is a key, with nothing after it', async () => {
  const running = await start()
  running.press('escape')
  await running.waitForText('escape')
  await running.waitForText('keys 1')
})

test('a sequence and a syllable that come in pieces are one key each', async () => {
  const running = await start({ env: { COUNT_BYTES: '1' } })
  let bytes = 0
  for (const part of ['\x1b[', '5', '~', ...Buffer.from('한')]) {
    const piece = typeof part === 'string' ? part : Buffer.from([part])
    running.type(piece)
    bytes += piece.length
    await running.waitForText(`of ${bytes} bytes`)
  }
  running.type('z')
  expect(await keysUntilZ(running)).toEqual(['page-up', '한'])
})

test('ten thousand keys in one burst are ten thousand keys', async () => {
  const running = await start()
  running.type('j'.repeat(10_000))
  await running.waitForText('keys 10000')
})

test('keys typed before Ink is there are kept', async () => {
  terminal = spawnTerminal('sh', ['-c', `stty raw -echo; echo go; sleep 0; exec "$0" "$1"`, process.execPath, program])
  await terminal.waitForText('go')
  terminal.type('early')
  await terminal.waitForText('keys 5')
})

test('with something piped in, keys come from the terminal itself', async () => {
  terminal = spawnTerminal('sh', ['-c', `echo data | "$0" "$1"`, process.execPath, program])
  await terminal.waitForText('ready')
  terminal.type('jk')
  await terminal.waitForText('keys 2')
  terminal.type('q')
  expect(await terminal.exit()).toEqual({ code: 0, signal: 0 })
})

test.each([{ CI: 'true' }, { TERM: 'screen-256color', STY: '1.pts' }, { TERM: 'linux' }, { LANG: 'C' }])(
  'works with %o in the environment',
  async (env) => {
    const running = await start({ env })
    running.type('jz')
    expect(await keysUntilZ(running)).toEqual(['j'])
    running.resize(50, 12)
    await running.waitForText('ready 50x12')
  },
)
