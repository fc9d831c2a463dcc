import type { MarkedReport } from '../draft/report-place.ts'
import {
  alternativesOf,
  chosen,
  confirmed,
  dropped,
  movedBy,
  openReview,
  type Review,
  reread,
  reviewItems,
  takenBack,
} from '../draft/review.ts'
import type { Library } from './library.ts'
import { briefingSelected } from './navigation.ts'
import { leftNotice } from './review-page.ts'
import { START } from './scroll.ts'
import { popPage, pushPage, type State } from './state.ts'

/** A draft's file as it is opened: its name and text, and the report where that is beside it. */
export interface OpenedDraft {
  readonly file: string
  readonly text: string
  readonly report: MarkedReport | undefined
}

/** The draft under review: the file as it stands, and the report it was made from. */
export interface Reviewing {
  readonly review: Review
  readonly report: MarkedReport | undefined
}

/**
 * Asks for the draft of the briefing on top, or of what is under the cursor, to be opened; whoever runs the viewer reads
 * its file.
 */
export function wantReview(library: Library, state: State): State {
  const id = briefingSelected(library, state)
  if (id === undefined || !library.world.briefings.has(id))
    return { ...state, notice: 'Open a draft first: D goes through what is in doubt in it' }
  return { ...state, wanted: id }
}

/** The state with a draft opened to be gone through. */
export function withReview(state: State, { file, text, report }: OpenedDraft): State {
  const reviewing = { review: openReview(file, text), report }
  return pushPage({ ...state, wanted: undefined, reviewing }, { page: 'review', ...START })
}

/** The state after the draft's file was read anew. */
export function withRereadDraft(state: State, text: string): State {
  const { reviewing } = state
  return reviewing ? { ...state, reviewing: { ...reviewing, review: reread(reviewing.review, text) } } : state
}

/** Enter: the claim is right as it stands. */
export function confirmClaim(state: State): State {
  return step(state, confirmed)
}

/** The options that digits take for the claim in view. */
export function optionsOf({ reviewing }: State): ReturnType<typeof alternativesOf> {
  return alternativesOf(reviewing && reviewItems(reviewing.review.text)[reviewing.review.at])
}

/** A digit: takes that option. */
export function takeOption(state: State, number: number): State {
  if (!optionsOf(state)[number - 1]) return { ...state, notice: `There is no ${number} here` }
  return step(state, (review) => chosen(review, number))
}

/** Takes the claim out of the draft. */
export function dropClaim(state: State): State {
  const next = step(state, dropped)
  return next === state ? state : { ...next, notice: 'The claim is taken out; z brings it back' }
}

/** Takes back the last step. */
export function takeBack(state: State): State {
  const next = step(state, takenBack)
  return next === state ? { ...state, notice: 'There is no step to take back' } : next
}

/** Looks at another claim. */
export function moveReview(state: State, by: number): State {
  return step(state, (review) => movedBy(review, by))
}

/** Asks for the claim to be opened in the reader's editor. */
export function editClaim(state: State): State {
  const review = state.reviewing?.review
  const item = review && reviewItems(review.text)[review.at]
  if (!review || !item) return { ...state, notice: 'There is no claim to edit' }
  return { ...state, effect: { kind: 'edit', place: { file: review.file, line: item.line + 1 } } }
}

/** Leaves the review; each step is in the file already. */
export function leaveReview(state: State): State {
  const { reviewing } = state
  const left = popPage(state)
  return reviewing ? { ...left, reviewing: undefined, notice: leftNotice(reviewing.review) } : left
}

function step(state: State, act: (review: Review) => Review): State {
  const { reviewing } = state
  const review = reviewing && act(reviewing.review)
  return !review || review === reviewing.review ? state : { ...state, reviewing: { ...reviewing, review } }
}
