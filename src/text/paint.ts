import { toAscii } from './ascii.ts'
import { hyperlink } from './hyperlink.ts'
import type { Line, Role, Span } from './line.ts'

/** How text is painted: in colour, in bold and underline only, or as it is; and whether the program's signs are ASCII. */
export interface Theme {
  readonly looks: 'colour' | 'plain' | 'none'
  readonly ascii: boolean
  /** Gives a link the address that it has in the terminal; absent where that takes no links. */
  readonly linkAddress?: ((href: string) => string) | undefined
}

/** How a piece of text looks: one of the 16 colours of every terminal, and how heavy it is. */
export interface Look {
  readonly bold?: true
  readonly dim?: true
  readonly underline?: true
  readonly strike?: true
  readonly color?: keyof typeof COLOURS
}

/** SGR parameters of the colours that are used. */
const COLOURS = { red: 31, yellow: 33, cyan: 36 } as const

/**
 * How a role looks with colour, and without it: what is left must still tell the roles apart. Bold goes with no colour but
 * red: many terminals show it in the bright form of its colour, and bright cyan or yellow cannot be read on white.
 */
const LOOKS: Readonly<Record<Role, { readonly colour: Look; readonly plain: Look }>> = {
  plain: { colour: {}, plain: {} },
  strong: { colour: { bold: true }, plain: { bold: true } },
  dim: { colour: { dim: true }, plain: {} },
  accent: { colour: { color: 'cyan' }, plain: {} },
  heading: { colour: { color: 'cyan' }, plain: { bold: true } },
  match: { colour: { bold: true, underline: true }, plain: { bold: true, underline: true } },
  conflict: { colour: { bold: true, color: 'red' }, plain: { bold: true } },
  warning: { colour: { color: 'yellow' }, plain: {} },
  selected: { colour: { bold: true }, plain: { bold: true } },
  bar: { colour: { dim: true }, plain: {} },
  current: { colour: { bold: true, underline: true }, plain: { bold: true, underline: true } },
  link: { colour: { underline: true }, plain: { underline: true } },
  struck: { colour: { strike: true }, plain: { strike: true } },
}

const NO_LOOK: Look = {}

/** How a role looks in a theme. The only place that knows a colour. */
export const lookOf = (role: Role, { looks }: Theme): Look => (looks === 'none' ? NO_LOOK : LOOKS[role][looks])

/** A text as a theme shows it: the program's signs in ASCII where it asks for that, and a link where it takes one. */
export function shownText({ text, href }: Pick<Span, 'text' | 'href'>, { ascii, linkAddress }: Theme): string {
  const shown = ascii ? toAscii(text) : text
  return href === undefined || !linkAddress ? shown : hyperlink(shown, linkAddress(href))
}

/** Paints one line as text with SGR sequences, closed again at its end. */
export function paint(line: Line, theme: Theme): string {
  let out = ''
  for (const piece of line) {
    const shown = shownText(piece, theme)
    const sgr = sgrOf(lookOf(piece.role, theme))
    out += sgr === '' ? shown : `\u001b[${sgr}m${shown}\u001b[0m`
  }
  return out
}

const sgrOf = ({ bold, dim, underline, strike, color }: Look): string =>
  [bold && 1, dim && 2, underline && 4, strike && 9, color && COLOURS[color]].filter(Boolean).join(';')
