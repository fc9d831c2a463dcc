import { ctrl, enterKey, letterKey, numberKey, shift, shiftTabKey } from './key-forms.ts'
import { modifiedKey, modifiers } from './modified-key.ts'

const functionKeyNumbers = new Set([11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24])
const keypad = '*+,-./0123456789'

/**
 * The key that a CSI sequence stands for, given what follows `ESC[`: `A`, `1;5C`, `15~`, `97;5u`. Undefined for every
 * sequence that is no key, or that would make Ink fail or type: replies, mouse, focus, Ctrl-F1, Ctrl-Tab.
 */
export function csiKey(body: string): string | undefined {
  const [, number = '', sent, event, final = ''] = /^(\d*)(?:;(\d+)(?::([123]))?)?([A-DFHP-SZ~])$/.exec(body) ?? []
  if (final === '') return rxvtKey(body) ?? modifiedKey(body)
  const bits = modifiers(sent)
  if (bits === undefined || event === '3') return undefined
  if (final === '~') return tildeKey(Number(number), bits)
  if ('ABCDFH'.includes(final)) return number === '' || number === '1' ? letterKey(final, bits) : undefined
  if (body === 'Z') return shiftTabKey
  return body.length === 1 && 'PQRS'.includes(body) ? functionKey(body) : undefined
}

/** The key that an SS3 sequence stands for, given what follows `ESC O`: arrows in application mode, F1 to F4, keypad. */
export function ss3Key(body: string): string | undefined {
  const [, sent, final = ''] = /^(?:1;)?(\d*)([A-Za-z])$/.exec(body) ?? []
  const bits = modifiers(sent === '' ? undefined : sent)
  if (bits === undefined || final === '') return undefined
  if ('ABCDFH'.includes(final)) return letterKey(final, bits)
  if (bits !== 0) return undefined
  if ('abcd'.includes(final)) return letterKey(final.toUpperCase(), ctrl)
  if ('PQRS'.includes(final)) return functionKey(final)
  if (final === 'M') return enterKey
  if (final === 'I') return '\t'
  return 'jklmnopqrstuvwxy'.includes(final) ? keypad[final.charCodeAt(0) - 0x6a] : undefined
}

/** The key of the Linux console's `ESC[[A` to `ESC[[E`, given the last letter: F1 to F5. */
export function linuxConsoleKey(letter: string): string | undefined {
  if (letter === 'E') return numberKey(15)
  return 'ABCD'.includes(letter) ? functionKey('PQRS'['ABCD'.indexOf(letter)] ?? '') : undefined
}

function functionKey(letter: string): string {
  return `\x1bO${letter}`
}

function tildeKey(number: number, bits: number): string | undefined {
  if (number === 1 || number === 7) return letterKey('H', bits)
  if (number === 4 || number === 8) return letterKey('F', bits)
  if (number === 3 || number === 5 || number === 6) return numberKey(number, bits)
  if (!functionKeyNumbers.has(number) || bits !== 0) return undefined
  return number < 15 ? functionKey('PQRS'[number - 11] ?? '') : numberKey(number)
}

/** Old rxvt ends its sequences in `$`, `^` and `@` for Shift, Ctrl and both, and writes Shift-arrows in small letters. */
function rxvtKey(body: string): string | undefined {
  if (/^[a-d]$/.test(body)) return letterKey(body.toUpperCase(), shift)
  const [, number, final] = /^(\d)([$^@])$/.exec(body) ?? []
  if (number === undefined) return undefined
  return tildeKey(Number(number), final === '$' ? shift : final === '^' ? ctrl : shift + ctrl)
}
