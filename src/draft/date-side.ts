import { toDay } from '../dates/day.ts'
import { boundsOf } from '../dates/edtf.ts'
import { parseEdtf } from '../dates/parse-edtf.ts'
import type { Published } from '../times/find-times.ts'
import type { ClaimDate } from './claim-date.ts'

/** Whether the date is of what the claim tells, and not of its saying, of another event or of what is only spoken of. */
const tellsTime = ({ ofSaying, time }: ClaimDate): boolean =>
  !ofSaying && time.role !== 'other' && time.doubt !== 'only spoken of'

/** Whether all of a claim's date has come by the day of the report. */
export function isDatedBehind(date: ClaimDate | undefined, { last }: Published): boolean {
  const edtf = date && tellsTime(date) ? parseEdtf(date.edtf) : undefined
  return edtf !== undefined && boundsOf(edtf).max <= toDay(last)
}

/** Whether none of a claim's date has come by the day of the report. */
export function isDatedAhead(date: ClaimDate | undefined, { last }: Published): boolean {
  const edtf = date && tellsTime(date) ? parseEdtf(date.edtf) : undefined
  return edtf !== undefined && boundsOf(edtf).min > toDay(last)
}
