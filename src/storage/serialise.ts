import { parse } from 'valibot'
import type { Dataset } from '../model/model.ts'
import { datasetSchema } from '../model/schema.ts'
import { contentsOf, firstContents } from './table-of-contents.ts'

/** The arrays of a dataset, in the order in which they are written. */
export const ARRAYS = ['briefings', 'actors', 'places', 'events', 'claims'] as const

/**
 * A dataset as JSON, one record a line and ended by a line break, keys in the schema's order: the same dataset gives the
 * same bytes on every machine. Before the records stand the contents, and before those of many briefings the first of
 * them, so that a reader can list them and take the records line by line. Throws where the dataset does not fit the
 * schema.
 */
export function serialise(dataset: Dataset): string {
  return [...datasetPieces(parse(datasetSchema, dataset))].join('')
}

/** The same text piece by piece, for what may be longer than a text can be; keys as they stand in the dataset. */
export function* datasetPieces(ordered: Dataset): Generator<string> {
  const first = firstContents(ordered)
  const head = [
    `{"schema":${ordered.schema}`,
    ...(first ? [`"first":${JSON.stringify(first)}`] : []),
    `"contents":${JSON.stringify(contentsOf(ordered))}`,
  ]
  yield head.join(',\n')
  for (const name of ARRAYS) {
    const records: readonly object[] = ordered[name]
    yield `,\n"${name}":[`
    for (const [index, record] of records.entries()) yield `${index === 0 ? '\n' : ',\n'}${JSON.stringify(record)}`
    yield records.length === 0 ? ']' : '\n]'
  }
  yield '}\n'
}
