import { toAscii } from './ascii.ts'
import type { Line, Role } from './line.ts'

/** How text is painted: in colour, in bold and underline only, or as it is; and whether the program's signs are ASCII. */
export interface Theme {
  readonly looks: 'colour' | 'plain' | 'none'
  readonly ascii: boolean
}

/** SGR parameters of a role with colour, and without it: what is left must still tell the roles apart. */
const LOOKS: Readonly<Record<Role, { readonly colour: string; readonly plain: string }>> = {
  plain: { colour: '', plain: '' },
  strong: { colour: '1', plain: '1' },
  dim: { colour: '2', plain: '' },
  accent: { colour: '36', plain: '' },
  heading: { colour: '1;36', plain: '1' },
  match: { colour: '1;4;33', plain: '1;4' },
  conflict: { colour: '1;31', plain: '1' },
  warning: { colour: '33', plain: '' },
  selected: { colour: '1;36', plain: '1' },
  bar: { colour: '2', plain: '' },
  current: { colour: '1;4;36', plain: '1;4' },
}

/** Paints one line as text with SGR sequences, closed again at its end. The only place that knows a colour. */
export function paint(line: Line, theme: Theme): string {
  let out = ''
  for (const { text, role } of line) {
    const shown = theme.ascii ? toAscii(text) : text
    const sgr = theme.looks === 'none' ? '' : LOOKS[role][theme.looks]
    out += sgr === '' ? shown : `\u001b[${sgr}m${shown}\u001b[0m`
  }
  return out
}
