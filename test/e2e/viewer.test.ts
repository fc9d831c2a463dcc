import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { BINDINGS } from '../../src/viewer/bindings.ts'
import { frameOf } from '../../src/viewer/frame-of.ts'
import { withSize } from '../../src/viewer/update.ts'
import { library, opened, press } from '../support/reader.ts'
import { scratchFolder } from '../support/scratch-folder.ts'
import { type SpawnedTerminal, spawnTerminal } from '../support/spawn-terminal.ts'
import { bytesOf, openViewer, PROGRAM, screenOf, shows } from '../support/viewer.ts'

const size = { columns: 80, rows: 24 }

test('the first screen is whole: nothing is drawn in pieces', async () => {
  const terminal = await openViewer(size)
  expect(terminal.screen()).toEqual(screenOf(opened(size)))
  expect(terminal.modes()).toMatchObject({
    alternateScreen: true,
    lineWrap: false,
    bracketedPaste: true,
    mouse: 'vt200',
  })
})

/** A reader's way through the program; at each stop the terminal must show just what the program says it shows. */
const WALKS: Readonly<Record<string, readonly string[]>> = {
  'through the views': ['<tab>', '<tab>', '<tab>', '<tab>', '<shift-tab>', '<tab>'],
  'into a briefing, its event, an actor, and back': ['j', '<enter>', 'jjj', 'e', 'G', '<enter>', 'q', 'q', 'q'],
  'from a claim to the timeline and back': ['j<enter>jjjj', 't', 'b', 'q'],
  'through a search': ['s', 'kim', ' putin', '<down>', '<enter>', 'q', '<backspace><backspace>', '<ctrl-u>', '김정은'],
  'through a search that corrects': ['sbeigun', '<enter>', 'q'],
  'to what is in a page': ['jj<enter>', '/sanc', 'tions<enter>', 'n', 'n', 'N', '<ctrl-d>', 'q'],
  'through filters': [
    't',
    'fkim jong un',
    '<enter>',
    'c',
    'x',
    'rApril 2019<enter>',
    'v',
    'x',
    'd17 April 2019<enter>',
    'm',
    'j',
  ],
  'back to another day': ['o', '<down><down>', '<enter>', '<tab>', 't', 'O'],
  'through help': ['?', '<page-down>', 'G', '/query<enter>', 'q'],
  'back and forward through what was seen': [
    'j<enter>',
    'e',
    '3',
    '<enter>',
    '<alt-left><backspace>',
    '<alt-right>',
    '1',
  ],
  'through the palette': [
    '<ctrl-p>',
    'timeline',
    '<enter>',
    ':',
    'drop',
    '<escape>',
    '<escape>',
    ':one actor',
    '<enter>',
    'biegun<enter>',
  ],
  'from name to name in a text': ['j<enter>', ']]', ']', '<enter>', 'q', '['],
  'from a comparison to the words of a claim': ['sputin kim meet', '<enter>', 'j<enter>', '<enter>', 'q', 'q'],
  'over sections': ['2', '<enter>', ']]', '[', '<alt-down>', '<alt-up>', '?]', '?'],
  'with a Korean and a Russian keyboard': ['ㅓㅓ', 'ㅣ', '뎌', 'о', 'Пг', 'ы김'],
  'with the mouse': [
    '<click:4,6><click:4,6>',
    '<wheel-down:9,4><wheel-down:9,4>',
    '<wheel-up:9,4>',
    '<click:0,30>',
    '<wheel-down:9,4>',
    '<click:9,20><click:9,20>',
  ],
  'to what changed between two days': [
    ':diff',
    '<enter>',
    '2019-04-17',
    '<enter>',
    '22 april 2019<enter>',
    'jj',
    '<enter>',
    'q',
    'G',
  ],
  'to what was ahead on a day': ['o2019-04-22<enter>', ':ahead', '<enter>', 'j', '<enter>', 'q', 'q', 'O'],
  'to a source and whom it cites': [':sources', '<enter>', 'jj', '<enter>', '<enter>', ']]', 'G<enter>', '<backspace>'],
  'to a thread and a claim in it': [':threads', '<enter>', 'j<enter>', 'jj<enter>', 'T', 'q'],
  'over clusters': ['t', '>>>', '<', 'G', 'g'],
}

