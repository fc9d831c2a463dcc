import { pattern } from '../text/pattern.ts'
import { centuryInWords } from './century-words.ts'
import { daysInMonth } from './day.ts'
import { monthInAnyLanguage } from './months-by-language.ts'
import { weekdayInEnglish } from './weekdays-by-language.ts'

/** Words of other languages that depend on the day they were written, by what they are in English. */
const RELATIVE: Readonly<Record<string, string>> = {
  yesterday: '어제|昨日|昨天|вчера|gestern|ayer|ontem|ieri|wczoraj',
  today: "오늘|今日|今天|本日|сегодня|heute|hoy|hoje|oggi|dzisiaj|dziś|aujourd[’']hui",
  tomorrow: '내일|明日|明天|завтра|morgen|demain|mañana|amanhã|domani|jutro',
  'last week':
    '지난 ?주|先週|上周|上星期|上週|на прошлой неделе|(?:in der )?(?:letzten?|vorigen?) woche|la semaine dernière|la semana pasada',
  'this week': '이번 ?주|今週|本周|这周|на этой неделе|(?:in )?dieser? woche|cette semaine|esta semana',
  'next week':
    '다음 ?주|来週|來週|下周|下星期|下週|на следующей неделе|(?:in der )?nächsten? woche|la semaine prochaine|la próxima semana',
  'last month':
    '지난 ?달|先月|上个月|上個月|в прошлом месяце|(?:im )?(?:letzten|vorigen) monat|le mois dernier|el mes pasado',
  'this month': '이번 ?달|今月|本月|这个月|в этом месяце|(?:in )?diese[nm] monat|ce mois-ci|este mes',
  'next month':
    '다음 ?달|来月|來月|下个月|下個月|в следующем месяце|(?:im )?nächsten monat|le mois prochain|el próximo mes',
  'last year':
    "작년|지난해|昨年|去年|в прошлом году|(?:im )?(?:letzten|vorigen) jahr|l[’']année dernière|el año pasado",
  'next year': "내년|来年|來年|明年|в следующем году|(?:im )?nächsten jahr|l[’']année prochaine|el próximo año",
}
const IN_ENGLISH = Object.entries(RELATIVE).map(
  ([english, forms]) => [new RegExp(`^(?:${forms})$`, 'iu'), english] as const,
)
const OTHER_RELATIVE = pattern(
  `^(?:${Object.values(RELATIVE).join('|')})(?![\\p{Script=Latin}\\p{Script=Cyrillic}])`,
  'iu',
)
const BEFORE_WEEKDAY = /^(?:am|in|im|в|во|on|le|el|na|w) /iu

/** A sign or a word between two dates, of which the first is complete enough to be one. */
const TO = pattern(
  String.raw`(?<=\d\.?|\d(?:st|nd|rd|th)|[日일월月]|^(?:from )?\p{L}{3,9}) ?(?:→|⇒|[-=]>|--|[~～〜](?=\d)| (?:through|thru|till|until|bis(?: zum)?|по|au|al) ) ?(?=\d|\p{Lu}\p{L}{2,8}\b)`,
  'gu',
)
const FROM = /^(?:vom|с|со|du|del|dal|from) (?=\d.* to )/iu

