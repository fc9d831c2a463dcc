/** Fields whose whole value is in many records: an id or one of a few words, a date, a chain, a list of actors. */
const REPEATED: ReadonlySet<string> = new Set([
  ...['id', 'briefing', 'event', 'place', 'type', 'status', 'topic', 'date'],
  ...['when', 'attribution', 'alsoPer', 'threads', 'actors', 'source'],
])

/** Fields that list what other records have, each list another one. */
const LISTS_OF_REPEATED: ReadonlySet<string> = new Set(['claims'])

/**
 * Makes a function that changes records so that what they repeat is kept once: a hundred thousand claims name the same
 * few thousand ids, dates, chains and lists of actors, and JSON makes them all anew.
 */
export function makeInterner(): <T extends object>(record: T) => T {
  const texts = new Map<string, string>()
  const values = new Map<string, unknown>()

  const internText = (text: string): string => known(texts, text, text)

  function intern(value: unknown): unknown {
    if (typeof value === 'string') return internText(value)
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) for (const [at, item] of value.entries()) value[at] = intern(item)
    return known(values, JSON.stringify(value), value)
  }

  return (record) => {
    const fields = record as Record<string, unknown>
    for (const key of Object.keys(fields)) {
      if (REPEATED.has(key)) fields[key] = intern(fields[key])
      else if (LISTS_OF_REPEATED.has(key))
        for (const [at, id] of (fields[key] as string[]).entries()) (fields[key] as string[])[at] = internText(id)
      else if (key === 'sections') {
        for (const { blocks } of fields[key] as Sections) {
          for (const block of blocks) if (block.claim !== undefined) block.claim = internText(block.claim)
        }
      }
    }
    return record
  }
}

type Sections = readonly { readonly blocks: { claim?: string }[] }[]

/** The value that is there by a key; else `value`, which is from then on. */
function known<T>(values: Map<string, T>, key: string, value: T): T {
  const there = values.get(key)
  if (there !== undefined) return there
  values.set(key, value)
  return value
}
