import { bareDay, joinedPoints } from './joined-points.ts'
import { matchAt } from './match-at.ts'
import { neverADate } from './never.ts'
import { type ParsedPoint, parsePoint } from './parse-point.ts'
import { stands } from './stands.ts'
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
const TAIL = /,? (?:at (?:the )?(?:latest|earliest)|(?:morning|afternoon|evening|night)\b)/iy
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
  const since = matchAt(SINCE_THEN, sentence, start)
  if (since !== undefined) return { start, end: since, points: [{ point: { kind: 'same day' } }], limit: 'since' }
  const between = matchAt(BETWEEN, sentence, start)
  if (between !== undefined) return betweenAt(sentence, start, between)
  for (const { pattern, limit } of LIMITS) {
    const end = matchAt(pattern, sentence, start)
    if (end === undefined) continue
    const found = pointsAt(sentence, start, end, limit)
    if (found) return found
  }
  return pointsAt(sentence, start, start, undefined)
}

function betweenAt(sentence: string, start: number, at: number): TimePhrase | undefined {
  const days = daysOfMonth(sentence, at)
  if (days) return { start, end: days.end, points: days.points, join: 'between' }
  const now = matchAt(NOW, sentence, at)
  const first: ParsedPoint | undefined =
    now === undefined ? parsePoint(sentence, at) : { point: { kind: 'offset', days: 0 }, end: now - ' and '.length }
  const and = first && matchAt(AND, sentence, first.end)
  const second = and === undefined ? undefined : (parsePoint(sentence, and) ?? bareDay(sentence, and, first?.point))
  if (!first || !second) return undefined
  return { start, end: second.end, points: [first, second], join: 'between' }
}

function pointsAt(sentence: string, start: number, from: number, limit: Limit | undefined): TimePhrase | undefined {
  const hour = matchAt(HOUR, sentence, from) ?? from
  for (const at of beginnings(sentence, hour)) {
    const days = daysOfMonth(sentence, at)
    if (days)
      return { start, end: days.end, points: days.points, join: days.join, ...(limit && limit !== 'from' && { limit }) }
    const first = parsePoint(sentence, at)
    if (!first || (first.part === undefined && !stands(sentence, at, first.point, start, limit))) continue
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
  const skipped = matchAt(BEGINNING, sentence, at) ?? at
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
  for (
    let more = joinedPoints(sentence, end, points);
    more && points.length < 6;
    more = joinedPoints(sentence, end, points)
  ) {
    if (join !== undefined && (join !== more.join || join === 'to')) break
    join = more.join
    points.push(more.point)
    end = more.end
  }
  const determined = /\b(?:the|an?|its|his|her|their) $|['’]s $/i.test(sentence.slice(0, at))
  // "On May 18 along with …": behind a preposition a day is no word of a noun.
  const alone = /\b(?:on|in|at|during)\s*$/i.test(sentence.slice(start, at))
  const noun =
    !alone && (limit !== 'since' || determined) && matchAt(determined ? NAMED_NOUN : NOUN, sentence, end) !== undefined
  const possessive = /^['’]s? /.test(sentence.slice(end, end + 3))
  const both = /\beither $/i.test(sentence.slice(from, at)) && join === 'to' ? 'or' : join
  return {
    start,
    end: matchAt(TAIL, sentence, end) ?? end,
    points,
    ...(both && { join: both }),
    ...(limit && { limit }),
    ...(!possessive && ABOUT.test(sentence.slice(matchAt(HOUR, sentence, from) ?? from, at)) && { about: true }),
    ...((possessive ||
      (noun && (isExact(first.point) || first.point.kind === 'year' || first.point.kind === 'month'))) && {
      ofNoun: true,
    }),
  }
}

/** Whether the point is one day. */
export function isExact(point: Point): boolean {
  return (
    point.kind === 'weekday' ||
    point.kind === 'offset' ||
    point.kind === 'day' ||
    (point.kind === 'month' && point.day !== undefined)
  )
}
