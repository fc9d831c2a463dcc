import { closeSync, openSync, readSync } from 'node:fs'
import { StringDecoder } from 'node:string_decoder'

/** Little at first, as the reader may want no more than the head, then a megabyte at a time. */
const FIRST_CHUNK = 64 * 1024
const CHUNK = 1024 * 1024

/** No line is longer than the longest text that the engine can hold. */
const LONGEST_LINE = 64 * 1024 * 1024

/** The lines of a file in UTF-8, read as they are asked for and never held together. It ends at a line far too long. */
export function* linesOfFile(path: string): Generator<string, undefined> {
  const file = openSync(path, 'r')
  try {
    let buffer = Buffer.allocUnsafe(FIRST_CHUNK)
    const decoder = new StringDecoder('utf8')
    let begun: string[] = []
    for (let length = 0; length <= LONGEST_LINE; ) {
      const read = readSync(file, buffer, 0, buffer.length, null)
      if (read === 0) break
      const [first = '', ...more] = decoder.write(buffer.subarray(0, read)).split('\n')
      if (buffer.length < CHUNK) buffer = Buffer.allocUnsafe(CHUNK)
      const last = more.pop()
      begun.push(first)
      length += first.length
      if (last === undefined) continue
      yield begun.join('')
      yield* more
      begun = [last]
      length = last.length
    }
    const rest = begun.join('')
    if (rest !== '') yield rest
    return undefined
  } finally {
    closeSync(file)
  }
}
