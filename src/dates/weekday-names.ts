/** The days of the week in full, Monday first as ISO weeks have it; their first three letters are the short form. */
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** The day of the week from its name, 0 for Monday, in full or in three letters, in any case. */
export function weekdayOf(name: string): number | undefined {
  const lower = name.toLowerCase()
  const index = WEEKDAYS.findIndex((day) => [day, day.slice(0, 3)].some((form) => form.toLowerCase() === lower))
  return index < 0 ? undefined : index
}
