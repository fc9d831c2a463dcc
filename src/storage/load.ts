import { type BaseIssue, safeParse } from 'valibot'
import { datasetSchema } from '../model/schema.ts'
import { SCHEMA } from '../model/schema-version.ts'
import { makeWorld, type World } from '../model/world.ts'
import { clean } from '../text/clean.ts'
import { cleanDataset } from './clean-dataset.ts'
import { checkDataset } from './validate.ts'

/** Why a text is no dataset that can be read, as a sentence for the reader. */
export class DatasetError extends Error {
  override name = 'DatasetError'
}

/**
 * Reads a compiled dataset that may come from anywhere: JSON of the one schema, every id that joins records resolved,
 * every text cleaned. Throws a `DatasetError` that says where it is wrong.
 */
export function parseWorld(text: string): World {
  const value = parseJson(text)
  checkSchemaNumber(value)
  const result = safeParse(datasetSchema, value)
  if (!result.success) throw wrongShape(result.issues[0])
  const world = makeWorld(cleanDataset(result.output))
  const wrong = checkDataset(world)
  if (wrong !== undefined) throw new DatasetError(wrong)
  return world
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text)
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1]
    const at = position === undefined ? text.length : Number(position)
    if (text.trim() === '') throw new DatasetError('this file is empty: a dataset is made with “kbrief build”')
    if (at >= text.trimEnd().length) throw new DatasetError('this JSON ends too early: the file is not whole')
    const lines = text.slice(0, at).split('\n')
    const where = `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`
    throw new DatasetError(`this is no JSON: it goes wrong at ${where}`)
  }
}

function checkSchemaNumber(value: unknown): void {
  const number = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined
  if (typeof number !== 'number') {
    throw new DatasetError('this JSON is no kbrief dataset: it has no “schema” number')
  }
  if (number < SCHEMA) {
    throw new DatasetError(`this dataset has schema ${number}, an older one: make it again with “kbrief build”`)
  }
  if (number > SCHEMA) {
    throw new DatasetError(`this dataset has schema ${number}, newer than the ${SCHEMA} known here: update kbrief`)
  }
}

/** The fault that the schema found, and where: in the record at `path`, or without one anywhere in the dataset. */
export function wrongShape(issue: BaseIssue<unknown>, path = ''): DatasetError {
  const keys = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
  const where = `${path}${keys.join('')}`.replace(/^\./, '') || 'dataset'
  return new DatasetError(clean(`${where}: ${wrongValue(issue)}`, 400))
}

function wrongValue({ kind, type, input, received, expected, message }: BaseIssue<unknown>): string {
  if (received === 'undefined') return 'it is missing'
  // Where the library would say a length, a pattern or a bare “Object”, the schema has words of its own.
  const wanted = kind === 'validation' || type === 'union' ? message : expected
  return `found ${clean(kind === 'validation' ? JSON.stringify(input) : received, 60)}, expected ${wanted}`
}
