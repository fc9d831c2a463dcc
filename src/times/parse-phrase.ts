import { neverADate } from './never.ts'
import { type ParsedPoint, parsePoint } from './parse-point.ts'
import type { Join, Limit, PartialPoint, Point, TimePhrase } from './time-words.ts'

const limits: readonly (readonly [string, Limit | undefined])[] = [
  ['no (?:earlier|sooner) than|not (?:earlier|sooner|before)(?: than)?|as (?:soon|early) as', 'not before'],
  ['(?:by|before)(?= the end of)|no later than|not later than|on or before|at the latest by|by', 'by'],
  ['ahead of|(?:in the )?run-up to|on the eve of', 'ahead of'],
  ['prior to|before', 'before'],
  ['(?:up )?(?:until|till|through)|up to|pending', 'until'],
  ['(?:only |soon |shortly |right |immediately )?after|following|later than|beyond', 'after'],
  ['(?:ever )?since(?: (?:about|around|at least))?|dating (?:back )?to', 'since'],
  ['(?:starting|beginning|effective)(?: from| on| in)?|from', 'from'],
  ['as of|in|on|at|during|over|throughout|for|within|sometime|some time', undefined],
]
const LIMITS = limits.map(([source, limit]) => ({ pattern: new RegExp(`(?:${source}) `, 'iy'), limit }))
const BEGINNING =
  /(?:either |the |late |early |later |earlier |sometime |some time |on |in |at |about |around |roughly |circa |approximately )*/iy
