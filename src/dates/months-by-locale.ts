import { pattern } from '../text/pattern.ts'

/** Languages whose months CLDR has and whose dates people write with the day, the month and the year of the common era. */
const LOCALES =
  'af,az,be,bg,bs,ca,cs,cy,da,el,et,eu,fi,fil,ga,gl,he,hr,hu,hy,is,ka,kk,lt,lv,mk,mt,nb,ro,sk,sl,sq,sr,sr-Latn,sv,sw,uz,bn,gu,kn,ml,mr,ne,pa,ta,te,ur'

let byName: ReadonlyMap<string, number> | undefined

/**
 * The number of a month from its full name in one of many languages, as Unicode's CLDR has it in Node. Made when it is
 * first asked for; a name that is two months in two languages is none.
 */
export function monthByLocale(name: string): number | undefined {
  byName ??= namesOfMonths()
  return byName.get(name.toLowerCase())
}

const NAME = pattern(String.raw`^[\p{L}\p{M}]{3,}$`, 'u')

function namesOfMonths(): ReadonlyMap<string, number> {
  const names = new Map<string, number>()
  const add = (name: string | undefined, month: number): void => {
    const lower = name?.toLowerCase() ?? ''
    if (NAME().test(lower)) names.set(lower, (names.get(lower) ?? month) === month ? month : 0)
  }
  for (const locale of LOCALES.split(',')) {
    // Beside a day many languages inflect the name.
    for (const day of ['numeric', undefined] as const) {
      const format = new Intl.DateTimeFormat(locale, { calendar: 'gregory', day, month: 'long', timeZone: 'UTC' })
      for (let month = 1; month <= 12; month += 1) {
        const parts = format.formatToParts(Date.UTC(2024, month - 1, 9))
        add(parts.find(({ type }) => type === 'month')?.value, month)
      }
    }
  }
  for (const [name, month] of names) if (month === 0) names.delete(name)
  return names
}
