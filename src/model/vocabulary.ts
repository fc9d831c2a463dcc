/** What a report says of whether a thing took place, in the report's own modality. */
export const STATUSES = ['happened', 'announced', 'expected', 'possible', 'denied', 'opinion'] as const

/**
 * What kind of event it is, in the words an author types after `#`.
 * They map to the event types of PLOVER (manual v2.0, 2024) plus `statement`.
 */
export const EVENT_TYPES = [
  'visit',
  'meet',
  'statement',
  'exercise',
  'test',
  'sanction',
  'hotline',
  'refuse',
  'threat',
  'demand',
  'accuse',
  'agree',
] as const

/** What kind of actor it is. */
export const ACTOR_KINDS = ['person', 'state', 'agency', 'organization', 'media', 'company'] as const
