import { withOption } from './claim-line.ts'
import { readDoubtComment } from './doubt-comment.ts'
import type { Doubt } from './draft.ts'

/** A claim of a draft's file: its line, and the doubts in the comments right below it. Lines are counted from 0. */
export interface ReviewItem {
  readonly line: number
  readonly text: string
  readonly doubts: readonly Doubt[]
}

/** One thing that a digit takes: an option of a doubt. */
export interface Alternative {
  readonly doubt: Doubt
  readonly option: string
}

/** The file of a draft as it stands, which claim is looked at, and how it stood before each step. */
export interface Review {
  /** The file as it is called to the reader. */
  readonly file: string
  readonly text: string
  readonly at: number
  readonly past: readonly { readonly text: string; readonly at: number }[]
}

const ITEM = /^\s{0,3}[-*+] \S/

/** The claims of a draft's file, in their order. */
export function reviewItems(text: string): readonly ReviewItem[] {
  const lines = text.split('\n')
  const items: { line: number; text: string; doubts: Doubt[] }[] = []
  let inComment = false
  for (const [index, line] of lines.entries()) {
    const doubt = inComment ? undefined : readDoubtComment(line)
    const last = items.at(-1)
    if (doubt) {
      if (last && last.line + last.doubts.length + 1 === index) last.doubts.push(doubt)
      continue
    }
    if (!inComment && ITEM.test(line)) items.push({ line: index, text: line, doubts: [] })
    if (/<!--/.test(line) && !/-->/.test(line)) inComment = true
    else if (/-->/.test(line)) inComment = false
  }
  return items
}

/** How many claims have something to confirm. */
export function openCount(text: string): number {
  return reviewItems(text).filter(({ doubts }) => doubts.length > 0).length
}

/** A review of a file, at the first claim with something to confirm. */
export function openReview(file: string, text: string): Review {
  return { file, text, at: Math.max(firstOpen(text, 0), 0), past: [] }
}

/** The alternatives that the digits take for a claim, in their order; at most nine. */
export function alternativesOf(item: ReviewItem | undefined): readonly Alternative[] {
  return (item?.doubts ?? []).flatMap((doubt) => doubt.options.map((option) => ({ doubt, option }))).slice(0, 9)
}

/** The claim stands as it is: its doubts are gone, and the next one with any comes. */
export function confirmed(review: Review): Review {
  const item = reviewItems(review.text)[review.at]
  if (!item) return review
  const text = withLines(review.text, item.line, item.doubts.length + 1, [item.text])
  return stepped(review, text, next(text, review.at + 1))
}

/** The claim with an option taken; the doubt it settles is gone. */
export function chosen(review: Review, number: number): Review {
  const item = reviewItems(review.text)[review.at]
  const choice = alternativesOf(item)[number - 1]
  if (!item || !choice) return review
  const lines = review.text.split('\n').slice(item.line + 1, item.line + 1 + item.doubts.length)
  const kept = lines.filter((_, index) => item.doubts[index] !== choice.doubt)
  const text = withLines(review.text, item.line, item.doubts.length + 1, [
    withOption(item.text, choice.doubt, choice.option),
    ...kept,
  ])
  return stepped(review, text, review.at)
}

/** The claim is taken out of the file. */
export function dropped(review: Review): Review {
  const item = reviewItems(review.text)[review.at]
  if (!item) return review
  const text = withLines(review.text, item.line, item.doubts.length + 1, [])
  return stepped(review, text, Math.min(review.at, Math.max(reviewItems(text).length - 1, 0)))
}

/** The file as it was before the last step, at the claim of then; the same review where there was none. */
export function takenBack(review: Review): Review {
  const before = review.past.at(-1)
  return before ? { ...review, ...before, past: review.past.slice(0, -1) } : review
}

/** Another claim looked at, so many on or back. */
export function movedBy(review: Review, by: number): Review {
  const last = Math.max(reviewItems(review.text).length - 1, 0)
  const at = Math.min(Math.max(review.at + by, 0), last)
  return at === review.at ? review : { ...review, at }
}

/** The file was changed by somebody else: the review goes on at the same claim, or the nearest that is there. */
export function reread(review: Review, text: string): Review {
  if (text === review.text) return review
  const before = reviewItems(review.text)[review.at]?.text
  const items = reviewItems(text)
  const same = items.findIndex((item) => item.text === before)
  return { ...review, text, at: same >= 0 ? same : Math.min(review.at, Math.max(items.length - 1, 0)) }
}

const stepped = (review: Review, text: string, at: number): Review => ({
  ...review,
  text,
  at,
  past: [...review.past, { text: review.text, at: review.at }],
})

/** The next claim with something to confirm, from a place on and then from the start; else the one at that place. */
function next(text: string, from: number): number {
  const open = firstOpen(text, from)
  if (open >= 0) return open
  const before = firstOpen(text, 0)
  return before >= 0 ? before : Math.min(from, Math.max(reviewItems(text).length - 1, 0))
}

function firstOpen(text: string, from: number): number {
  return reviewItems(text).findIndex(({ doubts }, index) => index >= from && doubts.length > 0)
}

function withLines(text: string, at: number, count: number, lines: readonly string[]): string {
  return text
    .split('\n')
    .toSpliced(at, count, ...lines)
    .join('\n')
}
