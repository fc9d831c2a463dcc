import { closeSync, openSync, readSync } from 'node:fs'
import { StringDecoder } from 'node:string_decoder'

/** So much is read at a time that its text is short-lived: larger ones lie in memory until all of it is looked through. */
const CHUNK = 64 * 1024

/** No line is longer than the longest text that the engine can hold. */
const LONGEST_LINE = 64 * 1024 * 1024

/** The lines of a file in UTF-8, read as they are asked for and never held together. It ends at a line far too long. */
export function* linesOfFile(path: string): Generator<string, undefined> {
  const file = openSync(path, 'r')
  try {
    const buffer = Buffer.allocUnsafe(CHUNK)
    const decoder = new StringDecoder('utf8')
    let begun: string[] = []
    for (let length = 0; length <= LONGEST_LINE; ) {
      const read = readSync(file, buffer, 0, CHUNK, null)
      if (read === 0) break
      const [first = '', ...more] = decoder.write(buffer.subarray(0, read)).split('\n')
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
