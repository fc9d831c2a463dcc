/**
 * Makes a function that changes records so that what they repeat (ids, dates, chains, lists of actors) is kept once: a
 * hundred thousand claims name the same few thousand of each, and JSON makes them all anew.
 */
export function makeSharer(): <T extends object>(record: T) => T {
  const texts = new Map<string, string>()
  const parts = new Map<string, object>()

  function share(value: unknown): unknown {
    if (typeof value === 'string') return kept(texts, value, value)
    if (typeof value !== 'object' || value === null) return value
    return kept(parts, JSON.stringify(within(value)), value)
  }

  /** The value with all that is in it shared, but not itself: few have the same. */
  function within(value: object): object {
    const fields = value as Record<string, unknown>
    for (const key of Object.keys(fields)) fields[key] = share(fields[key])
    return value
  }

  return (record) => {
    const fields = record as Record<string, unknown>
    for (const key of Object.keys(fields)) {
      if (SHARED.has(key)) fields[key] = share(fields[key])
      else if (SHARED_WITHIN.has(key)) within(fields[key] as object)
      else if (key === 'sections') for (const { blocks } of fields[key] as Sections) blocks.forEach(shareClaim)
    }
    return record
  }

  function shareClaim(block: { claim?: string }): void {
    if (block.claim !== undefined) block.claim = kept(texts, block.claim, block.claim)
  }
}

type Sections = readonly { readonly blocks: { claim?: string }[] }[]

function kept<T>(known: Map<string, T>, key: string, value: T): T {
  const first = known.get(key)
  if (first !== undefined) return first
  known.set(key, value)
  return value
}

/** Fields whose whole value is in many records: an id or one of a few words, a date, a chain, a list of actors. */
const SHARED: ReadonlySet<string> = new Set([
  ...['id', 'briefing', 'event', 'place', 'type', 'status', 'topic', 'date'],
  ...['when', 'attribution', 'actors', 'source'],
])

/** Fields that list what other records have, each list another one. */
const SHARED_WITHIN: ReadonlySet<string> = new Set(['claims'])
