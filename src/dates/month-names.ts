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
  const start = name.toLowerCase().replace(/\.$/, '')
  const index = start.length < 3 ? -1 : MONTHS.findIndex((month) => month.toLowerCase().startsWith(start))
  return index < 0 ? undefined : index + 1
}

/** The month that a misspelt name starts like, undefined where it starts like none. */
export function nearestMonth(name: string): string | undefined {
  const start = name.slice(0, 2).toLowerCase()
  return start.length < 2 ? undefined : MONTHS.find((month) => month.toLowerCase().startsWith(start))
}
