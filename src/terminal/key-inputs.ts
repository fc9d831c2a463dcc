import { clean } from '../text/clean.ts'
import type { KeyInput, KeyName } from '../viewer/input.ts'
import { keysOfLetter } from './keyboard-layouts.ts'

/** Shift, Alt and Ctrl as bits; one more than their sum is the number terminals send. */
export const shift = 1
export const alt = 2
export const ctrl = 4

/** A key that types nothing, with what is held down: `down`, `ctrl-right`, `shift-tab`. */
export function namedKey(name: KeyName, modifiers = 0): KeyInput {
  const held = [modifiers & ctrl && 'ctrl-', modifiers & alt && 'alt-', modifiers & shift && 'shift-']
  return { key: held.filter(Boolean).join('') + name }
}

/** The key of a control byte (0x00 to 0x1f, or 0x7f). Undefined for NUL and 0x1c to 0x1f, which no key is named by. */
export function controlKey(byte: number): KeyInput | undefined {
  if (byte === 0x08 || byte === 0x7f) return namedKey('backspace')
  if (byte === 0x09) return namedKey('tab')
  if (byte === 0x0a || byte === 0x0d) return namedKey('enter')
  if (byte === 0x1b) return namedKey('escape')
  return byte > 0 && byte < 0x1b ? namedKey(String.fromCharCode(byte + 0x60), ctrl) : undefined
}

/** Alt with a printable ASCII character, given its code. */
export const altKey = (code: number): KeyInput => namedKey(nameOf(String.fromCharCode(code)), alt)

/**
 * A typed character, or undefined for what has no shape of its own: controls, format characters, joiners, private
 * characters. Spaces of every kind are a plain space. `place` is the key of a US keyboard that was pressed for it, where
 * the terminal says so; else it is known from the letter, of the layouts that kbrief knows.
 */
export function characterKey(codePoint: number, place?: KeyName): KeyInput | undefined {
  const text = clean(String.fromCodePoint(codePoint))
  if (text === '') return undefined
  const places = place === undefined ? keysOfLetter(text) : [place]
  return { key: nameOf(text), text, ...(places && { places }) }
}

const nameOf = (character: string): KeyName => (character === ' ' ? 'space' : character)
