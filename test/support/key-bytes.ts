import type { Input } from '../../src/viewer/input.ts'

/** What a terminal sends for a key. */
export const keyBytes = {
  up: '\x1b[A',
  down: '\x1b[B',
  right: '\x1b[C',
  left: '\x1b[D',
  home: '\x1b[H',
  end: '\x1b[F',
  pageUp: '\x1b[5~',
  pageDown: '\x1b[6~',
  delete: '\x1b[3~',
  enter: '\r',
  escape: '\x1b',
  tab: '\t',
  shiftTab: '\x1b[Z',
  backspace: '\x7f',
  space: ' ',
  ctrlC: '\x03',
  ctrlD: '\x04',
  ctrlU: '\x15',
  ctrlZ: '\x1a',
} as const

/** A key that a test can press by name. */
export type KeyName = keyof typeof keyBytes

/** An input in a word: the name of the key, `paste` and what was pasted, what the mouse did and at which row and column. */
export function inputName(input: Input): string {
  if ('paste' in input) return `paste ${input.paste}`
  return 'mouse' in input ? `${input.mouse} ${input.row},${input.column}` : input.key
}

const NAMED: Readonly<Record<string, string>> = {
  ...keyBytes,
  'page-up': keyBytes.pageUp,
  'page-down': keyBytes.pageDown,
  'shift-tab': keyBytes.shiftTab,
  'alt-up': '\x1b[1;3A',
  'alt-down': '\x1b[1;3B',
  'alt-right': '\x1b[1;3C',
  'alt-left': '\x1b[1;3D',
}

/** What a terminal sends for a key by its name in the binding table. */
export function bytesOfKey(name: string): string {
  const control = /^ctrl-(.)$/.exec(name)?.[1]
  const alt = /^alt-(.)$/.exec(name)?.[1]
  if (alt) return NAMED[name] ?? `\x1b${alt}`
  return NAMED[name] ?? (control ? String.fromCharCode(control.charCodeAt(0) - 96) : name)
}
