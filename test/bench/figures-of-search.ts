// Prints, as JSON, how the search does: what comes first, and the time of each further key, beside others.
// node figures-of-search.mjs BUNDLED-DATASET
import { readFileSync } from 'node:fs'
import type { Dataset } from '../../src/model/model.ts'
import { makeWorld, type World } from '../../src/model/world.ts'
import type { Figure } from './figure.ts'
import { measure, ours, plainFuzzysort, plainMicroFuzzy } from './search-measure.ts'
import { QUERIES } from './search-queries.ts'
import { measureSpeed } from './search-speed.ts'

function quality(world: World): Figure[] {
  const all = { kbrief: ours(world), fuzzysort: plainFuzzysort(world), µFuzzy: plainMicroFuzzy(world) }
  return Object.entries(all).map(([name, searcher]): Figure => {
    const { first, reciprocal } = measure(QUERIES, searcher)
    return {
      what: name === 'kbrief' ? 'query: right hit first' : `the same, ${name} with its defaults`,
      ...(name === 'kbrief' && { goal: 0.95, least: true }),
      unit: 'share',
      reached: first,
      of: `${QUERIES.length} queries; mean reciprocal rank ${reciprocal.toFixed(3)}`,
    }
  })
}

function speed(): Figure[] {
  const { claims, furtherKeys, slice, fzf } = measureSpeed()
  const over = `over ${claims / 1000},000 claims`
  const each = `${furtherKeys.median.toFixed(1)} ms, 95 % within ${furtherKeys.p95.toFixed(1)} ms`
  return [
    ...(fzf
      ? [
          {
            what: `query: each further key ${over}`,
            goal: 0.2,
            unit: '×' as const,
            reached: furtherKeys.median / fzf.median,
            of: `${each}; \`fzf --filter\` ${Math.round(fzf.median)} ms`,
          },
        ]
      : []),
    { what: `query: longest slice ${over}`, goal: 16, unit: 'ms', reached: slice.p95, of: each },
  ]
}

const bundled = makeWorld(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Dataset)
process.stdout.write(JSON.stringify([...quality(bundled), ...speed()]))
