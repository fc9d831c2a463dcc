import { pattern } from '../text/pattern.ts'

/** A century by its Roman number or in words, or a decade of the last one, as “19th century” or “1950s”; else undefined. */
export const centuryInWords = (text: string): string | undefined => inRomanNumerals(text) ?? inNumeralWords(text)

const CENTURY =
  'century|век|века|веке|в\\.|ст\\.|століття|siècle|s\\.|siglo|século|secolo|wiek|wieku|století|storočie|század|jahrhundert|jh\\.?|eeuw|yüzyıl'
const ROMAN_FIRST = new RegExp(`^([IVXХІ]{1,6})(?:e|ème|°|º|\\.)? ?(?:${CENTURY})$`, 'iu')
const ROMAN_LAST = /^(?:siglo|século|secolul?|век|century) ([IVXХІ]{1,6})$/iu

/** A century whose number is a Roman one; letters of Cyrillic that look the same count as those. */
function inRomanNumerals(text: string): string | undefined {
  const roman = (ROMAN_FIRST.exec(text) ?? ROMAN_LAST.exec(text))?.[1]?.toUpperCase()
  if (roman === undefined) return undefined
  const values = [...roman.replaceAll('Х', 'X').replaceAll('І', 'I')].map((sign) => ({ I: 1, V: 5, X: 10 })[sign] ?? 0)
  const number = values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
  return `${number}th century`
}

const CENTURIES = 'fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first'.split('|')
/** The decades of a century in words, from the twenties on. */
export const DECADES = 'twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties'.split('|')

const COUNTED_CENTURY = pattern(String.raw`^(?:the )?(\p{L}+(?:-first)?)[ -]century$`, 'iu')
const DECADE_OF_LAST_CENTURY = pattern(String.raw`^(?:the )?nineteen[ -](\p{L}+)$`, 'iu')

/** A century, or a decade of the last one, in words. */
function inNumeralWords(text: string): string | undefined {
  const [, count = ''] = COUNTED_CENTURY().exec(text) ?? []
  const [, tens = ''] = DECADE_OF_LAST_CENTURY().exec(text) ?? []
  const century = CENTURIES.indexOf(count.toLowerCase())
  const decade = DECADES.indexOf(tens.toLowerCase())
  if (century >= 0) return `${century + 15}th century`
  return decade < 0 ? undefined : `19${decade + 2}0s`
}
