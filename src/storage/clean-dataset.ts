import type { Dataset } from '../model/model.ts'
import { clean } from '../text/clean.ts'
import { isSimple } from '../text/width.ts'

/** Cleans every text of a dataset, ids and note keys too, so that nothing in it can reach a terminal as control. */
export function cleanDataset(dataset: Dataset): Dataset {
  return cleanValue(dataset) as Dataset
}

/** Cleans every text within a value; it has fitted a schema, so this is only as deep as the schema is. */
export function cleanValue(value: unknown): unknown {
  if (typeof value === 'string') return clean(value)
  if (Array.isArray(value)) return value.map(cleanValue)
  if (typeof value !== 'object' || value === null) return value
  // A key may be `__proto__`, which an assignment would take for something else.
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (item === undefined ? [] : [[clean(key, 200), cleanValue(item)]])),
  )
}

/** Whether no text in JSON holds anything that cleaning would change, unless it is too long. */
export function needsNoCleaning(json: string): boolean {
  return isSimple(json) && !/\\[^"\\]/.test(json)
}
