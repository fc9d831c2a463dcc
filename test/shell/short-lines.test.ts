import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shortLines } from '../../src/shell/short-lines.ts'

test('of each line the beginning is left, however the bytes are cut', async () => {
  const pieces = fc.array(fc.constantFrom('a', 'bc', '\n', '\r', '\r\n', 'defgh'), { maxLength: 20 })
  await fc.assert(
    fc.asyncProperty(pieces, fc.integer({ min: 1, max: 4 }), async (cut, most) => {
      const whole = cut.join('')
      const stream = Readable.from(cut.map((piece) => Buffer.from(piece)))
      const short = await text(stream.pipe(shortLines(most)))
      expect(short).toBe(whole.replace(/[^\r\n]+/g, (line) => line.slice(0, most)))
    }),
  )
})

test('a line without end passes by', async () => {
  const megabyte = Buffer.alloc(1024 * 1024, 'x')
  const endless = Readable.from(Array.from({ length: 64 }, () => megabyte))
  expect(await text(endless.pipe(shortLines(100)))).toBe('x'.repeat(100))
})
