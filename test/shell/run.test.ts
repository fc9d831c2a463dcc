import { expect, test, vi } from 'vitest'
import { COMMANDS } from '../../src/shell/command-table.ts'
import type { ViewerRequest } from '../../src/shell/run.ts'
import { askShell, type Terminal } from '../support/ask-shell.ts'
import { shipped } from '../support/shipped-briefings.ts'

const SGR = /\x1b\[[\d;]*m/

/** A terminal in which the viewer opens, and what it was asked for. */
function viewing(columns = 80): Terminal & { requests: ViewerRequest[] } {
  const requests: ViewerRequest[] = []
  return {
    columns,
    requests,
    view: async (request) => {
      requests.push(request)
      return true
    },
  }
}

test('the version', async () => {
  expect(await askShell(['--version'])).toEqual({ code: 0, out: '0.0.0-test\n', err: '' })
  expect(await askShell(['list', '--version'])).toMatchObject({ out: '0.0.0-test\n' })
})

test('help names every command, what it takes and what it does, and the exit codes', async () => {
  const { code, out, err } = await askShell(['--help'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  for (const { name, args, help } of COMMANDS) {
    const escaped = `${name} ${args}`.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    expect(out).toMatch(new RegExp(`^ {2}${escaped} +${help.replace(/[()]/g, '\\$&')}$`, 'm'))
  }
  for (const said of ['KBRIEF_DATA', 'NO_COLOR', 'Exit codes:', '--as-of DATE', '-h, --help'])
    expect(out).toContain(said)
  expect(await askShell(['-h'])).toEqual({ code, out, err })
  expect(await askShell(['help'])).toEqual({ code, out, err })
})

test('help stands for --help wherever the options stand, and knows what is no command', async () => {
  const { out } = await askShell(['search', '--help'])
  for (const typed of [
    ['--color', 'never', 'help', 'search'],
    ['help', 'search', '--'],
    ['help', '--', 'search'],
  ]) {
    expect(await askShell(typed)).toEqual({ code: 0, out, err: '' })
  }
  expect((await askShell(['help', 'help'])).out).toBe((await askShell(['--help'])).out)
  expect(await askShell(['help', 'serch'])).toMatchObject({
    code: 2,
    err: 'kbrief: There is no command "serch". Did you mean: kbrief help search\n',
  })
  expect((await askShell(['help', '/tmp'])).err).toBe('kbrief: There is no command "/tmp". See: kbrief --help\n')
})

test.each(COMMANDS.map(({ name }) => name))('%s --help explains its options', async (name) => {
  const { code, out } = await askShell([name, '--help'])
  expect(code).toBe(0)
  expect(out.split('\n')[0]).toMatch(new RegExp(`^kbrief ${name}`))
  expect(await askShell(['help', name])).toEqual({ code, out, err: '' })
  const spec = COMMANDS.find((command) => command.name === name)
  for (const option of spec?.options ?? []) expect(out).toContain(`--${option.name}`)
  for (const common of ['--data PATH', '--as-of DATE', '--color WHEN', '--ascii']) expect(out).toContain(common)
})

test('in a terminal the viewer opens on what was asked for', async () => {
  const terminal = viewing()
  expect(await askShell([], {}, terminal)).toEqual({ code: 0, out: '', err: '' })
  expect(terminal.requests[0]?.opening.first.world.dataset.briefings).toHaveLength(5)
  expect(terminal.requests[0]).toMatchObject({ theme: { looks: 'colour', ascii: false }, asOf: undefined })
  await askShell(['briefings', '--as-of', 'April 2019', '--ascii', '--color', 'never'], {}, terminal)
  expect(terminal.requests[1]).toMatchObject({ theme: { looks: 'plain', ascii: true }, asOf: '2019-04-30' })
})

test.each([
  [{ NO_COLOR: '1' }, 'plain'],
  [{ NO_COLOR: '' }, 'colour'],
  [{}, 'colour'],
])('with %j the viewer looks %s', async (env, looks) => {
  const terminal = viewing()
  await askShell([], env, terminal)
  expect(terminal.requests[0]?.theme.looks).toBe(looks)
})

test('where the viewer cannot open, and without a terminal, the list is printed', async () => {
  const list = await askShell(['list'])
  expect(await askShell([])).toEqual(list)
  expect(await askShell(['briefings'], {})).toEqual(list)
  const unable = vi.fn(async () => false)
  const { code, out } = await askShell([], { NO_COLOR: '1' }, { columns: 100, view: unable })
  expect(unable).toHaveBeenCalledOnce()
  expect({ code, out }).toEqual({ code: 0, out: list.out })
})

test('for those who listen, and on a dumb terminal, a conversation is held', async () => {
  const converse = vi.fn(async () => {})
  const view = vi.fn(async () => true)
  await askShell(['--screen-reader'], {}, { converse, view })
  await askShell([], { KBRIEF_SCREEN_READER: '1' }, { converse, view })
  await askShell([], { TERM: 'dumb' }, { converse, view })
  expect(converse).toHaveBeenCalledTimes(3)
  await askShell([], { KBRIEF_SCREEN_READER: '0' }, { converse, view })
  expect(view).toHaveBeenCalledTimes(1)
})

test.each<[what: string, argv: string[], said: RegExp]>([
  ['an unknown option', ['list', '--jsno'], /Unknown option '--jsno'\. Did you mean --json\? See: kbrief list --help/],
  ['an unknown option without a command', ['--colour'], /Did you mean --color\? See: kbrief --help/],
  ['an option that another command has', ['list', '--limit', '3'], /Unknown option '--limit'.*kbrief list --help/],
  ['a mistyped command', ['serach'], /There is no command or path "serach"\. Did you mean: kbrief search/],
  ['a mistyped command with words after it', ['serach', 'biegun'], /Did you mean: kbrief search/],
  ['no such path', ['nowhere-at-all'], /nowhere-at-all cannot be opened: it is not there/],
  ['two paths', ['briefings', 'briefings'], /One PATH at a time: "briefings" is one too many/],
  [
    'words where a command takes none',
    ['timeline', 'biegun'],
    /There is no file or folder "[^"]+", and kbrief timeline takes nothing else/,
  ],
  [
    'a value that is not one of few',
    ['--color', 'sometimes', 'list'],
    /--color takes auto, always, never, not "sometimes"/,
  ],
  [
    'a day that is no date',
    ['list', '--as-of', 'someday'],
    /--as-of: "someday" is not a date kbrief knows: type for example/,
  ],
  ['a day without an end', ['list', '--as-of', 'from 2019-04-17'], /--as-of takes a day/],
  ['data that is not there', ['list', '--data', 'nowhere'], /nowhere cannot be opened: it is not there/],
  ['an option without its value', ['list', '--data'], /--data/],
])('%s is wrong usage: exit 2, nothing on standard output, what to type on the other', async (_, argv, said) => {
  const { code, out, err } = await askShell(argv)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(said)
  expect(err).toMatch(/^kbrief: [^\n]+\n$/)
})

test('options stand before or after the command, with = or without', async () => {
  const wanted = await askShell(['search', 'biegun', '--limit', '2', '--json'])
  for (const argv of [
    ['--json', 'search', '--limit', '2', 'biegun'],
    ['--limit', '2', '--json', 'search', 'biegun'],
    ['search', '--limit=2', 'biegun', '--json'],
    ['--data', 'briefings', 'search', 'biegun', '--json', '--limit', '2'],
    ['search', '--json', '--limit=2', '--', 'biegun'],
  ]) {
    expect(await askShell(argv)).toEqual(wanted)
  }
})

test('--data goes before KBRIEF_DATA, and an empty one is none', async () => {
  expect(await askShell(['list', '--data', 'briefings'], { KBRIEF_DATA: 'nowhere' })).toMatchObject({ code: 0 })
  expect(await askShell(['list'], { KBRIEF_DATA: 'nowhere' })).toMatchObject({ code: 2 })
})

test('one briefing is data too', async () => {
  const { out } = await askShell(['list', '--json', '--data', 'briefings/2021-08-22-envoys-in-seoul.md'])
  expect(JSON.parse(out)).toHaveLength(1)
})

test('--as-of tells only what had certainly been reported by then', async () => {
  const count = async (day: string): Promise<number> =>
    JSON.parse((await askShell(['list', '--json', '--as-of', day])).out).length
  expect(
    await Promise.all(['2019-04-16', '2019-04-17', '2019-04-18', '2019-04-22', '2019', '2021-08-22'].map(count)),
  ).toEqual([0, 2, 3, 3, 4, 5])
  expect(await askShell(['list', '--as-of', '2000'])).toMatchObject({ code: 1, out: '' })
})

const COMMANDS_THAT_PRINT: readonly (readonly [string, ...string[]])[] = [
  ['list'],
  ['show', 'envoys'],
  ['actors'],
  ['actor', 'biegun'],
  ['timeline'],
  ['event', 'kim-putin-summit'],
  ['search', 'biegun'],
  ['keys'],
]

test.each(COMMANDS_THAT_PRINT)(
  '%s prints no colour into a pipe, unless it is asked to',
  async (...argv: readonly string[]) => {
    expect((await askShell(argv)).out).not.toMatch(/\x1b/)
    expect((await askShell([...argv, '--color', 'always'])).out).toMatch(SGR)
    expect((await askShell([...argv, '--color=always'], { NO_COLOR: '1' })).out).toMatch(SGR)
  },
)

test.each(COMMANDS_THAT_PRINT)(
  '%s prints colour in a terminal, unless NO_COLOR, --color never or a dumb one',
  async (...argv: readonly string[]) => {
    const out = async (env: Record<string, string>, ...more: string[]): Promise<string> =>
      (await askShell([...argv, ...more], env, { columns: 100 })).out
    expect(await out({})).toMatch(SGR)
    for (const bare of [await out({ NO_COLOR: '1' }), await out({ TERM: 'dumb' }), await out({}, '--color', 'never')]) {
      expect(bare).not.toMatch(/\x1b/)
    }
  },
)

test('addresses are links in a terminal with colours, and nowhere else', async () => {
  const out = async (env: Record<string, string>, terminal: boolean, ...more: string[]): Promise<string> =>
    (await askShell(['show', 'envoys', ...more], env, terminal ? { columns: 100 } : undefined)).out
  const link = /\x1b\]8;id=\w+;https:\/\/www\.koreaherald\.com\/[^\x07]*\x07/
  expect(await out({ TERM: 'xterm' }, true)).toMatch(link)
  expect(await out({ TERM: 'screen', TMUX: '/tmp/tmux' }, true)).toMatch(link)
  for (const bare of [
    await out({ NO_COLOR: '1' }, true),
    await out({ TERM: 'dumb' }, true),
    await out({ TERM: 'linux' }, true),
    await out({ TERM: 'screen', STY: '1.tty' }, true),
    await out({}, true, '--color', 'never'),
    await out({}, false, '--color', 'always'),
  ])
    expect(bare).not.toMatch(/\x1b\]8/)
})

