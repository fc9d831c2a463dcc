const COUNT =
  '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|many|a few|a couple of|few)'

/**
 * Words for a time that have no bounds anybody could know, or hang on a thing and not on a day: they stay words. What
 * is only a length, a habit or a moving feast is among them.
 */
const NEVER: readonly string[] = [
  `(?:(?:some|several|many|a few|a couple of|just|only|more than|less than|over|nearly|almost) )*(?:weeks|months|years|decades|centuries|hours|minutes|moments|seconds) ago`,
  '(?:more than |nearly |almost |over |about )?(?:a|one|half a) century ago',
  'long ago|(?:not|so) long ago',
  'recently|lately|soon(?!er)(?! as)|(?:right |just |by |until |till |for |from )?now(?! and (?:\\w+day|\\w{3,9}\\.? \\d))|currently|nowadays|these days|at present|at the moment',
  'for the time being|for the moment|so far(?! this)|to date|until then|by then|since then|back then|(?:at )?that time|at the time',
  '(?:in (?:the )?|this |last |next |by |during the |since |until |early |late |mid-)*(?:spring|summer|autumn|winter)(?! (?:olympics|games|palace))(?: of)?(?: (?:19|20)\\d\\d)?',
  '(?:(?:this|last|next|late|early|in the) )+fall\\b(?! of (?:the|communism))(?: of)?(?: (?:19|20)\\d\\d)?',
  'overnight|earlier in the day|later in the day|(?:during|in|at the end of) the day(?! (?:after|before))|(?:earlier|later) that (?:week|month|year)|(?:the )?(?:next|following) (?:morning|week|month|year)(?= (?:he|she|it|they|the|a)\\b)',
  '(?:minutes|hours|moments|seconds) (?:later|earlier|before|after)',
  '(?:weeks|months|years|decades) (?:later|earlier|before|after)|days (?:later|earlier|after)',
  `(?:soon|shortly|immediately|right|just) (?:after|before|afterwards?|thereafter)(?! \\w+day)`,
  `${COUNT}[ -](?:week|month|year|day|hour|decade)s? and a half(?: (?:after|before|later|ago))?`,
  '(?:on )?(?:the )?eve of(?! (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))',
  `within (?:a |an )?(?:${COUNT} |\\d+ )?(?:hours?|minutes?)`,
  `within ${COUNT} (?:days|weeks|months|years)(?= of\\b)`,
  `for (?:the (?:past|last|next|coming) )?(?:${COUNT} )?(?:more )?(?:decades?|years?|months?|weeks?|days?|hours?|minutes?)`,
  `for (?:about |nearly |almost |over |more than |at least |up to )+(?:${COUNT} )?(?:decades?|years?|months?|weeks?|days?|hours?|minutes?)`,
  '(?:\\w+-)?(?:year|month|week|day|decade|hour)s?-?long',
  '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)-(?:hour|day|week|month|year|decade)s?(?:-(?:old|long))?',
  '(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days(?:(?:,| and|, and| or) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days)*',
  'every (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day',
  '(?:last |next |this )?(?:Ramadan|Easter(?: (?:Sunday|Monday))?|Thanksgiving(?: Day)?|Passover|Eid(?: al-\\w+)?|Election Day|Lunar New Year|Tet|Good Friday|Palm Sunday|Black Friday|Bloody Sunday)',
  '(?:in |by |during |of )*(?:the )?(?:first|second|third|fourth|last|next|this) quarter(?: of(?: the year| (?:19|20)\\d\\d))?|Q[1-4](?: (?:19|20)\\d\\d)?',
  'this century|(?:the )?(?:19|20|21)(?:th|st) century|(?:in )?the (?:near |foreseeable )?future',
  '(?:in )?recent (?:days|weeks|months|years)',
  '(?:the )?Sunday (?:Times|Telegraph|Express|Mirror|Mail|Herald|Tribune)',
]

const PATTERN = new RegExp(`(?:${NEVER.join('|')})(?![A-Za-z\u00c0-\u024f\\d])`, 'iy')

/** The words and beginnings of words that any of them begins with, so that most places are passed over at once. */
const FIRST =
  /(?:\d|some|several|many|a\b|an\b|few|just|only|more|less|over|nearly|almost|about|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|weeks|months|years|decades|centur|hours|minutes|moments|seconds|days|half|long|not|so|recent|lately|soon|right|by|until|till|for|from|now|current|nowadays|these|at|to|then|since|back|that|the|in|this|last|next|during|early|late|mid|spring|summer|autumn|winter|overnight|earlier|later|shortly|immediately|on|eve|within|year|month|week|day|decade|hour|mon|tue|wed|thu|fri|sat|sun|every|ramadan|easter|thanksgiving|passover|eid|election|lunar|tet|good|palm|black|bloody|first|second|third|fourth|of|q[1-4])/iy

/** The end of words for a time without bounds that begin at a place of the sentence, undefined where none begin there. */
export function neverADate(sentence: string, at: number): number | undefined {
  FIRST.lastIndex = at
  if (!FIRST.test(sentence)) return undefined
  PATTERN.lastIndex = at
  const match = PATTERN.exec(sentence)
  return match ? at + match[0].length : undefined
}
