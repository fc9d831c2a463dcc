import { matchAt } from './match-at.ts'
import { type ParsedPoint, parsePoint } from './parse-point.ts'
import type { Join, PartialPoint, Point } from './time-words.ts'

const JOINS: readonly (readonly [RegExp, Join])[] = [
  [/,? (?:or|and\/or)(?: on| in| by| late| early)? /iy, 'or'],
  [/ (?:to|through|until|till) (?:the )?|(?:-| ?– ?| ?— ?)(?=[A-Za-z\d])/iy, 'to'],
  [/ and (?=\d)| & (?=\d)/iy, 'to'],
]
const BARE_DAY =
  /(?<day>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?!\d|[.,:]\d|[A-Za-z\xc0-\u024f]| (?:a\.?m|p\.?m|percent|people|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b)/iy

/** The point that "or", "to" or a dash joins to the last one, and how; undefined where none does. */
export function joinedPoints(sentence: string, at: number, points: readonly PartialPoint[]) {
  const last = points.at(-1)?.point
  for (const [pattern, join] of JOINS) {
    const end = matchAt(pattern, sentence, at)
    if (end === undefined) continue
    const day = bareDay(sentence, end, last)
    const next: ParsedPoint | undefined =
      day ?? (join === 'to' && / and/.test(sentence.slice(at, end)) ? undefined : sameKind(sentence, end, last))
    if (next) return { join, point: { point: next.point, ...(next.part && { part: next.part }) }, end: next.end }
  }
  return undefined
}

/** A point that can stand beside the one before it: a Tuesday beside a Monday, a year beside a year. */
function sameKind(sentence: string, at: number, last: Point | undefined): ParsedPoint | undefined {
  const next = parsePoint(sentence, at)
  if (!next || !last) return undefined
  const like = (point: Point) => (point.kind === 'offset' || point.kind === 'weekday' ? 'day' : point.kind)
  if (next.point.kind === 'year' && last.kind === 'month') return undefined
  const both = [like(next.point), like(last)]
  // "Next month or in June".
  const months = [next.point, last].every(isMonth)
  return both[0] === both[1] || months ? next : undefined
}

const isMonth = (point: Point): boolean =>
  (point.kind === 'month' && point.day === undefined) || (point.kind === 'period' && point.unit === 'month')

/** A day alone behind a day of a month: "April 23 or 24". */
export function bareDay(sentence: string, at: number, last: Point | undefined): ParsedPoint | undefined {
  if (last?.kind !== 'month' || last.day === undefined) return undefined
  BARE_DAY.lastIndex = at
  const day = Number(BARE_DAY.exec(sentence)?.groups?.day)
  if (Number.isNaN(day)) return undefined
  const year = /^,? (?<year>20\d\d|19\d\d)\b/.exec(sentence.slice(BARE_DAY.lastIndex))
  const point: Point = { ...last, day, ...(year?.groups?.year !== undefined && { year: Number(year.groups.year) }) }
  return { point, end: BARE_DAY.lastIndex + (year?.[0].length ?? 0) }
}
