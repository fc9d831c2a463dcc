import { parse } from 'valibot'
import { contentsOf } from './contents.ts'
import type { Dataset } from './model.ts'
import { datasetSchema } from './schema.ts'

/** The arrays of a dataset, in the order in which they are written. */
export const ARRAYS = ['briefings', 'actors', 'places', 'events', 'claims'] as const

/**
 * A dataset as JSON, one record a line and ended by a line break, keys in the schema's order: the same dataset gives the
 * same bytes on every machine. The second line holds the contents, so that a reader can list the briefings and take the
 * records line by line. Throws where the dataset does not fit the schema.
 */
export function serialise(dataset: Dataset): string {
  const ordered = parse(datasetSchema, dataset)
  const arrays = ARRAYS.map((name) => {
    const records = ordered[name].map((record) => JSON.stringify(record))
    return records.length === 0 ? `"${name}":[]` : `"${name}":[\n${records.join(',\n')}\n]`
  })
  const head = `{"schema":${ordered.schema},\n"contents":${JSON.stringify(contentsOf(ordered))},\n`
  return `${head}${arrays.join(',\n')}}\n`
}
