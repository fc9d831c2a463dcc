import type { ChainContext, Speaker } from './chain.ts'
import { speakerOf } from './read-speaker.ts'
import { endsInOffice, endsInPost } from './titles.ts'

/** The subject of a verb of saying: what stands before it back to the start of its clause. */
export function subjectBefore(text: string, verb: number, context: ChainContext): Speaker | undefined {
  const whole = text.slice(0, verb)
  const before = PLAINLY.test(text.slice(verb)) ? whole.replace(HAS, ' ') : whole
  const phrase = lastNounPhrase(before)
  // "…, but the rebels denied": said of that clause and not of the sentence.
  const lead = before.slice(0, before.length - phrase.length)
  if (/;\s*$|\b(?:but|and|while|though|although)\s*$/i.test(lead) && HAS_VERB.test(lead)) return undefined
  // A verb of saying in a clause of its own ("the man who said", "after he said") tells nothing of the sentence.
  if (
    /(?:^|\s)(?:[Tt]hat|[Ww]ho|[Ww]hich|whom|whose|[Ww]hat|[Ww]hen|[Aa]fter|[Bb]efore|[Ii]f|to(?! the | an? | \p{Lu})|[Hh]ow|[Ww]hy|[Ww]here|[Ss]ince|[Uu]ntil|not)\s+(?:\S+\s+){0,6}$/u.test(
      `${lead.slice(-40)}${phrase}`.replace(/\s*$/, ' '),
    ) &&
    OWN_CLAUSE.test(before)
  )
    return undefined
  if (FINITE.test(phrase) || / (?:as|that|which|because|while|when|comes?) /.test(phrase)) return undefined
  if (/^\s*by\b/i.test(phrase)) return undefined
  return speakerOf(phrase, context, SPEAKS.test(text.slice(verb)))
}

/** "Ada Berg has repeatedly said". */
const HAS =
  /(?:, however,)?\s(?:has|have|had|did)(?:\s(?:also|since|repeatedly|already|previously|often|long|now|earlier))*\s+$/
const PLAINLY =
  /^(?:said|say|told|stated|reported|explained|added)\b|^(?:announced|confirmed|warned|insisted|declared|acknowledged|admitted|claimed|denied|suggested|indicated) that\b/

/** Verbs that only somebody can do; a storm may claim lives, and a move signal a change. */
const SPEAKS =
  /^(?:said|says|told|tells|announced|announces|added|adds|confirmed|warned|denied|stated|declared|insisted|acknowledged|admitted|explained|wrote|tweeted)\b/
const HAS_VERB =
  /\b(?:is|are|was|were|will|would|has|have|had|could|[a-z\u00df-\u024f]{2,}ed|said|told|made|took|went|met|held)\b/
