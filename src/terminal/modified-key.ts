import type { KeyInput } from '../viewer/input.ts'
import { alt, altKey, characterKey, controlKey, ctrl, namedKey, shift } from './key-inputs.ts'

const lockBits = 64 + 128

/**
 * Shift, Alt and Ctrl as bits from the number in a sequence, which is one more than their sum; 0 when none was sent.
 * Caps lock and num lock do not count. Undefined when a modifier is held that no terminal key of ours has.
 */
export function modifiers(sent: string | undefined): number | undefined {
  const bits = Math.max(0, Number(sent ?? 1) - 1) & ~lockBits
  return bits <= shift + alt + ctrl ? bits : undefined
}

/** A key that types a character, as a sequence reports it: code points, and the modifiers held down. */
interface Typed {
  readonly code: number
  /** The character with Shift, and the one that a US keyboard has in this place, where they are sent. */
  readonly shifted: number | undefined
  readonly base: number | undefined
  readonly bits: number
}

/**
 * The key of a character with modifiers, as the kitty protocol (`97;5u`, with alternates `1089:1057:99;5u`) and xterm's
 * modifyOtherKeys (`27;5;97~`) send it, given what follows `ESC[`. kbrief asks for neither, but a program that died may
 * have left one on.
 */
export function modifiedKey(body: string): KeyInput | undefined {
  const kitty = /^(\d{1,7})(?::(\d{0,7}))?(?::(\d{0,7}))?(?::\d*)*(?:;(\d*)(?::([123]))?)?(?:;[\d:]*)?u$/.exec(body)
  const xterm = /^27;(\d+);(\d{1,7})~$/.exec(body)
  if (kitty?.[5] === '3') return undefined
  const bits = modifiers((kitty ? kitty[4] : xterm?.[1]) || undefined)
  const code = codePoint(kitty ? kitty[1] : xterm?.[2])
  if (bits === undefined || code === undefined) return undefined
  return keyOf({ code, shifted: codePoint(kitty?.[2]), base: codePoint(kitty?.[3]), bits })
}

function codePoint(digits: string | undefined): number | undefined {
  return digits && Number(digits) <= 0x10ffff ? Number(digits) : undefined
}

function keyOf({ code, shifted, base, bits }: Typed): KeyInput | undefined {
  if (code === 27) return namedKey('escape')
  if (code === 13) return namedKey('enter', bits & alt)
  if (code === 8 || code === 127) return namedKey('backspace', bits & alt)
  if (code === 9) return bits === 0 ? namedKey('tab') : bits === shift ? namedKey('tab', shift) : undefined
  if (bits & ctrl) return bits & alt ? undefined : ctrlKey(code, base)
  const typed = bits & shift ? (shifted ?? upper(code)) : code
  const place = base === undefined ? undefined : String.fromCodePoint(bits & shift ? upper(base) : base)
  if ((bits & alt) === 0) return characterKey(typed, place)
  const pressed = typed < 0x7f ? typed : place?.codePointAt(0)
  return pressed !== undefined && pressed >= 0x20 && pressed < 0x7f ? altKey(pressed) : undefined
}

/** Ctrl with the letter typed or, where that is of another alphabet, with the one in its place. */
function ctrlKey(code: number, base: number | undefined): KeyInput | undefined {
  const pressed = [code, base].find((each) => each !== undefined && each >= 64 && each <= 122)
  return pressed === undefined ? undefined : controlKey(pressed & 0x1f)
}

function upper(code: number): number {
  const [capital = '', ...more] = String.fromCodePoint(code).toUpperCase()
  return more.length > 0 ? code : (capital.codePointAt(0) ?? code)
}
