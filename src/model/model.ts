import type { InferOutput } from 'valibot'
import type {
  actorSchema,
  blockSchema,
  briefingSchema,
  claimSchema,
  datasetSchema,
  eventSchema,
  linkSchema,
  nameSchema,
  placeSchema,
  readingSchema,
  recordSchema,
  roleSchema,
  sectionSchema,
  sourceSchema,
  webLinkSchema,
} from './schema.ts'
import type { ACTOR_KINDS, EVENT_TYPES, STATUSES } from './vocabulary.ts'

/** The types of the one schema in `schema.ts`, which says what each field means. They cost nothing at run time. */
export type Link = InferOutput<typeof linkSchema>
export type Source = InferOutput<typeof sourceSchema>
export type Block = InferOutput<typeof blockSchema>
export type Section = InferOutput<typeof sectionSchema>
export type Briefing = InferOutput<typeof briefingSchema>
export type Name = InferOutput<typeof nameSchema>
export type ActorRole = InferOutput<typeof roleSchema>
export type Actor = InferOutput<typeof actorSchema>
export type Place = InferOutput<typeof placeSchema>
export type EventRecord = InferOutput<typeof recordSchema>
export type WebLink = InferOutput<typeof webLinkSchema>
export type Claim = InferOutput<typeof claimSchema>
export type Reading = InferOutput<typeof readingSchema>
export type Event = InferOutput<typeof eventSchema>
export type Dataset = InferOutput<typeof datasetSchema>
export type Status = (typeof STATUSES)[number]
export type EventType = (typeof EVENT_TYPES)[number]
export type ActorKind = (typeof ACTOR_KINDS)[number]
