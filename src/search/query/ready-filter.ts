import type { Range } from '../../dates/edtf.ts'
import type { QueryProblem } from './filter-names.ts'
import type { Kind } from './kinds.ts'

/** A test of a claim by its place among the claims, and of an event by its record's number besides having such a claim. */
export interface ClaimFilter {
  readonly claim: (index: number) => boolean
  readonly event?: (record: number) => boolean
}

/** A filter made ready: what it keeps, and that in words, such as "only in Moscow"; or why it cannot be. */
export type ReadyFilter =
  | (ClaimFilter & { readonly words: string })
  | { readonly kind: Kind; readonly words: string }
  | { readonly days: Range; readonly words: string }
  | QueryProblem
