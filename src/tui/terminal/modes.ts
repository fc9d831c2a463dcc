import type { Size } from './diff-frame.ts'

const alternateScreen = '\x1b[?1049'
const bracketedPaste = '\x1b[?2004'
const lineWrap = '\x1b[?7'
const cursor = '\x1b[?25'

/**
 * Takes the screen: the alternate one, cursor hidden, pastes marked, and no wrapping at the edge, so that a character
 * that the terminal draws wider than we count cannot push a row onto the next.
 */
export const enterScreen = `${alternateScreen}h${bracketedPaste}h${lineWrap}l${cursor}l`

/**
 * Gives the screen back. The cursor goes to the last row first, for terminals without an alternate screen, where the
 * shell's prompt would otherwise land in the middle of the last frame.
 */
export function leaveScreen(size: Size): string {
  return `\x1b[m\x1b[${size.rows};1H\x1b[K${lineWrap}h${cursor}h${bracketedPaste}l${alternateScreen}l`
}
