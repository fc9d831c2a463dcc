import { spawnSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import type { Dataset } from '../../src/model/model.ts'
import { makeWorld } from '../../src/model/world.ts'
import { type Corpus, corpusSlices } from '../../src/search/index/corpus.ts'
import { searchSlices } from '../../src/search/search.ts'
import { generateDataset } from './generate.ts'
import { median, quantile } from './statistics.ts'

/** What was measured, in milliseconds and megabytes. `fzf` is absent where it is not installed. */
export interface SearchSpeed {
  readonly claims: number
  readonly corpusTime: number
  readonly corpusLongestSlice: number
  readonly corpusMemory: number
  readonly firstKey: Times
  readonly furtherKeys: Times
  /** The longest time that a search kept the screen waiting. */
  readonly slice: Times
  readonly fzf?: Times | undefined
}

/** Median and 95th percentile. */
export interface Times {
  readonly median: number
  readonly p95: number
}

const LIMIT = 200
const WARM_UP = 60

/** Times every key of some queries over generated claims, as the viewer asks, beside fzf on the same lines. */
export function measureSpeed(claims = 100_000): SearchSpeed {
  const dataset = generateDataset({ briefings: claims / 12, events: claims * 0.4, claims })
  const made = timedCorpus(dataset)
  const queries = queriesOf(dataset)
  const keys = queries.flatMap((query) => Array.from(query, (_, at) => query.slice(0, at + 1)))
  for (const key of keys.slice(0, WARM_UP)) timedSearch(made.corpus, key)
  const timed = keys.map((key) => ({ key, ...timedSearch(made.corpus, key) }))
  const isFirst = ({ key }: { key: string }): boolean => key.length === 1
  return {
    claims,
    corpusTime: made.time,
    corpusLongestSlice: made.longest,
    corpusMemory: made.memory,
    firstKey: times(timed.filter(isFirst).map(({ time }) => time)),
    furtherKeys: times(timed.filter((each) => !isFirst(each)).map(({ time }) => time)),
    slice: times(timed.map(({ longest }) => longest)),
    fzf: timedFzf(dataset, queries),
  }
}

const times = (values: readonly number[]): Times => ({ median: median(values), p95: quantile(values, 0.95) })

function timedCorpus(dataset: Dataset): { corpus: Corpus; time: number; longest: number; memory: number } {
  const world = makeWorld(dataset)
  globalThis.gc?.()
  const before = process.memoryUsage()
  const { result, time, longest } = timed(corpusSlices(world))
  globalThis.gc?.()
  const after = process.memoryUsage()
  const memory = (after.heapUsed - before.heapUsed + after.arrayBuffers - before.arrayBuffers) / 1e6
  return { corpus: result, time, longest, memory }
}

function timedSearch(corpus: Corpus, query: string): { time: number; longest: number } {
  return timed(searchSlices(corpus, query, { limit: LIMIT }))
}

function timed<R>(slices: Generator<unknown, R>): { result: R; time: number; longest: number } {
  const start = performance.now()
  let longest = 0
  for (let last = start; ; ) {
    const slice = slices.next()
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    if (slice.done) return { result: slice.value, time: now - start, longest }
  }
}

/** Names, words of titles and dates of the dataset, some of them with a slip. */
function queriesOf({ actors, events }: Dataset): string[] {
  const names = [0, 3, 12, 27, 48, 75, 108, 147].map((at) => actors[at]?.name.toLowerCase() ?? '')
  const titles = [0, 977, 1954, 2931, 3908, 4885].map((at) => {
    const words = events[at]?.title.toLowerCase().split(' ') ?? []
    return words
      .filter((word) => word.length > 3)
      .slice(0, 4)
      .join(' ')
  })
  return [
    ...names,
    ...titles,
    'nuclear talks in april 2012',
    'condemns sanctoins',
    'denuclearization talks',
    'kim jonh un',
  ]
}

function timedFzf({ claims }: Dataset, queries: readonly string[]): Times | undefined {
  const input = claims.map(({ text }) => text).join('\n')
  const time = (query: string): number | undefined => {
    const start = performance.now()
    const { status, error } = spawnSync('fzf', ['--filter', query], { input, maxBuffer: 1e9 })
    // 1 is for nothing found.
    return error || (status !== 0 && status !== 1) ? undefined : performance.now() - start
  }
  const all = queries.map(time)
  return all.includes(undefined) ? undefined : times(all.filter((each) => each !== undefined))
}
