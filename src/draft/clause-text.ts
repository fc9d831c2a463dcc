import type { Token } from '../times/tokens.ts'
import { LEFT_OPEN } from './second-predicate.ts'

/** Words that begin a clause which is said of a noun before it. */
export const RELATIVE = /^(?:which|who|that|where)$/
const JOINING = /^(?:and|but|while|although|though|whereas|after|before|as|when|because|so|since|until|if)$/
const NAME_AT_END = /((?:[A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f.'’-]* ?)+),? $/
const EVENT_VERB =
  /^(?:that|which) (?:began|begins?|started|starts?|opened|opens?|ended|ends?|resumed|resumes?|took place|takes? place|(?:was|were|is|are) (?:held|due|scheduled|set))\b/
const EVENT_NOUN = /\b(?:talks|summit|meeting|conference|negotiations|trial|visit|trip|exercises?|drills|round)\b/

/**
 * The words of a clause that can stand alone: "the drills that are due to end Thursday"; undefined where they say too
 * little. `word` is the one it begins with, "that it" where what is heard or found follows and no noun stands before.
 */
export function clauseText(
  sentence: string,
  tokens: readonly Token[],
  clauseOf: readonly number[],
  clause: number,
  word: string,
): string | undefined {
  const last = clauseOf.lastIndexOf(clause)
  const from = tokens[clauseOf.indexOf(clause)]
  const to = tokens[last]
  if (!from || !to) return undefined
  const of = word === 'whose'
  const clauseFrom = JOINING.test(word) || of || word === 'that it' ? from.end : from.start
  const plain = sentence.slice(clauseFrom, to.end).trim()
  const body = LEFT_OPEN.test(plain) ? sentence.slice(clauseFrom).trim() : plain
  const before = sentence.slice(0, from.start)
  const name = of ? NAME_AT_END.exec(before)?.[1] : undefined
  const noun = of || RELATIVE.test(word) ? (name ?? antecedentOf(before, sentence.slice(from.start))).trim() : ''
  if ((of || RELATIVE.test(word)) && noun === '') return undefined
  const antecedent = noun === '' ? '' : of ? `${noun}${/[a-z]s$/.test(noun) ? "'" : "'s"} ` : `${noun} `
  // The words after the last comma may begin the next clause: "…, Norway and Sweden said".
  const own =
    last < tokens.length - 1 && body === plain
      ? body.replace(/, (?:(?!\b(?:is|are|was|were|will|would|has|have|had|\w+ed)\b)[^,])*$/, '')
      : body
  const text = `${antecedent}${own}`.replace(/^[\s,;:“”"—–-]+/, '').replace(/[\s,;:“"—–-]+$/, '')
  // "Of preparations for talks by May", behind words in quotation marks: a part of a sentence.
  if (text.split(' ').length < 4 || /^(?:of|to|for|with|by|from|than)\b/i.test(text)) return undefined
  const ended = /[.!?]["”’')]?$/.test(text) ? text : `${text}.`
  return ended.charAt(0).toUpperCase() + ended.slice(1)
}

/** The noun that a relative clause is said of: the words back to the last article, or to the last name. */
function antecedentOf(before: string, clause: string): string {
  const part =
    before
      .replace(/,\s*$/, ' ')
      .split(/[,;:“”"—–]/)
      .at(-1)
      ?.trim() ?? ''
  const words = part.split(' ')
  const article = words.findLastIndex((word) => /^(?:the|an?|its|his|her|their|this|that|these|those)$/i.test(word))
  const name = words.findLastIndex(
    (word, index) =>
      /^[A-Z\u00c0-\u00de\u0100-\u017f]/.test(word) && !/^[A-Z\u00c0-\u00de\u0100-\u017f]/.test(words[index - 1] ?? ''),
  )
  const near = Math.max(article, article < 0 ? name : -1)
  // "A deal with the rebels, which": behind a comma it is said of the whole of it.
  // "Talks with a group that began on Monday": only an event begins.
  const happens = EVENT_VERB.test(clause) && EVENT_NOUN.test(words.slice(0, near).join(' '))
  const wider = (/,\s*$/.test(before) || happens) && /^(?:of|with|between|for|on)$/.test(words[near - 1] ?? '')
  const whole = wider ? words.slice(0, near - 1).findLastIndex((word) => /^(?:the|an?)$/i.test(word)) : -1
  const from = whole >= 0 && near - whole <= (happens ? 8 : 4) ? whole : near
  const noun = from < 0 ? [] : words.slice(from, happens && from === whole ? near - 1 : undefined)
  return noun.length === 0 || noun.length > 8 ? '' : `${noun.join(' ')} `
}
