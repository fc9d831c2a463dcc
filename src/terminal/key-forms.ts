import { clean } from '../text/clean.ts'

/**
 * The byte forms in which a key is handed to Ink 6.8. Each was checked against Ink's own parser: it gives one call of
 * useInput with the right flags, and never text that nobody typed. See test/tui/terminal/key-forms.test.ts.
 */

/**
 * Escape, written as the kitty protocol does. Ink keeps a lone 0x1b back and glues it to the next key if that comes in
 * the same tick; this form is complete in itself and gives the same `key.escape`.
 */
export const escapeKey = '\x1b[27u'

/** Enter. */
export const enterKey = '\r'

/** Tab with Shift. */
export const shiftTabKey = '\x1b[Z'

/** Backspace. Ink reads the 0x7f that most terminals send as the Delete key. */
export const backspaceKey = '\b'

/** Ctrl-Z, which suspends the program and is never handed on. */
export const suspendKey = '\x1a'

/** Begins the one token a paste becomes; cleaned text follows. A private code point, so no key can ever produce it. */
export const pasteMark = '\u{10FFFD}'

/** Shift, Alt and Ctrl as bits; one more than their sum is the number terminals send. */
export const shift = 1
export const alt = 2
export const ctrl = 4

/** A key whose sequence ends in a letter, such as an arrow: `ESC[A`, or with modifiers `ESC[1;5A`. */
export function letterKey(final: string, modifiers = 0): string {
  return modifiers === 0 ? `\x1b[${final}` : `\x1b[1;${modifiers + 1}${final}`
}

/** A key whose sequence is a number and a tilde, such as Page Up: `ESC[5~`, or with modifiers `ESC[5;5~`. */
export function numberKey(number: number, modifiers = 0): string {
  return modifiers === 0 ? `\x1b[${number}~` : `\x1b[${number};${modifiers + 1}~`
}

/**
 * The key of a control byte (0x00 to 0x1f, or 0x7f). Undefined for those that stand for no key Ink could name: NUL and
 * 0x1c to 0x1f, which it would take for text.
 */
export function controlKey(byte: number): string | undefined {
  if (byte === 0x08 || byte === 0x7f) return backspaceKey
  if (byte === 0x0a) return enterKey
  if (byte === 0x1b) return escapeKey
  return byte > 0 && byte < 0x1b ? String.fromCharCode(byte) : undefined
}

/**
 * Alt with a printable ASCII character. Ink knows `ESC x` for letters and digits only and takes the rest for typed
 * text, so the others are written as the kitty protocol does.
 */
export function altKey(code: number): string {
  const character = String.fromCharCode(code)
  return /[A-Za-z0-9]/.test(character) ? `\x1b${character}` : `\x1b[${code};3u`
}

/**
 * A typed character, or undefined for what has no shape of its own: controls, format characters, joiners, private
 * characters (the paste mark among them). Spaces of every kind are a plain space.
 */
export function characterKey(codePoint: number): string | undefined {
  return clean(String.fromCodePoint(codePoint)) || undefined
}
