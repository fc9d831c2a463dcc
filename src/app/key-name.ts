/** What a terminal key is called in the binding table: `j`, `G`, `ctrl-d`, `down`, `enter`, `shift-tab`. */
export type KeyName = string

/** One thing the reader did: a key, or text pasted as a whole. */
export type Input = { readonly key: KeyName; readonly text?: string } | { readonly paste: string }

/** The flags that Ink's `useInput` gives beside the text of a key. */
export interface InkKey {
  readonly upArrow: boolean
  readonly downArrow: boolean
  readonly leftArrow: boolean
  readonly rightArrow: boolean
  readonly pageUp: boolean
  readonly pageDown: boolean
  readonly home?: boolean
  readonly end?: boolean
  readonly return: boolean
  readonly escape: boolean
  readonly ctrl: boolean
  readonly shift: boolean
  readonly tab: boolean
  readonly backspace: boolean
  readonly delete: boolean
  readonly meta: boolean
}

/** Stands before pasted text in what the key stream hands to Ink; it is a noncharacter, so nobody can type it. */
export const PASTE_MARK = '\u{10fffd}'

const FLAGS: readonly (readonly [keyof InkKey, KeyName])[] = [
  ['escape', 'escape'],
  ['return', 'enter'],
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageUp', 'page-up'],
  ['pageDown', 'page-down'],
  ['home', 'home'],
  ['end', 'end'],
  ['backspace', 'backspace'],
  ['delete', 'delete'],
]

/** Names a key as the binding table knows it. `text` is set for a printable key: what it would type into a field. */
export function readInput(input: string, key: InkKey): Input {
  if (input.startsWith(PASTE_MARK)) return { paste: input.slice(PASTE_MARK.length) }
  if (key.tab) return { key: key.shift ? 'shift-tab' : 'tab' }
  const flag = FLAGS.find(([name]) => key[name])
  if (flag) return { key: flag[1] }
  if (key.ctrl) return { key: `ctrl-${input}` }
  if (key.meta) return { key: `alt-${input}` }
  return { key: input === ' ' ? 'space' : input, text: input }
}
