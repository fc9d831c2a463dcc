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
 * says that other words of the query are found as they are typed.
 */
export function correctedWords(corpus: Corpus, { word, complete }: Term, supported: boolean): Map<number, Match> {
  const { vocabulary } = corpus
  const costs = new Map<number, number>()
  const begun = new Set<number>()
  const note = (id: number, cost: number): void => {
    if (cost < (costs.get(id) ?? Infinity)) costs.set(id, cost)
  }
  const mask = lettersOf(word)
  for (let id = 1; id < vocabulary.size; id++) {
    const other = vocabulary.words[id] ?? ''
    const letters = vocabulary.letters(id)
    const proper = vocabulary.isProper(id)
    if (!vocabulary.isSaid(id)) continue
    if (
      Math.abs(other.length - word.length) <= CORRECTION.mostSlips &&
      bits(mask ^ letters) <= 2 * CORRECTION.mostSlips
    ) {
      if (!isLittle(other)) note(id, slipCost(word, other, { proper, supported }))
    }
    if (complete || !proper || word.length < CORRECTION.shortestBegun || other.length <= word.length) continue
    if (bits(mask & ~letters) > 1) continue
    const cost = slipCost(word, other.slice(0, word.length), { proper, supported }) + CORRECTION.begun
    if (cost < (costs.get(id) ?? Infinity)) begun.add(id)
    note(id, cost)
  }
  for (const [id, slips] of vocabulary.sounding.nearly(word)) note(id, slips + CORRECTION.begun)
  const likelihood = (id: number, cost: number): number => cost - (vocabulary.isNamed(id) ? CORRECTION.named : 0)
  const ranked = [...costs]
    .filter(([, cost]) => cost < Infinity)
    .map(([id, cost]) => ({ id, cost: likelihood(id, cost) }))
  ranked.sort((a, b) => a.cost - b.cost || a.id - b.id)
  const best = ranked[0]?.cost ?? 0
  const kept = ranked.filter(({ cost }) => cost <= best + CORRECTION.nearly).slice(0, CORRECTION.most)
  return new Map(
    kept.map(({ id, cost }) => [
      id,
      { how: 'corrected', quality: qualityOf(cost), ...(begun.has(id) && { letters: indexesUpTo(word.length) }) },
    ]),
  )
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
