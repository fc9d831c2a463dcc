import { expect, test } from 'vitest'
import { screenModes } from '../../src/terminal/modes.ts'
import { createEmulator } from '../support/emulator.ts'

const size = { columns: 12, rows: 4 }

/** What a terminal without a second screen shows after the viewer had it, and all that can be scrolled back to. */
async function afterwards(env: NodeJS.ProcessEnv, before: string): Promise<{ screen: string[]; above: string[] }> {
  const emulator = await createEmulator(size.columns, size.rows, 100)
  const single = (bytes: string) => emulator.write(bytes.replaceAll(/\x1b\[\?1049[hl]/g, ''))
  const { enter, leave } = screenModes(env, true)
  await single(before)
  await single(`${enter(size)}\x1b[H`)
  await single(Array.from({ length: size.rows }, (_, row) => `\x1b[${row + 1};1Hframe ${row}`).join(''))
  await single(leave(size))
  return { screen: emulator.text(), above: emulator.above() }
}

test.each([{ TERM: 'linux' }, { TERM: 'screen' }, { TERM: 'screen-256color' }, { TERM: 'xterm', STY: '1.a' }])(
  'with %o what the shell has shown can be scrolled back to, and no frame stays',
  async (env) => {
    const { screen, above } = await afterwards(env, 'one\r\ntwo\r\nthree\r\nfour\r\n$ kbrief\r\n')
    expect(above).toEqual(['one', 'two', 'three', 'four', '$ kbrief', ''])
    expect(screen).toEqual(['', '', '', ''])
  },
)

test('where the cursor stands half-way down, no more is scrolled up than was written', async () => {
  expect((await afterwards({ TERM: 'linux' }, '$ kbrief\r\n')).above).toEqual(['$ kbrief', ''])
})

test.each([{}, { TERM: 'xterm-256color' }, { TERM: 'tmux-256color' }])('with %o nothing is scrolled', (env) => {
  expect(screenModes(env, true).enter(size) + screenModes(env, true).leave(size)).not.toContain('\n')
})

test('the mouse is taken with coordinates in numbers, given back, and left alone where it is not wanted', () => {
  const taken = screenModes({}, true)
  expect(taken.enter(size)).toContain('\x1b[?1000h\x1b[?1006h')
  expect(taken.leave(size)).toContain('\x1b[?1006l\x1b[?1000l')
  const left = screenModes({}, false)
  expect(left.enter(size) + left.leave(size)).not.toMatch(/\?100\d/)
})
