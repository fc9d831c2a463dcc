import type { Fix } from '../model/problem.ts'

const KEY = /(?<![^\s(])\^([\p{L}\p{N}][\p{L}\p{M}\p{N}_/-]*)(?=[.,;:!?)\]}"'”’»…。，]*(?:\s|\(|$))/gu
const ITEM = /^\s*(?:[-*+•‣◦▪●○–—·]|\d{1,9}[.)])\s/
/** A line that begins with a date and is a claim without being an item. */
const DATED = /^\s*\p{L}{0,12}\.?\s?\d.{2,}/u
const NEW_BLOCK = /^\s*(?:$|#{1,6}\s|[>|]|`{3})/
const ATTRIBUTION = /\s*[([（](?:per|via|according to)\s[^()]*(?:\([^()]*\)[^()]*)*[)\]）][\s.]*$/i

/**
 * The correction that types `^key` into the claim that begins on a line, counted from 1: before its attribution, else at
 * its end. Undefined where it has a key already, or nothing there is a claim by itself.
 */
export function keyFix(text: string, line: number, key: string): Fix | undefined {
  const { start, end } = claimAt(text, line)
  const claim = text.slice(start, end)
  if (claim === '' || [...claim.matchAll(KEY)].length > 0) return undefined
  const per = claim.search(ATTRIBUTION)
  const at = start + (per >= 0 ? per : claim.trimEnd().length)
  return { from: at, to: at, text: ` ^${key}` }
}

/** The correction that types another key in the place of the one that the claim on a line has. */
export function otherKeyFix(text: string, line: number, from: string, to: string): Fix | undefined {
  const { start, end } = claimAt(text, line)
  const found = [...text.slice(start, end).matchAll(KEY)].find(([, name]) => name === from)
  return found && { from: start + found.index, to: start + found.index + found[0].length, text: `^${to}` }
}

/** The claim that begins on a line: an item goes on to the next, a dated line is one. Nothing where no claim begins. */
function claimAt(text: string, line: number): { start: number; end: number } {
  const lines = [...text.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)].slice(line - 1)
  const [first, ...others] = lines
  const bare = first?.[0].trimEnd() ?? ''
  if (first === undefined || !(ITEM.test(bare) || DATED.test(bare))) return { start: 0, end: 0 }
  const next = ITEM.test(bare)
    ? others.find(({ 0: each }) => NEW_BLOCK.test(each.trimEnd()) || ITEM.test(each))
    : others[0]
  const end = next?.index ?? text.length
  return { start: first.index, end: first.index + text.slice(first.index, end).trimEnd().length }
}
