import { DIRECTION_MARK, isolateFields } from '../text/bidi.ts'
import { pattern } from '../text/pattern.ts'
import { cells, graphemes } from '../text/width.ts'
import { paintedCells } from './painted-cells.ts'
import { applySgr, plain, type Style } from './sgr.ts'

/** One column of a row of the screen. */
export interface Cell {
  /** The character that begins here; empty where the one to the left reaches into this column. */
  readonly glyph: string
  readonly style: Style
  /** Where it leads, as OSC 8 has it: `id=…;address`; empty where it leads nowhere. */
  readonly link: string
  /** Whether every terminal gives the character the width we count. Emoji and combining marks are in doubt. */
  readonly sure: boolean
}

/** A column with nothing in it. */
export const blankCell: Cell = { glyph: ' ', style: plain, link: '', sure: true }

/** The parameters of a link: an id and an address in printable ASCII, of the web or of a file. Empty, they end one. */
const LINK = /^(?:;|id=\w*;(?:https?|file):[!-~]+)$/

/**
 * Colours and weights; links; other CSI; strings such as OSC; short sequences; text. A single control matches nothing.
 */
const pieces = new RegExp(
  [
    String.raw`\x1b\[([\d;:]*)m`,
    String.raw`\x1b\]8;([^\x07\x1b]*)(?:\x07|\x1b\\)`,
    String.raw`\x1b\[[ -?]*[@-~]`,
    String.raw`\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)?`,
    String.raw`\x1b[ -/]*[0-~]`,
    String.raw`[^\x00-\x1f\x7f-\x9f]+`,
  ].join('|'),
  'g',
)

/**
 * Ranges in which each UTF-16 unit is a character by itself and of certain width: accented Latin, Cyrillic,
 * punctuation, arrows, lines and blocks, Chinese characters, Korean syllables.
 */
const single = [
  String.raw`\xa1-\xa8\xaa-\xac\xaf-\u02af\u0400-\u0481\u2010-\u2027\u2030-\u203a\u2190-\u2193`,
  String.raw`\u2500-\u25a9\u25ac-\u25b5\u25b7-\u25bf\u25c1-\u25fa\u4e00-\u9fff\uac00-\ud7a3`,
].join('')
const simple = new RegExp(`^[ -~${single}]*$`)
const simplyPainted = new RegExp(`^(?:[ -~${single}]|\\x1b\\[[\\d;]*m)*$`)

/**
 * The columns of a line as Ink writes it, cut at the terminal's width (a wide character that would be cut in two
 * becomes a space), its fields kept apart where text runs from right to left, and without blank columns at the end. Of
 * control sequences only colours, weights and links count; anything else is left out, so that nothing a frame holds can
 * command the terminal.
 */
export function rowCells(line: string, columns: number): readonly Cell[] {
  const row: Cell[] = []
  let look: Look = blankCell
  for (const [piece, parameters, link] of isolateFields(line).matchAll(pieces)) {
    if (parameters !== undefined) look = { ...look, style: applySgr(look.style, parameters) }
    else if (link !== undefined) look = { ...look, link: link !== ';' && LINK.test(link) ? link : '' }
    else if (simple.test(piece)) for (const glyph of piece) place(row, glyph, look, true, columns)
    else if (!piece.startsWith('\x1b'))
      for (const glyph of graphemes(piece)) place(row, glyph, look, isSure(glyph), columns)
    if (row.length >= columns) break
  }
  while (row.length > 0 && sameCell(row.at(-1), blankCell)) row.pop()
  return row
}

/** The width of a line in which there are only colours, weights and characters of certain width; else undefined. */
export function simpleWidth(line: string): number | undefined {
  return simplyPainted.test(line) ? paintedCells(line) : undefined
}

/** Whether two columns look the same; a missing one is blank. */
export function sameCell(a: Cell = blankCell, b: Cell = blankCell): boolean {
  return a.glyph === b.glyph && a.style === b.style && a.link === b.link
}

/** The attributes that characters beside each other share. */
type Look = Pick<Cell, 'style' | 'link'>

/** Puts a character into the next columns; a mark that takes none belongs to the character before it. */
function place(row: Cell[], glyph: string, { style, link }: Look, sure: boolean, columns: number) {
  const last = row.at(-1)
  if (glyph === DIRECTION_MARK && last && last.glyph !== '')
    row[row.length - 1] = { ...last, glyph: last.glyph + glyph, sure: false }
  const width = cells(glyph)
  if (width === 0) return
  const room = columns - row.length
  if (width > room) {
    for (let i = 0; i < room; i++) row.push({ ...blankCell, style, link })
    return
  }
  row.push({ glyph, style, link, sure })
  for (let i = 1; i < width; i++) row.push({ glyph: '', style, link, sure: true })
}

function isSure(glyph: string): boolean {
  return glyph.length === 1 && (glyph < '\x7f' || !DOUBTFUL().test(glyph))
}

const DOUBTFUL = pattern(String.raw`[\p{M}\p{Extended_Pictographic}\p{Emoji_Presentation}\p{Cf}\u1100-\u11ff]`, 'u')
