import { pattern } from '../text/pattern.ts'
import { MONTHS } from './month-names.ts'
import { monthInAnyLanguage } from './months-by-language.ts'
import { monthByLocale } from './months-by-locale.ts'
import { posixYear, type Rewrite } from './numeric-date.ts'

const MAY_NAME_MONTH = pattern(String.raw`\d|^\p{L}+ (?:de )?\p{L}{3,}$`, 'u')
const WORD = pattern(String.raw`(?<!\p{L})\p{L}[\p{L}\p{M}]{2,}\.?`, 'gu')

/** Dates with the name of a month, in any of the languages known, as English ones of full names. */
export const inMonths: Rewrite = (text, { year = posixYear }) => {
  if (!MAY_NAME_MONTH().test(text)) return text
  const english = inOtherLanguages(text)
    .replace(WORD(), (word) => {
      const month = monthInAnyLanguage(word)
      return month === undefined ? word : (MONTHS[month - 1] ?? word)
    })
    .replace(/(\d) ?(?:г|р|r)\.?(?:ода?)?$/iu, '$1')
  if (!MONTH.test(english)) return text
  return english
    .replace(new RegExp(`^(\\d{1,2})(${NAME})(\\d{4})$`), '$1 $2 $3')
    .replace(new RegExp(`^(${NAME})[-/.](\\d{1,2})[-/.](\\d{4})$`), '$2 $1 $3')
    .replace(/^(\d{1,2}) ?(?:and|und|et|y|e|и|&) ?(\d{1,2})(?=\.? [A-Z][a-z]+)/, (whole, from: string, to: string) =>
      Number(to) === Number(from) + 1 ? `${from} to ${to}` : whole,
    )
    .replace(PART_OF_MONTH, (_, early?: string, mid?: string) => (early ? 'early ' : mid ? 'mid ' : 'late '))
    .replace(/(\d{1,2})(?:\.|º|ª|er|ère|st|nd|rd|th)?,? (?:de |di |of |den )?(?=[A-Z][a-z]+)/g, '$1 ')
    .replace(/([a-z]) (?:de |del |of )(?=\d)/g, '$1 ')
    .replace(
      DAY_MONTH_YEAR,
      (_, day: string, month: string, years: string) => `${Number(day)} ${month} ${long(years, year)}`,
    )
    .replace(YEAR_MONTH_DAY, (_, years: string, month: string, day?: string) =>
      day === undefined ? `${month} ${years}` : `${Number(day)} ${month} ${years}`,
    )
    .replace(MONTH_YEAR, (_, month: string, years: string) => `${month} ${year(Number(years))}`)
    .replace(MONTH_TO_MONTH, '$1 to $2')
    .replace(/([a-z])-(?=\d{1,2}(?!\d))/g, '$1 to ')
}

/** A whole date, day first or year first, whose month is written in none of the languages that are known by heart. */
const DAY_FIRST = pattern(String.raw`^(\d{1,2})\.? (?:de |ב)?(\p{L}[\p{L}\p{M}]+) (?:de )?(\d{4})\.?$`, 'u')
const YEAR_FIRST = pattern(String.raw`^(\d{4})\.? (?:m\. )?(\p{L}[\p{L}\p{M}]+) (\d{1,2})\.?(?: d\.)?$`, 'u')

function inOtherLanguages(text: string): string {
  const [, day, name = '', year] = DAY_FIRST().exec(text) ?? []
  const [, yearFirst, nameSecond = '', dayLast] = YEAR_FIRST().exec(text) ?? []
  const word = name || nameSecond
  const month = word === '' ? undefined : (monthInAnyLanguage(word) ?? monthByLocale(word))
  return month === undefined ? text : `${day ?? dayLast} ${MONTHS[month - 1]} ${year ?? yearFirst}`
}

/** The beginning, the middle or the end of a month. */
const PART_OF_MONTH =
  /^(?:(?:the )?(?:(beginning of|start of|anfang|début|(?:a )?principios de|inizio|в начале|начало|på början av)|(middle of|mitte|mi-|(?:a )?mediados de|metà|в середине|середина)|end of|ende|fin|(?:a )?finales de|fine|в конце|конец)) ?(?=[A-Z][a-z]{2})/i
const NAME = `(?:${MONTHS.join('|')})`
const MONTH = new RegExp(NAME)
const DAY_MONTH_YEAR = new RegExp(
  `(?<!\\d)(\\d{1,2})[-/. ](${NAME})[-/., ]+['’]?(\\d{4}|\\d\\d)(?![\\d:]| ?[Bb]\\.? ?[Cc]\\b)`,
  'g',
)
const YEAR_MONTH_DAY = new RegExp(
  `(?<!\\d)(?<!${NAME}[ ,]+)(\\d{4})[-/, ]+(${NAME})(?:[-/ ](\\d{1,2})(?!\\d))?(?![-/ ]+\\d{3})`,
  'g',
)
const MONTH_YEAR = new RegExp(`^(${NAME})(?:[-/]| ?['’])(\\d\\d)$`)
const MONTH_TO_MONTH = new RegExp(`(${NAME}) ?[-–—/] ?(?=(${NAME}))(?:${NAME})`, 'g')

const long = (years: string, year: (twoDigits: number) => number): string =>
  years.length === 4 ? years : String(year(Number(years)))
