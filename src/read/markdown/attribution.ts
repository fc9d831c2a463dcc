import { AGENCY, BARE_WORDS, OPENING_WORDS, SAID_BY, SAYS_AT_END, SAYS_FIRST, SLIP } from './attribution-words.ts'

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
  if (read.length > 0 || open.length > 0) return { read, open, inner, near: [] }
  const bracket = bracketAtEnd(text)
  if (bracket?.isNamed) return { read: [bracket.range], open, inner, near: [] }
  const bare = bracket === undefined ? bareAttribution(text) : undefined
  if (bare?.isNamed) return { read: [bare.range], open, inner, near: [] }
  const near = bracket ?? bare
  return { read, open, inner, near: near === undefined ? likely(text) : [near.range] }
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

/** The pattern of a name in brackets or behind a dash. */
const WORD = String.raw`(?:\[\[[^[\]]+\]\]|[\p{Lu}\p{Lo}][\p{L}\p{M}.&’'-]*)`
const PROPER = String.raw`${WORD}(?:\s+(?:${WORD}|of|the|and|for)){0,4}`
const PROPERS = new RegExp(
  String.raw`^${PROPER}(?:\s*(?:[,;/&+]|\sand)\s*${PROPER}){0,4}(?:[,;]?\s+(?:\d[\d\s./-]*\p{L}*[\d\s]*|\p{L}+\.?\s\d[\d\s,]*))?$`,
  'u',
)
const EASTERN = /^\p{Lo}{2,12}$/u
const FROM = /^(?:from|in|by|h\/t|c\/o|hat tip|nach|von|so|por|par|из)\s+(?=\p{Lu})/iu

const CITED = /^(.{2,60}?),?\s+(?:per|via|citing|quoting|according to)\s+(.{2,60})$/iu

/**
 * A bracket at the end that holds a source: “(AP reports)” and “(AP, per Reuters)” are read, “(AP)”, “(Reuters, 9 March)”
 * and “(from AP)” may be meant as one. A name that abbreviates the words before it is none.
 */
function bracketAtEnd(text: string): { range: AttributionRange; isNamed: boolean } | undefined {
  const found =
    /(?<!\])[(（［【[{](?!\[\[?\^)((?:\[\[[^[\]]*\]\]|[^()（）［］【】[\]{}]){1,120})[)）］】\]}][\s.。]*$/u.exec(text)
  const [whole = '', inside = ''] = found ?? []
  if (found === null || /^\s*[xX]?\s*$/.test(inside)) return undefined
  const start = found.index
  const end = start + whole.replace(/[\s.。]+$/u, '').length
  const range = { start, end, from: start + 1, to: end - 1 }
  const said = SAID_BY.exec(inside.trim())?.[1]
  if (said !== undefined && (PROPERS.test(said) || EASTERN.test(said))) {
    const from = range.from + inside.indexOf(said)
    return { range: { ...range, from, to: from + said.length }, isNamed: true }
  }
  const cited = CITED.exec(inside.trim())
  if (cited?.slice(1).every((name) => PROPERS.test(name.trim()))) return { range, isNamed: true }
  const lead = (SLIP.exec(inside) ?? FROM.exec(inside))?.[0].length ?? 0
  const named = inside.slice(lead).trim()
  const isList = PROPERS.test(named) || AGENCY.test(named) || (EASTERN.test(named) && /[（［【]/.test(whole))
  if (!isList || abbreviates(named, text.slice(0, start))) return undefined
  return { range: { ...range, from: range.from + lead }, isNamed: false }
}

/** Near-attributions told only in a line with other marks of ours: “– AP”, “, AP says”, “According to AP, …”, “[AP] …”. */
const LIKELY: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\d)\s(?:[–—|]|--?|\/{1,2})\s(${PROPER}(?:(?:[,;]|\sand|\s?\/)\s?${PROPER}){0,3})[\s.]*$`,
    'u',
  ),
  /,\sso\s((?:dpa|apa|sda|epd|kna|\p{Lu})[\p{L} ]{0,30})[\s.]*$/u,
  new RegExp(String.raw`\s\(?per\s(${PROPER})[\s.]*$`, 'u'),
  new RegExp(String.raw`(?<=[.!?]\s)(${PROPER})\.?$`, 'u'),
  SAYS_AT_END,
  SAYS_FIRST,
  new RegExp(String.raw`^\s*[[(](?!\[)(${PROPER})[\])]:?\s+\S`, 'u'),
  /^\s*(?!(?:TODO|NOTE|NB|FYI|TLDR|PS|UPDATE|NEW):)([A-Z]{2,6}):\s/,
]

function likely(text: string): NearAttribution[] {
  for (const pattern of LIKELY) {
    const found = pattern.exec(text)
    const name = found?.slice(1).find((group) => group !== undefined)
    if (found === null || name === undefined) continue
    const from = found.index + found[0].lastIndexOf(name)
    const range = { start: found.index, end: found.index + found[0].length, from, to: from + name.length }
    return [AGENCY.test(name.replace(/\.$/, '')) ? range : { ...range, likely: true }]
  }
  return []
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
