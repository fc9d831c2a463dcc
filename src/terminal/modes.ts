import type { FrameSize } from '../painter/diff-frame.ts'

const alternateScreen = '\x1b[?1049'
const bracketedPaste = '\x1b[?2004'
const lineWrap = '\x1b[?7'
const cursor = '\x1b[?25'
/** Presses of buttons and the wheel, and coordinates in numbers, so that no report ends at column 223. */
const mousePresses = '\x1b[?1000'
const mouseInNumbers = '\x1b[?1006'

/** The sequences that take the screen and give it back. */
export interface ScreenModes {
  readonly enter: (size: FrameSize) => string
  readonly leave: (size: FrameSize) => string
}

/**
 * Takes the alternate screen, cursor hidden, pastes marked, and no wrapping at the edge, so that a character that the
 * terminal draws wider than we count cannot push a row onto the next; and gives it back. The Linux console has no other
 * screen, nor has GNU screen unless it is told to: there what the shell has shown is scrolled up first, where it can be
 * read again, and the last frame is taken away.
 * With `mouse` the terminal reports the wheel and clicks, and selects text only while Shift is held.
 */
export function screenModes(env: NodeJS.ProcessEnv, mouse: boolean): ScreenModes {
  const single = env.STY !== undefined || /^(?:screen|linux)/.test(env.TERM ?? '')
  const takeMouse = mouse ? `${mousePresses}h${mouseInNumbers}h` : ''
  const giveMouse = mouse ? `${mouseInNumbers}l${mousePresses}l` : ''
  const take = `${alternateScreen}h${bracketedPaste}h${takeMouse}${lineWrap}l${cursor}l`
  const give = `${lineWrap}h${cursor}h${giveMouse}${bracketedPaste}l${alternateScreen}l`
  return {
    enter: ({ rows }) => take + (single ? '\n'.repeat(rows) : ''),
    leave: ({ rows }) => `\x1b[m${erased(rows)}${give}`,
  }
}

/**
 * Nothing of the last frame is left, since tmux keeps lines of it where the window was made wider meanwhile. Row by row,
 * as GNU screen keeps a screen that is erased as a whole among what can be scrolled back to.
 */
const erased = (rows: number): string =>
  `${Array.from({ length: rows }, (_, row) => `\x1b[${row + 1};1H\x1b[K`).join('')}\x1b[H`
