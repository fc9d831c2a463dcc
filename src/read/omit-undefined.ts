/** Only what is there: the dataset has no keys without a value. */
export function given<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  // A loop, since this is done several times for each claim of what may be a million.
  const there: Partial<T> = {}
  for (const key in fields) if (fields[key] !== undefined) there[key] = fields[key]
  return there as never
}
