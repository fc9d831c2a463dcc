import { expect, test } from 'vitest'
import { createInkStdin } from '../../src/terminal/ink-stdin.ts'

/** Listens as Ink does: reads all there is whenever something is announced. */
function listen(stream: NodeJS.ReadStream): string[] {
  const read: string[] = []
  stream.on('readable', () => {
    for (let key = stream.read(); key !== null; key = stream.read()) read.push(key)
  })
  return read
}

test('each read gives one key, then null', () => {
  const { stream, push } = createInkStdin()
  push(['j', '\r'])
  expect([stream.read(), stream.read(), stream.read()]).toEqual(['j', '\r', null])
})

test('keys are announced as they come', () => {
  const { stream, push } = createInkStdin()
  const read = listen(stream)
  push(['a', 'b'])
  push(['c'])
  expect(read).toEqual(['a', 'b', 'c'])
})

test('keys that came before anybody listened are announced soon after', async () => {
  const { stream, push } = createInkStdin()
  push(['early', 'bird'])
  const read = listen(stream)
  expect(read).toEqual([])
  await expect.poll(() => read).toEqual(['early', 'bird'])
})

test('it looks like the terminal input that Ink asks for', () => {
  const { stream } = createInkStdin()
  expect(stream.isTTY).toBe(true)
  expect(stream.setRawMode(true)).toBe(stream)
  expect(stream.setEncoding('utf8')).toBe(stream)
  expect(stream.ref().unref()).toBe(stream)
})
