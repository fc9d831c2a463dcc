import { firstWords } from './first-words.ts'
import { matchAt } from './match-at.ts'

const COUNT =
  '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|many|a few|a couple of|few)'

/** A rule for words that begin with one of these; its pattern is made when such words first come. */
function rule(begins: string | undefined, source: string) {
  const words = begins === undefined ? undefined : new Set(begins.split(' ').map((each) => each.replace('_', ' ')))
  let pattern: RegExp | undefined
  return {
    begins: (first: string): boolean => words?.has(first) ?? true,
    pattern: () => {
      pattern ??= new RegExp(`(?:${source})(?![A-Za-z\u00c0-\u024f\\d])`, 'iy')
      return pattern
    },
  }
}

const NUMBERS = '# one two three four five six seven eight nine ten eleven twelve'

/**
 * Words for a time that have no bounds anybody could know, or hang on a thing and not on a day: they stay words. What
 * is only a length, a habit or a moving feast is among them. Each stands with the words it begins with, as `firstWords`
 * tells them.
 */
const NEVER = [
  rule(
    'some several many a just only more less over nearly almost weeks months years decades centuries hours minutes moments seconds',
    `(?:(?:some|several|many|a few|a couple of|just|only|more than|less than|over|nearly|almost) )*(?:weeks|months|years|decades|centuries|hours|minutes|moments|seconds) ago`,
  ),
  rule(
    'more nearly almost over about a one half',
    '(?:more than |nearly |almost |over |about )?(?:a|one|half a) century ago',
  ),
  rule('long not so', 'long ago|(?:not|so) long ago'),
  rule(
    'recently lately soon right just by until till for from now currently nowadays these at',
    'recently|lately|soon(?!er)(?! as)|(?:right |just |by |until |till |for |from )?now(?! and (?:\\w+day|\\w{3,9}\\.? \\d))|currently|nowadays|these days|at present|at the moment',
  ),
  rule(
    'for so to until by since back at that',
    'for the time being|for the moment|so far(?! this)|to date|until then|by then|since then|back then|(?:at )?that time|at the time',
  ),
  rule(
    'in this last next by during since until early late mid spring summer autumn winter',
    '(?:in (?:the )?|this |last |next |by |during the |since |until |early |late |mid-)*(?:spring|summer|autumn|winter)(?! (?:olympics|games|palace))(?: of)?(?: (?:19|20)\\d\\d)?',
  ),
  rule(
    'this last next late early in',
    '(?:(?:this|last|next|late|early|in the) )+fall\\b(?! of (?:the|communism))(?: of)?(?: (?:19|20)\\d\\d)?',
  ),
  rule(
    'overnight earlier later during in at next the_next the_following',
    'overnight|earlier in the day|later in the day|(?:during|in|at the end of) the day(?! (?:after|before))|(?:earlier|later) that (?:week|month|year)|(?:the )?(?:next|following) (?:morning|week|month|year)(?= (?:he|she|it|they|the|a)\\b)',
  ),
  rule('minutes hours moments seconds', '(?:minutes|hours|moments|seconds) (?:later|earlier|before|after)'),
  rule(
    'weeks months years decades days',
    '(?:weeks|months|years|decades) (?:later|earlier|before|after)|days (?:later|earlier|after)',
  ),
  rule(
    'soon shortly immediately right just',
    `(?:soon|shortly|immediately|right|just) (?:after|before|afterwards?|thereafter)(?! \\w+day)`,
  ),
  rule(
    `${NUMBERS} a an several some many few`,
    `${COUNT}[ -](?:week|month|year|day|hour|decade)s? and a half(?: (?:after|before|later|ago))?`,
  ),
  rule('on eve the_eve', '(?:on )?(?:the )?eve of(?! (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))'),
  rule('within', `within (?:a |an )?(?:${COUNT} |\\d+ )?(?:hours?|minutes?)`),
  rule('within', `within ${COUNT} (?:days|weeks|months|years)(?= of\\b)`),
  rule(
    'for',
    `for (?:the (?:past|last|next|coming) )?(?:${COUNT} )?(?:more )?(?:decades?|years?|months?|weeks?|days?|hours?|minutes?)`,
  ),
  rule(
    'for',
    `for (?:about |nearly |almost |over |more than |at least |up to )+(?:${COUNT} )?(?:decades?|years?|months?|weeks?|days?|hours?|minutes?)`,
  ),
  rule(undefined, '(?:\\w+-)?(?:year|month|week|day|decade|hour)s?-?long'),
  rule(
    NUMBERS,
    '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)-(?:hour|day|week|month|year|decade)s?(?:-(?:old|long))?',
  ),
  rule(
    'on mondays tuesdays wednesdays thursdays fridays saturdays sundays',
    '(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days(?:(?:,| and|, and| or) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days)*',
  ),
  rule(
    'in during over for the_week the_month the_year the_quarter',
    '(?:(?:in|during|over|for) )?the (?:week|month|year|quarter) (?:to|ended|ending|through|of|beginning|starting)(?: on)? (?:\\d{1,2} (?:of )?[A-Za-z]{3,9}\\.?|[A-Za-z]{3,9}\\.? \\d{1,2})(?!\\d)(?:,? (?:19|20)\\d\\d)?',
  ),
  rule('every', 'every (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'),
  rule(
    'last next this ramadan easter thanksgiving passover eid election lunar tet good palm black bloody',
    '(?:last |next |this )?(?:Ramadan|Easter(?: (?:Sunday|Monday))?|Thanksgiving(?: Day)?|Passover|Eid(?: al-\\w+)?|Election Day|Lunar New Year|Tet|Good Friday|Palm Sunday|Black Friday|Bloody Sunday)',
  ),
  rule(
    'in by during of first second third fourth last next this the_first the_second the_third the_fourth the_last the_next the_this q',
    '(?:in |by |during |of )*(?:the )?(?:first|second|third|fourth|last|next|this) quarter(?: of(?: the year| (?:19|20)\\d\\d))?|Q[1-4](?: (?:19|20)\\d\\d)?',
  ),
  rule(
    'this # the_# in the_near the_foreseeable the_future',
    'this century|(?:the )?(?:19|20|21)(?:th|st) century|(?:in )?the (?:near |foreseeable )?future',
  ),
  rule('in recent', '(?:in )?recent (?:days|weeks|months|years)'),
  rule('sunday the_sunday', '(?:the )?Sunday (?:Times|Telegraph|Express|Mirror|Mail|Herald|Tribune)'),
]

/** The words and beginnings of words that any of them begins with, so that most places are passed over at once. */
const FIRST =
  /(?:\d|some|several|many|a\b|an\b|few|just|only|more|less|over|nearly|almost|about|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|weeks|months|years|decades|centur|hours|minutes|moments|seconds|days|half|long|not|so|recent|lately|soon|right|by|until|till|for|from|now|current|nowadays|these|at|to|then|since|back|that|the|in|this|last|next|during|early|late|mid|spring|summer|autumn|winter|overnight|earlier|later|shortly|immediately|on|eve|within|year|month|week|day|decade|hour|mon|tue|wed|thu|fri|sat|sun|every|ramadan|easter|thanksgiving|passover|eid|election|lunar|tet|good|palm|black|bloody|first|second|third|fourth|of|q[1-4])/iy

/** The end of words for a time without bounds that begin at a place of the sentence, undefined where none begin there. */
export function neverADate(sentence: string, at: number): number | undefined {
  FIRST.lastIndex = at
  if (!FIRST.test(sentence)) return undefined
  const first = firstWords(sentence, at)
  for (const { begins, pattern } of NEVER) {
    const end = begins(first) ? matchAt(pattern(), sentence, at) : undefined
    if (end !== undefined) return end
  }
  return undefined
}
