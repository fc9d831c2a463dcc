import type { Plain } from '../mapped-text.ts'
import { tidy } from '../single-line.ts'
import type { MarkdownBlock } from './markdown.ts'
import { proseText } from './marks.ts'

const LABEL = /(?:^|(?<=\s))\[\^([^[\]\s]{1,40})\]:\s*/g

/** The texts of footnotes, by label, and the blocks without the paragraphs that give them. */
export function takeFootnotes(blocks: readonly MarkdownBlock[]): {
  footnotes: ReadonlyMap<string, string>
  rest: MarkdownBlock[]
} {
  const footnotes = new Map<string, string>()
  const rest = blocks.filter(({ kind, text }) => {
    if (kind !== 'paragraph' || !/^\s*\[\^[^[\]\s]{1,40}\]:/.test(text.mask)) return true
    for (const [label, note] of notesIn(text)) footnotes.set(label, note)
    return false
  })
  return { footnotes, rest }
}

function notesIn(plain: Plain): [string, string][] {
  const text = proseText(plain)
  const labels = [...text.matchAll(LABEL)]
  return labels.map(({ index, 0: whole, 1: label = '' }, at) => [
    label,
    tidy(text.slice(index + whole.length, labels[at + 1]?.index)),
  ])
}
