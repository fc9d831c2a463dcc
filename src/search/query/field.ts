/** The parts of a record that words are found in, with how much a word there weighs against a word of the title. */
const WEIGHTS = {
  title: 1,
  otherName: 0.97,
  weakName: 0.92,
  key: 0.97,
  text: 0.85,
  role: 0.62,
  bottomLine: 0.6,
  place: 0.9,
  actor: 0.72,
  type: 0.6,
  attribution: 0.5,
  record: 0.45,
  summary: 0.4,
  prose: 0.4,
  around: 0.4,
  status: 0.35,
  topic: 0.35,
  thread: 0.8,
  when: 0.95,
  event: 0.42,
  claim: 0.42,
} as const

/**
 * A field of a record: its title or name, other names, the key of an event, the text of a claim, and so on. `around`
 * is a place around the record's place; `event` and `claim` are words of the event that a claim is about, or the other
 * way about.
 */
export type Field = keyof typeof WEIGHTS

const FIELDS = Object.keys(WEIGHTS) as Field[]
const NUMBERS = Object.fromEntries(FIELDS.map((field, index) => [field, index])) as Record<Field, number>
const BY_NUMBER = Float64Array.from(FIELDS, (field) => WEIGHTS[field])

/** Bits that a field takes in a packed number beside its record. */
export const FIELD_BITS = 5

/** The weight of a field; by its number, 0 for one that there is not. */
export const weightOf = (field: Field): number => WEIGHTS[field]
export const weightOfNumber = (number: number): number => BY_NUMBER[number] ?? 0
export const fieldNumber = (field: Field): number => NUMBERS[field]

/** Fields that hold names: what matches there is the actor or place itself, not a mention of it. */
export const isName = (field: Field): boolean => field === 'title' || field === 'otherName' || field === 'weakName'
