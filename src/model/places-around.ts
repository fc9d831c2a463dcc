/**
 * The ids of the places that a place lies in, nearest first, itself left out; a circle in the data ends where it closes.
 * `outerOf` gives the place that one lies in directly.
 */
export function placesAround(place: string, outerOf: (place: string) => string | undefined): string[] {
  const around = new Set<string>()
  for (let at = outerOf(place); at !== undefined && at !== place && !around.has(at); at = outerOf(at)) around.add(at)
  return [...around]
}
