import type { WebLink } from '../../model/model.ts'
import type { Plain } from '../mapped-text.ts'
import type { Report } from '../report.ts'
import { tidy } from '../single-line.ts'
import { findAttributions, type NearAttribution } from './attribution.ts'
import type { DraftLink, Mention } from './draft.ts'
import { readSources, withoutAsides } from './sources.ts'
import { noteName, readWikiLink, WIKI_LINK } from './wiki-link.ts'
import { findWordMarks, type NearMark, type WordMark } from './word-marks.ts'

/** The marks of one claim, each with its offset in the file, and the text that is left without them. */
export interface Marks {
  readonly text: string
  readonly actors: readonly Mention[]
  readonly places: readonly Mention[]
  readonly keys: readonly Mention[]
  readonly threads: readonly Mention[]
  readonly tags: readonly Mention[]
  readonly links: readonly WebLink[]
  /** Labels of the footnotes that it refers to. */
  readonly footnotes: readonly string[]
  /** An attribution chain for each source; undefined where it names none. */
  readonly chains?: readonly (readonly DraftLink[])[] | undefined
  /** The tail behind its sources: a day, a page. */
  readonly asides: readonly string[]
  /** Near-marks, which stay in the text. */
  readonly near: NearMarks
}

/** A near-mark, with its offset in the file and as it is typed. */
export interface NearMarks {
  /** Words after `#` that are no tag of ours. */
  readonly tags: readonly Mention[]
  readonly words: readonly (NearMark & { readonly at: number })[]
  readonly open: readonly number[]
  readonly inner: readonly Mention[]
  /** A text that may name a source; `name` is who. `likely` where any sentence may have such words. */
  readonly sources: readonly (Mention & { readonly likely?: true | undefined })[]
}

