import { DECADES } from './century-words.ts'
import { nearestMonth } from './month-names.ts'
import { monthInAnyLanguage } from './months-by-language.ts'
import { isOtherRelative } from './plain-words.ts'
import { type Refusal, refusal } from './refusal.ts'
import { WEEKDAYS, weekdayOf } from './weekday-names.ts'
import { weekdayInEnglish } from './weekdays-by-language.ts'

/** Words with which a date may begin. */
const FIRST_WORD =
  /^(?:about|around|circa|ca|c|approx|during|within|throughout|early|mid|late|by|before|after|since|until|till|from|on|in|at|week|between|possibly|not|no|either|the|q[1-4]|h[12]|a|summer|spring|autumn|fall|winter|first|second|third|fourth|today|yesterday|tomorrow|tonight|last|next|this|coming|past|earlier|later|some|am|vom|den|der|le|el|il|lo|o|em|en|в|во|у|end|beginning|start|middle|same|following|previous|one|two|three|four|five|several|few|recently|lately|soon|overnight|christmas|easter|ramadan|eid|pentecost|thanksgiving|chuseok|new|im|frühjahr|frühling|sommer|herbst|printemps|automne|hiver|primavera|verano|otoño|invierno|весна|весной|лето|летом|осень|осенью|зима|зимой|woche|anfang|mitte|ende|début|mi|fin|principios|mediados|finales|kw|wk|q|h|w|ngày|令和|平成|昭和|民國|民国)$/iu

/** Whether a text may begin with a date: with a number, or a word with which dates begin. */
export function mayBeDate(text: string): boolean {
  const first = /^[^\p{L}\p{N}]{0,3}([\p{L}\p{N}]+)/u.exec(text)?.[1]
  if (first === undefined) return false
  return (
    /\d/.test(first) ||
    /^\P{L}{0,2}(?!(?:v|ver|version|build|release|kernel)\b)\p{L}{2,12}\.?,? \d{1,2}[./-]\d{1,2}[./-]\d{2,4}\s*[:：]/iu.test(
      text,
    ) ||
    isRoman(first) ||
    isSlip(first, text) ||
    FIRST_WORD.test(first) ||
    isName(first) ||
    (/[\d:：]/.test(text) && beginsWithTime(text))
  )
}

/** The number of a century, as most languages but English write it. */
const isRoman = (word: string): boolean => /^[ivxхі]{1,6}(?:e|ème)?$/iu.test(word)

/** Whether a word with a year behind it is a letter or two away from a month. */
const isSlip = (word: string, text: string): boolean =>
  /^\P{L}{0,3}\p{Lu}\p{Ll}{3,9},? \d{4}(?!\d)/u.test(text) && nearestMonth(word) !== undefined

/** Whether a text has a year or the name of a month or a day: without one nothing in it can be read. */
export const namesTime = (text: string): boolean => /\d{4}/.test(text) || (text.match(/\p{L}{3,}/gu) ?? []).some(isName)

/** Words of which dates are made, in the languages whose months are known, and nothing else that can be dated. */
const DATE_WORDS = new RegExp(
  `^(?:${[
    'to|and|or|of|the|about|around|circa|ca|c|from|until|till|through|between|by|before|after|since|in|on|at|a|as|up|pre|post|w',
    'early|mid|middle|late|later|latest|earlier|earliest|beginning|start|starting|end|ending|eve|past|last|next|this|than|not|no',
    'day|week|wk|weekend|month|year|years|decade|century|centuries|millennium|era|fy|first|second|third|fourth|half|quarter|season',
    'spring|summer|autumn|fall|winter|morning|noon|afternoon|evening|night|midnight|overnight|am|pm|bc|ad|ce|bce',
    'possibly|probably|perhaps|maybe|likely|either|sometime|onwards?|present|date|now|unconfirmed|approx|estimated|est',
    "christmas|easter|new|year['’]s|ramadan|eid|pentecost|thanksgiving|chuseok",
    'januar\\p{L}*|bis|zum|vom|am|im|in|der|den|dem|des|das|und|oder|seit|ab|nach|vor|um|etwa|anfang|mitte|ende|frühjahr|frühling|sommer|herbst|winter|jahrhunderts?|jh|jahr|jahre|woche|tag|abends?|nachts?|morgens?|vormittags?|nachmittags?',
    'le|la|les|de|du|des|au|à|et|ou|en|depuis|avant|après|vers|jusqu|début|mi|fin|printemps|été|automne|hiver|siècle|semaine|matin|soir|nuit',
    'el|los|del|al|y|o|desde|hasta|antes|después|hacia|principios|mediados|finales|primavera|verano|otoño|invierno|siglo|semana|il|lo|da|di|estate|autunno|inverno|secolo',
    'с|со|до|по|к|и|или|в|во|на|после|около|начало|начале|середина|середине|конец|конце|весна|весной|лето|летом|осень|осенью|зима|зимой|век|века|веке|год|году|года|г|вечером|утром|ночью|днём',
    "\\d{1,4}(?:st|nd|rd|th|s|['’]s)?|[ivx]{1,6}(?:e|ème)?|siècles?|century|століття|wieku?",
  ].join('|')})$`,
  'iu',
)

