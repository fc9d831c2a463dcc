import { pushTo } from '../text/push-to.ts'
import { type Build, monthPoint, weekdayPoint, which } from './calendar-points.ts'
import { ago, coming, past, shifted, unitOf } from './counted-points.ts'
import { countOf } from './counts.ts'

/** Words for a point: the words they begin with, as `firstWords` tells them, their pattern, and what it makes. */
interface Rule {
  readonly begins: string
  readonly pattern: () => RegExp
  readonly build: Build
}

/** Letters of Latin script: without Unicode's own classes the patterns are made in a third of the time. */
const LETTER = 'A-Za-z\u00c0-\u024f'
const WEEKDAY =
  '(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon\\.|Tues?\\.|Wed\\.|Thu(?:rs?)?\\.|Fri\\.|Sat\\.|Sun\\.)(?![A-Za-z\u00c0-\u024f])'
const WITH_WEEKDAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:,? | \\())?'
const MONTH =
  '(?<month>January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)(?![A-Za-z\u00c0-\u024f])'
const DAY = '(?<day>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?!\\d|[.,:]\\d|[A-Za-z\u00c0-\u024f])'
const YEAR = '(?<year>1[0-9]\\d\\d|20\\d\\d)(?![\\d%]|[.,]\\d)'
const WHICH = '(?<which>last|this past|past|this coming|this|next|coming)'
const YEAR_OF = '(?: (?:of )?(?<yearWhich>last|this|next) year)'
const UNITS = '(?<unit>hour|day|week|weekend|month|year|decade)'
const COUNT =
  '(?<count>\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|fifty|sixty|a hundred|a couple of|a dozen)'
const TIME_OF_DAY = '(?:(?:early |late |mid-)?(?:morning|afternoon|evening|night|noon|midday|dawn)s?)'

const OFFSETS: Readonly<Record<string, number>> = {
  'the day before yesterday': -2,
  yesterday: -1,
  'last night': -1,
  today: 0,
  tonight: 0,
  'this morning': 0,
  'this afternoon': 0,
  'this evening': 0,
  tomorrow: 1,
  'the day after tomorrow': 2,
}

/** The days of the year that have a name and a fixed place in it. */
const NAMED: Readonly<Record<string, readonly [number, number]>> = {
  "new year's eve": [12, 31],
  "new year's day": [1, 1],
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  'may day': [5, 1],
}

const DAYS_OF_WEEK = 'monday tuesday wednesday thursday friday saturday sunday'
const SHORT_DAYS = 'mon tue tues wed thu thur thurs fri sat sun'
const MONTH_WORDS =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'
const WHICH_WORDS = 'last this past next coming'
const COUNT_WORDS =
  '# a an one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty fifty sixty'

/** A rule for words that begin with one of these; its pattern is made when such words first come. */
function rule(begins: string, source: string, build: Build): Rule {
  let pattern: RegExp | undefined
  return {
    begins,
    pattern: () => {
      pattern ??= new RegExp(`(?:${source})(?![${LETTER}\\d])`, 'iy')
      return pattern
    },
    build,
  }
}