/** Nothing but links that are not seen. */
const UNSEEN_ONLY = /^\s*(?:\[\[[^[\]|]*\|\s*\]\]\s*)*$/
const UNCLOSED = /\[\[(?=[\p{L}\p{N}])(?![^[\]]*\]\])/u
const FOOTNOTE = /(?<!\[)\[\^([^[\]\s]{1,40})\](?!\])/g
/** An address as it stands in a text. */
export const ADDRESS = /(?<![\p{L}\p{N}])https?:\/\/[^\s<>"'[\]\uFFFC]*[^\s<>"'.,;:!?)[\]}~\uFFFC]/gu
/** After these words a place belongs to the sentence. */
export const PREPOSITION =
  /\b(?:in|at|to|from|near|on|of|for|through|via|into|towards?|outside|around|and|or|the|,)\s*$/i

/** A stretch of the text, and what stands there instead once the marks are taken out. */
interface Edit {
  readonly start: number
  readonly end: number
  readonly shown: string
}

interface Link extends Edit {
  readonly sign: string
  readonly name: string
  readonly note?: string
}

/**
 * Reads the marks of a claim: `[[Name|shown]]`, `@[[Place]]`, `#tag`, `^key`, `+thread`, footnotes, and at the end
 * `(per A, citing B; C)`.
 */
export function readMarks(plain: Plain): Marks {
  const links = readLinks(plain)
  const footnotes = matches(plain.mask, '[^', FOOTNOTE).map(({ index, 0: whole, 1: label = '' }) => {
    return { start: index, end: index + whole.length, shown: '', label }
  })
  const outsideLinks = blanked(plain.mask, links)
  const { marks, others, nearly } = findWordMarks(outsideLinks)
  const places = links.filter(({ sign }) => sign === '@')
  const outside = blanked(plain.mask, [...marks, ...footnotes, ...places])
  const found = findAttributions(outside)
  const isInSource = ({ start }: { start: number }) => found.read.some((per) => start >= per.start && start < per.end)
  const inText = links.filter((link) => !isInSource(link))
  const last = blanked(outside, [...found.read, ...others])
    .replace(/\./g, ' ')
    .trimEnd().length
  const mention = ({
    name,
    start,
    shown = name,
    note,
  }: Pick<Link, 'name' | 'start' | 'note'> & { shown?: string }): Mention => ({
    name,
    at: plain.at(start),
    ...(note !== undefined && { note }),
    ...(tidy(shown) !== name && { shown: tidy(shown) }),
    ...(shown.trim() === '' && UNSEEN_ONLY.test(plain.text.slice(0, start)) && { leads: true as const }),
  })
  const all = (kind: WordMark['kind']) => marks.filter((mark) => mark.kind === kind).map(mention)
  const edits: Edit[] = [
    ...marks.map(({ start, end }) => ({ start, end, shown: '' })),
    ...footnotes,
    ...plain.links.flatMap(({ start, end, shown }) => (shown === undefined ? [] : { start, end, shown })),
    ...inText.map((link) => (isAside(link, last, plain) ? { ...link, shown: '' } : link)),
    ...found.read.map((per) => ({ ...per, shown: '' })),
  ]
  const asides: string[] = []
  const chains = found.read.flatMap(({ from, to }) => {
    const named = withoutAsides(plain.mask.slice(from, to))
    asides.push(...named.asides)
    const end = from + named.to
    return readSources(plain.text.slice(from, end), (index) => plain.at(from + index), plain.mask.slice(from, end))
  })
  const typed = ({ start, from, to }: { start: number; from: number; to: number }): Mention => ({
    name: tidy(plain.text.slice(from, to)),
    at: plain.at(start),
  })
  return {
    text: tidy(edited(plain.text, edits)),
    actors: inText.filter(({ sign }) => sign === '').map(mention),
    places: inText.filter(({ sign }) => sign === '@').map(mention),
    keys: all('key'),
    threads: all('thread'),
    tags: all('tag').map(({ name, at }) => ({ name: name.toLowerCase(), at })),
    links: webLinks(plain),
    footnotes: footnotes.map(({ label }) => label),
    ...(chains.length > 0 && { chains }),
    asides,
    near: {
      tags: others.filter((each) => each.kind === 'tag' && /\p{L}/u.test(each.name) && !isInSource(each)).map(mention),
      words: nearly.filter((each) => !isInSource(each)).map((word) => ({ ...word, at: plain.at(word.start) })),
      open: found.open.map((index) => plain.at(index)),
      inner: found.inner.map(typed),
      sources: (found.near.length > 0 || chains.length > 0 ? found.near : linkedSource(plain)).map((near) => ({
        ...typed(near),
        likely: near.likely,
      })),
    },
  }
}

/** A link at the end whose words name the site that it leads to, as “[AP](https://apnews.com/…)”. */
function linkedSource({ text, links }: Plain): NearAttribution[] {
  const link = links.at(-1)
  const name = link === undefined ? '' : text.slice(link.start, link.end)
  if (link === undefined || !/^[\s.)\]]*$/.test(text.slice(link.end))) return []
  const host =
    /^https?:\/\/([^/]+)/i
      .exec(link.url)?.[1]
      ?.toLowerCase()
      .replaceAll(/[^a-z]/g, '') ?? ''
  const letters = name.toLowerCase().replace(/^the /, '')
  const isSite = [letters.replaceAll(/[^a-z]/g, ''), letters.replaceAll(/\B\w|\W/g, '')].some(
    (short) => short.length > 1 && host.includes(short),
  )
  const range = { start: link.start, end: link.end, from: link.start, to: link.end }
  return isSite && /^\p{Lu}/u.test(name) ? [{ ...range, likely: true }] : []
}

/** The text of a paragraph that is no claim: names without their brackets, no block id at its end. */
export function proseText(plain: Plain): string {
  const id = /\s\^[\w-]+\s*$/.exec(plain.mask)
  const edits: Edit[] = readLinks(plain)
  for (const { start, end, shown } of plain.links) if (shown !== undefined) edits.push({ start, end, shown })
  if (id !== null) edits.push({ start: id.index, end: plain.mask.length, shown: '' })
  return tidy(edited(plain.text, edits))
}

