import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { StringDecoder } from 'node:string_decoder'
import type { DatasetText } from '../dataset/open-dataset.ts'

/** A megabyte at a time, and no line longer than the longest text that the engine can hold. */
const CHUNK = 1024 * 1024
const LONGEST_LINE = 64 * 1024 * 1024

/** A compiled dataset in a file, read as it is asked for and never held whole. */
export const datasetFile = (path: string): DatasetText => ({
  lines: () => linesOf(path),
  whole: () => readFileSync(path, 'utf8'),
})

function* linesOf(path: string): Generator<string> {
  const file = openSync(path, 'r')
  try {
    const buffer = Buffer.alloc(CHUNK)
    const decoder = new StringDecoder('utf8')
    let rest = ''
    for (;;) {
      const read = readSync(file, buffer, 0, CHUNK, null)
      if (read === 0) break
      const lines = (rest + decoder.write(buffer.subarray(0, read))).split('\n')
      rest = lines.pop() ?? ''
      yield* lines
      if (rest.length > LONGEST_LINE) break
    }
    if (rest !== '') yield rest
  } finally {
    closeSync(file)
  }
}
