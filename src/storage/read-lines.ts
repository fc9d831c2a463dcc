import { type GenericSchema, safeParse } from 'valibot'
import type { Dataset } from '../model/model.ts'
import { actorSchema, briefingSchema, claimSchema, eventSchema, placeSchema } from '../model/schema.ts'
import { FIRST_LINE, SCHEMA } from '../model/schema-version.ts'
import { pace } from '../work.ts'
import { cleanValue, needsNoCleaning } from './clean-dataset.ts'
import { makeInterner } from './intern.ts'
import { DatasetError, wrongShape } from './load.ts'
import { ARRAYS } from './serialise.ts'

const SCHEMAS: Readonly<Record<(typeof ARRAYS)[number], GenericSchema>> = {
  briefings: briefingSchema,
  actors: actorSchema,
  places: placeSchema,
  events: eventSchema,
  claims: claimSchema,
}

/**
 * Reads a compiled dataset as `serialise` writes it, line by line, so that a screen can be drawn in between: each record
 * is validated and cleaned, and what records repeat is kept once. Returns undefined where the lines are not laid out
 * like that and the text must be read as a whole. Throws a `DatasetError` where a record is wrong. Records that are the
 * program's `own`, kept where nobody else writes, are taken as they are.
 */
export function* readLines(lines: Iterable<string>, own = false): Generator<void, Dataset | undefined> {
  const dataset: Dataset = { schema: SCHEMA, briefings: [], actors: [], places: [], events: [], claims: [] }
  const intern = makeInterner()
  let array: (typeof ARRAYS)[number] | undefined
  const found = new Set<string>()
  let number = 0
  let ended = false
  let broken: DatasetError | undefined
  for (const line of lines) {
    number++
    // The last line of a file that was cut is no JSON either, and there is a better word for it.
    if (broken) throw broken
    if (number === 1) {
      if (line !== FIRST_LINE) return undefined
    } else if (array && line.startsWith('{')) {
      const path = `${array}[${dataset[array].length}]`
      const json = line.endsWith(',') ? line.slice(0, -1) : line
      const value = parsed(json)
      if (value === undefined) broken = new DatasetError(`${path}: this record is no JSON`)
      else (dataset[array] as unknown[]).push(intern(own ? value : recordIn(json, value, SCHEMAS[array], path)))
    } else if (array && /^\][,}]*$/.test(line)) {
      array = undefined
      ended = line.endsWith('}')
    } else if (!array && !/^"(?:first|contents)":/.test(line) && line !== '') {
      const opened = /^"(\w+)":\[(\][,}]*)?$/.exec(line)
      const name = ARRAYS.find((each) => each === opened?.[1])
      if (!name) return undefined
      found.add(name)
      if (opened?.[2] === undefined) array = name
      else ended = line.endsWith('}')
    } else if (array) {
      return undefined
    }
    if (pace()) yield
  }
  if (number === 0) return undefined
  if (!ended) throw new DatasetError('this JSON ends too early: the file is not whole')
  return found.size === ARRAYS.length ? dataset : undefined
}

/** The longest line that cannot hold a text too long to be kept whole. */
const LONG = 10_000

function parsed(json: string): object | undefined {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function recordIn(json: string, value: unknown, schema: GenericSchema, path: string): object {
  const result = safeParse(schema, value)
  if (!result.success) throw wrongShape(result.issues[0], path)
  // Most records have nothing to be cleaned and nothing that the schema leaves out. As they were parsed they take less
  // memory than put together anew.
  if (isClean(json) && JSON.stringify(result.output) === json) return value as object
  return cleanValue(result.output) as object
}

/** Whether cleaning a record would change nothing. The names of notes are cut at a length of their own. */
const isClean = (json: string): boolean => json.length <= LONG && needsNoCleaning(json) && !json.includes('"notes":')
