import { diffFrame, type FrameSize } from './diff-frame.ts'

/** A cell of the screen, counted from zero at the top left. */
export interface CursorPosition {
  readonly row: number
  readonly column: number
}

/** Keeps the screen equal to the last frame it was shown, in as few bytes and writes as it can. */
export interface Presenter {
  /** The lines of the next frame. The write comes in the same turn of the event loop, or when the last is 16 ms old and the line is free. */
  show(lines: readonly string[]): void
  /** Where the hardware cursor stands, or null to hide it. A place outside the screen is moved to its edge. */
  setCursor(position: CursorPosition | null): void
  /** Takes the terminal's new size; every row is written again, together with the frame that the size brings about. */
  resize(size: FrameSize): void
  /** Writes what is due at once instead of at the end of the turn. */
  flush(): void
  /** Begins to write, knowing nothing of the screen but that the cursor is hidden. */
  start(): void
  /** Writes nothing until started again. Frames shown meanwhile are kept. */
  stop(): void
  /** Tells that the terminal takes bytes again after `write` returned false. */
  drained(): void
  /** Tells that the terminal has reported its status: it has taken all that was written before it was asked. */
  answered(): void
  /** Calls back when no answer of the terminal is outstanding, or has been for too long: at once, mostly. */
  settle(callback: () => void): void
}

/** At most one frame in this time, in milliseconds. */
const frameTime = 16

/**
 * Asks the terminal to report its status (DSR 5 of ECMA-48), which it does when it has taken all that came before. A
 * system takes 4 to 64 kB from a program before anybody has seen them, so that over a slow line a key that is held down
 * would keep the screen moving for seconds after it.
 */
const askStatus = '\x1b[5n'

/** Each frame asks once more than so many bytes were sent without a pause, since the answer to a few would be no use. */
const askedFrom = 1024

/** A pause is so long, in milliseconds, without a frame and without an answer. */
const quiet = 250

/** An answer is waited for no longer than this, in milliseconds; before the terminal is given back, less long. */
const answerPatience = 2000
const leavePatience = 300

const beginUpdate = '\x1b[?2026h'
const endUpdate = '\x1b[?2026l'
const hideCursor = '\x1b[?25l'
const showCursor = '\x1b[?25h'

/** Makes a presenter, stopped. `write` returns false when the terminal wants no more bytes until it has drained. */
export function createPresenter(write: (bytes: string) => boolean, initialSize: FrameSize): Presenter {
  let size = initialSize
  let wanted: readonly string[] | undefined
  let painted: readonly string[] | undefined
  let cursor: CursorPosition | null = null
  let placed = ''
  let running = false
  let full = false
  let due = false
  let pause: NodeJS.Timeout | undefined

  /** So many frames the terminal was asked about and has not answered. */
  let underWay = 0
  let answers = false
  let sent = 0
  let lastBusy = 0
  let patience: NodeJS.Timeout | undefined
  let settled: (() => void) | undefined

  function paint() {
    due = false
    if (!running || full || pause || wanted === undefined || isLineBusy()) return
    const changes = diffFrame(painted, wanted, size)
    const place = cursor ? cursorBytes(cursor, size) : ''
    painted = wanted
    if (changes === '' && place === placed) return
    const body = changes === '' ? '' : beginUpdate + (placed === '' ? '' : hideCursor) + changes
    const end = place === '' ? (placed !== '' && changes === '' ? hideCursor : '') : place + showCursor
    placed = place
    send(body + end + (changes === '' ? '' : endUpdate))
    rest()
  }

  function send(bytes: string) {
    const now = performance.now()
    sent = now - lastBusy > quiet ? bytes.length : sent + bytes.length
    lastBusy = now
    const asks = sent > askedFrom
    if (asks) {
      underWay += 1
      patience ??= setTimeout(forget, answerPatience)
    }
    full = !write(asks ? bytes + askStatus : bytes)
  }

  /** One frame is on its way at a time. A terminal that has never answered is not waited for. */
  const isLineBusy = (): boolean => answers && underWay > 0

  /** Waits for no answer any more; the next one says that there are answers after all. */
  function forget() {
    clearTimeout(patience)
    patience = undefined
    underWay = 0
    answers = false
    callBack()
    schedule()
  }

  /** Once, also where it stops this presenter. */
  function callBack() {
    const callback = settled
    settled = undefined
    callback?.()
  }

  function rest() {
    pause = setTimeout(() => {
      pause = undefined
      paint()
    }, frameTime)
  }

  function schedule() {
    if (due || pause || !running) return
    due = true
    queueMicrotask(paint)
  }

  return {
    show(lines) {
      wanted = lines
      schedule()
    },
    setCursor(position) {
      cursor = position
      schedule()
    },
    resize(next) {
      size = next
      painted = undefined
      if (running && !pause) rest()
    },
    flush: paint,
    start() {
      running = true
      sent = 0
      lastBusy = performance.now()
      painted = undefined
      placed = ''
      schedule()
    },
    stop() {
      running = false
      full = false
      forget()
      clearTimeout(pause)
      pause = undefined
    },
    drained() {
      full = false
      schedule()
    },
    answered() {
      answers = true
      lastBusy = performance.now()
      underWay = Math.max(0, underWay - 1)
      clearTimeout(patience)
      patience = underWay > 0 ? setTimeout(forget, answerPatience) : undefined
      if (underWay === 0) callBack()
      schedule()
    },
    settle(callback) {
      if (underWay === 0) return callback()
      settled = callback
      clearTimeout(patience)
      patience = setTimeout(forget, leavePatience)
    },
  }
}

function cursorBytes({ row, column }: CursorPosition, size: FrameSize): string {
  const clamp = (value: number, count: number) => Math.min(Math.max(value, 0), count - 1) + 1
  return `\x1b[${clamp(row, size.rows)};${clamp(column, size.columns)}H`
}
