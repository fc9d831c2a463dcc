import type { Input, KeyInput, MouseInput } from '../viewer/input.ts'
import { alt, altKey, characterKey, controlKey, namedKey } from './key-inputs.ts'
import { csiKey, linuxConsoleKey, ss3Key } from './key-sequences.ts'
import { pasteOf } from './paste.ts'
import { continuesUtf8, utf8CodePoint, utf8Length } from './utf8.ts'

/** The state of the decoder between two bytes, with the bytes of an unfinished sequence. */
export type Phase =
  | { readonly in: 'ground' }
  | { readonly in: 'utf8'; readonly bytes: readonly number[]; readonly length: number }
  | { readonly in: 'escape' }
  | { readonly in: 'csi'; readonly body: string }
  | { readonly in: 'linux-console' }
  | { readonly in: 'mouse'; readonly missing: number }
  | { readonly in: 'ss3'; readonly body: string }
  | { readonly in: 'string'; readonly introducer: number; readonly length: number }
  | { readonly in: 'string-escape' }
  | { readonly in: 'paste'; readonly text: string; readonly matched: number }

/** The terminal's answer to being asked how it is (DSR 5): well, and it has taken all that was written before. */
export const STATUS_REPORT = 'status report'

/** Takes what was finished: a key, a paste, something done with the mouse, or an answer of the terminal. */
export type Emit = (finished: Input | typeof STATUS_REPORT | undefined) => void

/** In the middle of nothing. */
export const ground: Phase = { in: 'ground' }

/** No sequence that a terminal sends is longer, in bytes; what comes after is read as keys again. */
const longestSequence = 65_536

/** More of a paste than this is not kept, in bytes; its end is still waited for. */
const longestPaste = 65_536

const pasteEnd = '\x1b[201~'
const escapeByte = 0x1b
const bell = 0x07

/** Takes one byte, hands out the key it completes, if any, and says where the decoder stands after it. */
export function step(phase: Phase, byte: number, emit: Emit): Phase {
  switch (phase.in) {
    case 'ground':
      return groundStep(byte, emit)
    case 'utf8':
      return utf8Step(phase.bytes, phase.length, byte, emit)
    case 'escape':
      return escapeStep(byte, emit)
    case 'csi':
      return csiStep(phase.body, byte, emit)
    case 'linux-console':
      if (!isFinal(byte)) return groundStep(byte, emit)
      emit(linuxConsoleKey(String.fromCharCode(byte)))
      return ground
    case 'mouse':
      if (byte < 0x20) return groundStep(byte, emit)
      return phase.missing === 1 ? ground : { in: 'mouse', missing: phase.missing - 1 }
    case 'ss3':
      return ss3Step(phase.body, byte, emit)
    case 'string':
      return stringStep(phase.introducer, phase.length, byte, emit)
    case 'string-escape':
      return byte === 0x5c ? ground : escapeStep(byte, emit)
    case 'paste':
      return pasteStep(phase.text, phase.matched, byte, emit)
  }
}

function groundStep(byte: number, emit: Emit): Phase {
  if (byte === escapeByte) return { in: 'escape' }
  const length = utf8Length(byte)
  if (length > 0) return { in: 'utf8', bytes: [byte], length }
  if (byte < 0x20 || byte === 0x7f) emit(controlKey(byte))
  else if (byte < 0x7f) emit(characterKey(byte))
  return ground
}

function utf8Step(bytes: readonly number[], length: number, byte: number, emit: Emit): Phase {
  if (!continuesUtf8(bytes, byte)) return groundStep(byte, emit)
  const longer = [...bytes, byte]
  if (longer.length < length) return { in: 'utf8', bytes: longer, length }
  emit(characterKey(utf8CodePoint(longer)))
  return ground
}

/** After ESC: a sequence, Alt with a key, or an Escape of its own, when Alt could not have sent what follows. */
function escapeStep(byte: number, emit: Emit): Phase {
  if (byte === 0x5b) return { in: 'csi', body: '' }
  if (byte === 0x4f) return { in: 'ss3', body: '' }
  if (isStringIntroducer(byte)) return { in: 'string', introducer: byte, length: 0 }
  const held = altKeyOf(byte)
  emit(held ?? namedKey('escape'))
  return held === undefined ? groundStep(byte, emit) : ground
}

