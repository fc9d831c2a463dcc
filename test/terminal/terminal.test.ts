import { constants } from 'node:os'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { screenModes } from '../../src/terminal/modes.ts'
import { openTerminal, type Terminal } from '../../src/terminal/terminal.ts'
import { type FakeTerminal, fakeTerminal } from '../support/fake-terminal.ts'
import { inputName } from '../support/key-bytes.ts'

const modes = screenModes({}, true)
const enter = modes.enter({ columns: 20, rows: 4 })
const leave = modes.leave({ columns: 20, rows: 4 })
let fake: FakeTerminal
let terminal: Terminal
let onHangUp: () => void

beforeEach(() => {
  vi.useFakeTimers()
  fake = fakeTerminal()
  onHangUp = () => fake.log.push('hung up')
  terminal = open()
})

afterEach(() => vi.useRealTimers())

function open(env: NodeJS.ProcessEnv = {}, mouse = true): Terminal {
  const { stdin, stdout, host } = fake
  const opened = openTerminal({ stdin, stdout, host, env, mouse, onHangUp })
  if (!opened) throw new Error('there is a terminal')
  return opened
}

/** What has been done to the terminal and the process since the last look. */
const news = () => fake.log.splice(0)

const type = (bytes: string) => fake.stdin.emit('data', Buffer.from(bytes))

/** Notes every key and paste by its name among what is done to the terminal. */
const listen = () => terminal.onInput((input) => fake.log.push(`key ${inputName(input)}`))

test('opening turns raw mode on before anything is written', () => {
  expect(news()).toEqual(['cooked', 'raw', enter])
})

test('closing gives everything back, once', () => {
  news()
  terminal.close()
  terminal.close()
  expect(news()).toEqual([leave, 'cooked', 'pause'])
})

test('closing leaves no listener and no timer behind', () => {
  const listening = () => [fake.stdin, fake.stdout, fake.host].flatMap((emitter) => emitter.eventNames())
  expect(listening().length).toBeGreaterThan(10)
  terminal.paint(['one'])
  type('\x1b')
  terminal.close()
  expect(listening()).toEqual([])
  expect(vi.getTimerCount()).toBe(0)
})

test('the hooks on the real process are removed too', () => {
  const count = () => process.eventNames().map((name) => [name, process.listenerCount(name)])
  const before = count()
  const { stdin, stdout } = fakeTerminal()
  const onRealProcess = openTerminal({ stdin, stdout, env: {}, mouse: true })
  expect(count()).not.toEqual(before)
  onRealProcess?.close()
  expect(count()).toEqual(before)
})

test('without a terminal there is none', () => {
  const { stdin, stdout } = fakeTerminal()
  expect(openTerminal({ stdin, stdout: Object.assign(stdout, { isTTY: false }), env: {}, mouse: true })).toBeUndefined()
})

/** Signals that end a process, by the code that it is then expected to leave. */
const ENDINGS: readonly (readonly [string, number])[] = [
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGQUIT', 131],
  ['SIGTERM', 143],
  ...(['SIGUSR2', 'SIGALRM', 'SIGXCPU', 'SIGTRAP', 'SIGSYS'] as const).flatMap(
    (signal): (readonly [string, number])[] => {
      const number: number | undefined = constants.signals[signal]
      return number === undefined ? [] : [[signal, 128 + number]]
    },
  ),
]

test.each(ENDINGS)('%s gives the terminal back and exits with %i', (signal, code) => {
  news()
  fake.host.emit(signal)
  expect(news()).toEqual([leave, 'cooked', 'pause', `exit ${code}`])
})

test('the end of the process gives the terminal back', () => {
  news()
  fake.host.emit('exit')
  expect(news()).toEqual([leave, 'cooked'])
})

test.each(['uncaughtException', 'unhandledRejection'])(
  'after %s the report comes when the terminal is back',
  (event) => {
    news()
    fake.host.emit(event, new Error('broke'))
    expect(news()).toEqual([leave, 'cooked', 'pause', expect.stringContaining('stderr: kbrief: stopped'), 'exit 70'])
  },
)

test('a caught error can be told in the same way', () => {
  news()
  terminal.fail(new Error('broke'))
  expect(news().at(-1)).toBe('exit 70')
})

test('when the terminal is gone nothing more is written to it', () => {
  news()
  fake.stdout.emit('error', Object.assign(new Error('write EIO'), { code: 'EIO' }))
  fake.host.emit('exit')
  expect(news()).toEqual(['hung up', 'exit 129'])
})

test.each([
  ['end', undefined],
  ['error', Object.assign(new Error('read EIO'), { code: 'EIO' })],
])('the %s of the keyboard is a hang-up', (event, error) => {
  news()
  fake.stdin.emit(event, error)
  expect(news()).toEqual(['hung up', 'exit 129'])
})

test('an interrupted change of mode is made again', () => {
  terminal.close()
  let interruptions = 2
  fake.stdin.setRawMode = ((on: boolean) => {
    fake.log.push(on ? 'raw' : 'cooked')
    if (on && interruptions-- > 0) fake.stdin.emit('error', Object.assign(new Error('EINTR'), { code: 'EINTR' }))
  }) as never
  news()
  open()
  expect(news()).toEqual(['cooked', 'raw', 'raw', 'raw', enter])
})

