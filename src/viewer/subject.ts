/** Subjects: the things that can be edited, copied or opened outside the program. */
export const SUBJECT_KINDS = [
  'briefing',
  'claim',
  'event',
  'actor',
  'source',
  'thread',
  'ahead',
  'diff',
  'problem',
  'table',
  'column',
] as const

/** The subject of a key that reaches out of the program. What is ahead has its ISO day as its id, a diff its days: `from/to`. */
export interface Subject {
  readonly kind: (typeof SUBJECT_KINDS)[number]
  readonly id: string
}

/** A subject as one text, for a route. */
export const subjectId = ({ kind, id }: Subject): string => `${kind} ${id}`

/** The subject that such a text is of. */
export function readSubject(text: string): Subject {
  const [kind, ...rest] = text.split(' ')
  return { kind: SUBJECT_KINDS.find((each) => each === kind) ?? 'claim', id: rest.join(' ') }
}
