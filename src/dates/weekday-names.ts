/** The days of the week in full, Monday first as ISO weeks have it; their first three letters are the short form. */
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** The day of the week from its name, 0 for Monday, in full or cut to three letters or more, in any case ("Tues."). */
export function weekdayOf(name: string): number | undefined {
  const start = name.replace(/\.$/, '').toLowerCase()
  const index = start.length < 3 ? -1 : WEEKDAYS.findIndex((day) => day.toLowerCase().startsWith(start))
  return index < 0 ? undefined : index
}
