import { BARE_WORDS, OPENING_WORDS, REFERENCE, SAID_BY } from './attribution-words.ts'
import { agenciesBeside, bracketAtEnd, CITED, likely, references } from './near-attribution.ts'

/** An attribution in a text: where it stands as a whole, and where in it the sources are named. Ends are exclusive. */
export interface AttributionRange {
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
}

/** The attributions of a text, and what is nearly one and left in it. */
export interface FoundAttributions {
  /** Those at its end, in their order; between and behind them stand notes at most. */
  readonly read: readonly AttributionRange[]
  /** Starts of those that are never closed. */
  readonly open: readonly number[]
  /** Those in the middle of the sentence, of which nobody can say how much they are about. */
  readonly inner: readonly AttributionRange[]
  /** A near-attribution, such as “(AP)” or “, per officials” at the end. */
  readonly near: readonly NearAttribution[]
}

/** A near-attribution; `likely` where any sentence may have such words. */
export interface NearAttribution extends AttributionRange {
  readonly likely?: true
}

/** “(per A)”, in any brackets, and the words that others put in the place of “per”. */
const OPENING = new RegExp(String.raw`([(（［【{<«]|(?<!\[)\[(?!\[))\s*(?:${OPENING_WORDS})\s*`, 'giu')

/** The closing bracket of each bracket that an attribution may stand in. */
export const CLOSING: Readonly<Record<string, string>> = {
  '(': ')',
  '（': ')',
  '[': ']',
  '［': ']',
  '【': ']',
  '{': '}',
  '<': '>',
  '«': '»',
}
const KINDS: Readonly<Record<string, string>> = {
  ')': ')',
  '）': ')',
  ']': ']',
  '］': ']',
  '】': ']',
  '}': '}',
  '>': '>',
  '»': '»',
}

/** “(per capita)” and the like say how a figure is counted, not who says it. */
const MEASURE =
  /^(?:capita|cent|mille|head|person|annum|year|month|week|day|night|hour|minute|second|unit|household|share|barrel|tonne?|km|mile|litre|liter|se|\d)/

