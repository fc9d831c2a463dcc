import type { Doubt, DoubtAspect } from './draft.ts'

const COMMENT =
  /^\s*<!-- \?\? (?<aspect>date|source|actor|status|place|type|event) · “(?<words>[^”]*)”(?:, (?<note>[^·]*?))?(?: · (?<options>.*?))? -->\s*$/

/** A doubt as the comment below its line, which the reader of briefings passes over. */
export function doubtComment({ aspect, words, note, options }: Doubt): string {
  const about = `“${insideComment(words).replace(/[“”]/g, "'")}”${note === undefined ? '' : `, ${insideComment(note)}`}`
  const listed = options.map((option) => insideComment(option).replaceAll('|', '/')).join(' | ')
  return `<!-- ?? ${aspect} · ${about}${listed === '' ? '' : ` · ${listed}`} -->`
}

/** Reads a line of a briefing as such a comment; undefined where it is none. */
export function readDoubtComment(line: string): Doubt | undefined {
  const groups = COMMENT.exec(line)?.groups
  if (!groups) return undefined
  const { aspect, words = '', note, options } = groups
  return {
    aspect: aspect as DoubtAspect,
    words,
    ...(note !== undefined && { note }),
    options: options === undefined ? [] : options.split(' | '),
  }
}

/** Text that cannot end a comment. */
export function insideComment(text: string): string {
  return text.replace(/--+/g, '–').replace(/ · /g, ', ')
}
