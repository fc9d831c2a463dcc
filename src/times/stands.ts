import type { Limit, Point } from './time-words.ts'

/**
 * Whether a point can be meant where it stands: a month's name alone may be a person's, a number alone a count, and
 * "the year" anything.
 */
export function stands(sentence: string, at: number, point: Point, start: number, limit: Limit | undefined): boolean {
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
