import { distance } from 'fastest-levenshtein'
import type { Corpus } from '../index/corpus.ts'
import type { Name } from '../index/names.ts'
import { lettersOf } from '../index/vocabulary.ts'
import { isLittle, type Term } from '../query/query.ts'
import { keepBetter, type Match } from './match.ts'
import { range } from './plain-match.ts'
import { FIRST, slipsAllowed, typoCost } from './typo-cost.ts'

/** Corrections that are kept: the likeliest, and those nearly as likely. */
const MOST = 12
const NEARLY = 0.75
/** A name is meant more often than another word that is as near. */
const NAMED = 0.25
/** Letters from which a name may be corrected as a whole. */
const SHORTEST_NAME = 5

/** The words of the data that a word was probably meant to be, by how they are spelled and how they sound. */
export function correctedWords(corpus: Corpus, { word, complete }: Term): Map<number, Match> {
  const { vocabulary } = corpus
  const costs = new Map<number, number>()
  const begun = new Set<number>()
  const note = (id: number, cost: number): void => {
    if (cost < (costs.get(id) ?? Infinity)) costs.set(id, cost)
  }
  const most = slipsAllowed(word.length)
  const mask = lettersOf(word)
  for (let id = 1; id < vocabulary.size; id++) {
    const other = vocabulary.words[id] ?? ''
    const letters = vocabulary.letters(id)
    if (Math.abs(other.length - word.length) <= most && bits(mask ^ letters) <= 2 * most) {
      if (!isLittle(other)) note(id, costWithin(word, other, most))
    }
    if (!complete && other.length > word.length && bits(mask & ~letters) <= 1 && word.length > 3) {
      const cost = costWithin(word, other.slice(0, word.length), 1) + 0.5
      if (cost < (costs.get(id) ?? Infinity)) begun.add(id)
      note(id, cost)
    }
  }
  for (const [id, slips] of vocabulary.sounding.nearly(word)) note(id, slips + 0.5)
  const likelihood = (id: number, cost: number): number => cost - (vocabulary.isNamed(id) ? NAMED : 0)
  const ranked = [...costs]
    .filter(([, cost]) => cost <= most + FIRST)
    .map(([id, cost]) => ({ id, cost: likelihood(id, cost) }))
  ranked.sort((a, b) => a.cost - b.cost || a.id - b.id)
  const best = ranked[0]?.cost ?? 0
  const kept = ranked.filter(({ cost }) => cost <= best + NEARLY).slice(0, MOST)
  return new Map(
    kept.map(({ id, cost }) => [
      id,
      { how: 'corrected', quality: qualityOf(cost), ...(begun.has(id) && { letters: range(word.length) }) },
    ]),
  )
}

/** The names that letters without spaces were probably meant to be. */
export function correctedNames({ names }: Corpus, letters: string): Map<Name, Match> {
  const found = new Map<Name, Match>()
  if (letters.length < SHORTEST_NAME) return found
  const most = Math.min(2, slipsAllowed(letters.length))
  for (const name of names.all) {
    if (name.words.length < 2 || Math.abs(name.compact.length - letters.length) > most) continue
    const cost = costWithin(letters, name.compact, most)
    if (cost <= most + FIRST) keepBetter(found, name, { how: 'corrected', quality: qualityOf(cost) })
  }
  return found
}

const qualityOf = (cost: number): number => 0.72 - 0.12 * Math.max(0, cost)

/** The cost where it can be within so many slips. Two letters that changed places are two slips to the library. */
function costWithin(typed: string, meant: string, most: number): number {
  return distance(typed, meant) > most + 1 ? Infinity : typoCost(typed, meant)
}

function bits(mask: number): number {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1
  return count
}
