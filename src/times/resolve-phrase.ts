import { toIso } from '../dates/day.ts'
import { boundsOf, datesOf, type Edtf, type EdtfDate, firstDay, fromTo, lastDay, listOf } from '../dates/edtf.ts'
import { type Anchor, dateOfDay, type Meaning } from './meaning.ts'
import { resolvePoint } from './resolve-point.ts'
import type { Limit, PartialPoint, TimePhrase } from './time-words.ts'

/** The date that words for a time come to, undefined where they give none. `first` is an event that may be told by "since". */
export function resolvePhrase(phrase: TimePhrase, anchor: Anchor, earlierEvent = false): Meaning | undefined {
  const { points, join, limit } = phrase
  const seen = limit === 'since' && !phrase.ofNoun ? { ...anchor, since: true } : anchor
  const meanings = resolveAll(points, seen)
  const [first, ...rest] = meanings ?? []
  if (!first) return undefined
  const joined = rest.length === 0 ? first : combine(join ?? 'or', [first, ...rest])
  const about = joined && phrase.about ? { ...joined, edtf: approximate(joined.edtf) } : joined
  if (!about || limit === undefined || phrase.ofNoun || limit === 'ahead of') return about
  return limited(limit, about, phrase, seen, earlierEvent)
}

/** Each point in turn; a later one of several never lies before the first. */
function resolveAll(points: readonly PartialPoint[], anchor: Anchor): readonly Meaning[] | undefined {
  const meanings: Meaning[] = []
  // "From August 14 to September 4, 2020": the year that the last one has is that of all.
  const year = points
    .map(({ point }) => (point.kind === 'month' ? point.year : undefined))
    .find((each) => each !== undefined)
  for (const { point, part } of points) {
    const dated =
      point.kind === 'month' && point.year === undefined && year !== undefined && points.length > 1
        ? { ...point, year }
        : point
    const partial = { point: dated, ...(part && { part }) }
    const meaning = resolvePoint(partial, anchor)
    if (!meaning) return undefined
    const before = meanings.at(-1)
    const late = before && boundsOf(meaning.edtf).max < boundsOf(before.edtf).min
    const later =
      late && (dated.kind === 'weekday' || dated.kind === 'month')
        ? resolvePoint(partial, after(before, anchor))
        : undefined
    meanings.push(later ?? meaning)
  }
  return meanings
}

const after = (before: Meaning, anchor: Anchor): Anchor => ({
  ...anchor,
  published: boundsOf(before.edtf).min,
  direction: 'ahead',
  told: false,
  since: false,
})

function combine(join: 'or' | 'to' | 'between', meanings: readonly Meaning[]): Meaning | undefined {
  const doubt = meanings.find((meaning) => meaning.doubt !== undefined)?.doubt
  const kept = doubt === undefined ? {} : { doubt }
  const [first] = meanings
  const last = meanings.at(-1)
  if (!first || !last) return undefined
  if (join === 'or') {
    const dates = meanings.flatMap(({ edtf }) =>
      edtf.kind === 'date' ? [edtf.date] : edtf.kind === 'list' ? edtf.dates : [],
    )
    const whole = meanings.every(({ edtf }) => edtf.kind === 'date' || edtf.kind === 'list') ? listOf(dates) : undefined
    const edtf = whole ?? fromTo('range', startOf(first.edtf), endOf(last.edtf))
    return edtf && { edtf, ...kept }
  }
  const [start, end] = [startOf(first.edtf), endOf(last.edtf)]
  const lasted = fromTo('interval', start, end)
  const within = fromTo('range', start, end)
  if (!lasted || !within) return undefined
  const plain = first.edtf.kind === 'date' && last.edtf.kind === 'date'
  if (!plain) return { edtf: within, ...kept }
  return { edtf: lasted, ...kept, ...(join === 'between' && { alternatives: [within] }) }
}

const startOf = (edtf: Edtf): EdtfDate | undefined => ('start' in edtf ? edtf.start : datesOf(edtf)[0])
const endOf = (edtf: Edtf): EdtfDate | undefined => ('end' in edtf ? edtf.end : datesOf(edtf).at(-1))

function limited(
  limit: Limit,
  meaning: Meaning,
  phrase: TimePhrase,
  anchor: Anchor,
  earlierEvent: boolean,
): Meaning | undefined {
  const { min, max } = boundsOf(meaning.edtf)
  const { alternatives: _, ...rest } = meaning
  const range = (start: number | undefined, end: number | undefined, about = false): Meaning => ({
    ...rest,
    edtf: {
      kind: 'range',
      start: start === undefined ? undefined : dateOfDay(start, about || phrase.about),
      end: end === undefined ? undefined : dateOfDay(end, phrase.about),
    },
  })
  switch (limit) {
    case 'by':
      return range(undefined, max)
    case 'before':
      return range(undefined, endsPeriod(phrase) ? max : min - 1)
    case 'after':
      return range(max + 1, undefined)
    case 'not before':
      return range(min, undefined, min !== max && !wholePeriod(phrase))
    case 'until':
      return { ...rest, edtf: { kind: 'interval', start: undefined, end: whole(meaning.edtf) ?? dateOfDay(max) } }
    case 'since':
      return earlierEvent ? meaning : started(meaning, rest)
    case 'from': {
      const from = whole(meaning.edtf)
      return anchor.direction === 'ahead' && from
        ? { ...rest, edtf: { kind: 'interval', start: from, end: undefined } }
        : meaning
    }
    default:
      return meaning
  }
}

/** A state that goes on since then. EDTF knows no start within a range, so one without a name of its own stays a range. */
function started(meaning: Meaning, rest: Omit<Meaning, 'edtf'>): Meaning {
  const date = whole(meaning.edtf) ?? commonMonth(meaning.edtf)
  if (!date) return { ...rest, edtf: meaning.edtf, doubt: rest.doubt ?? 'when it began' }
  const narrower = whole(meaning.edtf) ? {} : { doubt: rest.doubt ?? 'the part of the month in which it began' }
  return { ...rest, ...narrower, edtf: { kind: 'interval', start: date, end: undefined } }
}

function commonMonth(edtf: Edtf): EdtfDate | undefined {
  const { min, max } = boundsOf(edtf)
  const [from, to] = [min, max].map((day) => (Number.isFinite(day) ? toIso(day).slice(0, 7) : undefined))
  if (from === undefined || from !== to) return undefined
  const [year = 0, month] = from.split('-').map(Number)
  return { year, month }
}

const whole = (edtf: Edtf): EdtfDate | undefined => (edtf.kind === 'date' ? edtf.date : undefined)
const endsPeriod = ({ points }: TimePhrase): boolean => points[0]?.part === 'late'
const wholePeriod = ({ points }: TimePhrase): boolean => points[0]?.part === undefined

function approximate(edtf: Edtf): Edtf {
  if (edtf.kind !== 'date') return edtf
  return { kind: 'date', date: { ...edtf.date, approximate: true } }
}

/** The last day that a date names, where it has one. */
export function lastNamedDay(edtf: Edtf): number | undefined {
  const days = datesOf(edtf).filter(({ day }) => typeof day === 'number')
  const last = days.at(-1)
  return last && firstDay(last) === lastDay(last) ? lastDay(last) : undefined
}
