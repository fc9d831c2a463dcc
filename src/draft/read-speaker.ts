import type { ChainContext, Speaker } from './chain.ts'
import { isPronoun, pronoun, theOfficial } from './earlier-speaker.ts'
import { findNames } from './find-names.ts'
import { holderOf } from './held-posts.ts'
import type { NameMention } from './name-mention.ts'
import { foldedName, type NameTable } from './name-table.ts'
import { resolvePerson } from './resolve-name.ts'

const TITLE_START =
  /^(?:(?:the|a|an|its|their|his|her|then-|former|outgoing|acting|top|senior|chief|current)\s+)*(?:[A-Za-z\u00c0-\u024f.-]+(?:['’]s)?\s+)*$/i
const PHRASE_OF =
  /^['’]s (?:office|government|side|father|mother|brother|sister|son|daughter|lawyers?|attorneys?|aides?|team|camp|administration|party|family|relatives|spokes\w+|widow|wife|husband|cabinet)\b/
/** "A Berg adviser", "Berg's chief aide": somebody who is theirs, and never themselves. */
const OF_THEM =
  /^(?:['’]s)?(?: (?:top|senior|chief|former|close|foreign|policy|press|campaign|national|security|deputy|administration|government))* (?:advis[eo]rs?|aides?|spokes\w+|all(?:y|ies)|lawyers?|attorneys?|officials?|administration|campaign|government|team|associates?|confidants?|supporters?|loyalists?|critics?|appointees?|envoys?|deputy|deputies|representatives?|secretary|chief of staff)\b(?: (?:said|says|[a-z]+ed))?$/
/** "A spokesman for President", before the name; behind a noun it is whoever speaks for that: "for the army Ola Lund". */
const FOR_THEM =
  /\b(?:spokes\w+|aides?|advis[eo]rs?|lawyers?|attorneys?|all(?:y|ies)|assistants?|confidants?|critics?|supporters?|officials?|sources?|friends?|relatives?) (?:for|of|to|with|close to) (?:(?:former|then|outgoing|president|prime|minister|leader|chancellor|king|for|to|of|the|[A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f.'’-]*) )*$/
/** "Analysts at the bank Itaú": people without a name, wherever they are. */
const DESCRIBED_AT =
  /^(?:(?:the|some|several|many|two|three|four|five|most|other|senior|local|former|unnamed) )*(?:[A-Za-z\u00c0-\u024f'’.-]+ )?(?:analysts|experts|officials|sources|diplomats|observers|economists|scientists|researchers|lawyers|lawmakers|doctors|residents|witnesses|aides|prosecutors|investigators) (?:at|of|in|from|with|for|close to|familiar with)\b/i
const MEDIUM_WORD =
  /\b(?:media|press|newspapers?|daily|news agency|agency reports|broadcaster|television|TV|radio|website|tabloid|outlets?|weekly|magazine|local reports)\b/i

/**
 * Reads a noun phrase as whoever speaks; undefined where it can be nobody. Where `speaks` is true a verb that only
 * somebody can do stands beside it, so that any noun will do: "the airline said".
 */
export function speakerOf(
  phrase: string,
  { table, people, speakers }: ChainContext,
  speaks = false,
): Speaker | undefined {
  const text = tidied(phrase)
  if (text === '' || text.split(' ').length > 16) return undefined
  if (isPronoun(text)) return pronoun(text.toLowerCase(), speakers)
  const possessed =
    /^(?:his|her) (?<what>office|spokes\w+|lawyers?|aides?|adviser|advisor|family|party|government)$/i.exec(text)
  if (possessed && speakers.person !== undefined) {
    return { name: `${speakers.person}'s ${possessed.groups?.what}`, kind: 'office', doubt: text }
  }
  const exact = /^(?:the )?TV$/.test(text) ? undefined : table.names.get(foldedName(text))
  if (exact && exact.kind !== 'demonym')
    return { name: exact.name, kind: exact.kind === 'person' ? 'person' : exact.kind === 'media' ? 'medium' : 'office' }
  const mentions = findNames(text, table).map((mention) => resolvePerson(mention, people))
  const holder = /^the (?!spokes)/i.test(text) ? holderOf(text, people.roles) : undefined
  if (holder !== undefined) return { name: holder, kind: 'person', doubt: text }
  const described = theOfficial(text, speakers)
  if (described) return described
  if (DESCRIBED_AT.test(text)) return { name: lowered(text), kind: 'described' }
  const named = mentions.filter(({ kind }) => kind === 'person')
  // "Berg's spokesman Ola Lund", "Berg adviser Ola Lund": whoever is named last.
  const person = named.find(({ mention }, index) => {
    const next = named[index + 1]?.mention
    return !next || !OF_THEM.test(text.slice(mention.end, next.start).replace(/,? $/, ''))
  })
  if (person) {
    const after = text.slice(person.mention.end)
    const possessed = PHRASE_OF.exec(after)
    if (possessed) return { name: `${person.name}${possessed[0]}`, kind: 'office' }
    if (/^['’]s\b/.test(after) || OF_THEM.test(after) || FOR_THEM.test(text.slice(0, person.mention.start))) {
      return { name: lowered(text), kind: 'described' }
    }
    return {
      name: person.name,
      kind: 'person',
      ...(person.several && { doubt: person.mention.text, alternatives: person.several.slice(1) }),
    }
  }
  return (
    body(text, mentions, table) ??
    (speaks && SOMEBODY.test(text) ? { name: lowered(text), kind: 'described' } : undefined)
  )
}

/** "The coast guard", "a nurse in Turku", "Ada Berg's father": a noun, or the kin of a name. */
const SOMEBODY =
  /^(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ne|[Aa]nother) (?!(?:plan|law|schedule|deal|terms|agenda|rules|move|timetable)\b)[a-z\u00df-\u024f-]+(?:['’]s)?(?: [A-Za-z\u00c0-\u024f-]+){0,6}|(?:[A-Z][A-Za-z\u00c0-\u024f.'’-]* ){1,3}?[A-Z][A-Za-z\u00c0-\u024f.-]*['’]s [a-z]+)$/

function body(
  text: string,
  mentions: readonly { readonly mention: NameMention; readonly name: string; readonly kind: string }[],
  table: NameTable,
): Speaker | undefined {
  const medium = mentions.find(({ kind }) => kind === 'media')
  if (
    medium &&
    !/\b(?:official|source|spokes\w+)\b| by $/.test(`${text.slice(0, medium.mention.start)}`) &&
    !/\b(?:official|source|spokes\w+)\b/.test(text)
  )
    return { name: medium.name, kind: 'medium' }
  if (MEDIUM_WORD.test(text)) return { name: lowered(text), kind: 'medium' }
  const whole = mentions.find(
    ({ mention, kind }) => mention.end === text.length && /^(?:body|state|capital|place)$/.test(kind),
  )
  if (whole && / and (?:the )?$/.test(text.slice(0, whole.mention.start)))
    return { name: lowered(text), kind: 'described' }
  if (whole && (TITLE_START.test(text.slice(0, whole.mention.start)) || whole.mention.start === 0)) {
    const rest = text.slice(0, whole.mention.start).trim()
    const described =
      /\b(?:spokes\w+|officials?|(?:sources?|people|diplomats?) (?:close|near|familiar|briefed)|sources?|ministry|department|police|army|envoy|media|outlets?|press|newspapers?|analysts?|experts?|diplomats?|observers?|monitors?|authorities|activists?|residents?) (?:of|for|in|at|from|to)\b/i.test(
        `${rest} `,
      )
    if (!described && (!/['’]s$/.test(rest) || (whole.kind === 'body' && whole.mention.own)))
      // "Its Foreign Ministry": of a state that another sentence tells.
      return {
        ...office(whole.kind === 'body' && table.names.has(text.toLowerCase()) ? text : whole.name, table),
        ...(/^(?:its|their|his|her)$/i.test(rest) && { doubt: text }),
      }
  }
  // A source needs a head: "two diplomats", "the ministry", "analysts"; a thing that is talked about has no voice.
  return VOICE.test(text) || mentions.some(({ kind }) => /^(?:body|state|capital)$/.test(kind))
    ? { name: lowered(text), kind: 'described' }
    : undefined
}

/** "The Foreign Ministry": of whichever of the folder's states, where only one is there, or as it stands. */
function office(name: string, { names }: NameTable): Speaker {
  const longer = [...new Set([...names.values()].filter(({ own }) => own).map((known) => known.name))].filter((known) =>
    known.endsWith(` ${name}`),
  )
  const [only = name, ...others] = longer.length === 1 ? [...longer, name] : [name, ...longer]
  return { name: only, kind: 'office', ...(others.length > 0 && { doubt: name, alternatives: others }) }
}

const VOICE =
  /\b(?:officials?|sources?|diplomats?|analysts?|experts?|observers?|spokes\w+|ministry|ministries|department|government|governments|police|army|military|monitors?|watchdog|agency|agencies|statement|communique|report|reports|poll|polls|survey|study|witness(?:es)?|residents?|activists?|lawyers?|prosecutors?|investigators?|authorities|negotiators?|mediators?|envoys?|delegates?|aides?|rebels?|guerrillas?|fighters?|leaders?|lawmakers?|ministers?|presidents?|administration|office|embassy|committee|council|commission|panel|group|groups|organi[sz]ation|company|team|court|judges?|scholars?|professors?|historians?|economists?|doctors?|families|family|relatives?|critics?|supporters?|opponents?|journalists?|reporters?|editors?|count|estimate|tally|sides?|parties|union|commander|commanders|troops|participants?|people|insiders?|records|documents?|data|researchers?|scientists?|forecasters?|owners?|organi[sz]ers?|traders?|unions?|campaigners?|engineers?|teachers?|farmers?|neighbou?rs?|executives?|managers?|directors?|operators?|institute|center|centre|party|member|members|person|palace|both|one|some|many|several|two|three)\b/i

/** The phrase without what is no part of the name: words of time and of linking at its start, asides behind commas. */
function tidied(phrase: string): string {
  return phrase
    .replace(/\s+/g, ' ')
    .replace(/^[\s,–—“”"'’:;-]+|[\s,–—“”"':;-]+$/g, '')
    .replace(
      /^(?:(?:but|and|so|yet|however|meanwhile|also|still|earlier|later|separately|in addition|for (?:his|her|its) part|in response|as|while|because|although),? )+/i,
      '',
    )
    .replace(
      / in (?:an?|the|their|his|her|its) (?:joint |written |final |press |brief |short |separate |televised )*(?:statement|message|letter|speech|interview|report|tweet|post|release|address|communiqu[eé]|declaration)(?: (?:to|on|of|with) .*)?$/i,
      '',
    )
    .replace(
      / (?:also|later|earlier|separately|again|reportedly|repeatedly|has|have|had|then|on [A-Za-z\u00c0-\u024f]+day|late on [A-Za-z\u00c0-\u024f]+day|[A-Za-z\u00c0-\u024f]+ly)$/i,
      '',
    )
    .trim()
}

/** A described source begins in lower case, so that it stays unnamed; a name at its start keeps its capital. */
function lowered(text: string): string {
  const small =
    /^(?:The|A|An|Two|Three|Four|Five|Several|Some|Many|Most|Both|One|Officials?|Sources?|Analysts?|Economists?|Scientists|Forecasters|Lawmakers|Prosecutors|Doctors|Researchers|Lawyers|Experts?|Diplomats?|Observers?|Witnesses|Monitors?|Local|Senior|Top|Media|State|Residents?|Police|Military|Authorities|Critics|Government|(?:Trade|Aid|Rights|Opposition|Rescue|Hospital|Industry|Election|Intelligence|Security|Border|Company|Family|Friends|Relatives|Union|Health|School)(?= [a-z]|$))\b/.test(
      text,
    )
      ? text.charAt(0).toLowerCase() + text.slice(1)
      : text
  // "The U.N. agency": as a briefing gives whoever has a name.
  return small.replace(/^the (?=\p{Lu})/u, '')
}