test('colour changes nothing but the colour', async () => {
  for (const argv of COMMANDS_THAT_PRINT) {
    const bare = (await askShell(argv)).out
    const painted = (await askShell([...argv, '--color', 'always'])).out
    const stripped = painted.replace(/\x1b\[[\d;]*m/g, '')
    expect(stripped.replace(/ +$/gm, '')).toBe(bare)
  }
})

test.each(COMMANDS_THAT_PRINT)(
  '%s --ascii prints no sign beyond ASCII, only letters',
  async (...argv: readonly string[]) => {
    const { out } = await askShell([...argv, '--ascii'])
    expect(out.replace(/[\p{L}\p{M}\p{N}]/gu, '').match(/[^\x00-\x7f]/g)).toBeNull()
    expect(out.split('\n')).toHaveLength((await askShell(argv)).out.split('\n').length)
  },
)

test.each([20, 40, 79, 80, 200])('in a terminal of %i columns no line is wider, and none than 120', async (columns) => {
  for (const argv of COMMANDS_THAT_PRINT.filter(([name]) => name !== 'keys')) {
    const { out } = await askShell(argv, { NO_COLOR: '1' }, { columns })
    const widest = Math.max(...out.split('\n').map((line) => [...line].length))
    expect(widest).toBeLessThanOrEqual(Math.max(40, Math.min(columns, 120)))
  }
})

test('no line ends in spaces, and the last one ends', async () => {
  for (const argv of COMMANDS_THAT_PRINT) {
    const { out } = await askShell(argv)
    expect(out).not.toMatch(/ $/m)
    expect(out.endsWith('\n')).toBe(true)
  }
})

test('what is shipped has no problems', () => {
  expect(shipped.problems).toEqual([])
})
