import { inChunks } from '../../work.ts'
import type { Corpus } from '../index/corpus.ts'
import type { IndexedName } from '../index/names.ts'
import { lettersOf } from '../index/vocabulary.ts'
import { isLittle, type Term } from '../query/query.ts'
import { CORRECTION } from '../weights.ts'
import { keepBetter, type Match } from './match.ts'
import { indexesUpTo } from './plain-match.ts'
import { slipCost } from './slips.ts'

/**
 * The words of the data that a word was probably meant to be, by how they are spelled and how they sound. `supported`
 * says that other words of the query are found as they are typed. Yields about every millisecond.
 */
export function* correctedWords(
  corpus: Corpus,
  term: Term,
  supported: boolean,
): Generator<undefined, Map<number, Match>> {
  const { vocabulary } = corpus
  const found: Corrections = { costs: new Map(), begun: new Set() }
  yield* inChunks(vocabulary.size, (from, to) => addSlips(corpus, term, supported, found, from, to))
  for (const [id, slips] of vocabulary.sounding.nearly(term.word)) note(found, id, slips + CORRECTION.begun)
  const likelihood = (id: number, cost: number): number => cost - (vocabulary.isNamed(id) ? CORRECTION.named : 0)
  const ranked = [...found.costs].map(([id, cost]) => ({ id, cost: likelihood(id, cost) }))
  ranked.sort((a, b) => a.cost - b.cost || a.id - b.id)
  const best = ranked[0]?.cost ?? 0
  const kept = ranked.filter(({ cost }) => cost <= best + CORRECTION.nearly).slice(0, CORRECTION.most)
  const letters = indexesUpTo(term.word.length)
  return new Map(
    kept.map(({ id, cost }) => [
      id,
      { how: 'corrected', quality: qualityOf(cost), ...(found.begun.has(id) && { letters }) },
    ]),
  )
}

/** The slips that each word costs, by its number, and the words that were only begun. */
interface Corrections {
  readonly costs: Map<number, number>
  readonly begun: Set<number>
}

function note({ costs }: Corrections, id: number, cost: number): boolean {
  if (cost >= (costs.get(id) ?? Infinity)) return false
  costs.set(id, cost)
  return true
}

/** Adds the words of the vocabulary from one number up to another. */
function addSlips(
  { vocabulary }: Corpus,
  { word, complete }: Term,
  supported: boolean,
  found: Corrections,
  from: number,
  to: number,
): void {
  const mask = lettersOf(word)
  const mayBegin = !complete && word.length >= CORRECTION.shortestBegun
  for (let id = Math.max(1, from); id < to; id++) {
    const other = vocabulary.words[id] ?? ''
    const longer = other.length - word.length
    if (longer < -CORRECTION.mostSlips || (longer > CORRECTION.mostSlips && !mayBegin)) continue
    const letters = vocabulary.letters(id)
    if (bits(mask & ~letters) > CORRECTION.mostSlips || !vocabulary.isSaid(id)) continue
    const rule = { proper: vocabulary.isProper(id), supported }
    if (longer <= CORRECTION.mostSlips && bits(mask ^ letters) <= 2 * CORRECTION.mostSlips && !isLittle(other)) {
      note(found, id, slipCost(word, other, rule))
    }
    if (!mayBegin || !rule.proper || longer <= 0 || bits(mask & ~letters) > 1) continue
    if (note(found, id, slipCost(word, other.slice(0, word.length), rule) + CORRECTION.begun)) found.begun.add(id)
  }
}

/** The names that letters without spaces were probably meant to be. */
export function correctedNames({ names }: Corpus, letters: string): Map<IndexedName, Match> {
  const found = new Map<IndexedName, Match>()
  if (letters.length < CORRECTION.shortestName) return found
  for (const name of names.all) {
    if (name.words.length < 2 || Math.abs(name.compact.length - letters.length) > CORRECTION.mostSlips) continue
    const cost = slipCost(letters, name.compact, { proper: name.proper, supported: false })
    if (cost < Infinity) keepBetter(found, name, { how: 'corrected', quality: qualityOf(cost) })
  }
  return found
}

const qualityOf = (cost: number): number => CORRECTION.quality - CORRECTION.perSlip * Math.max(0, cost)

function bits(mask: number): number {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1
  return count
}
