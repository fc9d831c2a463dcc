import { clean } from '../text/clean.ts'
import type { Dataset } from './model.ts'

/** Cleans every text of a dataset, ids and note keys too, so that nothing in it can reach a terminal as control. */
export function cleanDataset(dataset: Dataset): Dataset {
  return cleaned(dataset) as Dataset
}

/** The schema has been checked before, so that this is only as deep as the schema is. */
function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return clean(value)
  if (Array.isArray(value)) return value.map(cleaned)
  if (typeof value !== 'object' || value === null) return value
  const copy: Record<string, unknown> = {}
  for (const [key, item] of Object.entries(value)) if (item !== undefined) copy[clean(key, 200)] = cleaned(item)
  return copy
}
