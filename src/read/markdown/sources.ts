import { LITERAL } from '../mapped-text.ts'
import { tidy } from '../single-line.ts'
import type { DraftLink } from './draft.ts'
import { readWikiLink, WIKI_LINK } from './wiki-link.ts'

const CITING =
  /[,;，]?\s+[([（]?(?:(?:both|all|each)\s+)?(?:per|according\s+to|citing|quoting|via|relaying|(?:who|which)\s+(?:cites?|cited|quotes?|quoted))\s+/giu
const WHOLE = /[;；](?!\s*(?:citing|quoting|via|relaying|who|which)\s)/gi
const BETWEEN = /[,，]\s*(?:and\s+)?|\s+and\s+|、|\s+\+\s+|(?<=\p{L}{2})\s?\/\s?(?=\p{Lu}\p{L}|\uFFFC)/giu
/** Who was heard comes first in these, and through whom behind them. */
const QUOTED_BY =
  /,?\s+(?:as\s+)?(?:quoted|cited|reported|carried)\s+(?:by|in)\s+|,?\s+(?:told|tells|gegenüber(?:\s+der)?|(?:speaking|talking)\s+to|writing\s+in|in\s+an?\s+(?:interview|statement)\s+(?:with|to|for)|in\s+(?:remarks|comments)\s+to|im\s+Interview\s+mit|в\s+интервью)(?=\s+(?:the\s+)?(?:[^\p{Ll}\s]|(?:dpa|apa|sda|epd|kna)\b))\s+|(?:,\s+to\s+(?=\p{Lu}|the\s+\p{Lu})|\s+to\s+(?:the\s+)?(?=(?:\p{Lu}{2,}|Reuters|Interfax|Yonhap|Xinhua|Kyodo|Anadolu|Bloomberg|Al Jazeera|\uFFFC)(?!\p{L})))/gu

/** Words behind the names that are none: when, and where in it. */
const ASIDE =
  /(?:[,;，；]\s*|\s+)((?:see|cf\.|updated|accessed|retrieved|archived|published)\s[^,;]{1,60}|(?:on\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|pp?\.\s*\d[\d–-]*|§\s*\d+|(?:on\s+)?(?:\d[\d./-]*\s+\p{L}{3,9}|\p{L}{3,9}\s\d{1,2})(?:,?\s+\d{4})?|(?:on\s+)?\d{4}-\d\d-\d\d|\d{1,2}\.\d{1,2}\.\d{4})$/iu

/** Words around a name that are not of it: “a report by AP”, “both AP”, “AP's report”. */
const AROUND = [
  /^(?:both|either)\s+(?=\p{Lu})/u,
  /^(?:an?|the)\s+(?:\p{L}+\s)?(?:report|story|article|dispatch|interview|piece|post|statement)\s+(?:by|in|from|of|with|on)\s+(?:the\s+)?(?=\p{Lu})/u,
  /^the\s+(?=\p{Lu}[^’']*$)/u,
  /^[@#](?=\p{L})/u,
  /^l[’'](?=\p{Lu})/u,
  /(?<=\p{Script=Han}{2})(?:报道|報道|報導)$/u,
  /(?<=\p{Lu}[\p{L}.]*)[’']s\s+(?:report|story|article|dispatch|coverage|account)$/u,
]

/**
 * Takes off what stands behind the sources in an attribution without being one: the day or the page. `to` is where they
 * end.
 */
export function withoutAsides(text: string): { readonly to: number; readonly asides: readonly string[] } {
  const asides: string[] = []
  let to = text.trimEnd().length
  for (
    let found = ASIDE.exec(text.slice(0, to));
    found !== null && found.index > 0;
    found = ASIDE.exec(text.slice(0, to))
  ) {
    asides.unshift(tidy(found[1] ?? ''))
    to = found.index
  }
  return { to, asides }
}

/** A part that goes on with the name before it. */
const SUFFIX = /^(?:Inc|Ltd|LLC|LLP|Co|Corp|GmbH|PLC|Jr|Sr|D\.?C|Ph\.?D|M\.?D|MP|MEP)\b\.?/
const PAIRS =
  /^(?:Bosnia|Trinidad|Antigua|(?:Saint|St\.?) Kitts|(?:Saint|St\.?) Pierre|S[aã]o Tom[eé]|Turks|Wallis|Johnson|Ernst|Procter|Marks|Standard) (?:and|&)\s/u
const SEVERAL =
  /^(?:an?|one|two|three|four|five|some|several|other|another|unnamed|senior|local|officials?|sources?|diplomats?|analysts?|experts?)\b/
const LIST_IN_NAME = /\s(?:of|for|on)\s/
const PHRASE = /^\p{Ll}.*\s(?:in|at|from|of|near|to|for|with|on)\s/u
/** Signs that people put between who tells and who is told of. */
const MAY_BE_TWO = /\s(?:&|\||\/{1,2}|[–—-]|[-=–]?>|<[-=–]?|[→←⇒⇐])\s|[:：]\s/u
/** “A to B”: who was heard and by whom, or one name, as “Ambassador to Russia”. */
const NAME_TO_NAME = /^\p{Lu}.*\sto\s\p{Lu}/u
const TO_IN_NAME =
  /\b(?:ambassador|envoy|advis[eo]r|aide|emissary|representative|delegate|delegation|mission|assistant|counsel|right|road|path|way)\s+to\s/i
const MOST = 20

/**
 * Reads `A, citing B; C`: sources apart at `;`, and at a comma or “and” where two names stand beside each other; each
 * after “citing” (or “quoting”, “via”) what it goes back to. A part that begins with a lower-case letter describes an
 * unnamed source, unless it stands in `[[ ]]`; any other is a name. What may be one name or two is read as one. `at`
 * gives the offset in the file of an index.
 */
export function readSources(text: string, at: (index: number) => number, mask = text): DraftLink[][] {
  const guarded = mask.replace(NAMES_WHOLE, (name) => '\uFFFC'.repeat(name.length))
  const chains: DraftLink[][] = []
  for (const whole of cut(guarded, 0, guarded.length, WHOLE)) {
    let made: DraftLink[][] = [[]]
    for (const level of levelsOf(guarded, whole)) {
      const links = namesIn(text, guarded, level).flatMap((part) => readLink(text, mask, part, at) ?? [])
      if (links.length > 0) made = made.flatMap((chain) => links.map((link) => [...chain, link])).slice(0, MOST)
    }
    chains.push(...made.filter((chain) => chain.length > 0))
  }
  return chains.slice(0, MOST)
}

/** Parts that are not cut: names in `[[ ]]` and in quotation marks, and brackets behind a name. */
const NAMES_WHOLE =
  /\[\[[^[\]]*\]\]|[“„«][^“”„«»]{2,}[”“»]|"[^"]{2,}"|[(（](?!\s*(?:citing|quoting|via)\s)[^()（）]*[)）]/giu

/** The parts of a chain, nearest first. */
function levelsOf(text: string, { from, to }: Part): Part[] {
  return cut(text, from, to, CITING).flatMap((part) => cut(text, part.from, part.to, QUOTED_BY).reverse())
}

/** Reads one source, all of whose names are told apart already: `A, citing B`. */
export function readChain(text: string, at: (index: number) => number): DraftLink[] {
  const guarded = text.replace(/\[\[[^[\]]*\]\]/g, (name) => '\uFFFC'.repeat(name.length))
  return cut(guarded, 0, text.length, CITING).flatMap((part) => readLink(text, text, part, at) ?? [])
}

interface Part {
  readonly from: number
  readonly to: number
  readonly unclear?: boolean
}

function cut(text: string, from: number, to: number, separator: RegExp): Part[] {
  const parts: Part[] = []
  let start = from
  // A space before, so that “citing” at the very start is a separator as well.
  const within = text.slice(from, to)
  for (const found of ` ${within}`.matchAll(separator)) {
    const at = from + Math.max(found.index - 1, 0)
    if (at >= start) parts.push({ from: start, to: at })
    start = from + found.index - 1 + found[0].length
  }
  parts.push({ from: start, to })
  return parts
}

/** Cuts between names that stand beside each other; not within one, as in “Ministry of Trade and Industry”. */
function namesIn(text: string, guarded: string, level: Part): Part[] {
  const parts: Part[] = []
  let unclear = false
  let from = level.from
  for (const found of guarded.slice(level.from, level.to).matchAll(BETWEEN)) {
    const at = level.from + found.index
    const next = at + found[0].length
    const before = guarded.slice(from, at).trim()
    const after = guarded.slice(next, level.to).trimStart()
    const isAnd = /and/i.test(found[0])
    if (before === '' || after === '' || at < from) continue
    const isName = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}\uFFFC]/u.test(after)
    if (SUFFIX.test(after) || PAIRS.test(text.slice(from))) continue
    if (!isName && !SEVERAL.test(after)) continue
    if (isName && PHRASE.test(before)) continue
    if (isAnd && /^\p{Lu}/u.test(before) && /\s\p{Ll}+s?$/u.test(firstOf(after)) && isName) continue
    if (LIST_IN_NAME.test(before) && isName) {
      unclear = true
      continue
    }
    parts.push({ from, to: at, unclear })
    unclear = false
    from = next
  }
  parts.push({ from, to: level.to, unclear })
  return parts
}

const firstOf = (text: string): string => text.split(/[,，;；]|\sand\s/)[0]?.trim() ?? ''

function readLink(
  text: string,
  mask: string,
  { from, to, unclear }: Part,
  at: (index: number) => number,
): DraftLink | undefined {
  const raw = text.slice(from, to)
  const links = [...mask.slice(from, to).matchAll(WIKI_LINK)]
  let shown = ''
  let end = 0
  let note: string | undefined
  for (const link of links) {
    const read = readWikiLink(raw, mask.slice(from, to), link)
    shown += raw.slice(end, link.index) + (read?.name ?? '')
    end = link.index + link[0].length
    note = read?.note
  }
  const whole = tidy(shown + raw.slice(end), 300)
  const marks = mask.slice(from, to).trim()
  // What is escaped belongs to the name.
  const described = marks.startsWith(LITERAL)
  const isWhole = marks.endsWith(LITERAL) || (links.length === 1 && links[0]?.[0] === marks)
  const ended = isWhole
    ? whole
    : whole
        .replace(/ ?[,;:，]$/, '')
        .replace(/^([^(（]*)[)）]$/, '$1')
        .replace(/^([^[]*)\]$/, '$1')
  const bare = bareName(ended, links.length > 0 || described)
  const name = isWhole ? bare : withoutStop(bare)
  if (name === '') return undefined
  const start = from + raw.length - raw.trimStart().length
  const named = links.length > 0 || (!described && (/^\s*@/.test(raw) || !/^\p{Ll}/u.test(name)))
  const mayBeTwo = (unclear && !described) || (links.length === 0 && !described && mayBeTwoNames(name))
  return {
    text: name,
    at: at(start),
    named,
    ...(described && { described }),
    ...(mayBeTwo && { unclear: true as const }),
    ...(note !== undefined && { note }),
  }
}

const mayBeTwoNames = (name: string): boolean =>
  (MAY_BE_TWO.test(name) && !PAIRS.test(name)) || (NAME_TO_NAME.test(name) && !TO_IN_NAME.test(name))

/** A name without the words around it that are not of it; what stands in [[ ]] is all of it. */
function bareName(name: string, isLink: boolean): string {
  if (isLink) return name
  const quoted = /^[“"«‘'„](.{2,})[”"»’'“]$/u.exec(name)?.[1] ?? name
  return AROUND.reduce((left, words) => left.replace(words, ''), quoted)
}

/** A full stop ends the sentence, not the name, but where it shortens a word. */
const withoutStop = (name: string): string =>
  /(?:\b(?:Inc|Ltd|Co|Corp|Jr|Sr|Bros|St|Dr|No|al)|\p{L}\.\p{L}|\s\p{Lu})\.$/u.test(name)
    ? name
    : name.replace(/\.+$/, '')
