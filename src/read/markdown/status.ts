import type { When } from '../../dates/when.ts'
import type { Status } from '../../model/model.ts'

/**
 * The status of a claim whose author marks none: its heading says whether it lies ahead. Without one that does, what is
 * undated, or was over by the briefing's day, has happened; what is all ahead of it is expected. Of what lies on both
 * sides, a span has begun and so has happened, while one unknown day (a month, "by 30 April") may still be ahead and so
 * is expected.
 */
export function inferredStatus(when: When | undefined, briefingDate: string | undefined, isAhead: boolean): Status {
  if (isAhead) return 'expected'
  if (when === undefined || briefingDate === undefined) return 'happened'
  if (when.min !== null && when.min > briefingDate) return 'expected'
  if (when.max !== null && when.max <= briefingDate) return 'happened'
  return when.precision === 'span' ? 'happened' : 'expected'
}
