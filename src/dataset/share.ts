/**
 * Makes a function that gives records back with what they repeat (ids, dates, chains, lists of actors) kept once: a
 * hundred thousand claims name the same few thousand of each, and JSON makes them all anew.
 */
export function makeSharer(): <T extends object>(record: T) => T {
  const texts = new Map<string, string>()
  const parts = new Map<string, unknown>()

  const text = (value: string): string => {
    const known = texts.get(value)
    if (known !== undefined) return known
    texts.set(value, value)
    return value
  }

  const part = (value: object): unknown => {
    const key = JSON.stringify(value)
    const known = parts.get(key)
    if (known !== undefined) return known
    parts.set(key, value)
    return value
  }

  return (record) => {
    const shared: Record<string, unknown> = {}
    for (const [key, value] of Object.entries(record)) {
      if (typeof value === 'string') shared[key] = REPEATED.has(key) ? text(value) : value
      else shared[key] = SHARED.has(key) && typeof value === 'object' && value !== null ? part(value) : value
    }
    return shared as typeof record
  }
}

/** Fields whose text is an id of another record or one of a few words. */
const REPEATED: ReadonlySet<string> = new Set(['briefing', 'event', 'place', 'type', 'status', 'topic', 'date'])

/** Fields whose whole value many records have alike. */
const SHARED: ReadonlySet<string> = new Set(['when', 'attribution', 'actors', 'source'])
