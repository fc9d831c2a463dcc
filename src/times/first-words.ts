/**
 * What the words at a place of a sentence begin with, in small letters, so that patterns are tried only where they may
 * match: their first word, with the one behind it where that is "the". # stands for digits.
 */
export function firstWords(sentence: string, at: number): string {
  const word = wordAt(sentence, at)
  return word === 'the' && sentence[at + 3] === ' ' ? `the ${wordAt(sentence, at + 4)}` : word
}

/** No word that begins a time is longer. */
const LONGEST = 12

function wordAt(sentence: string, at: number): string {
  const code = sentence.charCodeAt(at)
  if (code >= 48 && code <= 57) return '#'
  let end = at
  while (end < at + LONGEST && isLetter(sentence.charCodeAt(end))) end++
  return sentence.slice(at, end).toLowerCase()
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
