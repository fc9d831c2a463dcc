/** Which of several periods is meant, seen from the day of the report. */
export type Which = 'last' | 'past' | 'this' | 'coming' | 'next'

/** A unit that time words count in. */
export type Unit = 'hour' | 'day' | 'week' | 'weekend' | 'month' | 'year' | 'decade'

/** A part of a period that time words name. */
export type Part =
  | 'early'
  | 'middle'
  | 'late'
  | 'earlier'
  | 'later'
  | 'rest'
  | 'first half'
  | 'second half'
  | 'first week'
  | 'second week'
  | 'third week'
  | 'last week'

/** The meaning of time words, before the day they were written is known. Weekdays count from 0 for Monday. */
export type Point =
  | { readonly kind: 'offset'; readonly days: number }
  | { readonly kind: 'day'; readonly iso: string }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which?: Which; readonly week?: Which }
  | {
      readonly kind: 'month'
      readonly month: number
      readonly day?: number
      readonly year?: number | Which
      readonly which?: Which
    }
  | { readonly kind: 'day of month'; readonly day: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'decade'; readonly year: number }
  | { readonly kind: 'period'; readonly unit: Unit; readonly which: Which | 'the' }
  | {
      readonly kind: 'ago'
      readonly count: number
      readonly unit: Unit
      readonly bound?: 'more' | 'less'
      readonly about: boolean
    }
  | { readonly kind: 'days ago' }
  | { readonly kind: 'in'; readonly count: number; readonly unit: Unit }
  | { readonly kind: 'past'; readonly count: number; readonly unit: Unit }
  | { readonly kind: 'coming'; readonly count: number | undefined; readonly unit: Unit }
  | { readonly kind: 'same day' }
  | { readonly kind: 'shifted'; readonly count: number | 'few' | undefined; readonly unit: Unit; readonly way: Shift }

/** How a counted length is tied to another day: "two days after", "a day later". */
export type Shift = 'after' | 'before' | 'later' | 'earlier'

/** How two points belong together. */
export type Join = 'or' | 'to' | 'between'

/** The qualifiers of a point, by the word before it. */
export type Limit = 'by' | 'before' | 'until' | 'after' | 'since' | 'from' | 'not before' | 'ahead of'

/** Time words as they stand in a sentence, from `start` to `end`; without points they are no date and never become one. */
export interface TimePhrase {
  readonly start: number
  readonly end: number
  readonly points: readonly PartialPoint[]
  readonly join?: Join
  readonly limit?: Limit
  readonly about?: boolean
  /** The point is said of a noun: "Thursday's ruling", "the Oct. 23 slaying". */
  readonly ofNoun?: boolean
}

/** A point and the part of it that is meant. */
export interface PartialPoint {
  readonly point: Point
  readonly part?: Part
}