/** “, per AP” with no brackets. */
const BARE = new RegExp(String.raw`(?:[,;，.。!?]["”]?|\s[–—-]{1,2}|\s(?:/{1,2}|\|))\s*(?:${BARE_WORDS})(?=\S)`, 'giu')
const NAME = /^(?:\[\[|[\p{Lu}\p{Lt}\p{Lo}\uFFFC])/u
const IN_NAMES = /^(?:of|the|for|and|in|on|at|de|del|al|van|von|da|di|citing|quoting|via|who|which|cites|quotes)$/

/** The tail that may follow an attribution at the end of a claim: footnotes, signs, a note in brackets or after a dash. */
const TAIL =
  /^(?:\s|[.,;:!?…"'”’»)\]]|\[\^?[^[\]\s]{1,20}\]|[*†‡§¹²³⁰⁴-⁹]|\([^()]{1,60}\)|\[[^[\]]{1,60}\]|https?:\/\/\S{1,300}|[–—-]\s.{1,80}$)*$/u
const LONGEST_TAIL = 400

/** Finds the attributions of a text in which other marks are blank. */
export function findAttributions(text: string): FoundAttributions {
  const refs = references(text)
  if (refs.length === 0) return attributionsOf(text)
  const found = attributionsOf(text.replace(REFERENCE, (whole) => ' '.repeat(whole.length)))
  return { ...found, near: [...found.near, ...refs] }
}

function attributionsOf(text: string): FoundAttributions {
  const open: number[] = []
  const closed: AttributionRange[] = []
  for (const found of text.matchAll(OPENING)) {
    const last = closed.at(-1)
    if (last !== undefined && found.index < last.end) continue
    const from = found.index + found[0].length
    if (/per/i.test(found[0]) && MEASURE.test(text.slice(from, from + 20))) continue
    if (
      /via|told|carried|cited|quotes/i.test(found[0]) &&
      !/^@\w/.test(text.slice(from, from + 2)) &&
      !NAME.test(text.slice(from, from + 2))
    )
      continue
    const to = closingOf(text, from, CLOSING[found[1] ?? ''] ?? ')')
    if (to !== undefined) closed.push(withOuterBrackets(text, { start: found.index, end: to + 1, from, to }))
    else if (/per/i.test(found[0])) open.push(found.index)
  }
  const { read, inner } = parted(text, closed)
  if (read.length > 0 || open.length > 0) return { read, open, inner, near: agenciesBeside(text, read) }
  const bracket = bracketAtEnd(text)
  if (bracket?.isNamed) return { read: [bracket.range], open, inner, near: [] }
  const bare = bracket === undefined ? bareAttribution(text) : undefined
  if (bare?.isNamed) return { read: [bare.range], open, inner, near: [] }
  const near = bracket ?? bare
  if (near === undefined) return { read, open, inner, near: likely(text) }
  return { read, open, inner, near: [...agenciesBeside(text, [near.range]), near.range] }
}

/** An attribution in two pairs of brackets, with both. */
const withOuterBrackets = (text: string, range: AttributionRange): AttributionRange =>
  text.charAt(range.start - 1) === '(' && text.charAt(range.end) === ')'
    ? { ...range, start: range.start - 1, end: range.end + 1 }
    : range

const ANY_BRACKET = /[(（［【[{]([^()（）［］【】[\]{}]{2,120})[)）］】\]}]/gu

/** Where signs stand in a text that may begin an attribution, whatever comes behind: each once. */
export function attributionSigns(text: string): number[] {
  const bare = [...text.matchAll(BARE)].map(({ index, 0: whole }) => index + whole.length - whole.trimStart().length)
  const brackets = [...text.matchAll(ANY_BRACKET)].filter(
    ({ 1: inside = '' }) => SAID_BY.test(inside.trim()) || CITED.test(inside.trim()),
  )
  return [...new Set([...bare, ...[...text.matchAll(OPENING), ...brackets].map(({ index }) => index)])]
}

/** No attribution is longer, in characters. */
const LONGEST = 2000

/** Where the bracket that is open before `from` is closed; others in it are closed first. */
function closingOf(text: string, from: number, closing: string): number | undefined {
  const open: string[] = [closing]
  for (let index = from; index < Math.min(text.length, from + LONGEST); index += 1) {
    const char = text.charAt(index)
    if (char !== '<' && CLOSING[char] !== undefined) open.push(CLOSING[char])
    else if (KINDS[char] !== undefined && open.at(-1) === KINDS[char]) {
      open.pop()
      if (open.length === 0) return index
    }
  }
  return undefined
}

/** Tells the attributions at the end from those with more of the sentence behind them. */
function parted(text: string, all: readonly AttributionRange[]) {
  const read: AttributionRange[] = []
  for (const range of [...all].reverse()) {
    const behind = text.slice(range.end, read[0]?.start)
    if (behind.length > LONGEST_TAIL || !TAIL.test(behind)) break
    read.unshift(range)
  }
  return { read, inner: all.slice(0, all.length - read.length) }
}

/** Brackets that are closed where they are opened. */
const BALANCED = /^[^()]*(?:\([^()]*\)[^()]*)*$/

function bareAttribution(text: string): { range: AttributionRange; isNamed: boolean } | undefined {
  const found = [...text.matchAll(BARE)].at(-1)
  if (found === undefined) return undefined
  const from = found.index + found[0].length
  const rest = text.slice(from)
  const to = from + rest.replace(/(?:\s|[.!?]|\[\^?[^[\]\s]{1,20}\]|[*†‡§¹²³])+$/u, '').length
  const inside = text.slice(from, to)
  if (inside === '' || inside.length > 100 || MEASURE.test(inside) || /[.!?]\s/.test(inside) || !BALANCED.test(inside))
    return undefined
  const range = { start: found.index, end: to, from, to }
  const words = inside.replace(/\[\[[^[\]]*\]\]/g, 'N').split(/[\s,;]+/)
  const isNamed =
    NAME.test(inside) && words.every((word) => NAME.test(word) || /^[\d&(]/.test(word) || IN_NAMES.test(word))
  return isNamed || !/\bper\b|\bvia\b/i.test(found[0]) || /^an?\s|^[\p{Ll}]+s\b/u.test(inside)
    ? { range, isNamed }
    : undefined
}
