import { firstIndex } from '../../text/sorted-search.ts'

/** A record by its number and how well it answers, from 0 to 1000. */
export interface Scored {
  readonly record: number
  readonly score: number
}

/** Keeps the best of what it is shown; of equals, what was shown first. */
export interface Best {
  show(record: number, score: number): void
  /** The items kept, best first. */
  readonly kept: readonly Scored[]
}

/** A list of the best that it is shown, `limit` of them at most. */
export function makeBest(limit: number): Best {
  const kept: Scored[] = []
  return {
    kept,
    show(record, score) {
      if (limit < 1 || (kept.length >= limit && score <= (kept[kept.length - 1]?.score ?? 0))) return
      const place = firstIndex(0, kept.length, (at) => (kept[at]?.score ?? 0) < score)
      kept.splice(place, 0, { record, score })
      if (kept.length > limit) kept.pop()
    },
  }
}
