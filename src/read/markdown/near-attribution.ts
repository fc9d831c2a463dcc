import { skeleton } from '../../text/homoglyphs.ts'
import type { AttributionRange, NearAttribution } from './attribution.ts'
import {
  AGENCY,
  LABELLED,
  OF_AGENCIES,
  REFERENCE,
  SAID_BY,
  SAYS_AT_END,
  SAYS_FIRST,
  SLIP,
  UNNAMED,
} from './attribution-words.ts'

/** The pattern of a name in brackets or behind a dash. */
const WORD = String.raw`(?:\[\[[^[\]]+\]\]|[\p{Lu}\p{Lo}][\p{L}\p{M}.&’'-]*)`
const PROPER = String.raw`${WORD}(?:\s+(?:${WORD}|of|the|and|for)){0,4}`
const PROPERS = new RegExp(
  String.raw`^${PROPER}(?:\s*(?:[,;/&+]|\sand)\s*${PROPER}){0,4}(?:[,;]?\s+(?:\d[\d\s./-]*\p{L}*[\d\s]*|\p{L}+\.?\s\d[\d\s,]*))?$`,
  'u',
)
const EASTERN = /^\p{Lo}{2,12}$/u
const FROM = /^(?:from|in|by|h\/t|c\/o|hat tip|see|cf\.|ref\.?:?|credit:?|nach|von|so|por|par|из)\s+(?=\p{Lu})/iu

/** “AP, per Reuters” with nothing else. */
export const CITED = /^(.{2,60}?),?\s+(?:per|via|citing|quoting|according to)\s+(.{2,60})$/iu

/**
 * A bracket at the end that holds a source: “(AP reports)” and “(AP, per Reuters)” are read, “(AP)”, “(Reuters, 9 March)”
 * and “(from AP)” may be meant as one. A name that abbreviates the words before it is none.
 */
export function bracketAtEnd(text: string): { range: NearAttribution; isNamed: boolean } | undefined {
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
  const latin = skeleton(inside)
  const lead =
    (SLIP.exec(latin) ?? FROM.exec(latin) ?? (latin === inside ? null : /^(?:per|via)\s+/i.exec(latin)))?.[0].length ??
    0
  const named = inside.slice(lead).trim()
  const behind = /^.{2,40}[,;]\s+(?:per|via|according to)\s+(.{2,60})$/i.exec(named)?.[1]
  if (behind !== undefined) return { range: { ...range, from: range.to - behind.length }, isNamed: false }
  const isList =
    PROPERS.test(named) || AGENCY.test(named) || UNNAMED.test(named) || (EASTERN.test(named) && /[（［【]/.test(whole))
  if (!isList || abbreviates(named, text.slice(0, start))) return undefined
  // One word alone may be of any sentence: “(Berlin)”, “(officials)”.
  const isOneWord = lead === 0 && !AGENCY.test(named) && /^[\p{L}\p{M}’'-]+$/u.test(named)
  const mayBeOther = (isOneWord || UNNAMED.test(named)) && { likely: true as const }
  return { range: { ...range, from: range.from + lead, ...mayBeOther }, isNamed: false }
}

/** Near-attributions told only in a line with other marks of ours: “– AP”, “, AP says”, “According to AP, …”, “[AP] …”. */
const LIKELY: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\d)\s(?:[–—|]|--?|\/{1,2})\s(${PROPER}(?:(?:[,;]|\sand|\s?\/)\s?${PROPER}){0,3})[\s.]*$`,
    'u',
  ),
  /,\sso\s((?:dpa|apa|sda|epd|kna|\p{Lu})[\p{L} ]{0,30})[\s.]*$/u,
  new RegExp(
    String.raw`\s(?:\(?per|according\s+to|as\s+reported\s+by|laut|selon|según)\s(?:the\s)?(${PROPER})[\s.)\]]*$`,
    'u',
  ),
  new RegExp(String.raw`(?<=[.!?]\s)(${PROPER})\.?$`, 'u'),
  SAYS_AT_END,
  SAYS_FIRST,
  new RegExp(String.raw`^\s*[[(](?!\[)(${PROPER})[\])]:?\s+\S`, 'u'),
  /^\s*(?!(?:TODO|NOTE|NB|FYI|TLDR|PS|UPDATE|NEW):)([A-Z]{2,6}):\s/,
]

/** What may be meant as an attribution, and may be of the sentence. */
export function likely(text: string): NearAttribution[] {
  for (const pattern of [...OF_AGENCIES, ...LABELLED, ...LIKELY]) {
    const found = pattern.exec(text)
    const name = found?.slice(1).find((group) => group !== undefined)
    if (found === null || name === undefined) continue
    const from = found.index + found[0].lastIndexOf(name)
    const range = { start: found.index, end: found.index + found[0].length, from, to: from + name.length }
    return [AGENCY.test(name.replace(/\.$/, '')) ? range : { ...range, likely: true }]
  }
  return []
}

/** The references of wikis in a text, which name sources or say where they are found. */
export const references = (text: string): NearAttribution[] =>
  text.includes('<ref')
    ? [...text.matchAll(REFERENCE)].map(({ index, 0: whole, 1: inside = '' }) => {
        const from = index + whole.indexOf(inside, whole.indexOf('>') + 1)
        return { start: index, end: index + whole.length, from, to: from + inside.length }
      })
    : []

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

/** Agencies in brackets of their own before or behind those that are found: “(AP) (per Reuters)”. */
export function agenciesBeside(text: string, [first, ...others]: readonly AttributionRange[]): AttributionRange[] {
  if (first === undefined) return []
  const end = (others.at(-1) ?? first).end
  const before = bracketAtEnd(text.slice(0, first.start))?.range
  const behind = bracketAtEnd(text.slice(end))?.range
  const shifted = behind && {
    start: behind.start + end,
    end: behind.end + end,
    from: behind.from + end,
    to: behind.to + end,
  }
  return [before, shifted].filter(
    (range) => range !== undefined && AGENCY.test(text.slice(range.from, range.to)),
  ) as AttributionRange[]
}
