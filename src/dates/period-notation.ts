import { isoOf, type Rewrite, twoDigits } from './numeric-date.ts'

/** Weeks, decades, centuries, quarters, halves and years of an era as EDTF. */
export const periods: Rewrite = (text) => {
  const week = /^(?:week|wk|kw|semaine|sem\.?|vecka|uge|uke|semana|неделя|vko) ?(\d{1,2})[ ,/]+(?:of )?(\d{4})$/i.exec(
    text,
  )
  if (week) return `${week[2]}-W${twoDigits(week[1] ?? '')}`
  const decade = /^(?:the )?(\d\d[1-9])0['’]?s$/i.exec(text)?.[1]
  if (decade !== undefined) return `[${decade}0..${decade}9]`
  const century = /^(?:the )?(\d{1,2})(?:st|nd|rd|th) (?:century|c\.?)$/i.exec(text)?.[1]
  if (century !== undefined && century !== '0')
    return `[${isoOf((Number(century) - 1) * 100 + 1, 0, 0)}..${isoOf(Number(century) * 100, 0, 0)}]`
  const before = /^(?:the )?(?:(q)([1-4])|(h)([12])|([1-4])(?:st|nd|rd|th) (q)uarter)(?: of)?[ ,/-]*(\d{4})$/i.exec(
    text,
  )
  const after = /^(\d{4})[ /-]?([qh])([1-4])$/i.exec(text)
  const unit = (before?.[1] ?? before?.[3] ?? before?.[6] ?? after?.[2])?.toLowerCase()
  const number = Number(before?.[2] ?? before?.[4] ?? before?.[5] ?? after?.[3])
  const year = before?.[7] ?? after?.[1]
  const months = unit === 'h' ? 6 : 3
  if (unit !== undefined && year !== undefined && number * months <= 12) {
    return `[${year}-${twoDigits((number - 1) * months + 1)}..${year}-${twoDigits(number * months)}]`
  }
  const inYear = /^(\d{4}) ?(?:г|р)\.?(?:од[ау]?)?$/iu.exec(text)?.[1]
  if (inYear !== undefined) return inYear
  const era = /^(?:(?:AD|A\.D\.|CE) ?(\d{1,4})|(\d{1,4}) ?(?:AD|A\.D\.|CE|C\.E\.|n\. ?Chr\.?))$/i.exec(text)
  return era ? (era[1] ?? era[2] ?? '').padStart(4, '0') : text
}

const OPEN = 'present|now|ongoing|today|current|to date|heute|aktuell|presente|présent|actualidad|現在|현재|н\\. ?в\\.?'
const SINCE = new RegExp(`^(?:from |since )?(.*\\d.*?)(?: ?[-–—/] ?| to | until | bis )(?:the )?(?:${OPEN})$`, 'i')

/** Ranges that are open or leave out their century, as English phrases. */
export const ranges: Rewrite = (text) =>
  text
    .replace(SINCE, 'since $1')
    .replace(/^(\d{4}([-/.]?)\d\d\2\d\d) ?[-–—] ?(?=\d{4}\2\d\d\2\d\d$)/, '$1 to ')
    .replace(/^(\d\d)(\d\d) ?([-–—/]) ?(\d\d)$/, (whole, ...[century, from, dash, to]: string[]) => {
      const end = Number(to)
      // After a hyphen, 01 to 12 is a month and 21 to 41 a season or the like of EDTF.
      const isYear = dash === '–' || dash === '—' || (dash === '-' && (end > 41 || (end > 12 && end < 21)))
      return isYear && end > Number(from) ? `${century}${from} to ${century}${to}` : whole
    })

/** Whether a text says that something goes on to this day. */
export const isOpenEnd = (text: string): boolean =>
  new RegExp(`^(?:${OPEN}|continuing|open|still)$`, 'i').test(text.trim())
