import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createKeyStream, type KeyStream } from '../../src/terminal/key-stream.ts'
import { inputName } from '../support/key-bytes.ts'

let keys: string[]
let stream: KeyStream

beforeEach(() => {
  vi.useFakeTimers()
  keys = []
  stream = createKeyStream((inputs) => keys.push(...inputs.map(inputName)), 50)
})

afterEach(() => vi.useRealTimers())

const push = (bytes: string) => stream.push(Buffer.from(bytes))

test('complete keys are handed on at once', () => {
  push('j\x1b[A')
  expect(keys).toEqual(['j', 'up'])
  expect(vi.getTimerCount()).toBe(0)
})

test('a lone ESC is Escape after its patience, and not before', async () => {
  push('\x1b')
  await vi.advanceTimersByTimeAsync(49)
  expect(keys).toEqual([])
  await vi.advanceTimersByTimeAsync(2)
  expect(keys).toEqual(['escape'])
})

test('a sequence may come a byte at a time over a slow line', async () => {
  for (const byte of '\x1b[1;5A') {
    push(byte)
    await vi.advanceTimersByTimeAsync(45)
  }
  expect(keys).toEqual(['ctrl-up'])
})

test('what was read late but sent in time still counts', () => {
  push('\x1b')
  vi.advanceTimersToNextTimer()
  push('[A')
  vi.runAllTimers()
  expect(keys).toEqual(['up'])
})

test('typing on does not keep an unfinished sequence alive', async () => {
  push('\x1b]11;')
  for (let typed = 0; typed < 10; typed++) {
    push('x')
    await vi.advanceTimersByTimeAsync(60)
  }
  expect(keys).toEqual(['x'])
})

test('a new sequence has its own time', async () => {
  push('\x1b[1')
  await vi.advanceTimersByTimeAsync(400)
  push('~\x1b[')
  await vi.advanceTimersByTimeAsync(400)
  push('B')
  expect(keys).toEqual(['home', 'down'])
})

test('a paste lasts as long as something of it comes', async () => {
  push('\x1b[200~')
  for (const piece of ['one ', 'two ', 'three']) {
    await vi.advanceTimersByTimeAsync(900)
    push(piece)
  }
  await vi.advanceTimersByTimeAsync(1_001)
  push('q')
  expect(keys).toEqual(['paste one two three', 'q'])
})

test('closed, it hands on nothing and waits for nothing', async () => {
  push('\x1b')
  stream.close()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(keys).toEqual([])
  expect(vi.getTimerCount()).toBe(0)
})

test('the terminal’s report of its status is told, and is no key', () => {
  let reports = 0
  const heard = createKeyStream(
    (inputs) => keys.push(...inputs.map(inputName)),
    50,
    () => reports++,
  )
  for (const piece of ['\x1b[', '0nj\x1b[0n', '\x1b[3n']) heard.push(Buffer.from(piece))
  expect(reports).toBe(2)
  expect(keys).toEqual(['j'])
})