/** The points that words can name, the longest first. */
const RULES: readonly Rule[] = [
  rule('#', '(?<iso>\\d{4}-\\d\\d-\\d\\d)', ({ iso = '' }) => ({ point: { kind: 'day', iso } })),
  rule(`${DAYS_OF_WEEK} ${MONTH_WORDS}`, `${WITH_WEEKDAY}${MONTH} ${DAY}(?:,? ${YEAR}|${YEAR_OF})?\\)?`, monthPoint),
  rule(
    `${DAYS_OF_WEEK} # the_#`,
    `${WITH_WEEKDAY}(?:the )?${DAY} (?:of )?${MONTH}(?:,? ${YEAR}|${YEAR_OF})?\\)?`,
    monthPoint,
  ),
  rule(`${DAYS_OF_WEEK} ${SHORT_DAYS}`, `${WEEKDAY} \\((?:today|tomorrow|yesterday)\\)`, weekdayPoint),
  rule(
    `${DAYS_OF_WEEK} ${SHORT_DAYS}`,
    `${WEEKDAY}(?: ${TIME_OF_DAY})? (?:of )?(?<week>last|this|next) week`,
    weekdayPoint,
  ),
  rule(WHICH_WORDS, `${WHICH} ${WEEKDAY}(?: ${TIME_OF_DAY})?`, weekdayPoint),
  rule(`${DAYS_OF_WEEK} ${SHORT_DAYS}`, `${WEEKDAY}(?: ${TIME_OF_DAY})?`, weekdayPoint),
  rule(MONTH_WORDS, `${MONTH},? ${YEAR}`, monthPoint),
  rule(MONTH_WORDS, `${MONTH}${YEAR_OF}`, monthPoint),
  rule(WHICH_WORDS, `${WHICH} ${MONTH} ${DAY}`, monthPoint),
  rule(WHICH_WORDS, `${WHICH} ${MONTH}`, monthPoint),
  rule(MONTH_WORDS, `${MONTH}`, monthPoint),
  rule(
    'the_day yesterday last today tonight this tomorrow',
    `(?<words>${Object.keys(OFFSETS).join('|')})(?: ${TIME_OF_DAY})?`,
    ({ words = '' }) => ({
      point: { kind: 'offset', days: OFFSETS[words.toLowerCase()] ?? 0 },
    }),
  ),
  rule('new christmas may', `(?<name>${Object.keys(NAMED).join('|').replaceAll("'", "['’]")})`, ({ name = '' }) => {
    const [month = 1, day = 1] = NAMED[name.toLowerCase().replace('’', "'")] ?? []
    return { point: { kind: 'month', month, day } }
  }),
  rule(
    `${COUNT_WORDS} more over at less nearly almost about around some just roughly`,
    `(?:(?<bound>more than|over|at least|less than|nearly|almost|about|around|some|just over|roughly) )?${COUNT} ${UNITS}s? ago`,
    ({ bound, count, unit }) => ago(bound, count, unit),
  ),
  rule('some a several just days', '(?:(?:some|a few|several|just) )?days ago', () => ({
    point: { kind: 'days ago' },
  })),
  rule(
    'the_past the_last past last',
    `(?:the )?(?:past|last) (?:(?:few|several|couple of) )?(?:${COUNT} )?${UNITS}s`,
    ({ count, unit }) => past(count, unit),
  ),
  rule('the_past the_last', `the (?:past|last) (?<unit>week|month|year|decade|day)`, ({ unit }) => past('one', unit)),
  rule(
    'the_next the_coming',
    `the (?:next|coming) (?<some>few |several |couple of )?(?:${COUNT} )?${UNITS}s(?: and (?<more>weeks|months|years))?`,
    coming,
  ),
  rule('the_next the_coming', `the (?:next|coming) (?<unit>week|month|year)`, ({ unit }) =>
    coming({ count: 'one', unit }),
  ),
  rule(
    'within',
    `(?:within )(?<some>a few |several )?(?:${COUNT} )?(?<unit>day|week|month|year)s?(?: and (?<more>weeks|months|years))?`,
    coming,
  ),
  rule('coming next', `(?:coming|next few) (?<unit>day|week|month|year)s(?: and (?<more>weeks|months|years))?`, coming),
  rule(
    `in ${COUNT_WORDS}`,
    `in ${COUNT} (?<unit>day|week|month|year)s?['’]? time|${COUNT.replace('count', 'count2')} ${UNITS.replace('unit', 'unit2')}s? from now`,
    (groups) => {
      const count = countOf(groups.count ?? groups.count2)
      return count === undefined
        ? undefined
        : { point: { kind: 'in', count, unit: unitOf(groups.unit ?? groups.unit2) } }
    },
  ),
  rule('so', `so far (?<which>this) (?<unit>week|month|year)`, ({ unit }) => ({
    point: { kind: 'period', unit: unitOf(unit), which: 'this' },
    part: 'earlier',
  })),
  rule(WHICH_WORDS, `${WHICH} (?<unit>weekend|week|month|year)`, ({ which: text, unit }) => ({
    point: { kind: 'period', unit: unitOf(unit), which: which(text) },
  })),
  rule('the_weekend the_week the_month the_year', `the (?<unit>weekend|week|month|year)`, ({ unit }) => ({
    point: { kind: 'period', unit: unitOf(unit), which: 'the' },
  })),
  rule('the_# #', `(?:the )?(?<year>(?:19|20)\\d)0['’]?s`, ({ year }) => ({
    point: { kind: 'decade', year: Number(year) * 10 },
  })),
  rule('#', `${YEAR}`, ({ year }) => ({ point: { kind: 'year', year: Number(year) } })),
  rule(
    'on the_very the_same that',
    `(?:on )?(?:the|that) (?:very )?same day|that day|the same (?:morning|afternoon|evening|night)`,
    () => ({
      point: { kind: 'same day' },
    }),
  ),
  rule(
    `${COUNT_WORDS} several some day days weeks months years`,
    `(?:(?<few>a few|several|some) )?(?:${COUNT} )?(?<unit>day|week|month|year)s? (?<way>after|before|later|earlier|afterwards)`,
    ({ few, count, unit, way }) => shifted(few, count, unit, way),
  ),
  rule(
    'the_next the_following the_previous the_day',
    `the (?:next|following|(?<back>previous)) day|the day (?<way>after|before)`,
    ({ way, back }) => shifted(undefined, 'one', 'day', way ?? (back === undefined ? 'later' : 'earlier')),
  ),
  rule(
    'the_#',
    `the (?<day>\\d{1,2})(?:st|nd|rd|th)(?! (?!and|to|until|or|at|in|for|through|with|when|while|but|as|by|on)[A-Za-z])`,
    ({ day }) => (Number(day) > 31 ? undefined : { point: { kind: 'day of month', day: Number(day) } }),
  ),
]

const BY_WORDS = new Map<string, Rule[]>()
for (const each of RULES) for (const words of each.begins.split(' ')) pushTo(BY_WORDS, words.replace('_', ' '), each)

/** The rules for a point that words can name which begin so, in their order. */
export const rulesFor = (words: string): readonly Rule[] => BY_WORDS.get(words) ?? []
