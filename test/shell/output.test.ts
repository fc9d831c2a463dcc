import { execFileSync } from 'node:child_process'
import { closeSync, constants, openSync, readSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openOutput } from '../../src/shell/output.ts'
import { scratchFolder } from '../support/scratch-folder.ts'

const unwritten = (error: unknown): never => expect.fail(String(error))

/** A text that is longer than a pipe holds, of characters of three bytes, so that a full pipe ends within one. */
const LONG = '김'.repeat(100_000)

test('what a full pipe that does not wait has no room for is left to the stream, from where it was cut', () => {
  const path = join(scratchFolder(), 'pipe')
  execFileSync('mkfifo', [path])
  const pipe = openSync(path, constants.O_RDWR | constants.O_NONBLOCK)
  onTestFinished(() => closeSync(pipe))
  const rest: Uint8Array[] = []
  const stream = { write: (text: string | Uint8Array) => rest.push(Buffer.from(text)) }
  const output = openOutput(pipe, () => stream, unwritten)
  output.write(LONG)
  output.write(' and more')
  const bytes = Buffer.alloc(Buffer.byteLength(LONG))
  const held = bytes.subarray(0, readSync(pipe, bytes))
  expect(held.length).toBeLessThan(bytes.length)
  expect(Buffer.concat([held, ...rest]).toString()).toBe(`${LONG} and more`)
})

test('a file is written without a stream', () => {
  const path = join(scratchFolder(), 'file')
  const file = openSync(path, 'w+')
  onTestFinished(() => closeSync(file))
  const output = openOutput(file, () => expect.fail('no stream is asked for'), unwritten)
  output.write(LONG)
  output.write('\n')
  expect(execFileSync('cat', [path], { encoding: 'utf8' })).toBe(`${LONG}\n`)
})

test('what cannot be written is told once, and nothing more is written', () => {
  const path = join(scratchFolder(), 'read')
  writeFileSync(path, '')
  const file = openSync(path, 'r')
  onTestFinished(() => closeSync(file))
  const told: unknown[] = []
  const output = openOutput(
    file,
    () => expect.fail('no stream is asked for'),
    (error) => told.push(error),
  )
  output.write('text')
  output.write('more')
  expect(told).toEqual([expect.objectContaining({ code: 'EBADF' })])
})
