import { EventEmitter } from 'node:events'

/** The keyboard as Ink sees it: an input stream that gives one whole key for each read. */
export interface InkStdin {
  /** What to give Ink's render as `stdin`. */
  readonly stream: NodeJS.ReadStream
  /** Hands keys to Ink; those that come before it listens are kept for it. */
  push(keys: readonly string[]): void
}

/**
 * Makes the stream. Of a real one it has only what Ink 6.8 uses. Raw mode and keeping the process alive are the
 * terminal's business, so Ink's wishes about them are heard and nothing is done.
 */
export function createInkStdin(): InkStdin {
  const stream = new KeyReadable()
  return { stream: stream as unknown as NodeJS.ReadStream, push: (keys) => stream.push(keys) }
}

class KeyReadable extends EventEmitter {
  readonly isTTY = true
  private keys: string[] = []
  private next = 0

  constructor() {
    super()
    // Ink listens for 'readable' before its useInput listens for keys, so what waits is announced a little later.
    this.on('newListener', (event) => {
      if (event === 'readable') setImmediate(() => this.announce())
    })
  }

  push(keys: readonly string[]) {
    for (const key of keys) this.keys.push(key)
    this.announce()
  }

  read(): string | null {
    const key = this.keys[this.next]
    if (key !== undefined) {
      this.next++
      return key
    }
    this.keys = []
    this.next = 0
    return null
  }

  private announce() {
    if (this.next < this.keys.length) this.emit('readable')
  }

  setRawMode() {
    return this
  }

  setEncoding() {
    return this
  }

  ref() {
    return this
  }

  unref() {
    return this
  }
}
