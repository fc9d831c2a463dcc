import { type Plain, slicePlain } from '../mapped-text.ts'
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
  const rest = blocks.flatMap((block): MarkdownBlock[] => {
    if (block.kind !== 'paragraph' || !/^\s*\[\^[^[\]\s]{1,40}\]:/.test(block.text.mask)) return [block]
    const notes = notesIn(block.text)
    for (const { label, note } of notes) if (!footnotes.has(label)) footnotes.set(label, note)
    // A footnote that only prose refers to, or nothing, stays where it is; so does a second one of a label.
    const left = notes.filter(({ label, note }) => !used.has(label) || footnotes.get(label) !== note)
    if (left.length === notes.length) return [block]
    return left.map(({ plain }) => ({ ...block, text: plain }))
  })
  return { footnotes, rest }
}

interface Footnote {
  readonly label: string
  readonly note: string
  /** The whole of it, with its label. */
  readonly plain: Plain
}

function notesIn(plain: Plain): Footnote[] {
  const labels = [...plain.mask.matchAll(LABEL)]
  return labels.map(({ index, 0: whole, 1: label = '' }, at) => {
    const own = slicePlain(plain, index, labels[at + 1]?.index)
    return { label, note: proseText(slicePlain(own, whole.length)), plain: own }
  })
}