test.each(Object.entries(WALKS))('a walk %s', async (_, steps) => {
  const terminal = await openViewer(size)
  let state = opened(size)
  for (const step of steps) {
    state = press(state, step)
    terminal.type(bytesOf(step))
    await shows(terminal, state)
  }
})

test('Escape is one layer back, and at a view it only says how to quit', async () => {
  const terminal = await openViewer(size)
  terminal.type('j\re')
  await shows(terminal, press(opened(size), 'j<enter>e'))
  for (const keys of ['<escape>', '<escape><escape>', '<escape><escape><escape>']) {
    terminal.press('escape')
    await shows(terminal, press(opened(size), `j<enter>e${keys}`))
  }
  await terminal.waitForText('Press q to quit')
})

test('with --no-mouse the terminal keeps the mouse', async () => {
  const terminal = await openViewer({ ...size, argv: ['--no-mouse'] })
  expect(terminal.modes().mouse).toBe('none')
})

test('in a wide terminal the page stands beside the list', async () => {
  const wide = { columns: 120, rows: 40 }
  const terminal = await openViewer(wide)
  await shows(terminal, opened(wide))
  terminal.type('jj\t')
  await shows(terminal, press(opened(wide), 'jj<tab>'))
})

test('in the smallest terminal everything can be read', async () => {
  const small = { columns: 40, rows: 10 }
  const terminal = await openViewer(small)
  terminal.type(bytesOf('j<enter>jjjjt'))
  await shows(terminal, press(opened(small), 'j<enter>jjjjt'))
})

test.each(['jjj', 'j<enter>', 'jjj<enter>e', 'tGgG<enter>', 'sbiegun<enter>'])(
  '%s in one read is all of it',
  async (keys) => {
    const terminal = await openViewer(size)
    terminal.type(bytesOf(keys))
    await shows(terminal, press(opened(size), keys))
  },
)

test('two hundred keys in any order, in one read, lead where they lead one by one', async () => {
  const leaving = new Set(['q', 'ctrl-c', 'escape'])
  const keys = [...new Set(BINDINGS.flatMap((binding) => binding.keys))].filter((key) => !leaving.has(key))
  const any = fc.array(fc.constantFrom(...keys, 'enter', 'down', 'j'), { minLength: 200, maxLength: 200 })
  for (const pressed of fc.sample(any, { seed: 20190425, numRuns: 4 })) {
    const written = pressed.map((key) => ([...key].length === 1 ? key : `<${key}>`)).join('')
    const terminal = await openViewer(size)
    terminal.type(bytesOf(written))
    await shows(terminal, press(opened(size), written))
  }
})

/** The sign that the terminal's own cursor stands on, where a screen reader reads and an input method draws. */
function underCursor(terminal: SpawnedTerminal): string {
  const { row, column } = terminal.cursor()
  return terminal.modes().cursorVisible ? terminal.cell(row, column).text.trim() : 'no cursor'
}

test.each([
  ['briefings', '', ['j', 'G', 'k', 'g', '<page-down>']],
  ['actors', '<tab>', ['j', 'G', 'k', '<ctrl-u>']],
  ['the timeline', 't', ['j', 'G', 'kk', '<page-up>', '>']],
  ['a briefing', 'jj<enter>', ['j', 'jjjjjj', 'G', 'g']],
  ['hits', 'skim', ['<down>', '<down><down>', '<up>']],
  ['a choice', 'tf', ['<down>', '<up>']],
])('in %s the terminal’s cursor stands on the selected row, or in the field', async (_, keys, moves) => {
  const terminal = await openViewer(size)
  let state = opened(size)
  for (const move of [keys, ...moves]) {
    terminal.type(bytesOf(move))
    state = press(state, move)
    await shows(terminal, state)
    const { row, column } = frameOf(library, state).cursor
    const sign = keys === 'skim' || keys === 'tf' ? '' : '▸'
    await terminal.waitFor(
      `the cursor on “${sign}”`,
      () => isDeepStrictEqual(terminal.cursor(), { row, column }) && underCursor(terminal) === sign,
    )
  }
})

