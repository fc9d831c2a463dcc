/** Whether a thing took place by a report, in its own modality. */
export const STATUSES = ['happened', 'announced', 'expected', 'possible', 'denied', 'opinion'] as const

/**
 * The kind of an event, in the words an author types after `#`.
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

/** The kind of an actor. */
export const ACTOR_KINDS = ['person', 'state', 'agency', 'organization', 'media', 'company'] as const
