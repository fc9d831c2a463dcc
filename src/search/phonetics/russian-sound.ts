/** Folded Cyrillic letters and what Latin letters stand for each. Folding has made й and и the same, and ё and е. */
const CYRILLIC = 'абвгдежзиклмнопрстуфхцчшщъыьэюяієґ'
const LATIN = 'a b v g d e zh z i k l m n o p r s t u f kh ts ch sh shch - y - e yu ya i e g'.split(' ')

/** From spelling to sound, in this order: English, French, German and Slavic habits of spelling Russian names. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/ck|q/g, 'k'],
  [/x/g, 'ks'],
  [/oo|ou/g, 'u'],
  [/(.)\1+/g, '$1'],
  [/schtsch|shch/g, 'S'],
  [/tsch|tch/g, 'C'],
  [/sch|sh/g, 'S'],
  [/zh/g, 'Z'],
  [/ch|ts|tz|cz|c(?=[eiy])/g, 'C'],
  [/c/g, 'k'],
  [/kh/g, 'h'],
  [/gh|gu(?=[ei])/g, 'g'],
  [/w/g, 'v'],
  [/([eio])f$/, '$1v'],
  [/[ijy]+/g, 'i'],
  [/(^|[^aeiou])i[eo]/g, '$1e'],
  [/([ei]n)e$/, '$1'],
  [/(.)\1+/g, '$1'],
]

/** Whether the folded word has Cyrillic letters. */
export const isCyrillic = (word: string): boolean => /[а-яієґ]/.test(word)

/** A folded Cyrillic word in Latin letters, much as British papers write it. */
export const romaniseCyrillic = (word: string): string =>
  word.replace(/[а-яієґ]/g, (letter) => LATIN[CYRILLIC.indexOf(letter)]?.replace('-', '') ?? letter)

/**
 * A key that spellings of the same Russian name share: Putin and Poutine, Kolokoltsev and Kolokolcev, Vladimir and
 * Wladimir, -ov, -off and -ow, -y, -i, -iy and -ij. Takes a folded word in Latin letters.
 */
export const russianSound = (word: string): string =>
  RULES.reduce((key, [pattern, sound]) => key.replace(pattern, sound), word)
