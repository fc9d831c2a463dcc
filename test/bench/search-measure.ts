import uFuzzy from '@leeoniya/ufuzzy'
import { go } from 'fuzzysort'
import type { World } from '../../src/model/world.ts'
import { makeCorpus } from '../../src/search/index/corpus.ts'
import { makeRecords, recordAt, textsOf } from '../../src/search/index/records.ts'
import type { Kind } from '../../src/search/query/kinds.ts'
import { search } from '../../src/search/search.ts'
import { runToEnd } from '../../src/work.ts'
import type { Asked } from './search-queries.ts'

/** A hit, as far as measuring needs it. */
export interface Ranked {
  readonly kind: Kind
  readonly id: string
  readonly title: string
}

/** A way to search: the best ten records, best first. */
export type Searcher = (query: string) => readonly Ranked[]

/** How a searcher did: the share of queries with the right record first, and the mean reciprocal rank within ten. */
export interface Quality {
  readonly first: number
  readonly reciprocal: number
  readonly missed: readonly { readonly asked: Asked; readonly got: Ranked | undefined; readonly at: number }[]
}

const TEN = 10

/** Asks every query and compares what comes first with what should. */
export function measure(queries: readonly Asked[], searcher: Searcher): Quality {
  const answers = queries.map((asked) => {
    const hits = searcher(asked.query).slice(0, TEN)
    return { asked, got: hits[0], at: hits.findIndex((hit) => isAsked(asked, hit)) }
  })
  return {
    first: answers.filter(({ at }) => at === 0).length / queries.length,
    reciprocal: answers.reduce((sum, { at }) => sum + (at < 0 ? 0 : 1 / (at + 1)), 0) / queries.length,
    missed: answers.filter(({ at }) => at !== 0),
  }
}

const isAsked = ({ kind, id }: Asked, hit: Ranked): boolean =>
  hit.kind === kind && (kind === 'claim' ? hit.title.includes(id) : hit.id === id)

/** The search of kbrief. */
export function ours(world: World): Searcher {
  const corpus = makeCorpus(world)
  return (query) => search(corpus, query, { limit: TEN }).hits
}

/** Fuzzysort with its defaults over the same texts of the same records, a record's texts as its keys. */
export function plainFuzzysort(world: World): Searcher {
  const rows = rowsOf(world)
  const most = Math.max(...rows.map(({ texts }) => texts.length))
  const keys = Array.from({ length: most }, (_, index) => (row: Row) => row.texts[index] ?? '')
  return (query) => go(query, rows, { keys }).map(({ obj }) => obj.hit)
}

/** µFuzzy with its defaults and its own order, over the same texts of the same records, joined. */
export function plainMicroFuzzy(world: World): Searcher {
  const rows = rowsOf(world)
  const lines = rows.map(({ texts }) => texts.join(' · '))
  const fuzzy = new uFuzzy()
  return (query) => {
    const [found, info, order] = fuzzy.search(lines, query, 1)
    const sorted = order && info ? order.map((at) => info.idx[at] ?? -1) : (found ?? [])
    return sorted.flatMap((index) => rows[index]?.hit ?? [])
  }
}

interface Row {
  readonly hit: Ranked
  readonly texts: readonly string[]
}

function rowsOf(world: World): Row[] {
  const records = runToEnd(makeRecords(world))
  return Array.from({ length: records.places }, (_, number) => {
    const found = recordAt(records, number)
    const texts = textsOf(records, number).map(({ text }) => text)
    const title = texts[0] ?? ''
    return { hit: { kind: found?.kind ?? 'claim', id: found?.record.id ?? '', title }, texts }
  })
}
