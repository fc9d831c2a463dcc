import { pattern } from '../text/pattern.ts'

/** Words and phrases that say of what a heading is about that it lies ahead. */
const AHEAD = pattern(
  `(?<![\\p{L}’-])(?:${[
    'expects?|expected|anticipated|awaited|scheduled|planned(?! econom)|upcoming|forthcoming|pending',
    'expectations?|outlooks?|forecasts?|predictions?|projections?|prognos[ei]s|prospects?|intentions?|previews?',
    'plans|schedules?|timetables?|itinerar(?:y|ies)|agendas?|deadlines?|road ?maps?|to[- ]?dos?|action items?',
    'future|tomorrow|to come|to watch|look(?:ing)? ahead|looking forward|due(?! (?:to|process|diligence)\\b)',
    'what (?:to expect|next|comes next|will|(?:would|could|may|might)(?! have\\b))|what(?: i|’)?s next',
    'next (?:few )?(?:steps?|moves?|days|weeks?|months?|years?|rounds?|stages?|phases?)',
    'coming (?:up|soon|days?|weeks?|months?|years?|events?|steps?)|later (?:today|this (?:week|month|year))',
  ].join('|')})(?![\\p{L}’-])`,
  'u',
)

/** Words that look ahead only as all that a heading is about: a peace plan and a nuclear programme are things. */
const AHEAD_ALONE =
  /^(?:(?:the|a|draft|full|official|provisional|travel|visit|summit|today’s) )*(?:plan|programme|program|coming)$/

/** Phrases that look ahead at the end of a heading whatever stands before them, and “next” at its beginning. */
const PHRASE = pattern(
  String.raw`(?<!\bgo[- ])\bahead$|\bin the (?:pipeline|coming \p{L}+)$|\bon the (?:horizon|schedule|program(?:me)?)$|^(?:up )?next\b(?! (?:day|morning|evening|door|came|to|of)\b)`,
  'u',
)

/** Words that say of the plans of a heading that they were made before, or how something was beside what was expected. */
const EARLIER =
  /\b(?:earlier|previous|past|former|old|last (?:week|month|year)|yesterday)\b|\b(?:than|as|not|no longer|never) (?:was |had |were )?(?:expected|planned|scheduled)\b/

/** With these a heading tells of what was done, if only with a plan: “Plans for a summit announced”. */
const DONE =
  /\b(?:happened|came|went|did|had|became)\b|(?<!\bbe )\b(?:announced|unveiled|presented|published|released|revealed|leaked|disclosed|adopted|approved|agreed|accepted|rejected|cancell?ed|dropped|abandoned|scrapped|shelved|fail(?:ed)?|foiled|thwarted|changed|delayed|postponed|withdrawn|discussed|denied|missed|met|kept|passed|expired|fulfilled|completed|critici[sz]ed|condemned)(?:$| (?:by|on|in|at|after|before|and|under)\b)/

/** Where one thing that a heading is about ends, and where its subject does: “Reactions to the planned visit” are reactions. */
const PART = /[:;,–—(/]| (?:and|&) /
const SUBJECT =
  / (?:of|for|on|about|over|in|at|before|after|against|with|from|behind|to (?:the|an?|his|her|its|their|[^ ]+’s)) .*/

/** Whether a heading says of what stands below it that it lies ahead: “What is expected”, “Outlook”, “Next”, “Plans”. */
export function looksAhead(heading: string | undefined): boolean {
  if (heading === undefined) return false
  const words = wordsOf(heading)
  if (DONE.test(words)) return false
  if (PHRASE().test(words)) return true
  return words
    .split(PART)
    .map((part) => part.trim().replace(SUBJECT, ''))
    .some((subject) => !EARLIER.test(subject) && (AHEAD().test(subject) || AHEAD_ALONE.test(subject)))
}

/** Whether a heading says that what stands below it is over, whatever the heading above it says. */
export const looksBack = (heading: string): boolean => {
  const words = wordsOf(heading)
  return DONE.test(words) || EARLIER.test(words) || words === 'background'
}

const OUTSIDE = pattern(String.raw`^[^\p{L}]+|[^\p{L}]+$`, 'gu')

const wordsOf = (heading: string): string => {
  const words = heading.toLowerCase()
  const bare = /^[\x00-\x7f]*$/.test(words) ? words.replace(/^[^a-z]+|[^a-z]+$/g, '') : words.replace(OUTSIDE(), '')
  return bare.replaceAll("'", '’')
}
