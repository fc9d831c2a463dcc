import { fstatSync, writeSync } from 'node:fs'

/** What shell commands use of standard output and standard error. */
export interface Output {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

/** One that takes the end of a text also where it begins within a character. */
interface ByteOutput extends Output {
  write(text: string | Uint8Array): unknown
}

/**
 * An output of the process by its file descriptor. Node's stream for it takes longer to make than most answers, so that
 * a pipe or a file is written without: `stream` is called only where there may be a terminal, and for what is left when
 * a pipe is full and somebody who shares it has set it not to wait. What else goes wrong is given to `onError`, once;
 * nothing more is written then, and whoever writes goes on with the rest of their work.
 */
export function openOutput(fd: number, stream: () => ByteOutput, onError: (error: unknown) => void): Output {
  if (fstatSync(fd).isCharacterDevice()) return stream()
  let full: ByteOutput | undefined
  let gone = false
  return {
    write(text) {
      if (gone) return
      if (full) return full.write(text)
      let rest = Buffer.from(text)
      try {
        while (rest.length > 0) rest = rest.subarray(writeSync(fd, rest))
      } catch (error) {
        gone = !isFull(error)
        if (gone) return onError(error)
        full = stream()
        full.write(rest)
      }
    },
  }
}

const isFull = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EAGAIN'
