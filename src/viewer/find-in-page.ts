import { identityOf, remember } from '../model/memo.ts'
import { textFinder } from '../search/text-finder.ts'
import { pace, runToEnd } from '../work.ts'
import type { Content } from './content.ts'
import { type ListPart, MatchCollector, type Matches } from './match-list.ts'

/** Finds a query in the lines of a page: from the line it begins at to the end, then on from the top. */
export interface Finding {
  readonly content: Content
  readonly query: string
  /** The line it begins at. */
  readonly from: number
  readonly matches: Matches
  /** How many of them are below the line it began at. */
  readonly below: number
  readonly complete: boolean
}

/** The place of a match from the top, counted from 0, where all are found. */
export const placeOfMatch = ({ matches, below }: Finding, match: number): number =>
  (match - below + matches.count) % matches.count

/** The match at a place from the top, where all are found. */
export const matchAtPlace = ({ matches, below }: Finding, place: number): number => (place + below) % matches.count

/** All that is found, at once. The last answer is kept, as every key asks again. */
export const findAtOnce = remember(
  (_world, content: Content, query: string, from: number) => runToEnd(findMatches(content, query, from)),
  { keyOf: (content, query, from) => `${identityOf(content)} ${from} ${query}` },
)

/** Looks for a query in what is shown, as long work: yields what it has so far, and returns all of it. */
export function* findMatches(content: Content, query: string, from: number): Generator<Finding, Finding> {
  const found = new MatchCollector()
  const tell = textFinder(query)
  let below: number | undefined
  const soFar = (complete: boolean): Finding => {
    const matches = found.soFar()
    return { content, query, from, matches, below: below ?? matches.count, complete }
  }
  function* look(runs: Iterable<TextRun>): Generator<Finding> {
    for (const run of runs) {
      tell(run.text, (start, end) => {
        if (run.starts.length === 1) found.addOne(run.line, start, end)
        else found.add(partsOf(run, start, end))
      })
      if (pace()) yield soFar(false)
    }
  }
  if (content.kind === 'page') {
    // A page is laid out anew at every width, so that no line of it is a place to begin at.
    yield* look(textRuns(content))
  } else {
    yield* look(rowRuns(content, from, content.length))
    below = found.soFar().count
    found.turn()
    yield* look(rowRuns(content, 0, from))
  }
  return soFar(true)
}

/** The parts of a stretch of a run's text on each of its lines, without the spaces that set lines in. */
function partsOf(run: TextRun, start: number, end: number): ListPart[] {
  return run.starts.flatMap((from, at): ListPart[] => {
    const to = (run.starts[at + 1] ?? run.text.length + 1) - 1
    const [first, last] = [Math.max(start, from), Math.min(end, to)]
    const text = run.text.slice(first, last)
    if (text.trim() === '') return []
    const lead = text.length - text.trimStart().length
    const tail = text.length - text.trimEnd().length
    return [{ line: run.line + at, start: first + lead - from, end: last - tail - from }]
  })
}

/** Text that is looked through as one: the lines from `line` on, set side by side with a space. */
interface TextRun {
  readonly text: string
  /** Where each of its lines begins in the text. */
  readonly starts: readonly number[]
  readonly line: number
}

/** The runs of a page: lines that follow each other without a gap, as a phrase may go on where a line was broken. */
function* textRuns(content: Content): Generator<TextRun> {
  let begun: { text: string; starts: number[]; line: number } | undefined
  for (let line = 0; line < content.length; line++) {
    const text = content.text(line)
    if (text === '') {
      if (begun) yield begun
      begun = undefined
    } else if (begun) {
      begun.starts.push(begun.text.length + 1)
      begun.text += ` ${text}`
    } else {
      begun = { text, starts: [0], line }
    }
  }
  if (begun) yield begun
}

/** The rows of a list from line `first` to `end` (exclusive), each a run of its own. */
function* rowRuns(content: Content, first: number, end: number): Generator<TextRun> {
  for (let line = first; line < end; line++) yield { text: content.text(line), starts: [0], line }
}
