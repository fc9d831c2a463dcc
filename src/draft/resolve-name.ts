import type { NameMention } from './name-mention.ts'
import { foldedName } from './name-table.ts'
import type { People } from './people.ts'
import { quoteOpenAfter } from './sentences.ts'

/** Who a mention is of: the name to give, and the others it may be of where several have it. */
export interface Resolved {
  readonly mention: NameMention
  readonly name: string
  readonly kind: NameMention['kind']
  /** All whom the words can name, where they are several; none is chosen. */
  readonly several?: readonly string[]
}

/** Says who a mention is of, with what the report tells of its people. */
export function resolvePerson(mention: NameMention, people: People): Resolved {
  const { text, name, kind } = mention
  if (kind !== 'unknown') return { mention, name, kind }
  if (people.names.includes(text)) return { mention, name: text, kind: 'person' }
  const owners = text.includes(' ') ? [] : (people.bySurname.get(foldedName(text)) ?? [])
  const [only, second] = owners
  if (only === undefined) return { mention, name: text, kind: people.single.has(text) ? 'person' : 'unknown' }
  return { mention, name: only, kind: 'person', ...(second !== undefined && { several: owners }) }
}

/** A surname inside a quotation is not that of the speaker, who names others by it and not themselves. */
export function exceptSpeaker(
  resolved: Resolved,
  speaker: string | undefined,
  text: string,
  inQuote: boolean,
): Resolved {
  const { mention, kind, several = [] } = resolved
  const [only, ...more] = several.filter((name) => name !== speaker)
  if (only === undefined || more.length + 1 === several.length) return resolved
  if (!quoteOpenAfter(text.slice(0, mention.start), inQuote)) return resolved
  return { mention, name: only, kind, ...(more.length > 0 && { several: [only, ...more] }) }
}
