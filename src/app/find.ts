import { textFinder } from '../search/find.ts'
import { plainText } from '../text/styled.ts'
import type { Content } from './content.ts'
import { type Run, rowRuns, textRuns } from './runs.ts'

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

/** Up to so many lines are looked through at once; more are looked through in slices, while the screen shows what it has. */
const AT_ONCE = 1000

/** Lines between two yields: a millisecond's work or two. */
const SLICE = 25

/** What is found for a query in what is shown: from the line it begins at to the end, then on from the top. */
export interface Finding {
  readonly query: string
  /** In the order in which they are found. */
  readonly matches: readonly Match[]
  readonly done: boolean
  /** What is left to look through; the same work however often it is asked for. */
  readonly work: Generator<void>
  /** Which matches have a part on a line, by their number in `matches`. */
  on(line: number): readonly number[]
  /** The place of a match from the top, counted from 0; known when all is looked through. */
  place(match: number): number
  /** The match at a place. */
  at(place: number): number
}

const latest = new WeakMap<Content, Finding>()

/** Looks for a query in what is shown. The last answer is kept, as every key asks again. */
export function findingIn(content: Content, query: string, from: number): Finding {
  const known = latest.get(content)
  if (known?.query === query) return known
  const finding = find(content, query, from)
  if (content.length <= AT_ONCE) for (const _ of finding.work);
  latest.set(content, finding)
  return finding
}

function find(content: Content, query: string, from: number): Finding {
  const matches: Match[] = []
  const lines = new Map<number, number[]>()
  let beforeEnd = 0
  let done = false

  function* look(runs: Iterable<Run>): Generator<void> {
    const places = textFinder(query)
    let looked = 0
    for (const run of runs) {
      for (const { start, end } of places(run.text)) add(partsOf(run, start, end))
      looked += run.starts.length
      if (looked < SLICE) continue
      looked = 0
      yield
    }
  }

  function add(parts: readonly Part[]): void {
    const [first] = parts
    if (!first) return
    for (const { line } of parts) lines.set(line, [...(lines.get(line) ?? []), matches.length])
    matches.push({ ...first, parts })
  }

  function* work(): Generator<void> {
    if (content.kind === 'page') {
      // A page is laid out anew at every width, so that no line of it is a place to begin at.
      yield* look(textRuns(content.draw(0, content.length).map(plainText)))
      beforeEnd = matches.length
    } else {
      yield* look(rowRuns(content, from, content.length))
      beforeEnd = matches.length
      yield* look(rowRuns(content, 0, from))
    }
    done = true
  }

  return {
    query,
    matches,
    get done() {
      return done
    },
    work: work(),
    on: (line) => lines.get(line) ?? [],
    place: (match) => (match - beforeEnd + matches.length) % matches.length,
    at: (place) => (place + beforeEnd) % matches.length,
  }
}

/** The parts of a stretch of a run's text on each of its lines, without the spaces that set lines in. */
function partsOf(run: Run, start: number, end: number): Part[] {
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
