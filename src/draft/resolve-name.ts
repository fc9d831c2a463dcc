import type { NameMention } from './find-names.ts'
import { foldedName } from './name-table.ts'
import type { People } from './people.ts'

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
