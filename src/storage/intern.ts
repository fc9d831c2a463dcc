import { Interned } from './interned.ts'

/**
 * Makes a function that changes records so that what they repeat (ids, dates, chains, lists of actors) is kept once: a
 * hundred thousand claims name the same few thousand of each, and JSON makes them all anew.
 */
export function makeSharer(): <T extends object>(record: T) => T {
  const known = new Interned()

  return (record) => {
    const fields = record as Record<string, unknown>
    for (const key of Object.keys(fields)) {
      if (SHARED.has(key)) fields[key] = known.share(fields[key])
      else if (SHARED_WITHIN.has(key)) shareAll(fields[key] as unknown[])
      else if (key === 'sections') for (const { blocks } of fields[key] as Sections) blocks.forEach(shareClaim)
    }
    return record
  }

  function shareAll(values: unknown[]): void {
    for (const [at, value] of values.entries()) values[at] = known.share(value)
  }

  function shareClaim(block: { claim?: string }): void {
    if (block.claim !== undefined) block.claim = known.share(block.claim)
  }
}

type Sections = readonly { readonly blocks: { claim?: string }[] }[]

/** Fields whose whole value is in many records: an id or one of a few words, a date, a chain, a list of actors. */
const SHARED: ReadonlySet<string> = new Set([
  ...['id', 'briefing', 'event', 'place', 'type', 'status', 'topic', 'date'],
  ...['when', 'attribution', 'alsoPer', 'threads', 'actors', 'source'],
])

/** Fields that list what other records have, each list another one. */
const SHARED_WITHIN: ReadonlySet<string> = new Set(['claims'])
