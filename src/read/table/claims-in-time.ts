import { compareWhen } from '../../dates/compare.ts'
import type { RowClaim } from './row-claim.ts'
import type { ReadDates } from './row-dates.ts'

/** Claims in the order of their dates, in their own where those are equal; `dateOf` has the number of each claim's date. */
export function claimsInTime(
  claims: readonly RowClaim[],
  dateOf: readonly number[],
  dates: readonly ReadDates[],
): RowClaim[] {
  const ranks = rankOf(dates)
  const groups: RowClaim[][] = []
  for (const [index, claim] of claims.entries()) {
    const rank = ranks[dateOf[index] ?? 0] ?? 0
    const group = groups[rank]
    if (group) group.push(claim)
    else groups[rank] = [claim]
  }
  return groups.flat()
}

/** The place of each date in the order of time, the same for dates that are equal in it. */
function rankOf(dates: readonly ReadDates[]): number[] {
  const order = dates.map((_, index) => index).sort((a, b) => compareWhen(dates[a]?.when, dates[b]?.when) || a - b)
  const ranks = new Array<number>(dates.length)
  let rank = 0
  for (const [at, index] of order.entries()) {
    const before = order[at - 1]
    if (before !== undefined && compareWhen(dates[before]?.when, dates[index]?.when) !== 0) rank += 1
    ranks[index] = rank
  }
  return ranks
}
