import { diffFrame, type Size } from './diff-frame.ts'

/** A cell of the screen, counted from zero at the top left. */
export interface CursorPosition {
  readonly row: number
  readonly column: number
}

/** Keeps the screen equal to the last frame it was shown, in as few bytes and writes as it can. */
export interface Presenter {
  /** The lines of the next frame. The write comes in the same turn of the event loop, or when the last is 16 ms old. */
  show(lines: readonly string[]): void
  /** Where the hardware cursor stands, or null to hide it. A place outside the screen is moved to its edge. */
  setCursor(position: CursorPosition | null): void
  /** Takes the terminal's new size; every row is written again, together with the frame that the size brings about. */
  resize(size: Size): void
  /** Writes what is due at once instead of at the end of the turn. */
  flush(): void
  /** Begins to write, knowing nothing of the screen but that the cursor is hidden. */
  start(): void
  /** Writes nothing until started again. Frames shown meanwhile are kept. */
  stop(): void
  /** Tells that the terminal takes bytes again after `write` returned false. */
  drained(): void
}

/** At most one frame in this time, in milliseconds. */
const frameTime = 16

const beginUpdate = '\x1b[?2026h'
const endUpdate = '\x1b[?2026l'
const hideCursor = '\x1b[?25l'
const showCursor = '\x1b[?25h'

/** Makes a presenter, stopped. `write` returns false when the terminal wants no more bytes until it has drained. */
export function createPresenter(write: (bytes: string) => boolean, initialSize: Size): Presenter {
  let size = initialSize
  let wanted: readonly string[] | undefined
  let painted: readonly string[] | undefined
  let cursor: CursorPosition | null = null
  let placed = ''
  let running = false
  let full = false
  let due = false
  let pause: NodeJS.Timeout | undefined

  function paint() {
    due = false
    if (!running || full || pause || wanted === undefined) return
    const changes = diffFrame(painted, wanted, size)
    const place = cursor ? cursorBytes(cursor, size) : ''
    painted = wanted
    if (changes === '' && place === placed) return
    const body = changes === '' ? '' : beginUpdate + (placed === '' ? '' : hideCursor) + changes
    const end = place === '' ? (placed !== '' && changes === '' ? hideCursor : '') : place + showCursor
    placed = place
    full = !write(body + end + (changes === '' ? '' : endUpdate))
    rest()
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
      painted = undefined
      placed = ''
      schedule()
    },
    stop() {
      running = false
      full = false
      clearTimeout(pause)
      pause = undefined
    },
    drained() {
      full = false
      schedule()
    },
  }
}

function cursorBytes({ row, column }: CursorPosition, size: Size): string {
  const clamp = (value: number, count: number) => Math.min(Math.max(value, 0), count - 1) + 1
  return `\x1b[${clamp(row, size.rows)};${clamp(column, size.columns)}H`
}
