/** The names of filters, as in `name:value`. */
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

/** The name of a filter. */
export type FilterName = (typeof FILTERS)[number]

/** A filter as it is typed. */
export interface Filter {
  readonly name: FilterName
  readonly value: string
}

/** A part of a query that cannot be done, and what to type instead. */
export interface QueryProblem {
  readonly message: string
  readonly hint: string
}
