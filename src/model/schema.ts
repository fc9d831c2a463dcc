import * as v from 'valibot'
import { PRECISIONS } from '../dates/when.ts'
import { notesSchema } from './notes-schema.ts'
import { SCHEMA } from './schema-version.ts'
import { ACTOR_KINDS, STATUSES } from './vocabulary.ts'

const text = v.string()
const id = v.pipe(v.string(), v.minLength(1, 'an id of one letter or more'))
const isoDay = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'an ISO day such as 2019-04-17'))

/** A date, see `dates/when.ts` for what each field means. */
export const whenSchema = v.object({
  edtf: text,
  min: v.nullable(isoDay),
  max: v.nullable(isoDay),
  precision: v.picklist(PRECISIONS),
  approximate: v.optional(v.literal(true)),
  uncertain: v.optional(v.literal(true)),
  text: v.optional(text),
})

/** One link of an attribution chain: an actor where the name is one, else an unnamed source by its description. */
export const linkSchema = v.object({ name: text, actor: v.optional(id) })

/** The report a briefing accounts for. `published` may itself be uncertain. */
export const sourceSchema = v.object({
  outlet: v.optional(id),
  dateline: v.optional(text),
  published: v.optional(whenSchema),
  descriptor: v.optional(text),
  author: v.optional(text),
  url: v.optional(text),
})

/** A paragraph of prose, or a claim by its id. */
export const blockSchema = v.union(
  [v.object({ text }), v.object({ claim: id })],
  'a paragraph with its “text” or a “claim” with its id',
)

/** A heading and what stands under it, in the author's order. The first may have no heading. */
export const sectionSchema = v.object({ heading: v.optional(text), blocks: v.array(blockSchema) })

/**
 * Our structured account of one source report. `date` is the working ISO day that tenses hang on. `corrects` is the
 * briefing, by id, whose claims this one takes back; `retracted` is the ISO day from which its own claims no longer stand.
 */
export const briefingSchema = v.object({
  id,
  title: text,
  date: v.optional(isoDay),
  corrects: v.optional(id),
  retracted: v.optional(isoDay),
  topic: v.optional(text),
  bottomLine: v.optional(text),
  tags: v.optional(v.array(text)),
  source: sourceSchema,
  sections: v.array(sectionSchema),
})

/** A spelling or another name. A weak one (a bare surname) can be searched for but never links by itself. */
export const nameSchema = v.object({ text, lang: v.optional(text), weak: v.optional(v.literal(true)) })

/** A post held, when, and by whose account (an attribution as it is shown, nearest first). */
export const roleSchema = v.object({ title: text, when: v.optional(whenSchema), per: v.optional(v.array(linkSchema)) })

/**
 * Someone or something that acts or speaks; without a `kind` where none is known. `country` is ISO 3166-1 alpha-3.
 * `speaksFor` has the actors, by id, whose word theirs is. `unnamed` says whether the name only describes a source, where
 * its words do not tell.
 */
export const actorSchema = v.object({
  id,
  name: text,
  speaksFor: v.optional(v.array(id)),
  unnamed: v.optional(v.boolean()),
  kind: v.optional(v.picklist(ACTOR_KINDS)),
  otherNames: v.array(nameSchema),
  roles: v.array(roleSchema),
  country: v.optional(text),
  summary: v.optional(text),
})

/** Where something happens; `within` is the place around it, by id. */
export const placeSchema = v.object({ id, name: text, otherNames: v.array(nameSchema), within: v.optional(id) })

/** How an event turned out, as known today, with its own source: never a claim of a report. */
export const recordSchema = v.object({
  text,
  when: v.optional(whenSchema),
  place: v.optional(id),
  source: text,
  url: v.optional(text),
})

/** Where a claim points: an `http` address, and the words it stands behind. */
export const webLinkSchema = v.object({ url: text, text: v.optional(text) })

/**
 * One assertion of one briefing. `attribution` runs nearest first; its last link is the origin. `alsoPer` has the
 * chains of further sources that say the same. `threads` are the lines of claims it belongs to, by name. One that is
 * `retracted` was struck out by its author: it is shown so, and is evidence of nothing. `type` is one of
 * `EVENT_TYPES` or a table's own word; `notes` are what its row says beside all this, by the names of the columns.
 * `by` has the actors it begins with, where it calls them by other words than their names.
 */
export const claimSchema = v.object({
  id,
  briefing: id,
  text,
  when: v.optional(whenSchema),
  place: v.optional(id),
  actors: v.array(id),
  type: v.optional(text),
  status: v.picklist(STATUSES),
  attribution: v.array(linkSchema),
  alsoPer: v.optional(v.array(v.array(linkSchema))),
  retracted: v.optional(v.literal(true)),
  threads: v.optional(v.array(text)),
  links: v.optional(v.array(webLinkSchema)),
  event: v.optional(id),
  by: v.optional(v.array(id)),
  line: v.optional(v.number()),
  notes: v.optional(notesSchema),
})

/** The days of a largest set of an event's claims, by id, that allow a common day. */
export const readingSchema = v.object({ when: whenSchema, claims: v.array(id) })

/**
 * The thing that one or more claims are about. `when` has the days of all readings unless the author fixed a date that lies in one
 * (`fixed`); `readings` are there only where there are several, which is a conflict. `implied` has the bounds that follow
 * from the days of publication where no claim gives a date. `places` are there only where claims put it in several, which
 * is a conflict; `place` is the best sourced. `status`, `type`, `place`, `actors` and `claims` are drawn
 * from the claims; `by` has the actors who did it, where the author says so.
 */
export const eventSchema = v.object({
  id,
  title: text,
  when: v.optional(whenSchema),
  fixed: v.optional(v.literal(true)),
  readings: v.optional(v.array(readingSchema)),
  implied: v.optional(whenSchema),
  by: v.optional(v.array(id)),
  type: v.optional(text),
  status: v.picklist(STATUSES),
  place: v.optional(id),
  places: v.optional(v.array(id)),
  actors: v.array(id),
  claims: v.pipe(v.array(id), v.minLength(1, 'one or more claims, as that is what an event is about')),
  record: v.optional(recordSchema),
})

/** Everything the viewer and the shell read: flat arrays joined by id. */
export const datasetSchema = v.object({
  schema: v.literal(SCHEMA),
  briefings: v.array(briefingSchema),
  actors: v.array(actorSchema),
  places: v.array(placeSchema),
  events: v.array(eventSchema),
  claims: v.array(claimSchema),
})
