import { isDay } from '../../dates/day.ts'
import { tidy } from '../single-line.ts'

/** `[[…]]` in the mask of a text, with the sign before it. */
export const WIKI_LINK = /([@!]?)\[\[([^[\]]*)\]\]/g

/** The name that a link has, and the words shown for it. */
export interface WikiLink {
  readonly sign: string
  readonly name: string
  readonly shown: string
  /** The name where its `#` begins a heading of that note; whether there is one shows when all files are read. */
  readonly note?: string
}

/**
 * Reads a match of `WIKI_LINK`. As other programs have it, `[[folder/Note.md#heading|shown]]` names the note, where it
 * has such a heading; any other `#` is of the name. Undefined where it names nothing. A sign of these in a name itself may
 * be escaped.
 */
export function readWikiLink(text: string, mask: string, found: RegExpMatchArray): WikiLink | undefined {
  const sign = found[1] ?? ''
  const from = (found.index ?? 0) + sign.length + 2
  const to = from + (found[2]?.length ?? 0)
  const bar = mask.slice(from, to).indexOf('|')
  const end = bar < 0 ? to : from + bar
  const { name, note } = targetName(text.slice(from, end), mask.slice(from, end))
  const shown = bar < 0 ? undefined : text.slice(end + 1, to)
  if (sign === '!') return { sign, name: '', shown: shown ?? text.slice(from, to) }
  if (name === '') return undefined
  // The note of a day is nobody.
  if (sign === '' && isDay(tidy(mask.slice(from, end)))) return { sign: '!', name: '', shown: shown ?? name }
  return { sign, name, shown: shown ?? name, ...(note !== undefined && { note }) }
}

/** The name that a target stands for: the last part of its path, without suffix and block. */
function targetName(target: string, mask: string): { name: string; note?: string } {
  const hash = mask.indexOf('#')
  const note = noteName(target, mask)
  if (hash < 0 || note === '' || mask.charAt(hash + 1) === '^') return { name: note }
  const name = tidy(target.slice(mask.lastIndexOf('/', hash) + 1), 200)
  return name === note ? { name } : { name, note }
}

/** The name that a link to a note stands for: the last part of its path, without suffix, heading and block. */
export function noteName(target: string, mask = target): string {
  const hash = mask.indexOf('#')
  const path = mask.slice(0, hash < 0 ? mask.length : hash)
  const from = path.lastIndexOf('/') + 1
  if (path.charAt(from) === '^') return ''
  const suffix = /\.(?:md|markdown|mdx|canvas)$/i.exec(path)?.[0].length ?? 0
  return tidy(target.slice(from, path.length - suffix), 200)
}

/** Text with the names of its links in place of the links; `\[[` is text. */
export function withoutLinks(text: string): string {
  return text.replace(/\\(\[\[)|[@!]?\[\[[^[\]]*\]\]/g, (whole, brackets?: string) => {
    const [found] = brackets === undefined ? whole.matchAll(WIKI_LINK) : []
    return brackets ?? (found && readWikiLink(whole, whole, found)?.shown) ?? whole
  })
}
