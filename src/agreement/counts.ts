import { counted } from '../text/counted.ts'
import type { Origins } from './origins.ts'

/** How many origins count, the named apart from the unnamed, and the name of the only one. */
export interface OriginTally {
  readonly named: number
  readonly unnamed: number
  readonly only: string | undefined
}

/** Counts the origins that count. */
export function tallyOfOrigins({ counted: origins }: Origins): OriginTally {
  const named = origins.filter((origin) => origin.named).length
  return { named, unnamed: origins.length - named, only: origins.length === 1 ? origins[0]?.name : undefined }
}

/** How many origins count in words: `3 named origins, 3 unnamed`. */
export function originCounts(origins: Origins): string {
  const { named, unnamed } = tallyOfOrigins(origins)
  if (named + unnamed === 0) return 'no origin that stands'
  if (named === 0) return counted(unnamed, 'unnamed origin')
  return `${counted(named, 'named origin')}${unnamed > 0 ? `, ${unnamed} unnamed` : ''}`
}

/** The same for a narrow column: the name of the only one, else `3 + 3 origins`, named and unnamed, or `2 origins`. */
export function shortOrigins({ named, unnamed, only }: OriginTally): string {
  if (only !== undefined) return only
  if (named + unnamed === 0) return ''
  return unnamed === 0 ? counted(named, 'origin') : `${named} + ${unnamed} origins`
}
