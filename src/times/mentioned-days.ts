import type { TimePhrase } from './time-words.ts'

/** "He meant Monday", "referring to last week". */
const MENTIONED =
  /\b(?:mean(?:s|t|ing)?|refer(?:s|red|ring)? to|alluding to|mention(?:s|ed|ing)?|(?:ha(?:s|ve|d)|having) in mind)(?: (?:either|both|only))? $/i
const PROPOSED = /\b(?:propos|suggest|float|prefer|nam|pick|cho[os]s?|favou?r)(?:e|es|ed|ing|red|s|ring)? $/i

/** Whether somebody only speaks of the words: they tell no day of what happens, and not which way they point. */
export function isMentioned({ start, end, join }: TimePhrase, sentence: string): boolean {
  const before = sentence.slice(0, start)
  return (
    MENTIONED.test(before) ||
    (PROPOSED.test(before) && (join === 'or' || /^ as (?:the|a|an|one|his|her|its|their)\b/.test(sentence.slice(end))))
  )
}

const ORDERED =
  /\b(?:(?:order|demand|direct|instruct|allow)(?:s|ed|ing)?|requir(?:es?|ed|ing)|compel(?:s|led|ling)?|oblig(?:es?|ed|ing)|call(?:s|ed|ing)? (?:on|for)|urg(?:es?|ed|ing)|must|ha(?:s|ve|d) to|needs? to|(?:tells?|told|asks?|asked) (?:[A-Za-z\u00c0-\u024f'’.-]+ ){1,6}to)\b[^.;“”"]*$/i

/** "Ordered them to leave within 30 days": a length that is counted from the order, or from what it names. */
export function isAllowedTime({ start, end }: TimePhrase, sentence: string): boolean {
  return /^within (?!the (?:next|coming)\b)/i.test(sentence.slice(start, end)) && ORDERED.test(sentence.slice(0, start))
}
