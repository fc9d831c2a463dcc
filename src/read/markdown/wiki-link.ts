import { isDay } from '../../dates/day.ts'
import { tidy } from '../single-line.ts'

/** `[[…]]` in the mask of a text, with the sign before it. */
export const WIKI_LINK = /([@!]?)\[\[([^[\]]*)\]\]/g

/** The name that a link has, and the words shown for it. */
export interface WikiLink {
  readonly sign: string
  readonly name: string
  readonly shown: string
}

/**
 * Reads a match of `WIKI_LINK`. As other programs have it, `[[folder/Note.md#heading|shown]]` names the note; undefined
 * where it names nothing. A sign of these in a name itself is escaped.
 */
export function readWikiLink(text: string, mask: string, found: RegExpMatchArray): WikiLink | undefined {
  const sign = found[1] ?? ''
  const from = (found.index ?? 0) + sign.length + 2
  const to = from + (found[2]?.length ?? 0)
  const bar = mask.slice(from, to).indexOf('|')
  const target = noteName(text.slice(from, bar < 0 ? to : from + bar), mask.slice(from, bar < 0 ? to : from + bar))
  if (sign === '!') return { sign, name: '', shown: bar < 0 ? text.slice(from, to) : text.slice(from + bar + 1, to) }
  if (target === '') return undefined
  // The note of a day is nobody.
  if (sign === '' && isDay(target))
    return { sign: '!', name: '', shown: bar < 0 ? target : text.slice(from + bar + 1, to) }
  return { sign, name: target, shown: bar < 0 ? target : text.slice(from + bar + 1, to) }
}

/** The name that a link to a note stands for: the last part of its path, without suffix, heading and block. */
export function noteName(target: string, mask = target): string {
  const end = mask.search(/[#^]/)
  const path = mask.slice(0, end < 0 ? mask.length : end)
  const segment = path.lastIndexOf('/') + 1
  return tidy(target.slice(segment, path.length).replace(/\.(?:md|markdown|mdx|canvas)$/i, ''), 200)
}

/** Text with the names of its links in place of the links. */
export function withoutLinks(text: string): string {
  return text.replace(WIKI_LINK, (whole, _sign: string, _inside: string, index: number) => {
    const [found] = [...whole.matchAll(WIKI_LINK)]
    return (found && readWikiLink(whole, whole, found)?.shown) ?? text.slice(index, index + whole.length)
  })
}
