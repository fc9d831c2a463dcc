import { findInText } from '../search/find.ts'
import { plainText } from '../text/styled.ts'
import type { Content } from './content.ts'

/** A stretch of one line's plain text, in UTF-16 units. */
export interface Part {
  readonly line: number
  readonly start: number
  readonly end: number
}

/** A match in a page: where it begins, and all of its parts where it goes on over the end of a line. */
export interface Match extends Part {
  readonly parts: readonly Part[]
}

const latest = new WeakMap<Content, { readonly query: string; readonly matches: readonly Match[] }>()

/** All matches of a query in what is shown, from top to bottom. The last answer is kept, as every key asks again. */
export function matchesIn(content: Content, query: string): readonly Match[] {
  const known = latest.get(content)
  if (known?.query === query) return known.matches
  const matches = query.trim() === '' ? [] : found(content, query)
  latest.set(content, { query, matches })
  return matches
}

/** The match nearest to a line, by its index: the first at or after it, else the last one before. */
export function nearest(matches: readonly Match[], line: number): number {
  const after = matches.findIndex((match) => match.line >= line)
  return after >= 0 ? after : matches.length - 1
}

function found(content: Content, query: string): Match[] {
  const lines = content.draw(0, content.length).map(plainText)
  const runs = content.kind === 'page' ? runsOf(lines) : lines.map((text, line) => ({ text, starts: [0], line }))
  const texts = runs.map(({ text }) => text)
  return findInText(texts, query).flatMap(({ line: run, start, end }) => {
    const parts = partsOf(runs[run], start, end)
    const [first] = parts
    return first ? [{ ...first, parts }] : []
  })
}

/** Lines of a page that follow each other without a gap, as one text: a phrase may go on where a line was broken. */
interface Run {
  readonly text: string
  /** Where each of its lines begins in the text. */
  readonly starts: readonly number[]
  readonly line: number
}

function runsOf(lines: readonly string[]): Run[] {
  const runs: { text: string; starts: number[]; line: number }[] = []
  lines.forEach((text, line) => {
    const last = lines[line - 1] ? runs.at(-1) : undefined
    if (text === '') return
    if (!last) runs.push({ text, starts: [0], line })
    else {
      last.starts.push(last.text.length + 1)
      last.text += ` ${text}`
    }
  })
  return runs
}

/** The parts of a stretch of a run's text on each of its lines, without the spaces that set lines in. */
function partsOf(run: Run | undefined, start: number, end: number): Part[] {
  if (!run) return []
  return run.starts.flatMap((from, at): Part[] => {
    const to = (run.starts[at + 1] ?? run.text.length + 1) - 1
    const [first, last] = [Math.max(start, from), Math.min(end, to)]
    const text = run.text.slice(first, last)
    if (text.trim() === '') return []
    const lead = text.length - text.trimStart().length
    const tail = text.length - text.trimEnd().length
    return [{ line: run.line + at, start: first + lead - from, end: last - tail - from }]
  })
}
