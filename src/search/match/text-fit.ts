import type { Corpus } from '../index/corpus.ts'
import type { PlannedUnit } from '../query/plan.ts'
import { TEXT_FIT } from '../weights.ts'

/** How the words of a query lie in a record's texts, all from 0 to 1. */
export interface TextFit {
  /** How much of the title, the key or a claim's text the query says, and of which it says most. */
  readonly coverage: number
  /** How near to each other the query's neighbours stand, best in its order. */
  readonly nearness: number
}

/** A way to see how the words of some units lie in any record's texts. */
export function textFitter(
  { vocabulary, text, textStarts }: Corpus,
  units: readonly PlannedUnit[],
): (record: number) => TextFit {
  const bits = new Uint16Array(vocabulary.size)
  const looked = units.slice(0, TEXT_FIT.mostUnits)
  for (const [index, { terms }] of looked.entries()) {
    for (const { matches } of terms) {
      const mark = (id: number): void => {
        bits[id] = (bits[id] ?? 0) | (1 << index)
      }
      for (const [id, { quality }] of matches.words) if (quality >= TEXT_FIT.likely) mark(id)
      for (const { first, second } of matches.pairs) {
        mark(first)
        mark(second)
      }
    }
  }
  const lastAt = new Int32Array(looked.length)
  const near = new Float32Array(looked.length)
  return (record) => {
    const end = textStarts[record + 1] ?? 0
    let coverage = 0
    let textNumber = 0
    let length = 0
    let said = 0
    near.fill(0)
    lastAt.fill(-TEXT_FIT.far)
    for (let at = textStarts[record] ?? 0; at < end; at++) {
      const word = text.at(at) ?? 0
      if (word === 0) {
        if (textNumber < TEXT_FIT.titles && length > 0) coverage = Math.max(coverage, said / length)
        textNumber += 1
        length = 0
        said = 0
        lastAt.fill(-TEXT_FIT.far)
        continue
      }
      length += 1
      const set = bits[word] ?? 0
      if (set === 0) continue
      said += 1
      for (let unit = 0; unit < looked.length; unit++) {
        if ((set & (1 << unit)) === 0) continue
        lastAt[unit] = at
        note(unit, at - (lastAt[unit - 1] ?? -TEXT_FIT.far), 1)
        note(unit + 1, at - (lastAt[unit + 1] ?? -TEXT_FIT.far), TEXT_FIT.backwards)
      }
    }
    return { coverage, nearness: looked.length < 2 ? 0 : sum(near) / (looked.length - 1) }
  }

  function note(unit: number, apart: number, worth: number): void {
    if (unit < 1 || unit >= looked.length || apart < 1 || apart > TEXT_FIT.far) return
    near[unit] = Math.max(near[unit] ?? 0, worth / apart)
  }
}

const sum = (values: Float32Array): number => values.reduce((total, value) => total + value, 0)