test('keys are handed on one by one, and what is no key is not', () => {
  listen()
  news()
  type('j\x1b[?1u\r')
  expect(news()).toEqual(['key j', 'key enter'])
})

test('keys that came before anybody listened are kept in their order', () => {
  type('ea')
  type('rly')
  news()
  listen()
  expect(news()).toEqual(['key e', 'key a', 'key r', 'key l', 'key y'])
  type('!')
  expect(news()).toEqual(['key !'])
})

test('an Escape waits longer over a network', () => {
  terminal.close()
  terminal = open({ SSH_CONNECTION: 'a b c d' })
  listen()
  news()
  type('\x1b')
  vi.advanceTimersByTime(90)
  expect(news()).toEqual([])
  vi.runAllTimers()
  expect(news()).toEqual(['key escape'])
})

test('Ctrl-Z stops the whole job between the keys before and after it, and SIGCONT takes the terminal back', () => {
  listen()
  news()
  type('j\x1ak')
  expect(news()).toEqual(['key j', leave, 'cooked', 'kill 0 SIGTSTP', 'key k'])
  fake.host.emit('SIGCONT')
  expect(news()).toEqual(['cooked', 'raw', enter, 'kill 7 SIGWINCH'])
  vi.runAllTimers()
  expect(news()).toEqual([])
})

test('the mouse is handed on with its cell, and where it was not asked for it is nothing', () => {
  const report = '\x1b[<64;3;2M'
  listen()
  news()
  type(report)
  expect(news()).toEqual(['key wheel-up 1,2'])
  terminal.close()
  terminal = open({}, false)
  listen()
  news()
  type(`${report}j`)
  expect(news()).toEqual(['key j'])
})

test('after a key that closes it no other is handed on', () => {
  terminal.onInput((input) => {
    fake.log.push(`key ${inputName(input)}`)
    terminal.close()
  })
  news()
  type('qjj')
  expect(news()).toEqual(['key q', leave, 'cooked', 'pause'])
})

test('where nobody could continue it, it goes on by itself', () => {
  terminal.suspend()
  news()
  vi.advanceTimersByTime(100)
  vi.runAllTimers()
  expect(news()).toEqual(['cooked', 'raw', enter, 'kill 7 SIGWINCH'])
})

test('stopped from outside, it leaves first, time and again', () => {
  for (let turn = 0; turn < 2; turn++) {
    news()
    fake.host.emit('SIGTSTP')
    expect(news()).toEqual([leave, 'cooked', 'kill 0 SIGTSTP'])
    expect(fake.host.listenerCount('SIGTSTP')).toBe(0)
    fake.host.emit('SIGCONT')
    expect(fake.host.listenerCount('SIGTSTP')).toBe(1)
  }
})

test('suspended, a signal ends it without a second farewell', () => {
  terminal.suspend()
  news()
  fake.host.emit('SIGTERM')
  expect(news()).toEqual(['pause', 'exit 143'])
  vi.runAllTimers()
  expect(news()).toEqual([])
})

test('Windows has no suspension', () => {
  terminal.close()
  Object.assign(fake.host, { platform: 'win32' })
  terminal = open()
  news()
  terminal.suspend()
  expect(news()).toEqual([])
})

test('lines painted before Ink cost nothing when Ink writes them again', async () => {
  news()
  terminal.paint(['kbrief', 'one'])
  expect(news()).toHaveLength(1)
  terminal.inkStdout.write('kbrief\none')
  await vi.runAllTimersAsync()
  expect(news()).toEqual([])
})

test('a new size is told to the listeners before Ink lays out again, and then painted', async () => {
  terminal.paint(['one'])
  await vi.runAllTimersAsync()
  news()
  const stop = terminal.onResize(({ columns, rows }) => fake.log.push(`listener ${columns}×${rows}`))
  terminal.inkStdout.on('resize', () => fake.log.push(`ink ${terminal.inkStdout.columns}×${terminal.inkStdout.rows}`))
  Object.assign(fake.stdout, { columns: 3, rows: 1 })
  fake.stdout.emit('resize')
  expect(news()).toEqual(['listener 3×1', 'ink 3×1'])
  await vi.runAllTimersAsync()
  expect(news()).toEqual(['\x1b[?2026h\x1b[1;1H\x1b[Kone\x1b[?2026l'])
  stop()
  Object.assign(fake.stdout, { columns: 4 })
  fake.stdout.emit('resize')
  expect(news()).toEqual(['ink 4×1'])
})

test('a size that changed and changed back is painted again, for the emulator may have cut the rows', async () => {
  terminal.paint(['one'])
  await vi.runAllTimersAsync()
  news()
  fake.host.emit('SIGWINCH')
  await vi.runAllTimersAsync()
  expect(news()).toEqual([expect.stringContaining('\x1b[1;1Hone\x1b[K')])
})

test('a size of nothing is a usual one', () => {
  Object.assign(fake.stdout, { columns: 0, rows: undefined })
  expect(terminal.size()).toEqual({ columns: 80, rows: 24 })
})
