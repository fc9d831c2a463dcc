import type { Token } from './tokens.ts'

/** Which way a finite verb points from the day of the report; a verb of saying points back and dates only the saying. */
export type VerbSense = 'ahead' | 'behind' | 'perfect' | 'saying'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const SAYING = set(
  'said says told tells confirmed confirms announced announces reported reports added adds stated states noted notes ' +
    'wrote writes tweeted posted revealed reveals disclosed discloses explained insisted acknowledged admitted ' +
    'remarked commented testified declared predicted argued recalled stressed suggested indicated',
)

/** Irregular past forms that are not also the form of the present. */
const PAST = set(
  'was were had did went came took gave got made saw met held sent left led began broke brought built bought caught ' +
    'chose drew drove ate fell felt fought found flew fled forgot froze grew heard hid kept knew laid lay lent lost ' +
    'meant paid put ran rang read rejoined resumed rose sang sank sat sold shook shot showed shut slept spoke spent ' +
    'split spread stood stole struck swore swept swam swung taught thought threw understood woke wore won withdrew ' +
    'wrote became overcame underwent undertook arose awoke bore beat bent bred burst clung cost crept ' +
    'cut dealt dug fed flung forbade foresaw forgave hit hung hurt knelt leapt lit misled overthrew quit ' +
    'rode sought set shed slid slung spun sprang stuck stung strode strove tore trod upheld wept wrung ' +
    'kidnapped begun gone taken given seen known spoken written broken chosen driven fallen flown grown hidden risen ' +
    'shown stolen sworn thrown withdrawn drawn done undergone',
)

const NOT_PAST = set(
  'need seed feed speed breed bleed weed indeed exceed proceed succeed hundred sacred naked wicked rugged ragged ' +
    'united unprecedented expected scheduled planned anticipated slated supposed bed red shed sled limited aged ' +
    'armed embed detailed alleged proposed related so-called unmanned',
)

const AHEAD = set(
  "will would shall 'll could may might can expected likely scheduled planned plans planning plan due upcoming slated " +
    'anticipated intends intend aims aim hopes hope wants poised preparing',
)

/** Events on an agenda: "to open", and the present of a timetable ("the talks resume on Friday"). */
const AGENDA = set(
  'open begin start sign hold meet visit travel arrive host resume convene reconvene gather return leave depart end ' +
    'vote decide address attend launch brief receive kick take welcome join head go discuss announce testify',
)
const AGENDA_NOW = set(
  'opens begins starts signs holds meets visits travels arrives hosts resumes convenes reconvenes gathers returns ' +
    'leaves departs ends votes attends launches receives kicks takes welcomes goes heads sails flies plays hears faces ' +
    'closes stages chairs addresses debates celebrates tours expires sits publishes unveils lands joins speaks retires ' +
    'steps considers decides discusses comes runs competes delivers appears inaugurates becomes enters elects chooses',
)
/** The same of several: "the ships sail on Friday". */
const AGENDA_OF_SEVERAL = new Set([
  ...AGENDA,
  ...set('sail fly play close stage debate sit speak come run compete elect choose'),
])
const SEVERAL = /^(?:[a-z\u00df-\u024f]+(?<!s)s|people|police|both)$/