function altKeyOf(byte: number): KeyInput | undefined {
  if (byte === 0x0d) return namedKey('enter', alt)
  if (byte === 0x08 || byte === 0x7f) return namedKey('backspace', alt)
  return byte >= 0x20 && byte < 0x7f ? altKey(byte) : undefined
}

/** DCS, SOS, OSC, PM, APC: what a terminal's replies begin with. */
function isStringIntroducer(byte: number): boolean {
  return byte === 0x50 || byte === 0x58 || byte === 0x5d || byte === 0x5e || byte === 0x5f
}

function csiStep(body: string, byte: number, emit: Emit): Phase {
  const longer = body + String.fromCharCode(byte)
  if (body === '' && byte === 0x5b) return { in: 'linux-console' }
  if (longer === 'M') return { in: 'mouse', missing: 3 }
  if (longer === '200~') return { in: 'paste', text: '', matched: 0 }
  if (byte >= 0x20 && byte < 0x40 && !isRxvtShift(longer))
    return longer.length > longestSequence ? ground : { in: 'csi', body: longer }
  if (byte < 0x20 || byte > 0x7e) return groundStep(byte, emit)
  emit(longer === '0n' ? STATUS_REPORT : (mouseInput(longer) ?? csiKey(longer)))
  return ground
}

/** Old rxvt ends Shift-Home and its like in a byte that ends no other sequence. */
function isRxvtShift(body: string): boolean {
  return /^[1-8]\$$/.test(body)
}

function ss3Step(body: string, byte: number, emit: Emit): Phase {
  const longer = body + String.fromCharCode(byte)
  if ((byte >= 0x30 && byte < 0x3a) || byte === 0x3b)
    return longer.length > longestSequence ? ground : { in: 'ss3', body: longer }
  if (!isFinal(byte)) return groundStep(byte, emit)
  emit(ss3Key(longer))
  return ground
}

/** A control byte inside a string is a key typed after a reply that broke off. */
function stringStep(introducer: number, length: number, byte: number, emit: Emit): Phase {
  if (byte === bell) return ground
  if (byte === escapeByte) return { in: 'string-escape' }
  if (byte < 0x20 || byte === 0x7f) return groundStep(byte, emit)
  return length === longestSequence ? ground : { in: 'string', introducer, length: length + 1 }
}

function pasteStep(text: string, matched: number, byte: number, emit: Emit): Phase {
  if (byte === pasteEnd.charCodeAt(matched)) {
    if (matched + 1 < pasteEnd.length) return { in: 'paste', text, matched: matched + 1 }
    emit(pasteOf(text))
    return ground
  }
  if (byte === escapeByte) return { in: 'paste', text: text + pasteEnd.slice(0, matched), matched: 1 }
  const longer = text + pasteEnd.slice(0, matched) + String.fromCharCode(byte)
  return { in: 'paste', text: longer.length > longestPaste ? text : longer, matched: 0 }
}

function isFinal(byte: number): boolean {
  return byte >= 0x40 && byte < 0x7f
}

const ACTIONS: Readonly<Record<number, MouseInput['mouse']>> = { 0: 'click', 64: 'wheel-up', 65: 'wheel-down' }

/** Alt and Ctrl, which change nothing. With Shift the terminal selects text, and what it reports all the same is no input. */
const held = 8 + 16

/**
 * The action of the mouse, given what follows `ESC[` in a report of xterm's SGR encoding (mode 1006): `<0;10;5M` is the left
 * button pressed at column 10 of row 5, counted from 1. Undefined for all else: other buttons, moves, releases (`m`).
 */
function mouseInput(body: string): MouseInput | undefined {
  const [, button, column, row] = /^<(\d{1,3});(\d{1,5});(\d{1,5})M$/.exec(body) ?? []
  const mouse = button === undefined ? undefined : ACTIONS[Number(button) & ~held]
  if (mouse === undefined || Number(row) < 1 || Number(column) < 1) return undefined
  return { mouse, row: Number(row) - 1, column: Number(column) - 1 }
}
