import { toIso } from './day.ts'
import { datesOf, type EdtfDate, firstDay, formatDate, fromTo, lastDay, parseEdtf, toWhen, whenOf } from './edtf.ts'
import type { When } from './when.ts'

/**
 * One date that holds all the given ones: theirs if they agree, else one unknown day from the earliest to the latest
 * that any of them names. An end keeps its own precision and qualifier, and is open only when none closes it.
 * Undefined for none. The order of the dates makes no difference.
 */
export function hull(whens: readonly When[]): When | undefined {
  const [first, ...rest] = whens
  if (!first || rest.every((when) => when.edtf === first.edtf && when.text === first.text)) return first
  if (rest.every((when) => when.edtf === first.edtf)) return whenOf(first.edtf)
  const dates = whens.flatMap((when) => parseEdtf(when.edtf) ?? []).flatMap(datesOf)
  const edtf = fromTo(
    'range',
    whens.some((when) => when.min !== null) ? outermost(dates, firstDay) : undefined,
    whens.some((when) => when.max !== null) ? outermost(dates, lastDay) : undefined,
  )
  return edtf && toWhen(edtf)
}

/** The date that reaches furthest; among equals the coarsest, so that a month is not cut down to its first day. */
function outermost(dates: readonly EdtfDate[], edge: typeof firstDay | typeof lastDay): EdtfDate | undefined {
  const outwards = edge === firstDay ? 1 : -1
  const [furthest] = dates.toSorted(
    (a, b) => outwards * (edge(a) - edge(b)) || length(b) - length(a) || (formatDate(a) < formatDate(b) ? -1 : 1),
  )
  return furthest && unmasked(furthest, edge(furthest))
}

const length = (date: EdtfDate): number => lastDay(date) - firstDay(date)

function unmasked(date: EdtfDate, edge: number): EdtfDate {
  if (typeof date.day !== 'string') return date
  return { ...date, day: date.day === 'XX' ? undefined : Number(toIso(edge).slice(8)) }
}
