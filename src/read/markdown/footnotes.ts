import type { Plain } from '../mapped-text.ts'
import { tidy } from '../single-line.ts'
import type { MarkdownBlock } from './markdown.ts'
import { proseText } from './marks.ts'

const LABEL = /(?:^|(?<=\s))\[\^([^[\]\s]{1,40})\]:\s*/g

const REFERENCE = /\[\^([^[\]\s]{1,40})\]/g

/** The texts of footnotes, by label, and the blocks without the paragraphs that give those of claims. */
export function takeFootnotes(blocks: readonly MarkdownBlock[]): {
  footnotes: ReadonlyMap<string, string>
  rest: MarkdownBlock[]
} {
  const footnotes = new Map<string, string>()
  const items = blocks.filter(({ kind }) => kind === 'item' || kind === 'row')
  const used = new Set(items.flatMap(({ text }) => [...text.mask.matchAll(REFERENCE)].map(([, label]) => label)))
  const rest = blocks.filter(({ kind, text }) => {
    if (kind !== 'paragraph' || !/^\s*\[\^[^[\]\s]{1,40}\]:/.test(text.mask)) return true
    const notes = notesIn(text)
    for (const [label, note] of notes) footnotes.set(label, note)
    // A footnote that only prose refers to stays where it is.
    return !notes.some(([label]) => used.has(label))
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
