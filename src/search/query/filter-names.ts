/** The names of filters, as in `name:value`, each with an example. */
export const FILTER_EXAMPLES = {
  actor: 'actor:biegun',
  place: 'place:moscow',
  topic: 'topic:summit',
  type: 'type:visit',
  in: 'in:claims',
  date: 'date:2019-04',
  from: 'from:2019-04-17',
  to: 'to:2019-04-30',
  status: 'status:expected',
  verdict: 'verdict:conflict',
  outlet: 'outlet:ani',
  source: 'source:yonhap',
  origin: 'origin:yonhap',
} as const

/** The name of a filter. */
export type FilterName = keyof typeof FILTER_EXAMPLES

/** The names of all filters, in the order in which they are told. */
export const FILTERS = Object.keys(FILTER_EXAMPLES) as FilterName[]

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
