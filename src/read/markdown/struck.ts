import { type Plain, slicePlain, withChanged } from '../mapped-text.ts'
import { readMarks } from './marks.ts'

const STRIKE = /~~(?=\S)[^~]+(?:~[^~]+)*~~(?!~)|(?<=^\s*)~(?=[^~\s])[^~]+(?<=\S)~(?=\s*$)/g

/** The parts of a text that `~~…~~` strikes out, or one `~` at both of its ends, and the text without these signs. */
export interface Struck {
  readonly plain: Plain
  /** From the first sign to behind the last. */
  readonly ranges: readonly { readonly start: number; readonly end: number }[]
}

/** Finds what is struck out. Every character keeps its place. */
export function struckIn(plain: Plain): Struck {
  if (!plain.mask.includes('~')) return { plain, ranges: [] }
  const sign = plain.mask.includes('~~') ? 2 : 1
  const bare = (inside: string) => `${' '.repeat(sign)}${inside.slice(sign, -sign)}${' '.repeat(sign)}`
  const ranges = [...plain.mask.matchAll(STRIKE)].map(({ index, 0: whole }) => ({
    start: index,
    end: index + whole.length,
  }))
  return { plain: withChanged(plain, (text) => blank(text, ranges, bare)), ranges }
}

/** A mark, or what is nearly one; an escaped sign is a part of the text. */
const WORD_BEHIND_SIGN = /(?<!\S)[#^+]\S+/g

/** Whether all that a claim says is struck out; its date, of the length given, its other marks and words
 * behind such a sign may stand outside. */
export function isRetracted({ plain, ranges }: Struck, dateLength: number): boolean {
  if (ranges.length === 0) return false
  const left = withChanged(plain, (text) => blank(text, ranges, (inside) => ' '.repeat(inside.length)))
  const words = [...left.mask.matchAll(WORD_BEHIND_SIGN)].map(({ index, 0: whole }) => ({
    start: index,
    end: index + whole.length,
  }))
  const said = withChanged(left, (text) => blank(text, words, (inside) => ' '.repeat(inside.length)))
  return !/[\p{L}\p{N}]/u.test(readMarks(slicePlain(said, dateLength)).text)
}

function blank(text: string, ranges: Struck['ranges'], change: (inside: string) => string): string {
  let result = ''
  let from = 0
  for (const { start, end } of ranges) {
    result += text.slice(from, start) + change(text.slice(start, end))
    from = end
  }
  return result + text.slice(from)
}
