import { counted } from '../text/counted.ts'
import type { Origins } from './origins.ts'

/** How many origins count, the named apart from the unnamed: `3 named origins, 3 unnamed`. */
export function originCounts({ counted: origins }: Origins): string {
  const named = origins.filter((origin) => origin.named).length
  const unnamed = origins.length - named
  if (origins.length === 0) return 'no origin that stands'
  if (named === 0) return counted(unnamed, 'unnamed origin')
  return `${counted(named, 'named origin')}${unnamed > 0 ? `, ${unnamed} unnamed` : ''}`
}

/** The same for a narrow column: the name of the only one, else `3 + 3`, named and unnamed, or `2 origins`. */
export function shortOrigins({ counted: origins }: Origins): string {
  const [only, ...others] = origins
  if (!only) return ''
  if (others.length === 0) return only.name
  const named = origins.filter((origin) => origin.named).length
  return named === origins.length ? counted(named, 'origin') : `${named} + ${origins.length - named} origins`
}
