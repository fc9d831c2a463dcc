import { Transform } from 'node:stream'

const NEWLINE = 10
const RETURN = 13

/** A stream that passes on bytes, of each line the first `most` only: a line of any length is never held as a whole. */
export function shortLines(most: number): Transform {
  let length = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const kept: Buffer[] = []
      let from = 0
      for (let at = 0; at < chunk.length; at++) {
        const isEnd = chunk[at] === NEWLINE || chunk[at] === RETURN
        if (isEnd) {
          if (length > most) {
            kept.push(chunk.subarray(from, Math.max(from, at - (length - most))))
            from = at
          }
          length = 0
        } else length += 1
      }
      const over = Math.max(0, length - most)
      kept.push(chunk.subarray(from, Math.max(from, chunk.length - over)))
      done(null, Buffer.concat(kept))
    },
  })
}