const ABOUT = /\b(?:about|around|roughly|circa|approximately)\b/i
const HOUR =
  /(?:about |around )?(?:\d{1,2}(?:[.:]\d\d)?(?: ?[ap]\.?m\.?| o['’]clock)|noon|midnight|midday|\d{1,2}[.:]\d\d)(?: \(?(?:EST|EDT|PST|PDT|CST|CDT|GMT|UTC|BST|CET|CEST|MSK|KST|JST|IST|local time|[A-Z][a-z]+ time)\)?)?(?: \([^)]{1,20}\))?(?:,(?= (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun|\w+ \d)))? (?:on |in the (?:morning|afternoon|evening) )?/iy
const BETWEEN = /between /iy
/** "… has been unresponsive since." */
const SINCE_THEN = /since(?=\s*(?:[.,;”"]|$))/iy
const FIRST_DAY =
  /(?:the )?(?<day>\d{1,2})(?:st|nd|rd|th)?(?: to | and | or | through | until |-| ?– ?)(?:the )?(?=\d{1,2}(?:st|nd|rd|th)? (?:of )?\p{Lu})/iuy
const AND = / and /iy
const NOW = /now and /iy
const JOINS: readonly (readonly [RegExp, Join])[] = [
  [/,? (?:or|and\/or)(?: on| in| by| late| early)? /iy, 'or'],
  [/ (?:to|through|until|till) (?:the )?|(?:-| ?– ?| ?— ?)(?=[A-Za-z\d])/iy, 'to'],
  [/ and (?=\d)| & (?=\d)/iy, 'to'],
]
const TAIL = /,? (?:at (?:the )?(?:latest|earliest)|(?:morning|afternoon|evening|night)\b)/iy
const BARE_DAY =
  /(?<day>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?!\d|[.,:]\d|[A-Za-z\xc0-\u024f]| (?:a\.?m|p\.?m|percent|people|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b)/iy
/** Words that may follow a day without the day being theirs. */
const NO_NOUN =
  'and|or|but|to|for|from|in|on|at|by|of|with|when|while|as|after|before|that|which|who|where|until|since|because|if|than|the|a|an|it|he|she|they|we|said|says|told|here|there|only|when|also|is|are|was|were|will|would|has|have|had|may|might|could|can|next|last|this|through|during|about|over|under|against|into|near|between|among|amid|without|ahead|not|no|his|her|its|their|our|my|your|both|all|some|any|two|three|four|morning|afternoon|evening|night|local|time|so|then|now|alone|itself'
const NOUN = new RegExp(
  `['’]s?(?= )|(?:['’]s)? (?!(?:${NO_NOUN}|[A-Za-z\u00c0-\u024f]+ed|[A-Za-z\u00c0-\u024f]+ing|[A-Za-z\u00c0-\u024f]+ly)\\b)(?=[A-Za-z\u00c0-\u024f])`,
  'iy',
)
/** Behind "the Oct. 23" a word in -ing is a noun: slaying, bombing, meeting. */
const NAMED_NOUN = new RegExp(
  `['’]s?(?= )|,? (?!(?:${NO_NOUN}|[A-Za-z\u00c0-\u024f]+ed|[A-Za-z\u00c0-\u024f]+ly)\\b)(?=[A-Za-z\u00c0-\u024f])`,
  'iy',
)

/** Reads the words for a time that begin at a place of the sentence, which is the start of a word; undefined where none do. */
export function parsePhrase(sentence: string, at: number): TimePhrase | undefined {
  const never = neverADate(sentence, at)
  const dated = dateAt(sentence, at)
  // The longer reading is the right one: "the first quarter of 2019" holds a year, "in early March" no season.
  if (never !== undefined && (!dated || never >= dated.end)) return { start: at, end: never, points: [] }
  return dated
}

function dateAt(sentence: string, start: number): TimePhrase | undefined {
  const since = match(SINCE_THEN, sentence, start)
  if (since !== undefined) return { start, end: since, points: [{ point: { kind: 'same day' } }], limit: 'since' }
  const between = match(BETWEEN, sentence, start)
  if (between !== undefined) return betweenAt(sentence, start, between)
  for (const { pattern, limit } of LIMITS) {
    const end = match(pattern, sentence, start)
    if (end === undefined) continue
    const found = pointsAt(sentence, start, end, limit)
    if (found) return found
  }
  return pointsAt(sentence, start, start, undefined)
}

function betweenAt(sentence: string, start: number, at: number): TimePhrase | undefined {
  const days = daysOfMonth(sentence, at)
  if (days) return { start, end: days.end, points: days.points, join: 'between' }
  const now = match(NOW, sentence, at)
  const first: ParsedPoint | undefined =
    now === undefined ? parsePoint(sentence, at) : { point: { kind: 'offset', days: 0 }, end: now - ' and '.length }
  const and = first && match(AND, sentence, first.end)
  const second = and === undefined ? undefined : (parsePoint(sentence, and) ?? bareDay(sentence, and, first?.point))
  if (!first || !second) return undefined
  return { start, end: second.end, points: [first, second], join: 'between' }
}

function pointsAt(sentence: string, start: number, from: number, limit: Limit | undefined): TimePhrase | undefined {
  const hour = match(HOUR, sentence, from) ?? from
  for (const at of beginnings(sentence, hour)) {
    const days = daysOfMonth(sentence, at)
    if (days)
      return { start, end: days.end, points: days.points, join: days.join, ...(limit && limit !== 'from' && { limit }) }
    const first = parsePoint(sentence, at)
    if (!first || !stands(sentence, at, first.point, start, limit)) continue
    return phraseOf(sentence, start, from, at, limit, first)
  }
  return undefined
}

/** "14 to 16 October", "1 and 3 May", "either 5 or 6 June": the month is named once, behind the last day. */
function daysOfMonth(sentence: string, at: number) {
  FIRST_DAY.lastIndex = at
  const found = FIRST_DAY.exec(sentence)
  const last = found && parsePoint(sentence, at + found[0].length)
  if (!found || last?.point.kind !== 'month' || last.point.day === undefined) return undefined
  const day = Number(found.groups?.day)
  if (day < 1 || day >= last.point.day) return undefined
  const join: Join = / or /i.test(found[0]) ? 'or' : 'to'
  return { points: [{ point: { ...last.point, day } }, { point: last.point }], join, end: last.end }
}

/** Where a point may begin: at once, or behind words that say no more of it than "about" ("late on", "around next"). */
function beginnings(sentence: string, at: number): readonly number[] {
  const skipped = match(BEGINNING, sentence, at) ?? at
  const stops = [...sentence.slice(at, skipped).matchAll(/ /g)].map(({ index }) => at + index + 1)
  return [at, ...stops]
}

function phraseOf(
  sentence: string,
  start: number,
  from: number,
  at: number,
  limit: Limit | undefined,
  first: ParsedPoint,
): TimePhrase {
  const points: PartialPoint[] = [first]
  let { end } = first
  let join: Join | undefined
  for (let more = joined(sentence, end, points); more && points.length < 6; more = joined(sentence, end, points)) {
    if (join !== undefined && (join !== more.join || join === 'to')) break
    join = more.join
    points.push(more.point)
    end = more.end
  }
  const determined = /\b(?:the|an?|its|his|her|their) $|['’]s $/i.test(sentence.slice(0, at))
  // "On May 18 along with …": behind a preposition a day is no word of a noun.
  const alone = /\b(?:on|in|at|during)\s*$/i.test(sentence.slice(start, at))
  const noun =
    !alone && (limit !== 'since' || determined) && match(determined ? NAMED_NOUN : NOUN, sentence, end) !== undefined
  const possessive = /^['’]s? /.test(sentence.slice(end, end + 3))
  const both = /\beither $/i.test(sentence.slice(from, at)) && join === 'to' ? 'or' : join
  return {
    start,
    end: match(TAIL, sentence, end) ?? end,
    points,
    ...(both && { join: both }),
    ...(limit && { limit }),
    ...(!possessive && ABOUT.test(sentence.slice(from, at)) && { about: true }),
    ...((possessive ||
      (noun && (isExact(first.point) || first.point.kind === 'year' || first.point.kind === 'month'))) && {
      ofNoun: true,
    }),
  }
}

function joined(sentence: string, at: number, points: readonly PartialPoint[]) {
  const last = points.at(-1)?.point
  for (const [pattern, join] of JOINS) {
    const end = match(pattern, sentence, at)
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
function bareDay(sentence: string, at: number, last: Point | undefined): ParsedPoint | undefined {
  if (last?.kind !== 'month' || last.day === undefined) return undefined
  BARE_DAY.lastIndex = at
  const day = Number(BARE_DAY.exec(sentence)?.groups?.day)
  if (Number.isNaN(day)) return undefined
  const year = /^,? (?<year>20\d\d|19\d\d)\b/.exec(sentence.slice(BARE_DAY.lastIndex))
  const point: Point = { ...last, day, ...(year?.groups?.year !== undefined && { year: Number(year.groups.year) }) }
  return { point, end: BARE_DAY.lastIndex + (year?.[0].length ?? 0) }
}

/**
 * Whether a point can be meant where it stands: a month's name alone may be a person's, a number alone a count, and
 * "the year" anything.
 */
function stands(sentence: string, at: number, point: Point, start: number, limit: Limit | undefined): boolean {
  const before = sentence.slice(0, at)
  if (point.kind === 'month' && point.day === undefined && point.year === undefined && point.which === undefined)
    return at > start || MONTH_BEFORE.test(before) || (before === '' && !/^M/.test(sentence))
  if (point.kind === 'year') return YEAR_BEFORE.test(before) && !COUNTED.test(sentence.slice(at))
  if (point.kind === 'period' && point.which === 'the')
    return limit !== undefined || /\b(?:over|of|in|at|on|during) (?:the )?$/i.test(before)
  if (point.kind === 'past') return !/\b(?:to|will|would|could|can|may|might|must|should|not) $/i.test(before)
  if (point.kind === 'weekday') return !/\b(?:Good|Black|Bloody|Palm|Easter|Super|Ash|Fat|Girl|Man) $/.test(before)
  return true
}

const MONTH_BEFORE =
  /(?:\b(?:in|by|since|until|till|through|of|early|late|last|next|this|and|or|to|from|before|after|during|the|a|an|its|his|her|their|another|as|between|mid)[ -]|['’]s |\()$/i
const YEAR_BEFORE =
  /(?:\b(?:in|by|since|until|till|through|of|early|late|and|or|to|from|before|after|during|the|a|an|its|his|her|their|this|that|between|mid|around|about|post|pre|summer|spring|autumn|winter|fall)[ -]|['’]s |\(|, )$/i
const COUNTED =
  /^\d{4} (?:[a-z]+ )?(?:people|men|women|troops|soldiers|dollars|euros|pounds|tons|tonnes|miles|kilomet\w+|met\w+|feet|homes|jobs|cases|deaths|members|workers|refugees|prisoners|civilians|children|students|GMT|hours|megawatts|rounds)\b/i

/** Whether the point is one day. */
export function isExact(point: Point): boolean {
  return (
    point.kind === 'weekday' ||
    point.kind === 'offset' ||
    point.kind === 'day' ||
    (point.kind === 'month' && point.day !== undefined)
  )
}

function match(pattern: RegExp, sentence: string, at: number): number | undefined {
  pattern.lastIndex = at
  const found = pattern.exec(sentence)
  return found && found[0] !== '' ? at + found[0].length : undefined
}
