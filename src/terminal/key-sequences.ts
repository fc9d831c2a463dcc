import type { KeyInput } from '../viewer/input.ts'
import { alt, altKey, characterKey, controlKey, ctrl, namedKey, shift } from './key-inputs.ts'

/** Keys by the last letter of a sequence: `ESC[A`, or with modifiers `ESC[1;5A`. */
const LETTERS: Readonly<Record<string, string>> = { A: 'up', B: 'down', C: 'right', D: 'left', H: 'home', F: 'end' }

/** Keys by the number before a tilde: `ESC[5~`, or with modifiers `ESC[5;5~`. */
const NUMBERS: Readonly<Record<number, string>> = {
  1: 'home',
  3: 'delete',
  4: 'end',
  5: 'page-up',
  6: 'page-down',
  7: 'home',
  8: 'end',
}
const functionKeyNumbers = [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24]
const keypad = '*+,-./0123456789'

/**
 * The key that a CSI sequence stands for, given what follows `ESC[`: `A`, `1;5C`, `15~`, `97;5u`. Undefined for every
 * sequence that is no key of ours: replies (a cursor report looks like F3 with modifiers), focus, Ctrl-Tab.
 */
export function csiKey(body: string): KeyInput | undefined {
  const [, number = '', sent, event, final = ''] = /^(\d*)(?:;(\d+)(?::([123]))?)?([A-DFHP-SZ~])$/.exec(body) ?? []
  if (final === '') return rxvtKey(body) ?? modifiedKey(body)
  const bits = modifiers(sent)
  if (bits === undefined || event === '3') return undefined
  if (final === '~') return tildeKey(Number(number), bits)
  const name = LETTERS[final]
  if (name !== undefined) return number === '' || number === '1' ? namedKey(name, bits) : undefined
  if (body === 'Z') return namedKey('tab', shift)
  return body.length === 1 ? functionKey(body) : undefined
}

/** The key that an SS3 sequence stands for, given what follows `ESC O`: arrows in application mode, F1 to F4, keypad. */
export function ss3Key(body: string): KeyInput | undefined {
  const [, sent, final = ''] = /^(?:1;)?(\d*)([A-Za-z])$/.exec(body) ?? []
  const bits = modifiers(sent === '' ? undefined : sent)
  if (bits === undefined || final === '') return undefined
  const name = LETTERS[final]
  if (name !== undefined) return namedKey(name, bits)
  if (bits !== 0) return undefined
  if ('abcd'.includes(final)) return namedKey(LETTERS[final.toUpperCase()] ?? '', ctrl)
  if (final === 'M') return namedKey('enter')
  if (final === 'I') return namedKey('tab')
  const character = 'jklmnopqrstuvwxy'.includes(final) ? keypad[final.charCodeAt(0) - 0x6a] : undefined
  return character === undefined ? functionKey(final) : characterKey(character.charCodeAt(0))
}

/** The key of the Linux console's `ESC[[A` to `ESC[[E`, given the last letter: F1 to F5. */
export function linuxConsoleKey(letter: string): KeyInput | undefined {
  return 'ABCDE'.includes(letter) ? namedKey(`f${'ABCDE'.indexOf(letter) + 1}`) : undefined
}

/** F1 to F4 by the letters that end them. */
function functionKey(letter: string): KeyInput | undefined {
  return 'PQRS'.includes(letter) ? namedKey(`f${'PQRS'.indexOf(letter) + 1}`) : undefined
}

function tildeKey(number: number, bits: number): KeyInput | undefined {
  const name = NUMBERS[number]
  if (name !== undefined) return namedKey(name, bits)
  const at = functionKeyNumbers.indexOf(number)
  return at < 0 || bits !== 0 ? undefined : namedKey(`f${at + 1}`)
}

/** Old rxvt ends its sequences in `$`, `^` and `@` for Shift, Ctrl and both, and writes Shift-arrows in small letters. */
function rxvtKey(body: string): KeyInput | undefined {
  if (/^[a-d]$/.test(body)) return namedKey(LETTERS[body.toUpperCase()] ?? '', shift)
  const [, number, final] = /^(\d)([$^@])$/.exec(body) ?? []
  if (number === undefined) return undefined
  return tildeKey(Number(number), final === '$' ? shift : final === '^' ? ctrl : shift + ctrl)
}

const lockBits = 64 + 128

/**
 * Shift, Alt and Ctrl as bits from the number in a sequence, which is one more than their sum; 0 when none was sent.
 * Caps lock and num lock do not count. Undefined when a modifier is held that no terminal key of ours has.
 */
function modifiers(sent: string | undefined): number | undefined {
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
function modifiedKey(body: string): KeyInput | undefined {
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
