import { pattern } from '../text/pattern.ts'
import { escapeText } from '../write/markdown/markdown-escape.ts'
import type { Doubt } from './draft.ts'

const START = /^(\s*[-*+] (?:\[[ xX]\] )?)/
const DATE = /^(?:\[?(?:\d{4}|\.\.)[^:\s]*\]?|\.\.\/\d{4}[^:\s]*): /
const PER = /\s*\(per (?:[^()\\]|\\.|\([^()]*\))*\)\s*\.?\s*$/i

const KEY = pattern(String.raw`\s\^([\p{L}\p{N}][\p{L}\p{N}_/-]*)`, 'u')
const KEYS = pattern(String.raw`\s\^[\p{L}\p{N}_/-]+`, 'gu')
const ESCAPED = pattern(String.raw`\\([^\p{L}\p{N}\s])`, 'gu')
const LETTER_FIRST = pattern(String.raw`^[\p{L}\p{N}]`, 'u')
const LETTER_LAST = pattern(String.raw`[\p{L}\p{N}]$`, 'u')

/** The option that takes a place or a type out of a line. */
export const NO_MARK = 'none'

/** The line of a claim with one option of a doubt in the place of what it has. */
export function withOption(line: string, { aspect, words }: Doubt, option: string): string {
  const [, start = ''] = START.exec(line) ?? []
  const body = line.slice(start.length)
  switch (aspect) {
    case 'date':
      return `${start}${option}: ${body.replace(DATE, '').replace(/^([^:]{1,80})\\:/, '$1:')}`
    case 'source':
      return `${start}${withSource(body, option)}`
    case 'actor':
      return `${start}${linked(body, words, option)}`
    case 'place':
      return `${start}${withMark(body, /\s@\[\[[^\]]*\]\]/, option === NO_MARK ? '' : `@[[${option}]]`)}`
    case 'event':
      return `${start}${withMark(body, KEY(), `^${option}`)}`
    case 'type':
    case 'status':
      return `${start}${withMark(body, new RegExp(`\\s#${aspect === 'status' ? STATUS : TYPE}\\b`), option === NO_MARK ? '' : `#${option}`)}`
  }
}

const STATUS = '(?:happened|announced|expected|possible|denied|opinion)'
const IS_STATUS = new RegExp(`^${STATUS}$`)
const TYPE = `(?!${STATUS}\\b)[a-z]+`

/** The words of a claim without its date, links and marks, as far as they are to be found in a report again. */
export function plainClaim(line: string): string {
  return line
    .replace(START, '')
    .replace(DATE, '')
    .replace(PER, '')
    .replace(/\s@\[\[[^\]]*\]\]/g, '')
    .replace(/\s#[a-z]+\b/g, '')
    .replace(KEYS(), '')
    .replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1')
    .replace(ESCAPED(), '$1')
    .trim()
}

/** The marks of a claim's line, as they are typed. */
export interface LineMarks {
  readonly date?: string | undefined
  readonly place?: string | undefined
  readonly type?: string | undefined
  readonly status?: string | undefined
  readonly key?: string | undefined
  readonly per?: string | undefined
}

/** Reads the marks of a claim's line. */
export function marksOf(line: string): LineMarks {
  const body = line.replace(START, '')
  const tags = Array.from(body.matchAll(/\s#([a-z]+)\b/g), ([, tag = '']) => tag)
  return {
    date: DATE.exec(body)?.[0].replace(/: $/, ''),
    place: /\s@\[\[([^\]|]*)/.exec(body)?.[1],
    type: tags.find((tag) => !IS_STATUS.test(tag)),
    status: tags.find((tag) => IS_STATUS.test(tag)),
    key: KEY().exec(body)?.[1],
    per: PER.exec(body)?.[0]
      .trim()
      .replace(/^\(per |\)\.?$/g, '')
      .replace(/\[\[([^\]]*)\]\]/g, '$1')
      .replace(ESCAPED(), '$1'),
  }
}

/** The words that a claim's links show. */
export function linkedWords(line: string): readonly string[] {
  return Array.from(line.matchAll(/(?<!@)\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g), ([, shown = '']) => shown).filter(
    (shown) => shown !== '',
  )
}

/** The outlet stands first in what is cited, and stays there. */
function withSource(body: string, option: string): string {
  const per = PER.exec(body)
  const typed = escapeText(option).replace(/[()]/g, '\\$&')
  if (!per) return `${body} (per ${typed})`
  const outlet = /\(per (.*?), citing /.exec(per[0])?.[1]
  return `${body.slice(0, per.index)} (per ${outlet === undefined ? '' : `${outlet}, citing `}${typed})`
}

/** Links the first place where the words stand unlinked. */
function linked(body: string, words: string, name: string): string {
  for (let at = body.indexOf(words); at >= 0; at = body.indexOf(words, at + 1)) {
    const before = body.slice(0, at)
    const inside = before.lastIndexOf('[[') > before.lastIndexOf(']]')
    const whole = !LETTER_LAST().test(before) && !LETTER_FIRST().test(body.slice(at + words.length))
    if (inside || !whole) continue
    const link = words === name ? `[[${name}]]` : `[[${name}|${words}]]`
    return `${before}${link}${body.slice(at + words.length)}`
  }
  return withMark(body, /(?!)/, `[[${name}|]]`)
}

/** The text with a mark in the place of another of its kind, else before what is cited. */
function withMark(body: string, old: RegExp, mark: string): string {
  if (mark === '') return body.replace(old, '')
  if (old.test(body)) return body.replace(old, ` ${mark}`)
  const per = PER.exec(body)
  return per ? `${body.slice(0, per.index)} ${mark}${per[0]}` : `${body} ${mark}`
}
