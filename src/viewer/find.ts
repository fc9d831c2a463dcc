import { textFinder } from '../search/find.ts'
import { pace } from '../work.ts'
import type { Content } from './content.ts'
import { Matches, type Part } from './matches.ts'
import { type Run, rowRuns, textRuns } from './runs.ts'

/** Up to so many lines are looked through at once; more are looked through in slices, while the screen shows what it has. */
const AT_ONCE = 1000

/** What is found for a query in what is shown: from the line it begins at to the end, then on from the top. */
export interface Finding {
  readonly query: string
  readonly matches: Matches
  readonly done: boolean
  /** What is left to look through; the same work however often it is asked for. */
  readonly work: Generator<void>
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
  const matches = new Matches()
  let beforeEnd = 0
  let done = false

  function* look(runs: Iterable<Run>): Generator<void> {
    const places = textFinder(query)
    for (const run of runs) {
      places(run.text, (start, end) => {
        if (run.starts.length === 1) matches.addOne(run.line, start, end)
        else matches.add(partsOf(run, start, end))
      })
      if (pace()) yield
    }
  }

  function* work(): Generator<void> {
    if (content.kind === 'page') {
      // A page is laid out anew at every width, so that no line of it is a place to begin at.
      yield* look(textRuns(content))
      beforeEnd = matches.count
    } else {
      yield* look(rowRuns(content, from, content.length))
      beforeEnd = matches.count
      matches.turn()
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
    place: (match) => (match - beforeEnd + matches.count) % matches.count,
    at: (place) => (place + beforeEnd) % matches.count,
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
