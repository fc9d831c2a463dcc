import {
  alt,
  altKey,
  backspaceKey,
  characterKey,
  controlKey,
  ctrl,
  enterKey,
  escapeKey,
  shift,
  shiftTabKey,
} from './key-forms.ts'

const lockBits = 64 + 128

/**
 * Shift, Alt and Ctrl as bits from the number in a sequence, which is one more than their sum; 0 when none was sent.
 * Caps lock and num lock do not count. Undefined when a modifier is held that no terminal key of ours has.
 */
export function modifiers(sent: string | undefined): number | undefined {
  const bits = Math.max(0, Number(sent ?? 1) - 1) & ~lockBits
  return bits <= shift + alt + ctrl ? bits : undefined
}

/**
 * The key of a character with modifiers, as the kitty protocol (`97;5u`) and xterm's modifyOtherKeys (`27;5;97~`) send
 * it, given what follows `ESC[`. kbrief asks for neither, but a program that died may have left one on.
 */
export function modifiedKey(body: string): string | undefined {
  const kitty = /^(\d{1,7})(?::\d*)*(?:;(\d*)(?::([123]))?)?(?:;[\d:]*)?u$/.exec(body)
  const xterm = /^27;(\d+);(\d{1,7})~$/.exec(body)
  if (kitty?.[3] === '3') return undefined
  const bits = modifiers((kitty ? kitty[2] : xterm?.[1]) || undefined)
  const code = Number(kitty ? kitty[1] : xterm?.[2])
  return bits === undefined || !(code <= 0x10ffff) ? undefined : keyOf(code, bits)
}

function keyOf(code: number, bits: number): string | undefined {
  if (code === 27) return escapeKey
  if (code === 13) return bits & alt ? `\x1b${enterKey}` : enterKey
  if (code === 8 || code === 127) return bits & alt ? `\x1b${backspaceKey}` : backspaceKey
  if (code === 9) return bits === 0 ? '\t' : bits === shift ? shiftTabKey : undefined
  if (bits & ctrl) return bits & alt || code < 64 || code > 122 ? undefined : controlKey(code & 0x1f)
  const shifted = bits & shift && code >= 97 && code <= 122 ? code - 32 : code
  if ((bits & alt) === 0) return characterKey(shifted)
  return shifted >= 0x20 && shifted < 0x7f ? altKey(shifted) : undefined
}
