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

/** The number of a month from its name, in full or in three letters, in any case; undefined where it is none. */
export function monthOf(name: string): number | undefined {
  const lower = name.toLowerCase()
  const index = MONTHS.findIndex((month) => lower === month.toLowerCase() || lower === month.slice(0, 3).toLowerCase())
  return index < 0 ? undefined : index + 1
}
