import type { KeyInput } from '../viewer/input.ts'
import { characterKey, ctrl, namedKey, shift } from './key-inputs.ts'
import { modifiedKey, modifiers } from './modified-key.ts'

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
