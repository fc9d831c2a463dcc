/** Cyrillic and Greek letters that look like Latin ones (from the confusables of Unicode, UTS 39). */
const LATIN = new Map(
  Object.entries({
    А: 'A',
    В: 'B',
    Е: 'E',
    К: 'K',
    М: 'M',
    Н: 'H',
    О: 'O',
    Р: 'P',
    С: 'C',
    Т: 'T',
    Х: 'X',
    У: 'Y',
    Ѕ: 'S',
    І: 'I',
    Ј: 'J',
    а: 'a',
    е: 'e',
    о: 'o',
    р: 'p',
    с: 'c',
    у: 'y',
    х: 'x',
    ѕ: 's',
    і: 'i',
    ј: 'j',
    ԁ: 'd',
    һ: 'h',
    ԛ: 'q',
    ԝ: 'w',
    Α: 'A',
    Β: 'B',
    Ε: 'E',
    Ζ: 'Z',
    Η: 'H',
    Ι: 'I',
    Κ: 'K',
    Μ: 'M',
    Ν: 'N',
    Ο: 'O',
    Ρ: 'P',
    Τ: 'T',
    Υ: 'Y',
    Χ: 'X',
    ο: 'o',
    ν: 'v',
    ι: 'i',
    α: 'a',
    ρ: 'p',
  }),
)

/** A name with Latin letters in the place of those that only look so. */
export const skeleton = (name: string): string => [...name].map((letter) => LATIN.get(letter) ?? letter).join('')

/** The script of a letter that looks like a Latin one. */
export const scriptOf = (letter: string): string => (/\p{Script=Greek}/u.test(letter) ? 'Greek' : 'Cyrillic')

/**
 * The letter of another script in a word that is Latin otherwise, in words; undefined where no word mixes them. A name
 * all in Cyrillic or Greek is one of its own.
 */
export function foreignLetter(name: string): string | undefined {
  for (const word of name.split(/\s+/)) {
    const foreign = [...word].find((letter) => LATIN.has(letter))
    if (foreign === undefined || !/\p{Script=Latin}/u.test(word)) continue
    const script = scriptOf(foreign)
    const code = (foreign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    return `the ${script} letter ${foreign} (U+${code}) where ${LATIN.get(foreign)} is meant`
  }
  return undefined
}