const OWN_CLAUSE =
  /\b(?:[Tt]hat|[Ww]ho|[Ww]hich|whom|whose|[Ww]hat|[Ww]hen|[Aa]fter|[Bb]efore|[Ii]f|to(?! the | an? | \p{Lu})|[Hh]ow|[Ww]hy|[Ww]here|[Ss]ince|[Uu]ntil)\s+[^,;“”"]*$/u
const FINITE =
  /\b(?:is|are|was|were|will|would|has|have|had|could|may|might|should|can|did|does|do|met|held|began|came|went|took|made|gave)\b/i

const BESIDE_POST =
  /[a-z\u00df-\u024f], ((?:[A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f.'’-]*)(?: [A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f.'’-]*){1,3}),(?: (?:also|earlier|later|then|[a-z]+ly))?\s*$/

const NAME_BEFORE =
  /(?:^|[\s“"])(?<name>[A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f.'’-]*(?: (?:(?:al|bin|de|van|von|el) )?[A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f.'’-]*){1,4}), (?<aside>[^,“”"]{3,100}),\s*$/
/** An aside that names nobody itself, as "Sir Ola Lund" does. */
const NO_NAME = /^(?![A-Z\u00c0-\u00de\u0100-\u017f])|['’]s? .*[a-z]$|^[A-Z]{2,} [a-z -]+$/
/** Whether a word of an aside is one for a post. */
const hasPost = (aside: string): boolean => aside.split(' ').some((word) => endsInPost(word))

const lastMark = (text: string): number => Math.max(...[...',;:–—“”"'].map((mark) => text.trimEnd().lastIndexOf(mark)))

/** The last noun phrase before a verb, without the words of time before it and the aside behind it. */
export function lastNounPhrase(before: string): string {
  const plain = before
    .replace(/\s(?:—|–|--)\s[^—–]*\s(?:—|–|--)\s*$/, ' ')
    .replace(/, (?:speaking|asked)\b[^“”"]{0,120},\s*$/, ' ')
    .replace(
      /, (?:who|whose|which|an?|the|(?:one|two|three|four|five|six|some|most|many|all) (?:in|of|from|at)|head|chief|director|professor|vice|deputy|acting|former|senior|managing|commander|spokes\w+|minister|president|secretary|leader|chair\w*|commissioner|co-founder|founder|mayor|governor|member|editor|coordinator|speaking|in|at|on|a senior|asked)\b[^,]*,\s*$/i,
      ' ',
    )
  // "Ada Berg, police commander in Lund, said", "Ada Berg, the rebels' spokesman, said": the name before the post.
  const behind = NAME_BEFORE.exec(before)?.groups
  if (behind?.aside !== undefined && hasPost(behind.aside) && NO_NAME.test(behind.aside)) return behind.name ?? ''
  // "His lawyer, Tom Leary, said": the name beside the post.
  const beside = BESIDE_POST.exec(plain)?.[1]
  if (beside !== undefined) return beside
  const part = plain.slice(lastMark(plain) + 1)
  const alone = /^\s*(?<and>but|and)?\s*$/i.exec(part)
  // "The envoy stopped short of a date, but confirmed": the subject is that of the clause before the comma.
  if (alone && plain.trimEnd().endsWith(alone.groups?.and ?? ',') && !/[:;–—“”"]/.test(plain)) {
    const clause = plain.slice(0, Math.max(lastMark(plain), 0))
    const verb = HAS_VERB.exec(clause)
    if (alone.groups?.and !== undefined) return verb ? lastNounPhrase(clause.slice(0, verb.index)) : part
    return clause.slice(lastMark(clause) + 1)
  }
  // "… met, but the rebels said": a clause of its own; "Norway and Sweden said": one subject.
  const joined = /^(?<lead>.*)\b(?:but|and|while|though|although|because)\b(?<rest>[^,]*)$/i.exec(part)?.groups
  if (!joined) return part
  const { lead = '', rest = '' } = joined
  if (lead.trim() === '') return rest
  const verb = HAS_VERB.exec(lead)
  if (!verb) return part
  // "The spokeswoman gave no reason but said": the subject is that of the clause before.
  return rest.trim() === '' ? lead.slice(0, verb.index) : rest
}

const ISSUED =
  /^\s*(?:an?|the) (?:[a-z]+ )?(?:statement|letter|message|note|e-?mail|post|tweet)\s+(?:[a-z]+\s+)*(?:by|from)\s+(?<who>.+)$/

/** A name beside a post, behind it: ", Ada Berg". */
export const NAME_BESIDE =
  /^, ([A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f'’.-]*(?: [A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f'’-]*){1,3})(?=[,;]|\.?\s*$)/

/** "…,” said Kim", "said X, a senior analyst at Y". */
export function subjectBehind(text: string, at: number, context: ChainContext): Speaker | undefined {
  const before = text.slice(0, at).replace(/\S+$/, '')
  if (!/[,”"?]\s*$/.test(before)) return undefined
  const behind = text.slice(at)
  const phrase =
    /^\s+(?:(?:[^,.;“”"]|(?<=\b(?:Dr|Mr|Mrs|Ms|Prof|Gen|Col|Lt|Sen|Rep|Gov|Rev|St|\p{Lu}))\.)+)/u.exec(behind)?.[0] ??
    ''
  // "Said a statement issued by President Ada Berg": whoever has issued it.
  const issued = ISSUED.exec(phrase)?.groups?.who
  if (issued !== undefined) return speakerOf(issued, context, true)
  // "…,” said the port's director, Ada Berg": the name beside the post.
  const named =
    endsInPost(phrase) || endsInOffice(phrase)
      ? NAME_BESIDE.exec(behind.slice(phrase.length).trimStart())?.[1]
      : undefined
  if (named !== undefined) return speakerOf(named, context, true)
  // "Ada Berg said the ship was lost": what is said, and not who says it.
  if (FINITE.test(phrase)) return undefined
  if (/^\s*(?:that|in|on|it|he|she|they|at|to|there)\b/i.test(phrase)) return undefined
  return speakerOf(phrase.replace(/ (?:on|in|at|during|after|before|to|by|from) .*$/i, ''), context, true)
}

/** "told Reuters", "in a statement carried by SPA", "in an interview with Le Monde", "on state television". */
export function mediumTold(behind: string, context: ChainContext): Speaker | undefined {
  const clause = behind.split(/[;“”"]/)[0] ?? ''
  const found =
    /^(?:told|tells) (?<medium>[^,.;]+?)(?=$|[,.;]| (?:that|on|in|at|he|she|it|they|the|a|during|after|just|shortly|early|by|late|earlier|[A-Za-z\u00c0-\u024f]+day)\b)/i.exec(
      clause,
    ) ??
    /\b(?:carried|published|relayed|quoted|broadcast|aired|released) by (?<medium>[^,.;]+?)(?=$|[,.;]| (?:that|on|in|late|earlier|[A-Za-z\u00c0-\u024f]+day)\b)/i.exec(
      clause,
    ) ??
    /\b(?:interview|interviews) (?:with|to|on|published (?:by|in)) (?<medium>[^,.;]+?)(?=$|[,.;]| (?:that|on|in|published|aired|late|earlier|[A-Za-z\u00c0-\u024f]+day)\b)/i.exec(
      clause,
    )
  const speaker = found && speakerOf(found.groups?.medium ?? '', context)
  return speaker?.kind === 'medium' &&
    !/\b(?:reporters|journalists|conference|briefing|gathering|rally|meeting|audience)\b/.test(speaker.name)
    ? speaker
    : undefined
}
