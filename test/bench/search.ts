import { readdirSync, readFileSync } from 'node:fs'
import { makeWorld, type World } from '../../src/model/world.ts'
import { compile } from '../support/compile.ts'
import { measure, ours, plainFuzzysort, plainMicroFuzzy, type Searcher } from './search-measure.ts'
import { type Asked, QUERIES } from './search-queries.ts'
import { LATER_QUERIES } from './search-queries-later.ts'
import { measureSpeed, type Times } from './search-speed.ts'

const print = (text: string): void => void process.stdout.write(`${text}\n`)

function shipped(folder: string): World {
  const files = readdirSync(folder).map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }))
  return makeWorld(compile(files).dataset)
}

function printQuality(world: World, asked: string, queries: readonly Asked[]): void {
  const searchers: readonly (readonly [string, Searcher])[] = [
    ['kbrief', ours(world)],
    ['fuzzysort, defaults', plainFuzzysort(world)],
    ['µFuzzy, defaults', plainMicroFuzzy(world)],
  ]
  print(`Quality: ${queries.length} queries ${asked}, over the shipped briefings`)
  print(`  ${'searcher'.padEnd(20)}  right one first   mean reciprocal rank in ten`)
  for (const [name, searcher] of searchers) {
    const { first, reciprocal, missed } = measure(queries, searcher)
    print(`  ${name.padEnd(20)}  ${(100 * first).toFixed(1).padStart(14)}%   ${reciprocal.toFixed(3)}`)
    if (name !== 'kbrief') continue
    for (const { asked, got } of missed)
      print(`    ${asked.query}: ${asked.id} expected, ${got?.id ?? 'nothing'} first`)
  }
}

function printSpeed(): void {
  const speed = measureSpeed()
  const row = (name: string, { median, p95 }: Times): void =>
    print(`  ${name.padEnd(34)}  ${median.toFixed(1).padStart(7)}  ${p95.toFixed(1).padStart(7)}`)
  print(`Speed: ${speed.claims} generated claims; milliseconds, median and 95th percentile`)
  row('first key', speed.firstKey)
  row('each further key', speed.furtherKeys)
  row('longest slice of a search', speed.slice)
  if (speed.fzf) row('fzf --filter, the same queries', speed.fzf)
  else print('  fzf is not installed: nothing to compare with')
  print(
    `  made ready in ${speed.corpusTime.toFixed(0)} ms, in slices of ${speed.corpusLongestSlice.toFixed(0)} ms at most`,
  )
  print(`  takes ${speed.corpusMemory.toFixed(0)} MB beside the dataset`)
}

const world = shipped('briefings')
printQuality(world, 'that it was built with', QUERIES)
print('')
printQuality(world, 'that were asked later', LATER_QUERIES)
print('')
printSpeed()
