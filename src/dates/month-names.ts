/** The months in full, January first; their first three letters are the short form. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** The number of a month from its name, in full or cut to three letters or more, in any case ("Sept."). */
export function monthOf(name: string): number | undefined {
  const start = name.replace(/\.$/, '')
  const month = start.length < 3 ? undefined : startingWith(start)
  return month && MONTHS.indexOf(month) + 1
}

/** The month that a misspelt name starts like, undefined where it starts like none. */
export function nearestMonth(name: string): string | undefined {
  return name.length < 3 ? undefined : startingWith(name.slice(0, 2))
}

const startingWith = (start: string) => MONTHS.find((month) => month.toLowerCase().startsWith(start.toLowerCase()))