test('in a field the cursor stands behind what was typed, in cells, and moves within it', async () => {
  const terminal = await openViewer(size)
  terminal.type('s김정은 ab')
  await terminal.waitForText('Search  김정은 ab')
  const at = (column: number) =>
    terminal.waitFor(`the cursor in column ${column}`, () => isDeepStrictEqual(terminal.cursor(), { row: 2, column }))
  const field = 2 + 'Search  '.length
  await at(field + 9)
  terminal.press('left', 'left')
  await at(field + 7)
  terminal.press('home')
  await at(field)
  terminal.press('right')
  await at(field + 2)
  terminal.press('end', 'backspace', 'backspace', 'backspace', 'backspace')
  await at(field + 4)
})

test('what is pasted into a field is one line of text, whatever keys are in it', async () => {
  const terminal = await openViewer(size)
  terminal.type('s\x1b[200~kim\r\njong\x1b[31m un\x1b[201~')
  await terminal.waitForText('Search  kim jong')
  expect(terminal.modes().alternateScreen).toBe(true)
})

test('another size is another frame, and what was selected is selected still', async () => {
  const first = { columns: 120, rows: 40 }
  const terminal = await openViewer(first)
  terminal.type(bytesOf('jj<enter>jjjjjjjj'))
  let state = press(opened(first), 'jj<enter>jjjjjjjj')
  await shows(terminal, state)
  for (const [columns, rows] of [
    [50, 12],
    [100, 30],
    [39, 9],
    [80, 24],
  ] as const) {
    terminal.resize(columns, rows)
    state = withSize(library, state, { columns, rows })
    await shows(terminal, state)
  }
  expect(terminal.rawBytes()).not.toMatch(/\x1b\[[23]J/)
})

test('no key clears the screen or the scrollback, and a move costs few bytes', async () => {
  const terminal = await openViewer(size)
  for (const view of ['', '<tab>', '<tab>']) {
    terminal.type(bytesOf(view))
    await terminal.waitForText(/1\/\d+ *$/)
    for (let move = 2; move <= 5; move++) {
      const before = Buffer.byteLength(terminal.rawBytes())
      terminal.type('j')
      await terminal.waitForText(new RegExp(`${move}/\\d+ *$`))
      expect(Buffer.byteLength(terminal.rawBytes()) - before).toBeLessThanOrEqual(400)
    }
  }
  expect(terminal.rawBytes()).not.toMatch(/\x1b\[[23]?J/)
})

test('a key that changes nothing writes nothing', async () => {
  const terminal = await openViewer(size)
  terminal.type('k')
  terminal.type('j')
  await shows(terminal, press(opened(size), 'j'))
  const before = terminal.rawBytes().length
  terminal.type('zZ\x1b[15~')
  terminal.type('j')
  await shows(terminal, press(opened(size), 'jj'))
  expect(terminal.rawBytes().length - before).toBeLessThanOrEqual(400)
})

test.each([
  ['CI=true', { CI: 'true' }],
  ['another terminal', { TERM: 'screen-256color' }],
  ['no locale', { LANG: undefined }],
  ['LANG=C', { LANG: 'C' }],
])('with %s it is the same', async (_, env) => {
  const terminal = await openViewer({ ...size, env })
  terminal.type('jj\r')
  await shows(terminal, press(opened(size), 'jj<enter>'))
})

/** Parameters of all SGR sequences that a program wrote. */
const looks = (raw: string): Set<string> =>
  new Set([...raw.matchAll(/\x1b\[([\d;:]*)m/g)].flatMap(([, all = '']) => all.split(';')))

test('NO_COLOR takes the colours away and leaves bold and underline, so that nothing is lost', async () => {
  const colourless = await openViewer({ ...size, env: { NO_COLOR: '1' } })
  await shows(colourless, opened(size))
  expect([...looks(colourless.rawBytes())].filter((look) => /^[349]\d$/.test(look))).toEqual([])
  expect(looks(colourless.rawBytes())).toContain('1')
  const coloured = await openViewer(size)
  await shows(coloured, opened(size))
  expect(looks(coloured.rawBytes())).toContain('36')
})

test('a variable that other programs are told about screen readers by does not change the screen', async () => {
  const terminal = await openViewer({ ...size, env: { INK_SCREEN_READER: 'true' } })
  terminal.type('j')
  await shows(terminal, press(opened(size), 'j'))
})

test('only the terminal’s own sixteen colours are used', async () => {
  const terminal = await openViewer(size)
  for (const step of ['<enter>', 't', 'c', '/kim<enter>']) terminal.type(bytesOf(step))
  await terminal.waitForText(/not found|\d+\/\d+/)
  for (const look of looks(terminal.rawBytes())) expect(look).toMatch(/^(|0|1|2|4|7|2[1-9]|[349][0-79]|10[0-7])$/)
})

test('--ascii draws nothing beyond ASCII but letters', async () => {
  const terminal = await openViewer({ ...size, argv: ['--ascii'] })
  terminal.type('t')
  await terminal.waitForText('April 2019')
  for (const line of terminal.screen()) expect(line.replace(/[\p{L}\p{M}\p{N}]/gu, '')).toMatch(/^[ -~]*$/)
})

test('--as-of opens it as it stood then', async () => {
  const terminal = await openViewer({ ...size, argv: ['--as-of', '17 April 2019'] })
  await shows(terminal, { ...opened(size), asOf: '2019-04-17' })
})

test('a dumb terminal gets a conversation instead of a screen', async () => {
  const terminal = await openViewer({ ...size, env: { TERM: 'dumb' } })
  await terminal.waitForText('kbrief>')
  expect(terminal.modes().alternateScreen).toBe(false)
  terminal.type('quit\r')
  expect(await terminal.exit()).toEqual({ code: 0, signal: 0 })
})

const HOSTILE = [
  '# Title \x1b]0;owned\x07\x1b[2J\x1b[?1049l end',
  '',
  'Bottom \x9b31m line \x1b]52;c;ZXZpbA==\x07 of it',
  '',
  '- 2019-04-25: \x1b[31m[[Evil\x1b[0m Name]] \u202eacts\u202c \x1b]8;;http://x\x07here (per \x1bPq#0\x1b\\ANI)',
].join('\n')

test('what a briefing hides in its text never reaches the terminal as a command', async () => {
  const folder = scratchFolder()
  writeFileSync(join(folder, '2019-04-17-hostile.md'), HOSTILE)
  const terminal = await openViewer({ ...size, argv: [folder] })
  await terminal.waitForText('Title')
  for (const step of ['<enter>', 'e', 't', '<tab>evil', '<escape><escape>', '<tab>']) terminal.type(bytesOf(step))
  await terminal.waitForText(/Name/)
  const raw = terminal.rawBytes()
  expect(raw).not.toMatch(/\x1b\]|\x1bP|\x07|\x9b|\x1b\[[23]J|[\u202a-\u202e]/)
  expect(raw.match(/\x1b\[\?1049l/g)).toBeNull()
  expect(terminal.modes().alternateScreen).toBe(true)
})

test('a folder with a wrong briefing opens with the good ones, and says what is wrong', async () => {
  const folder = scratchFolder()
  writeFileSync(
    join(folder, '2019-04-17-good.md'),
    '# A meeting\n\n- 2019-04-25: [[Kim Jong Un]] meets [[Vladimir Putin]] #meet\n',
  )
  writeFileSync(join(folder, '2019-04-18-wrong.md'), '# Another\n\n- 2019-04-31: [[Kim Jong Un]] waits\n')
  const terminal = await openViewer({ ...size, argv: [folder] })
  await terminal.waitForText('1 problem !')
  await terminal.waitForText('A meeting')
  terminal.type('!')
  await terminal.waitForText(/2019-04-18-wrong\.md:3:\d+/)
  await terminal.waitForText('30 days')
})

test('with something piped in, keys come from the terminal all the same', async () => {
  const terminal = spawnTerminal('sh', ['-c', 'echo data | "$0" "$1"', process.execPath, PROGRAM], size)
  onTestFinished(() => terminal.dispose())
  await terminal.waitForText('kbrief')
  terminal.type('j\r')
  await shows(terminal, press(opened(size), 'j<enter>'))
})
