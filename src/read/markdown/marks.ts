import { EVENT_TYPES, STATUSES } from '../../model/vocabulary.ts'
import { isKey } from '../key.ts'
import type { Plain } from '../mapped-text.ts'
import type { Report } from '../report.ts'
import { tidy } from '../single-line.ts'
import { findAttribution, readChain } from './attribution.ts'
import type { DraftLink, Mention } from './draft.ts'

/** The marks of one claim, each with its offset in the file, and the text that is left without them. */
export interface Marks {
  readonly text: string
  readonly actors: readonly Mention[]
  readonly places: readonly Mention[]
  readonly keys: readonly Mention[]
  readonly tags: readonly Mention[]
  /** Words after `#` that are no tag of ours; they stay in the text. */
  readonly otherTags: readonly Mention[]
  readonly chain?: readonly DraftLink[] | undefined
  /** Offset of a `(per` that is never closed. */
  readonly open?: number | undefined
}

const LINK = /([@!]?)\[\[([^[\]]*)\]\]/g
const UNCLOSED = /\[\[(?=[\p{L}\p{N}])(?![^[\]]*\]\])/u
// What nobody sees, such as a soft hyphen, does not end a word.
const TAG_OR_KEY = /(?<![^\s(])([#^])(\p{Cf}*[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}_/-]*)(?![^\s.,;:!?)])/gu
/** After these words a place belongs to the sentence. */
export const PREPOSITION =
  /\b(?:in|at|to|from|near|on|of|for|through|via|into|towards?|outside|around|and|or|the|,)\s*$/i
const TAGS: ReadonlySet<string> = new Set([...EVENT_TYPES, ...STATUSES])

/** A stretch of the text, and what stands there instead once the marks are taken out. */
interface Edit {
  readonly start: number
  readonly end: number
  readonly shown: string
}

interface Link extends Edit {
  readonly sign: string
  readonly name: string
}

/** Reads the marks of a claim: `[[Name|shown]]`, `@[[Place]]`, `#tag`, `^key` and `(per A, citing B)` at the end. */
export function readMarks(plain: Plain): Marks {
  const links = readLinks(plain)
  const words = [...plain.mask.matchAll(TAG_OR_KEY)].map(({ index, 0: whole, 1: sign, 2: name = '' }) => {
    return { start: index, end: index + whole.length, sign, name: tidy(name), at: plain.at(index) }
  })
  const keys = words.filter(({ sign, name }) => sign === '^' && isKey(name))
  const tags = words.filter(({ sign, name }) => sign === '#' && TAGS.has(name.toLowerCase()))
  const outside = blanked(plain.mask, [...keys, ...tags, ...links.filter(({ sign }) => sign === '@')])
  const found = findAttribution(outside)
  const per = found !== undefined && 'from' in found ? found : undefined
  const inText = links.filter(({ start }) => per === undefined || start < per.start || start >= per.end)
  const last = blanked(outside, per === undefined ? [] : [per])
    .replace(/\./g, ' ')
    .trimEnd().length
  const mention = ({ name, start, shown }: Link): Mention => ({
    name,
    at: plain.at(start),
    ...(tidy(shown) !== name && { shown: tidy(shown) }),
  })
  const edits: Edit[] = [
    ...[...keys, ...tags].map(({ start, end }) => ({ start, end, shown: '' })),
    ...inText.map((link) => (isAside(link, last, plain) ? { ...link, shown: '' } : link)),
    ...(per === undefined ? [] : [{ ...per, shown: '' }]),
  ]
  return {
    text: tidy(edited(plain.text, edits)),
    actors: inText.filter(({ sign }) => sign === '').map(mention),
    places: inText.filter(({ sign }) => sign === '@').map(mention),
    keys: keys.map(({ name, at }) => ({ name, at })),
    tags: tags.map(({ name, at }) => ({ name: name.toLowerCase(), at })),
    otherTags: words
      .filter(({ sign, name }) => sign === '#' && !TAGS.has(name.toLowerCase()) && /\p{L}/u.test(name))
      .map(({ name, at }) => ({ name, at })),
    ...(per && { chain: readChain(plain.text.slice(per.from, per.to), (index) => plain.at((per?.from ?? 0) + index)) }),
    ...(found !== undefined && 'open' in found && { open: plain.at(found.open) }),
  }
}

/** The text of a paragraph that is no claim: names without their brackets, no block id at its end. */
export function proseText(plain: Plain): string {
  const id = /\s\^[\w-]+\s*$/.exec(plain.mask)
  const edits: Edit[] = readLinks(plain)
  if (id !== null) edits.push({ start: id.index, end: plain.mask.length, shown: '' })
  return tidy(edited(plain.text, edits))
}

/** Warns of a `[[` that a name follows and no `]]` closes. */
export function warnOfUnclosed(plain: Plain, report: Report): void {
  const index = plain.mask.search(UNCLOSED)
  if (index >= 0)
    report('warning', plain.at(index), 'no ]] closes this [[, so it names nobody', 'put ]] after the name')
}

/**
 * What is linked, and the words shown for it. Of notes of another kind, `[[Note#heading]]` links the note, and `![[x]]`
 * nobody.
 */
function readLinks(plain: Plain): Link[] {
  return [...plain.mask.matchAll(LINK)].flatMap(({ index, 0: whole, 1: sign = '' }) => {
    const end = index + whole.length
    const inside = plain.text.slice(index + sign.length + 2, end - 2)
    const bar = inside.indexOf('|')
    const shown = bar < 0 ? inside : inside.slice(bar + 1)
    const name = tidy((bar < 0 ? inside : inside.slice(0, bar)).replace(/[#^].*$/, ''), 200)
    if (sign === '!') return { start: index, end, sign, name: '', shown }
    return name === '' ? [] : { start: index, end, sign, name, shown }
  })
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
  for (const { start, end, shown } of [...edits].sort((a, b) => a.start - b.start)) {
    if (start < from) continue
    result += text.slice(from, start) + shown
    if (shown === '' && /[.,;:!?]/.test(text.charAt(end))) result = result.trimEnd()
    from = end
  }
  return result + text.slice(from)
}