/** A number with what makes it part of a date: 3월, 9日, KW 10, Q1, 1Q24, FY24. */
const DATE_PART =
  /^(?:\d{1,4}(?:[년월일年月日号]\S{0,6})+|(?:kw|wk|q|h|w|fy)\d{0,4}|[1-4][qh]\d{2,4}|\d{1,2}\p{L}{3}\d{2,4}|\d{4}[qhw]\d{1,2})$/iu

/** Signs that beside a year are part of a date and of nothing else. */
const PERIOD =
  /^(?:week|month|year|years|decade|century|centuries|millennium|spring|summer|autumn|fall|winter|fy|early|late|mid|end|beginning|morning|evening|night|onwards?|quarter|half|until|since|before|after|pre|post|through|present|christmas|easter|eve|sometime|frühjahr|frühling|sommer|herbst|jahrhunderts?|anfang|mitte|ende|seit|ab|bis|nach|vor|printemps|été|automne|hiver|siècle|primavera|verano|otoño|invierno|siglo|весна|весной|лето|летом|осень|осенью|зима|зимой|век|века|год|году|года)$/iu

/** Words for a day that hang on another one, or on a feast. */
const TIED =
  /^(?:(?:the|on the|that) )?(?:(?:same|next|following|previous) (?:day|week|month|year|morning|evening)|(?:\w+ )(?:days?|weeks?|months?|years?) (?:later|after|before|earlier|prior)|other day|turn of the century|overnight|(?:christmas|easter|new year|ramadan|eid(?: al-\p{L}+)?|pentecost|thanksgiving|chuseok|lunar new year)(?:['’]s)?(?: eve| day| sunday| monday)?|(?:before|after|around|by|until) (?:easter|christmas|new year|ramadan|eid|pentecost|chuseok|lunar new year))$/iu

/** A decade that does not say its century. */
const DECADE = new RegExp(
  String.raw`^(?:(?:in|during|by) )?(?:the )?(?:early |mid[- ]?|late )?['’]?(\d0s|${DECADES.join('|')})$`,
  'i',
)

/** Dates in numbers that leave the year out, or all signs between day, month and year. */
const BARE_NUMBERS = /^(?:(\d\d?)[./](\d\d?)|(\d\d)(\d\d)(\d\d))$/
const THREE_NUMBERS = /^(\d{1,4})([./ -])(\d{1,2})\2(\d{1,4})$/
/** A year, a month and a day without signs between them, none of which need exist. */
const EIGHT_DIGITS = /^(?:1[5-9]|20|21)\d{6}$/
/** Numbers of which years are made, and no other date: two years, or a year and the next. */
const YEARS = /^\d{4}(?:(?:, |\/)(?:\d{2}|\d{4})|[–-]\d)$/
const LISTED = /^\d{4}-\d\d(?:-\d\d)?\s?(?:\.\.+|…|bis|a|à|to)\s?\d{4}-\d\d(?:-\d\d)?$/i
/** EDTF of kinds that the house profile does not hold. */
const OTHER_EDTF = /^(?:[\dX]{4}(?:-[\dX]{2}){0,2}|\{.*\d.*\}|-?\d{4,}S\d+)$/i

/** The day and hour of messages between services; a day, a word and a year, a weekday and a date in numbers, as languages have them whose months are not known. */
const SHAPED = [
  /^\d{6}Z ?[A-Z]{3} ?\d{2,4}$/i,
  /^(?:\p{L}{2,12}\.?,? )?\d{1,2}(?:\.|-?\p{L}{1,3})? (?=\S*[^ -~])\p{L}[\p{L}\p{M}]{2,14}\.? (?:\p{L}{1,4}\.? )?\d{4}(?: ?\p{L}{1,2}\.?|\.)?$/u,
  /^\d{4}\.? (?:\p{L}{1,4}\.? )?(?=\S*[^ -~])\p{L}[\p{L}\p{M}]{2,14} \d{1,2}\.?(?: \p{L}{1,2}\.)?$/u,
  /^(?!(?:v|ver|version|build|release|kernel)\b)\p{L}{2,12}\.?,? \d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})$/iu,
]

const AS_TYPED = 'type its first and its last day, as 2024-03-09 to 2024-03-11'

/** Whether a word is the name of a month or of a day of the week. */
const isName = (word: string): boolean =>
  monthInAnyLanguage(word) !== undefined || weekdayOf(word) !== undefined || weekdayInEnglish(word) !== undefined

/** Whether a text begins with a word of dates that stands for nothing else, or with a word and a day and a year. */
const beginsWithTime = (text: string): boolean => {
  const first = /^[^\p{L}\p{N}]{0,2}(\p{L}+)/u.exec(text)?.[1] ?? ''
  return (
    PERIOD.test(first) ||
    DATE_WORDS.test(first) ||
    isOtherRelative(text) ||
    /^[〇零一二三四五六七八九十]{1,4}年/.test(text) ||
    (weekdayInEnglish(first, true) !== undefined && /^\p{L}+[.,]{0,2} \d/u.test(text)) ||
    /^\p{L}{3,9}\.? \d{1,2},? \d{4}\b/u.test(text)
  )
}

/**
 * Words that are all of dates, yet no date that is read, and what else looks like one, before a colon; undefined where
 * they may be anything else.
 */
export function dateWords(typed: string): Refusal | undefined {
  if (/^\{.*\d.*(?:,|\.\.).*\}$/.test(typed))
    return refusal(
      `"${typed}" names several dates, and a claim has one: make a claim of each, or type [ ] for one of them`,
    )
  const words = typed.split(/[\s,./()?~–—-]+/).filter((word) => word !== '')
  const parts = words.filter((word) => isName(word) || DATE_PART.test(word))
  const isDate = words.every((word) => DATE_WORDS.test(word) || isName(word) || DATE_PART.test(word))
  const hasYear = /(?<!\d)(?:1\d|20|21)\d\d(?!\d)/.test(typed)
  const looksSo =
    (isDate && parts.length > 0 && /\p{Nd}/u.test(typed) && !/^[qhw]\d$/i.test(typed)) ||
    (isDate &&
      (hasYear || words.some(isRoman) || /\dth|\dst|\drd|\dnd|\d\. /.test(typed)) &&
      words.some((word) => PERIOD.test(word))) ||
    [YEARS, LISTED, ...SHAPED].some((form) => form.test(typed)) ||
    (OTHER_EDTF.test(typed) && /[X{S]/.test(typed))
  if (looksSo) return refusal(`"${typed}" looks like a date and is none that kbrief reads: ${AS_TYPED}`)
  const decade = DECADE.exec(typed)?.[1]?.toLowerCase()
  if (decade !== undefined) {
    const tens = /^\d/.test(decade) ? decade.charAt(0) : 2 + DECADES.indexOf(decade)
    return refusal(`"${typed}" does not say of which century: type 19${tens}0s, if that is meant`)
  }
  if (TIED.test(typed)) return refusal(`"${typed}" hangs on another day: type the one that it comes to, as 2024-03-09`)
  const day = WEEKDAYS.find((name) => new RegExp(`^${name.slice(0, 3)}\\.?$`, 'i').test(typed))
  if (day !== undefined) return refusal(`"${typed}" depends on when it was written: type the date it stands for`)
  return bareNumbers(typed) ?? slippedMonth(typed)
}

function bareNumbers(typed: string): Refusal | undefined {
  // All hours of all days, and a half.
  if (typed === '24/7' || typed === '1/2') return undefined
  const [, first = '', second = '', ...six] = BARE_NUMBERS.exec(typed) ?? []
  const isDay = ([a, b]: readonly number[]) =>
    Math.min(a ?? 0, b ?? 0) > 0 && Math.min(a ?? 0, b ?? 0) <= 12 && Math.max(a ?? 0, b ?? 0) <= 31
  const numbers = [first, second].map(Number)
  const isShort =
    isDay(numbers) &&
    (typed.includes('/') || /^0/.test(first + second) || /^0/.test(second) || Math.max(...numbers) > 12)
  const [a = 0, b = 0, c = 0] = six.map(Number)
  if (EIGHT_DIGITS.test(typed))
    return refusal(`"${typed}" has the length of a date and is no day: type it as 2024-03-09`)
  if (isOfThree(typed))
    return refusal(`"${typed}" may be a date, and does not say which number is what: type it as 2024-03-09`)
  if (!isShort && !(six[0] !== undefined && ((isDay([b, c]) && b <= 12) || (isDay([a, b]) && b <= 12))))
    return undefined
  return refusal(`"${typed}" may be a date, and does not say which of its numbers is what: type it as 2024-03-09`)
}

/** Whether three numbers may be a day, a month and a year; with dots, those of one digit each are a version. */
function isOfThree(typed: string): boolean {
  const [, first = '', sign, second = '', third = ''] = THREE_NUMBERS.exec(typed) ?? []
  if (sign === undefined || (sign === '.' && Math.max(first.length, second.length, third.length) < 2)) return false
  const [a, b, c] = [first, second, third].map(Number) as [number, number, number]
  const may = (month: number, day: number): boolean => month > 0 && month <= 12 && day > 0 && day <= 31
  return may(b, c) || may(b, a) || may(a, b)
}

/** A day and a word near a month, without a year; or that word and a year. */
function slippedMonth(typed: string): Refusal | undefined {
  const [, before, word = '', after] =
    /^(\d{1,2})?(?:st|nd|rd|th)? ?(\p{Lu}\p{Ll}{2,8}) ?(\d{1,2},? \d{4})?$/u.exec(typed) ?? []
  const [, alone, year] = /^(\p{Lu}\p{Ll}{3,9}),? (\d{4})$/u.exec(typed) ?? []
  const month = before === undefined && after === undefined ? undefined : nearestMonth(word)
  const meant = alone === undefined ? undefined : nearestMonth(alone)
  // What goes on behind the whole name of a month is another word: Augusta, Marche, Maya.
  if (alone !== undefined && meant !== undefined && !alone.startsWith(meant)) {
    // A short word is as likely the name of somebody.
    return alone.length > 4 && alone.length + 1 >= meant.length
      ? refusal(`"${alone}" is not a month`, `${meant} ${year}`)
      : refusal(`"${typed}" is read as no date: if the month is meant, type ${meant} ${year}`)
  }
  if (month === undefined || month.length < 4 || month.length !== word.length) return undefined
  const fixed = typed.replace(word, month)
  return after === undefined
    ? refusal(`"${word}" is not a month: type ${fixed} and its year`)
    : refusal(`"${word}" is not a month`, fixed)
}

/** Months that begin sentences and speeches as well: “May: …”. */
export const MAY_BE_NAME = /^(?:mar|march|apr|april|may|jun|june)$/i

/** Words that are a date wherever they stand, though it may be one that cannot be read. */
export const SURELY_DATE =
  /^(?:on )?(?:(?:last |next |this |late )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: \p{L}{4,9})?|yesterday|tomorrow|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|(?:\p{L}{3,9}[.,]{0,2} )?(?:\d{1,2}(?:st|nd|rd|th|\.)? \p{L}{3,9}|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?))(?:,? \d{4})?(?: ?[(（]\p{L}{1,10}\.?[)）])?$/iu
