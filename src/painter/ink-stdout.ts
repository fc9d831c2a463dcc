import { EventEmitter } from 'node:events'
import type { FrameSize } from './diff-frame.ts'

/** The screen as Ink sees it. */
export interface InkStdout {
  /** The stream for Ink's render as `stdout`, with `debug: true`. */
  readonly stream: NodeJS.WriteStream
  /** Tells Ink that the size has changed. */
  resized(): void
}

/**
 * Makes the stream. In debug mode Ink writes each frame whole, which goes to `onFrame` as lines. The few other things
 * it writes (nothing at all; on unmounting, a cursor shown and, where CI is set, an empty line) are dropped.
 */
export function createInkStdout(size: () => FrameSize, onFrame: (lines: readonly string[]) => void): InkStdout {
  const stream = new FrameWritable(size, onFrame)
  return { stream: stream as unknown as NodeJS.WriteStream, resized: () => void stream.emit('resize') }
}

class FrameWritable extends EventEmitter {
  readonly isTTY = true
  readonly writable = true
  private readonly size: () => FrameSize
  private readonly onFrame: (lines: readonly string[]) => void

  constructor(size: () => FrameSize, onFrame: (lines: readonly string[]) => void) {
    super()
    this.size = size
    this.onFrame = onFrame
  }

  get columns() {
    return this.size().columns
  }

  get rows() {
    return this.size().rows
  }

  write(frame: string): boolean {
    if (frame !== '' && frame !== '\n' && !frame.startsWith('\x1b[?25')) this.onFrame(frame.split('\n'))
    return true
  }
}
