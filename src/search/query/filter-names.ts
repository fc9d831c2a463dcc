/** What can narrow a search, as `name:value`. */
export const FILTERS = [
  'actor',
  'place',
  'topic',
  'type',
  'in',
  'date',
  'from',
  'to',
  'status',
  'verdict',
  'outlet',
  'source',
  'origin',
] as const

export type FilterName = (typeof FILTERS)[number]

/** A filter as it is typed. */
export interface Filter {
  readonly name: FilterName
  readonly value: string
}

/** What a reader typed that cannot be done, and what to type instead. */
export interface QueryProblem {
  readonly message: string
  readonly hint: string
}
