import { type TextFinder, textFinder } from '../search/text-finder.ts'
import { foldText } from '../text/fold.ts'
import { nearestWord } from '../text/nearest-word.ts'
import { pattern } from '../text/pattern.ts'

/** The texts by which a choice can be found: its name, other names, and the words beside it. */
export interface Findable {
  readonly label: string
  readonly also?: readonly string[]
  readonly detail: string
}

/**
 * The choices that what is typed may mean, in the order given but for how well they answer: those so called, those with
 * another name like it, those in which all of its words stand somewhere. Only where there is none, those that have its
 * letters in order, or words a slip away. Case, accents and hyphens never matter.
 */
export function matchingChoices<T extends Findable>(all: readonly T[], typed: string): readonly T[] {
  const whole = textFinder(typed)
  const words = wordsOf(typed).map((word) => textFinder(word))
  const levels: readonly ((choice: T) => boolean)[] = [
    ({ label }) => within([label], whole),
    ({ also = [] }) => within(also, whole),
    ({ label, also = [], detail }) => words.length > 0 && words.every((word) => within([label, ...also, detail], word)),
  ]
  const byLevel = levels.map((): T[] => [])
  for (const choice of all) byLevel[levels.findIndex((passes) => passes(choice))]?.push(choice)
  const found = byLevel.flat()
  return found.length > 0 ? found : all.filter(({ label }) => hasLetters(label, typed) || isNear(label, typed))
}

/** Whether what is sought stands in one of the texts. */
function within(texts: readonly string[], find: TextFinder): boolean {
  return texts.some((text) => {
    let found = false
    find(text, () => {
      found = true
    })
    return found
  })
}

const BETWEEN_WORDS = pattern(String.raw`[^\p{L}\p{M}\p{N}]+`, 'u')

const wordsOf = (text: string): string[] => foldText(text).split(BETWEEN_WORDS()).filter(Boolean)

/** Whether the letters typed stand in a name in their order, the first of them at the start of a word. */
function hasLetters(name: string, typed: string): boolean {
  const letters = [...wordsOf(typed).join('')]
  const words = wordsOf(name)
  return words.some((_, from) => {
    const left = words.slice(from).join('')
    if (left[0] !== letters[0]) return false
    let at = -1
    return letters.every((letter) => {
      at = left.indexOf(letter, at + 1)
      return at >= 0
    })
  })
}

/** Shorter words are a slip away from too many others. */
const LONG_ENOUGH = 5

/** Whether every word typed is, give or take two letters, one of the name's. */
function isNear(name: string, typed: string): boolean {
  const [words, sought] = [wordsOf(name), wordsOf(typed)]
  return (
    sought.length > 0 &&
    sought.every(
      (word) => words.includes(word) || (word.length >= LONG_ENOUGH && nearestWord(word, words) !== undefined),
    )
  )
}
