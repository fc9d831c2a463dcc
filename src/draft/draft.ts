import type { Status } from '../model/model.ts'
import type { Published } from '../times/find-times.ts'
import type { DroppedLine } from './report-lines.ts'

/** The part of a claim that a doubt is about. */
export type DoubtAspect = 'date' | 'source' | 'actor' | 'status' | 'place' | 'type' | 'event'

/**
 * One thing of a claim that a person has to confirm: the words it comes from, why, and what it may be, as it is typed,
 * the proposed first. Without options the words name something that has no bounds.
 */
export interface Doubt {
  readonly aspect: DoubtAspect
  readonly words: string
  readonly note?: string
  readonly options: readonly string[]
}

/** An actor of a claim: the name it is linked by, and the words of the text that name it. */
export interface LinkedName {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** One line of a draft: a sentence of the report or a dated clause of one, with the marks proposed. */
export interface DraftClaim {
  /** The line of the report it stands in, counted from 1. */
  readonly line: number
  readonly text: string
  /** The date that can stand in the line, as EDTF. */
  readonly date?: string | undefined
  readonly links: readonly LinkedName[]
  readonly place?: string | undefined
  readonly type?: string | undefined
  readonly status: Status
  /** Who says it, nearest first, without the outlet. */
  readonly chain: readonly string[]
  readonly key?: string | undefined
  readonly doubts: readonly Doubt[]
}

/** A draft briefing: what the report says of itself, its claims, and the lines that are left out. */
export interface Draft {
  readonly title: string
  readonly outlet?: string | undefined
  readonly dateline?: string | undefined
  readonly published: Published
  readonly claims: readonly DraftClaim[]
  readonly dropped: readonly DroppedLine[]
}
