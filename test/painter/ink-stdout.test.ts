import { expect, test, vi } from 'vitest'
import { createInkStdout } from '../../src/painter/ink-stdout.ts'

const size = () => ({ columns: 40, rows: 10 })

test('a frame is handed on as its lines', () => {
  const frames: (readonly string[])[] = []
  const { stream } = createInkStdout(size, (lines) => frames.push(lines))
  expect(stream.write('one\n\ntwo')).toBe(true)
  expect(frames).toEqual([['one', '', 'two']])
})

test('what is no frame is dropped', () => {
  const onFrame = vi.fn()
  const { stream } = createInkStdout(size, onFrame)
  stream.write('')
  stream.write('\n')
  stream.write('\x1b[?25h')
  expect(onFrame).not.toHaveBeenCalled()
})

test('it has the size of the terminal, and tells when that changes', () => {
  const { stream, resized } = createInkStdout(size, () => {})
  const onResize = vi.fn()
  stream.on('resize', onResize)
  resized()
  expect([stream.columns, stream.rows, stream.isTTY]).toEqual([40, 10, true])
  expect(onResize).toHaveBeenCalledOnce()
})
