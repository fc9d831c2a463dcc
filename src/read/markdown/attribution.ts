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
  /** What may be meant as one, such as “(AP)” or “, per officials” at the end. */
  readonly near: readonly AttributionRange[]
}

/** “(per A)”, in any brackets, and the words that others put in the place of “per”. */
const OPENING =
  /([(（［【]|(?<!\[)\[(?!\[))\s*(?:(?:per|via|citing|quoting|according\s+to)(?:\s*[:：]|(?=\s|\[\[))|sources?\s*[:：])\s*/giu
const MAY_HOLD = /\b(?:per|via|citing|quoting|according|sources?)\b/i

/** What closes each bracket that an attribution may stand in. */
export const CLOSING: Readonly<Record<string, string>> = { '(': ')', '（': ')', '[': ']', '［': ']', '【': ']' }
const KINDS: Readonly<Record<string, string>> = { ')': ')', '）': ')', ']': ']', '］': ']', '】': ']' }

/** “(per capita)” and the like say how a figure is counted, not who says it. */
const MEASURE =
  /^(?:capita|cent|mille|head|person|annum|year|month|week|day|night|hour|minute|second|unit|household|share|barrel|tonne?|km|mile|litre|liter|se|\d)/

/** “, per AP” with no brackets. */
const BARE = /(?:[,;，]|\s[–—-])\s*(?:as\s+)?(?:per|via|according\s+to)\s+(?=\S)/giu
const NAME = /^(?:\[\[|[\p{Lu}\p{Lt}\p{Lo}\uFFFC])/u
const IN_NAMES = /^(?:of|the|for|and|in|on|at|de|del|al|van|von|da|di|citing|quoting|via|who|which|cites|quotes)$/

/** What may stand behind an attribution that ends a claim: footnotes, signs, a note in brackets or after a dash. */
const TAIL =
  /^(?:\s|[.,;:!?…"'”’»)\]]|\[\^?[^[\]\s]{1,20}\]|[*†‡§¹²³⁰⁴-⁹]|\([^()]{1,60}\)|\[[^[\]]{1,60}\]|https?:\/\/\S{1,300}|[–—-]\s.{1,80}$)*$/u
const LONGEST_TAIL = 400

/** Finds the attributions of a text in which other marks are blank. */
export function findAttributions(text: string): FoundAttributions {
  if (!MAY_HOLD.test(text)) return { read: [], open: [], inner: [], near: text.includes(')') ? namedAtEnd(text) : [] }
  const open: number[] = []
  const closed: AttributionRange[] = []
  for (const found of text.matchAll(OPENING)) {
    const last = closed.at(-1)
    if (last !== undefined && found.index < last.end) continue
    const from = found.index + found[0].length
    if (/per/i.test(found[0]) && MEASURE.test(text.slice(from, from + 20))) continue
    if (/via/i.test(found[0]) && !NAME.test(text.slice(from))) continue
    const to = closingOf(text, from, CLOSING[found[1] ?? ''] ?? ')')
    if (to !== undefined) closed.push({ start: found.index, end: to + 1, from, to })
    else if (/per/i.test(found[0])) open.push(found.index)
  }
  const { read, inner } = parted(text, closed)
  if (read.length > 0 || open.length > 0) return { read, open, inner, near: [] }
  const bare = bareAttribution(text)
  if (bare === undefined) return { read, open, inner, near: namedAtEnd(text) }
  return bare.isNamed ? { read: [bare.range], open, inner, near: [] } : { read, open, inner, near: [bare.range] }
}

/** Where the bracket that is open before `from` is closed; others in it are closed first. */
function closingOf(text: string, from: number, closing: string): number | undefined {
  const open: string[] = [closing]
  for (let index = from; index < text.length; index += 1) {
    const char = text.charAt(index)
    if (CLOSING[char] !== undefined) open.push(CLOSING[char])
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

function bareAttribution(text: string): { range: AttributionRange; isNamed: boolean } | undefined {
  const found = [...text.matchAll(BARE)].at(-1)
  if (found === undefined) return undefined
  const from = found.index + found[0].length
  const rest = text.slice(from)
  const to = from + rest.replace(/(?:\s|[.!?]|\[\^?[^[\]\s]{1,20}\]|[*†‡§¹²³])+$/u, '').length
  const inside = text.slice(from, to)
  if (inside === '' || inside.length > 100 || MEASURE.test(inside) || /[.!?]\s/.test(inside)) return undefined
  const range = { start: found.index, end: to, from, to }
  const words = inside.replace(/\[\[[^[\]]*\]\]/g, 'N').split(/[\s,;]+/)
  const isNamed =
    NAME.test(inside) && words.every((word) => NAME.test(word) || /^[\d&(]/.test(word) || IN_NAMES.test(word))
  return isNamed || !/\bper\b|\bvia\b/i.test(found[0]) || /^an?\s|^[\p{Ll}]+s\b/u.test(inside)
    ? { range, isNamed }
    : undefined
}

/** “(AP)” at the end: a name in brackets that does not abbreviate the words before it. */
function namedAtEnd(text: string): AttributionRange[] {
  const found = /\s\((\p{Lu}[\p{L}\p{M}.&’'-]*(?:\s+(?:\p{Lu}[\p{L}\p{M}.&’'-]*|of|the|and|for)){0,3})\)[\s.]*$/u.exec(
    text,
  )
  const [whole = '', name = ''] = found ?? []
  if (found === null || abbreviates(name, text.slice(0, found.index))) return []
  const start = found.index + 1
  const end = start + whole.trim().replace(/\.$/, '').length
  return [{ start, end, from: start + 1, to: start + 1 + name.length }]
}

/** Whether each letter of a short form begins, in turn, one of the last words before it. */
function abbreviates(name: string, before: string): boolean {
  const letters = [...name.replace(/[^\p{Lu}]/gu, '')]
  const words = before.split(/[\s-]+/).slice(-3 * letters.length - 2)
  let at = words.length - 1
  let met = 0
  for (const letter of letters.reverse()) {
    while (at >= 0 && words[at]?.charAt(0).toUpperCase() !== letter) at -= 1
    if (at < 0) break
    met += 1
    at -= 1
  }
  return letters.length > 1 && met * 3 >= letters.length * 2
}