/** Whom a paragraph that is no claim links. */
export const linkedIn = (plain: Plain): Mention[] =>
  readLinks(plain)
    .filter(({ sign, name }) => sign === '' && name !== '')
    .map(({ name, note, start }) => ({ name, at: plain.at(start), ...(note !== undefined && { note }) }))

/** Warns of a `[[` that a name follows and no `]]` closes. */
export function warnOfUnclosed(plain: Plain, report: Report): void {
  const index = plain.mask.search(UNCLOSED)
  if (index >= 0)
    report('warning', plain.at(index), 'no ]] closes this [[, so it names nobody', 'put ]] after the name')
}

/** The names linked as `[[Name]]` or as `[Name](note.md)`. */
function readLinks(plain: Plain): Link[] {
  const wiki = matches(plain.mask, '[[', WIKI_LINK).flatMap((found): Link[] => {
    const link = readWikiLink(plain.text, plain.mask, found)
    return link === undefined ? [] : [{ start: found.index, end: found.index + found[0].length, ...link }]
  })
  const notes = plain.links.flatMap(({ start, end, url }): Link[] => {
    const shown = tidy(plain.text.slice(start, end))
    const target = NOTE.test(url) ? noteName(decoded(url)) : ''
    if (target === '' || shown === '' || wiki.some((link) => link.start < end && link.end > start)) return []
    const sign = plain.mask.charAt(start - 1) === '@' ? '@' : ''
    const name = target.toLowerCase() === shown.toLowerCase() ? shown : target
    return [{ start: start - sign.length, end, sign, name, shown }]
  })
  return [...wiki, ...notes]
}

/** All that a pattern finds in a text; most texts lack the signs that it needs, and are not looked through. */
const matches = (text: string, signs: string, pattern: RegExp): RegExpExecArray[] =>
  text.includes(signs) ? [...text.matchAll(pattern)] : []

/** A link to a note beside this one. */
const NOTE = /^(?![a-z][a-z\d+.-]*:|\/\/|#)[^?]*\.(?:md|markdown|mdx)(?:#.*)?$/i

function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}

/** The addresses that a text links or writes out, each once. */
export function webLinks(plain: Plain): WebLink[] {
  const linked = plain.links.flatMap(({ start, end, url, shown, title }) => {
    const text = tidy(shown ?? (start === end ? (title ?? '') : plain.text.slice(start, end)))
    return /^https?:\/\//i.test(url) ? [{ url: tidy(url, 2000), ...(text !== '' && text !== url && { text }) }] : []
  })
  const written = matches(plain.mask, '://', ADDRESS).map(([url]) => ({ url: tidy(url, 2000) }))
  return [...new Map([...written, ...linked].map((link) => [link.url, link])).values()]
}

/** A place after the sentence is shown beside it; one that the sentence needs (“goes to @[[Moscow]]”) stays. */
const isAside = ({ sign, start, end }: Link, last: number, plain: Plain): boolean =>
  sign === '@' && end > last && !PREPOSITION.test(plain.text.slice(Math.max(0, start - 20), start))

const blanked = (text: string, ranges: readonly { readonly start: number; readonly end: number }[]): string =>
  edited(
    text,
    ranges.map(({ start, end }) => ({ start, end, shown: ' '.repeat(end - start) })),
  )

/** Puts what is shown in the place of each range; where that is nothing, no space is left before a full stop or comma. */
function edited(text: string, edits: readonly Edit[]): string {
  let result = ''
  let from = 0
  for (const { start, end, shown } of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < from) continue
    result += text.slice(from, start) + shown
    if (shown === '' && /[.,;:!?]/.test(text.charAt(end))) result = result.trimEnd()
    from = end
  }
  return result + text.slice(from)
}
