/** A record by its number and how well it answers, from 0 to 1000. */
export interface Scored {
  readonly record: number
  readonly score: number
}

/** Keeps the best of what it is shown; of equals, what was shown first. */
export interface Best {
  show(record: number, score: number): void
  /** What was kept, best first. */
  readonly kept: readonly Scored[]
}

export function makeBest(limit: number): Best {
  const kept: Scored[] = []
  return {
    kept,
    show(record, score) {
      if (limit < 1 || (kept.length >= limit && score <= (kept[kept.length - 1]?.score ?? 0))) return
      let low = 0
      let high = kept.length
      while (low < high) {
        const middle = (low + high) >> 1
        if ((kept[middle]?.score ?? 0) >= score) low = middle + 1
        else high = middle
      }
      kept.splice(low, 0, { record, score })
      if (kept.length > limit) kept.pop()
    },
  }
}
