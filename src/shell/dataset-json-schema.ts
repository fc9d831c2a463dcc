import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema'
import * as dataset from '../model/schema.ts'

/** The parts that get a name of their own, and what each is, for who reads the schema and not the code. */
const PARTS = {
  when: [
    dataset.whenSchema,
    'A date. `edtf` is EDTF (ISO 8601-2), `min` and `max` the earliest and latest day it allows, null where it is open; `text` is the wording of the author where it says more.',
  ],
  link: [dataset.linkSchema, 'One link of an attribution: an actor, or an unnamed source by its description.'],
  webLink: [dataset.webLinkSchema, 'Where a claim points, and the words it stands behind.'],
  source: [dataset.sourceSchema, 'The report that a briefing accounts for.'],
  section: [dataset.sectionSchema, 'A heading and what stands under it: prose, and claims by id.'],
  briefing: [dataset.briefingSchema, 'An account of one report. `date` is the day from which it sees past and future.'],
  name: [dataset.nameSchema, 'Another name. A weak one, such as a bare surname, is found but never links by itself.'],
  role: [dataset.roleSchema, 'A post, when it was held, and by whose account.'],
  actor: [dataset.actorSchema, 'Who acts or speaks. `country` is ISO 3166-1 alpha-3.'],
  place: [dataset.placeSchema, 'Where something happens; `within` is the place around it.'],
  record: [dataset.recordSchema, 'How an event turned out, as known today: never a claim of a report.'],
  event: [dataset.eventSchema, 'What claims are about, drawn from them. `fixed` says that the author gave the date.'],
  claim: [
    dataset.claimSchema,
    'One assertion of one briefing. `attribution` runs nearest first: its last link is the origin; `alsoPer` has the chains of further sources of the same. What is `retracted` was taken back and is evidence of nothing. `threads` are lines of claims that it belongs to. `line` is where it stands in its file, `notes` are other columns of a table.',
  ],
} as const

/**
 * The JSON Schema (draft 2020-12) of what `kbrief build` writes, made from the one schema that kbrief itself reads by.
 * It never changes, so that the bundle has what this comes to and not what makes it.
 */
export const datasetJsonSchema = made()

function made(): JsonSchema {
  const {
    $schema,
    $defs = {},
    ...rest
  } = toJsonSchema(dataset.datasetSchema, {
    target: 'draft-2020-12',
    definitions: Object.fromEntries(Object.entries(PARTS).map(([name, [schema]]) => [name, schema])),
  })
  const described = Object.entries(PARTS).map(([name, [, description]]) => [
    name,
    { description, ...($defs[name] as object) },
  ])
  return {
    $schema,
    title: 'kbrief dataset',
    description: 'What “kbrief build” writes: flat arrays of records, joined by id.',
    ...rest,
    $defs: { ...$defs, ...Object.fromEntries(described) },
  } as JsonSchema
}