const BE = set("is are was were be been being 's 're am")
const ADVERB = /(?:ly|also|not|n't|now|still|already|never|both|all|reportedly)$/

/** The verb at a place of a sentence that tells a time, undefined where the word is none. */
export function verbAt(tokens: readonly Token[], at: number): VerbSense | undefined {
  const token = tokens[at]
  if (!token) return undefined
  // "United States", "May": a name, unless the whole line is in capitals.
  if (at > 0 && /^[A-Z\u00c0-\u00de\u0100-\u017f][a-z\u00df-\u024f]/.test(token.text)) return undefined
  const word = token.lower
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  // "Due to end Thursday", and not "due to the storm".
  if (word === 'due' && !isDue(tokens, at)) return undefined
  if (hadBeen(tokens, at)) return 'behind'
  if (AHEAD.has(word))
    return before?.lower === 'in' || before?.lower === 'the' || isOfNoun(tokens, at)
      ? undefined
      : aheadUnlessName(tokens, at)
  const next = wordAfter(tokens, at)
  if (BE.has(word) && (next === 'to' || (next === 'set' && wordAfter(tokens, at + 1) === 'to'))) return 'ahead'
  if (/^(?:is|are|be|'re)$/.test(word) && next !== undefined && /ing$/.test(next) && AGENDA.has(stem(next)))
    return 'ahead'
  if (word === 'on' && after?.lower === 'track') return 'ahead'
  if (word === 'ahead' && after?.lower === 'of') return 'ahead'
  if (/^head(?:ing|ed)$/.test(word) && after?.lower === 'to') return word === 'heading' ? 'ahead' : 'behind'
  if (word === 'to' && AGENDA.has(next ?? '')) return hadBeen(tokens, at - 1) ? 'behind' : 'ahead'
  if (word === 'set' && after && /^(?:for|to)$/.test(after.lower)) return 'ahead'
  if (
    AGENDA_NOW.has(word) &&
    !/^(?:the|a|an|of|for|and|'s|its|his|her|their|no|two|three|these|those)$/.test(before?.lower ?? 'the')
  )
    return 'ahead'
  if (AGENDA_OF_SEVERAL.has(word) && SEVERAL.test(before?.text ?? '') && !NOT_NOUN.test(before?.lower ?? ''))
    return /^(?:on|in|at|for|next|this|tomorrow|tonight|again|\w+day)$/.test(after?.lower ?? '') ? 'ahead' : undefined
  if (word === 'alleged' && after?.lower === 'that') return 'saying'
  // "Will be announced on Friday": what is still to be said, and not the day of saying it.
  if (SAYING.has(word))
    return before?.text === '-' || isNoun(tokens, at) || /^be(?:ing)?$/.test(wordBefore(tokens, at) ?? '')
      ? undefined
      : 'saying'
  if (/^(?:had|'d)$/.test(word)) return 'perfect'
  if (
    !MODAL.test(before?.lower ?? '') &&
    !/^be(?:ing)?$/.test(before?.lower ?? '') &&
    /^(?:read|put|cut|set|hit|cost)$/.test(word)
  )
    return isNoun(tokens, at) ? undefined : 'behind'
  // "Will put", "to run": the time is told by the word before.
  if (MODAL.test(before?.lower ?? '')) return undefined
  // "Is to be held": the time is told by what stands before "be".
  if (before?.lower === 'be' || before?.lower === 'being') return undefined
  if (PAST.has(word)) return word === 'left' && before?.lower === 'the' ? undefined : 'behind'
  return isRegularPast(tokens, at) ? 'behind' : undefined
}

/** "A planned treaty", "its scheduled flight": said of the noun behind it, and not of what happens. */
const isOfNoun = (tokens: readonly Token[], at: number): boolean =>
  /^(?:expected|likely|scheduled|planned|anticipated|upcoming|slated)$/.test(tokens[at]?.lower ?? '') &&
  /^(?:an?|its|his|her|their|this|that|'s)$/.test(tokens[at - 1]?.lower ?? '') &&
  /^[a-z]/i.test(tokens[at + 1]?.text ?? '') &&
  !/^(?:to|for|on|in|at|by)$/.test(tokens[at + 1]?.lower ?? '')

/** "Had been due", "had been scheduled": what was planned for a day that has come. */
const hadBeen = (tokens: readonly Token[], at: number): boolean =>
  /^(?:due|scheduled|expected|planned|set|supposed|slated)$/.test(tokens[at]?.lower ?? '') &&
  tokens[at - 1]?.lower === 'been' &&
  tokens[at - 2]?.lower === 'had'

const MODAL = /^(?:will|would|shall|should|can|could|may|might|must|to|'ll|not)$/

/** Words in -s that are no noun. */
const NOT_NOUN = /^(?:is|was|has|does|as|this|its|his|us|thus|always|perhaps)$/

/**
 * The verb in -s of a clause that has no other: "the jury returns", "the club unveils". Only its place tells it from a
 * noun, so it is asked for last.
 */
export function presentVerb(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text, lower }, index) => {
    const before = tokens[from + index - 1]
    const after = tokens[from + index + 1]
    return (
      /^[a-z\u00df-\u024f]{2,}[^s\W]s$/.test(text) &&
      !NOT_NOUN.test(lower) &&
      /^[\p{L}\d]+$/u.test(before?.text ?? '') &&
      !/(?:s|ing|ed|ly)$|^(?:the|an?|of|in|on|at|to|for|from|by|with|and|or|no|its|his|her|their|our|my|two|three|four|five|six|several|many|some|few|new|last|next|first|more|most|other)$/.test(
        before?.lower ?? '',
      ) &&
      /^(?:on|in|at|for|to|its|his|her|their|the|an?|next|this|\w+day)$/.test(after?.lower ?? '')
    )
  })
}

function isDue(tokens: readonly Token[], at: number): boolean {
  const [before, next, after] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]].map((token) => token?.lower ?? '')
  return BE.has(before ?? '') || /^(?:in|at|on|for)$/.test(next ?? '') || (next === 'to' && AGENDA.has(after ?? ''))
}

function aheadUnlessName(tokens: readonly Token[], at: number): VerbSense | undefined {
  const token = tokens[at]
  // "The will", "military might".
  if (
    /^(?:will|might)$/.test(token?.lower ?? '') &&
    /^(?:the|his|her|their|its|a|of|political|military)$/.test(tokens[at - 1]?.lower ?? '')
  )
    return undefined
  return 'ahead'
}

function isRegularPast(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || !/^[a-z]{2,}ed$/.test(token.text) || NOT_PAST.has(token.lower)) return false
  if (/eed$/.test(token.lower) && !/^(?:agreed|freed|decreed|guaranteed|disagreed|refereed)$/.test(token.lower))
    return false
  // "US-mediated talks", "a proposed meeting": an adjective of the noun behind it.
  return tokens[at - 1]?.text !== '-' && !/^(?:the|a|an|its|his|her|their|'s)$/.test(tokens[at - 1]?.lower ?? '')
}

const isNoun = (tokens: readonly Token[], at: number): boolean =>
  /^(?:the|a|an|its|his|her|their|'s|of|these|those|unconfirmed|other|earlier)$/.test(tokens[at - 1]?.lower ?? '') ||
  // "Media reports", and not "media reported".
  (/s$/.test(tokens[at]?.lower ?? '') && /^(?:press|media|news)$/.test(tokens[at - 1]?.lower ?? ''))

/** The next word behind a place, adverbs left out. */
function wordAfter(tokens: readonly Token[], at: number): string | undefined {
  let index = at + 1
  while (ADVERB.test(tokens[index]?.lower ?? '') && index < at + 4) index++
  return tokens[index]?.lower
}

/** The word before a place, an adverb left out. */
const wordBefore = (tokens: readonly Token[], at: number): string | undefined =>
  tokens[ADVERB.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1]?.lower

const stem = (ing: string): string => {
  const root = ing.slice(0, -3)
  return AGENDA.has(root) ? root : AGENDA.has(`${root}e`) ? `${root}e` : root.replace(/(.)\1$/, '$1')
}
