import type { Input, KeyName } from '../viewer/input.ts'
import { pasteMark } from './key-forms.ts'

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
  if (input.startsWith(pasteMark)) return { paste: input.slice(pasteMark.length) }
  if (key.tab) return { key: key.shift ? 'shift-tab' : 'tab' }
  const flag = FLAGS.find(([name]) => key[name])
  if (flag) return { key: flag[1] }
  if (key.ctrl) return { key: `ctrl-${input}` }
  if (key.meta) return { key: `alt-${input}` }
  return { key: input === ' ' ? 'space' : input, text: input }
}
