import type { Fix } from '../model/problem.ts'

const KEY = /(?<=^|\s)\^[\p{L}\p{N}][\p{L}\p{M}\p{N}_/-]*(?=\s|$|[.,;)])/u

/**
 * The correction that types `^key` into the list item that begins on a line, counted from 1: before its attribution,
 * else at its end. Undefined where the line has a key already.
 */
export function keyFix(text: string, line: number, key: string): Fix | undefined {
  const { start, end } = lineIn(text, line)
  const item = text.slice(start, end)
  if (item.trim() === '' || KEY.test(item)) return undefined
  const per = item.search(/\s*[([（](?:per|via|according to)\s[^()]*(?:\([^()]*\)[^()]*)*[)\]）][\s.]*$/i)
  const at = start + (per >= 0 ? per : item.trimEnd().length)
  return { from: at, to: at, text: ` ^${key}` }
}

function lineIn(text: string, line: number): { start: number; end: number } {
  let start = 0
  for (let count = 1; count < line; count += 1) {
    const next = /\r\n?|\n/g
    next.lastIndex = start
    const found = next.exec(text)
    if (found === null) return { start: text.length, end: text.length }
    start = next.lastIndex
  }
  const rest = text.slice(start).search(/[\r\n]/)
  return { start, end: rest < 0 ? text.length : start + rest }
}