/** Words before a date in other languages, and in English where `readDate` has others for the same. */
const BEFORE: readonly (readonly [RegExp, string])[] = [
  [/^(?:seit(?: dem)?|depuis(?: le)?|desde(?: el)?|с|со|od|från) (?=.*\d)/iu, 'since '],
  [/^(?:ab(?: dem)?|à partir (?:du|de)|a partir del?|начиная с) (?=.*\d)/iu, 'from '],
  [/^(?:nach(?: dem)?|после|après(?: le)?|después del?|po) (?=.*\d)/iu, 'after '],
  [/^(?:bis(?: zum)?|up to|jusqu[’']au|hasta(?: el)?|до) (?=.*\d)/iu, 'until '],
  [/^not after (?=.*\d)/iu, 'no later than '],
  [/^(?:vor(?: dem)?|avant(?: le)?|antes del?|przed) (?=.*\d)/iu, 'before '],
  [
    /^(?:um(?: den)?|etwa(?: am)?|gegen|ungefähr|около|примерно|vers(?: le)?|environ|hacia(?: el)?|(?:on|in) or (?:about|around)) (?=.*\d)/iu,
    'about ',
  ],
  [/^(?:probably|perhaps|maybe|presumably|likely|вероятно|wohl|vermutlich) (?=.*\d)/iu, 'possibly '],
  [/^(?:some ?time|one day|a day|at some point) (?=(?:in|during) .*\d)/iu, ''],
  [/^(?:starting|beginning)(?: on| from| in)? (?!of )(?=.*\d)/iu, 'since '],
  [/^(?:the )?(?:w\/c|week c\/o|wk of|week commencing) (?=.*\d)/iu, 'week of '],
  [/^(by|before) (?:(?:the )?year[- ]end|end-|the end of the year) ?(?:of )?(?=\d{4}$)/iu, '$1 the end of '],
  [
    /^((?:not |no |on or )?(?:about|around|by|before|after|since|until|from|between|(?:earlier|later) than)) the (?=\d)/iu,
    '$1 ',
  ],
]

/** Words before the name of a month. */
const BEFORE_MONTH: readonly (readonly [() => RegExp, string])[] = [
  [pattern(String.raw`^(?:начало|в начале|начале) (?=\p{L}+ \d{4})`, 'iu'), 'early '],
  [pattern(String.raw`^(?:середина|в середине|середине) (?=\p{L}+ \d{4})`, 'iu'), 'mid '],
  [pattern(String.raw`^(?:конец|в конце|конце) (?=\p{L}+ \d{4})`, 'iu'), 'late '],
  [pattern(String.raw`^(\p{L}{3,9}) the (?=\d{1,2}(?:st|nd|rd|th))`, 'iu'), '$1 '],
]

const AROUND: readonly (readonly [RegExp, string])[] = [
  [/^(?:from |since )?(.*\d)(?: onwards?| on| and after| to date| ?[–—-])$/iu, 'since $1'],
  [/^(?:on or before|at the latest(?: on)?) (.*\d.*)$/iu, 'by $1'],
  [/^c\.? ?(?=\d{4}$)/i, 'about '],
  [
    /^(?:the )?(\d{1,2})(?:\.|-?[ймe]|e|º)? ?(?:jahrhundert|jh\.?|век|siècle|siglo|secolo|世紀|世纪|세기)$/iu,
    '$1th century',
  ],
  [/^(?:on or after|at the earliest(?: on)?) (.*\d.*)$/iu, '$1 or later'],
  [/^(.*\d)(?: \((?:possibly|probably|perhaps|maybe|\?)\)|, (?:possibly|probably|perhaps|maybe))$/iu, 'possibly $1'],
  [/^(\d{4})\. (\d{1,2})\. (\d{1,2})\.?$/, '$1-$2-$3'],
  [/^(\d{1,2})\. (\d{1,2})\. (\d{4})$/, '$1.$2.$3'],
  [/^(\d{4}) (\d\d) (\d\d)$/, '$1-$2-$3'],
]

/** The parts of a month that East Asian dates name. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^(\d{4}[年년] ?\d{1,2}[月월]) ?(?:上旬|초순|상순|초)$/, 'early $1'],
  [/^(\d{4}[年년] ?\d{1,2}[月월]) ?(?:中旬|중순)$/, 'mid $1'],
  [/^(\d{4}[年년] ?\d{1,2}[月월]) ?(?:下旬|하순|말)$/, 'late $1'],
]
const DAY_BEFORE = pattern(String.raw`^(\p{L}+)\.?,? (?=\d)`, 'u')
const DAY_IN_BRACKETS = pattern(String.raw`^(.*[\d日일]\.?) ?[(（](\p{L}{1,10})\.?[)）]$`, 'u')
const DAY_AND_NUMBERS = pattern(String.raw`^(\p{L}{3}) (\d{1,2})\.(\d{1,2})\.(\d{4})$`, 'u')
const PART_OF_MONTH = pattern(
  String.raw`^(?:the )?(first half|second half|first week) (?:of|in) (\p{L}{3,}\.?),? (\d{4})$`,
  'iu',
)
const HAN_DIGITS = '〇一二三四五六七八九'

/**
 * Rewrites the words around a date, of other languages and of English, as those that `readDate` knows; only where they say
 * the same. What is left is still to be read.
 */
export function plainWords(text: string): string {
  const relative =
    IN_ENGLISH.find(([words]) => words.test(text))?.[1] ?? weekdayInEnglish(text.replace(BEFORE_WEEKDAY, ''))
  if (relative !== undefined) return relative
  const century = centuryInWords(text)
  if (century !== undefined) return century
  if (!/\d|[一二三四五六七八九十〇]/.test(text)) return text
  let plain = withHanDigits(text)
    .replace(ENGLISH_WEEKDAY, (_, day: string) => `${day} `)
    .replace(DAY_BEFORE(), (whole, day: string) => {
      const english = weekdayInEnglish(day, true)
      return english === undefined ? whole : `${english.slice(0, 3)} `
    })
  plain = plain.replace(DAY_IN_BRACKETS(), (whole, date: string, day: string) => {
    const english = weekdayInEnglish(day, true) ?? ENGLISH_WEEKDAY.exec(`${day} x`)?.[1]
    return english === undefined ? whole : `${date} (${english.slice(0, 3)})`
  })
  plain = plain.replace(
    DAY_AND_NUMBERS(),
    (_, name: string, day: string, month: string, year: string) =>
      `${name} ${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  )
  plain = eastAsianRange(
    plain
      .replace(TO(), ' to ')
      .replace(/(\d)\. to (?=\d)/, '$1 to ')
      .replace(FROM, ''),
  )
  for (const [words, english] of [...PARTS, ...BEFORE, ...AROUND]) plain = plain.replace(words, english)
  for (const [words, english] of BEFORE_MONTH) plain = plain.replace(words(), english)
  return partOfMonth(plain)
}

/** A weekday before a date, perhaps cut short; the first three letters are enough. */
const ENGLISH_WEEKDAY = /^(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|r|rs|ur)?(?:day)?\.?,? (?=\S)/i

/** Whether a text begins with words of another language that depend on the day they were written. */
export const isOtherRelative = (text: string): boolean => OTHER_RELATIVE().test(text)

/** Years, months and days in the numerals of Chinese. */
const withHanDigits = (text: string): string =>
  text.replace(/[〇零一二三四五六七八九十]+(?=[年月日])/g, (digits) => {
    const each = [...digits.replace('零', '〇')]
    const ten = each.indexOf('十')
    if (ten < 0) return each.map((digit) => HAN_DIGITS.indexOf(digit)).join('')
    const [tens, ones] = [each[ten - 1], each[ten + 1]].map((digit) => HAN_DIGITS.indexOf(digit ?? '〇'))
    return String((ten === 0 ? 1 : (tens ?? 0)) * 10 + (ones ?? 0))
  })

/** The second day of a range has the month and year of the first where it names none. */
const eastAsianRange = (text: string): string =>
  text
    .replace(/^(\d{4}[年년] ?\d{1,2}[月월] ?)(\d{1,2})[日일]? to (\d{1,2}[日일])$/, '$1$2日 to $1$3')
    .replace(/^(\d{4}[年년] ?)(.+) to (\d{1,2}[月월].*)$/, '$1$2 to $1$3')

/** A half of a month, and its first week: its days, of which it may be any. */
function partOfMonth(text: string): string {
  const [, part = '', name = '', year = ''] = PART_OF_MONTH().exec(text) ?? []
  const month = monthInAnyLanguage(name)
  if (month === undefined) return text
  const [from, to] = { 'first half': [1, 15], 'first week': [1, 7] }[part.toLowerCase()] ?? [
    16,
    daysInMonth(Number(year), month),
  ]
  const day = (number = 1) => [year, month, number].map((each) => String(each).padStart(2, '0')).join('-')
  return `[${day(from)}..${day(to)}]`
}
