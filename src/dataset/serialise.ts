import { parse } from 'valibot'
import type { Dataset } from './model.ts'
import { datasetSchema } from './schema.ts'

const ARRAYS = ['briefings', 'actors', 'places', 'events', 'claims'] as const

/**
 * A dataset as JSON, one record a line and ended by a line break, keys in the schema's order: the same dataset gives the
 * same bytes on every machine. Throws where the dataset does not fit the schema.
 */
export function serialise(dataset: Dataset): string {
  const ordered = parse(datasetSchema, dataset)
  const arrays = ARRAYS.map((name) => {
    const records = ordered[name].map((record) => JSON.stringify(record))
    return records.length === 0 ? `"${name}":[]` : `"${name}":[\n${records.join(',\n')}\n]`
  })
  return `{"schema":${ordered.schema},\n${arrays.join(',\n')}}\n`
}
