import { type Folded, fold } from '../../text/fold.ts'
import { firstIndex } from '../../text/sorted-search.ts'
import type { Vocabulary } from '../index/vocabulary.ts'
import type { Match } from '../match/match.ts'
import type { Plan } from '../query/plan.ts'
import { letterPlaces, type WordAt, wordsOf } from './words-in.ts'

/** From a UTF-16 unit of the displayed text up to another, both between graphemes. */
export type LetterRange = readonly [start: number, end: number]

/** Characters that are a grapheme each, whatever stands beside them. */
const ALONE = /^[ -~\u00a0-\u02ff\u0400-\u0482\u2010-\u2027\u2030-\u205e\u2190-\u25ff\u4e00-\u9fff\uac00-\ud7a3]*$/
let segmenter: Intl.Segmenter | undefined

/** A word of a displayed text that answers to a unit of a plan, or a name that answers to the whole query. */
export interface Marked {
  readonly unit: number | 'all'
  readonly match: Match
  readonly word: string
  readonly ranges: readonly LetterRange[]
}

/** A way to find all words of a displayed text that answer to a plan, in order. It remembers the texts it has seen. */
export function marker({ units }: Plan, vocabulary: Vocabulary): (text: string) => readonly Marked[] {
  const terms = units.flatMap((unit, index) => unit.terms.map(({ matches }) => ({ unit: index, matches })))
  const wanted = new Uint8Array(vocabulary.size)
  for (const { matches } of terms) {
    for (const id of matches.words.keys()) wanted[id] = 1
    for (const { first } of matches.pairs) wanted[first] = 1
  }
  const known = new Map<string, readonly Marked[]>()

  const find = (text: string): Marked[] => {
    const folded = fold(text)
    const words = wordsOf(folded)
    const marked: Marked[] = []
    const mark = (unit: number, match: Match, word: WordAt): void => {
      marked.push({ unit, match, word: word.word, ranges: lettersOf(folded, word, match) })
    }
    for (const [index, word] of words.entries()) {
      const id = vocabulary.idOf(word.word) ?? 0
      if (wanted[id] !== 1) continue
      const next = words[index + 1]
      for (const { unit, matches } of terms) {
        const match = matches.words.get(id)
        if (match) mark(unit, match, word)
        for (const pair of matches.pairs) {
          if (pair.first !== id || !next || vocabulary.idOf(next.word) !== pair.second) continue
          mark(unit, pair, word)
          mark(unit, pair, next)
        }
      }
    }
    return marked
  }

  return (text) => {
    const marked = known.get(text) ?? find(text)
    known.set(text, marked)
    return marked
  }
}

function lettersOf(folded: Folded, word: WordAt, { letters }: Match): LetterRange[] {
  if (!letters && !folded.starts) return [[word.from, word.to]]
  const places = letterPlaces(folded, word)
  return merged((letters?.flatMap((letter) => places[letter] ?? []) ?? places).map((at) => sourceOf(folded, at)))
}

const sourceOf = ({ starts, ends }: Folded, at: number): LetterRange => [starts?.[at] ?? at, ends?.[at] ?? at + 1]

/** The letters of a displayed name that answer to a name meant as a whole. */
export function nameRanges(text: string, { letters }: Match): LetterRange[] {
  const folded = fold(text)
  const places = wordsOf(folded).flatMap((word) => letterPlaces(folded, word))
  const taken = letters?.flatMap((letter) => places[letter] ?? []) ?? places
  return merged(taken.map((at) => sourceOf(folded, at)))
}

/** Ranges in order, apart, and widened to whole graphemes of the text. */
export const wholeLetters = (text: string, ranges: readonly LetterRange[]): LetterRange[] =>
  merged(merged(ranges).map(letterWidener(text)))

/** Makes a function that widens ranges to whole graphemes of a text, which is taken apart once, and only if it must be. */
export function letterWidener(text: string): (range: LetterRange) => LetterRange {
  if (ALONE.test(text)) return (range) => range
  let edges: readonly number[] | undefined
  return ([start, end]) => {
    segmenter ??= new Intl.Segmenter()
    edges ??= [...Array.from(segmenter.segment(text), ({ index }) => index), text.length]
    const first = firstFrom(edges, start)
    return [(edges[first] === start ? start : edges[first - 1]) ?? 0, edges[firstFrom(edges, end)] ?? text.length]
  }
}

/** The place of the first of some numbers, which grow, that is not less than a value. */
const firstFrom = (numbers: readonly number[], value: number): number =>
  firstIndex(0, numbers.length, (at) => (numbers[at] ?? 0) >= value)

/** Ranges in order; those that touch are one. */
function merged(ranges: readonly LetterRange[]): LetterRange[] {
  const whole: LetterRange[] = []
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = whole.at(-1)
    if (last && start <= last[1]) whole[whole.length - 1] = [last[0], Math.max(last[1], end)]
    else whole.push([start, end])
  }
  return whole
}
