import type { Status } from '../../model/model.ts'
import { STATUSES } from '../../model/vocabulary.ts'

/** The words of plans, calendars and lists of tasks for each status; those of a status itself are not listed. */
const WORDS: readonly (readonly [Status, RegExp])[] = [
  [
    'happened',
    /^(?:done|completed?|finished|concluded|held|occurred|took place|executed|actual|past|erledigt|abgeschlossen|realizad[oa]|terminée?|завершено|완료|完了)$/,
  ],
  [
    'expected',
    /^(?:planned|scheduled|rescheduled|postponed|upcoming|forthcoming|anticipated|pending|forecast|future|to[- ]?do|not started|eventrescheduled|eventpostponed|geplant|verschoben|planificad[oa]|programad[oa]|previst[oa]|prévue?|запланировано|예정|予定)$/,
  ],
  ['possible', /^(?:tentative|proposed|provisional|potential|unconfirmed|rumou?red)$/],
  [
    'denied',
    /^(?:cancell?ed|called off|did not (?:happen|take place)|needs-cancel|eventcancelled|abgesagt|cancelad[oa]|annulée?|отменено|취소|中止)$/,
  ],
]

/** The status that a word of a table stands for; undefined where it stands for none. */
export function statusOf(text: string): Status | undefined {
  // Vocabularies on the web have addresses for words: https://schema.org/EventCancelled.
  const word = text.toLowerCase().replace(/^https?:\/\/schema\.org\//, '')
  return STATUSES.find((status) => status === word) ?? WORDS.find(([, form]) => form.test(word))?.[0]
}

/** Whether a column of this name has days for which something was planned, whatever became of it. */
export const isOfPlans = (name: string): boolean => PLANNED.test(name.replace(/_|(?<=\p{Ll})(?=\p{Lu})/gu, ' '))

const PLANNED =
  /\b(?:planned|scheduled|expected|anticipated|proposed|projected|due|target) (?:date|day|start|end|on|for)\b|\bdeadline\b|\b(?:date|start|end) (?:planned|scheduled|expected|due)\b|\b(?:geplant|vorgesehen)\p{L}* |\bprevist[oa]\b|\bprévue?\b/iu
