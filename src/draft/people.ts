import { findNames } from './find-names.ts'
import { type HeldPost, postOf } from './held-posts.ts'
import type { NameMention } from './name-mention.ts'
import { foldedName, type NameTable } from './name-table.ts'
import { endsInOffice, endsInPost } from './titles.ts'

/** Who is meant by a bare surname: one, or several among whom only a person can choose. */
export interface People {
  /** Full names of people in the order in which the report first gives them. */
  readonly names: readonly string[]
  readonly bySurname: ReadonlyMap<string, readonly string[]>
  /** The sentence that first names each in full, counted from 0. */
  readonly firstNamed: ReadonlyMap<string, number>
  /** Single names that something in the report shows to be a person's. */
  readonly single: ReadonlySet<string>
  /** The posts that the report gives its people. */
  readonly roles: readonly HeldPost[]
}

const SAYING =
  /^,?(?: (?:also|earlier|later|then|[a-z]+ly))?(?: (?:has|have|had))? (?:said|says|told|added|confirmed|announced|warned|cautioned|noted|wrote|tweeted|stated|reported|declared|insisted|acknowledged|pointed out|claimed(?! (?:the|a|an|its|more|at|\d|lives|victory|responsibility|credit)\b)|(?:was|is) (?:quoted|cited))\b/
const BEHIND =
  /^, (?!(?:the|an?) (?:[a-z]+ )*(?:town|city|village|port|suburb|district|province|region|island|county|neighbou?rhood|resort|hamlet)\b)(?:\d{2},|(?:who|whose|an?|the|head|chief|director|professor|president|chairman|spokes\w+|deputy|vice|former|senior|general secretary|secretary|managing|executive|chair|leader|minister|mayor|founder|editor)\b)/
/** "Ada Berg, police commander in the county". */
const WORDS_BEHIND =
  /^, (?!(?:its|his|her|their|our|my) )(?:(?:al |el |the )?[A-Z][A-Za-z\u00c0-\u024f-]*['’]s? |[A-Z]{2,} )?([a-z-]+(?: [a-z-]+){0,3})/
const hasPostBehind = (after: string): boolean =>
  WORDS_BEHIND.exec(after)?.[1]
    ?.split(' ')
    .some((word) => endsInPost(word)) === true
/** "Officials in Kisumu said", "analysts at the bank Itaú said": the name is not of whoever speaks. */
const AT_A_PLACE = /\b(?:at|in|of|for|from|with|near)(?: the)?(?: [a-z]+)? $/
/** "The Nile", "near Okinotori, the largest reef": of a thing or a place. */
const OF_A_THING = /\b(?:[Tt]he|[Nn]ear|[Ii]n|[Aa]round|[Oo]ff|[Oo]utside|[Aa]t) $/
/** "Her Vietnamese counterpart, Ada Berg", "his wife Ada Berg": beside whoever they are to others. */
const TO_OTHERS =
  /\b(?:counterpart|colleague|predecessor|successor|deputy|rival|ally|aide|partner|wife|husband|widow|widower|son|daughter|brother|sister|father|mother|friend),? $|\b[Oo]ne of (?:his|her|their|its|the) (?:[a-z]+ )?[a-z]+s, $/
/** "The MPs said", "state TV said": short for a word, and no name. */
const OF_MANY =
  /^(?:[A-Z\u00c0-\u00de\u0100-\u017f]{2,}s|TV|PM|CEO|VP|AG|FM|Coalition|Council|Government|Ministry|Parliament|Alliance|Front|Committee|Assembly|Commission|Court|Senate|Congress|Cabinet|Union|Party|Army|Navy|Police|Opposition)$/
const SAID_BEFORE = /\b(?:said|says|added|argued|(?:replaced|succeeded) by|replac(?:e|es|ing)|succeed(?:s|ing)?) $/

/** Collects the people of a report. A run of capitalised words is a person only where something in the report shows it. */
export function findPeople(sentences: readonly string[], table: NameTable): People {
  const found = sentences.map((sentence) => findNames(sentence, table))
  const singles = new Map<string, number>()
  for (const [index, mentions] of found.entries())
    for (const { text, kind, start } of mentions)
      if (kind === 'unknown' && !text.includes(' ') && !OF_A_THING.test(sentences[index]?.slice(0, start) ?? ''))
        singles.set(foldedName(text), (singles.get(foldedName(text)) ?? 0) + 1)
  const firstNamed = new Map<string, number>()
  const single = new Set<string>()
  const roles: HeldPost[] = []
  for (const [index, mentions] of found.entries()) {
    const sentence = sentences[index] ?? ''
    const named = (name: string): unknown => firstNamed.has(name) || firstNamed.set(name, index)
    for (const mention of mentions) {
      const { name, kind, text, start, end } = mention
      const role =
        kind === 'person' || kind === 'unknown'
          ? postOf(name, sentence.slice(0, start), sentence.slice(end))
          : undefined
      if (role) roles.push(role)
      if (kind === 'person') named(name)
      if (kind !== 'unknown') continue
      const full = text.includes(' ')
      if (full && isPerson(sentence, mention, singles)) named(text)
      else if (!full && mention.start > 1 && !OF_MANY.test(text) && showsPerson(sentence, mention)) single.add(text)
    }
  }
  const names = [...firstNamed.keys()]
  const bySurname = new Map<string, string[]>()
  for (const name of names)
    for (const surname of surnamesOf(name)) bySurname.set(surname, [...(bySurname.get(surname) ?? []), name])
  for (const [surname, owners] of table.surnames) if (!bySurname.has(surname)) bySurname.set(surname, [...owners])
  return { names, bySurname, firstNamed, single, roles: roles.filter(({ name }) => firstNamed.has(name)) }
}

/**
 * The people whom a sentence may mean. A surname alone means whoever has been named in full by then, since reports give
 * the full name first; those whom only a later sentence names are left aside where there is such a one.
 */
export function peopleUpTo(people: People, sentence: number): People {
  const bySurname = new Map(people.bySurname)
  for (const [surname, owners] of people.bySurname) {
    const known = owners.filter((name) => (people.firstNamed.get(name) ?? sentence) <= sentence)
    if (owners.length > 1 && known.length > 0) bySurname.set(surname, known)
  }
  return { ...people, bySurname }
}

/** The words of a name that may stand for it alone: the first of a name that gives the family first, else either end. */
function surnamesOf(name: string): readonly string[] {
  const words = name.split(' ')
  const [first = ''] = words
  const last = words.at(-1) ?? ''
  const familyFirst =
    /^[A-Z\u00c0-\u00de\u0100-\u017f][a-z\u00df-\u024f]*-[A-Za-z\u00c0-\u024f][a-z\u00df-\u024f]*$/.test(last) ||
    (words.length === 3 && words.every((word) => word.length <= 5))
  return (familyFirst && words.length > 1 ? [first] : [...new Set([last, first])]).map(foldedName)
}

function isPerson(sentence: string, mention: NameMention, singles: ReadonlyMap<string, number>): boolean {
  return showsPerson(sentence, mention) || surnamesOf(mention.text).some((surname) => (singles.get(surname) ?? 0) > 0)
}

function showsPerson(sentence: string, { start, end }: NameMention): boolean {
  const before = sentence.slice(0, start)
  const after = sentence.slice(end)
  if (SAYING.test(after) && AT_A_PLACE.test(before)) return false
  if (OF_A_THING.test(before) && !SAYING.test(after)) return false
  if (sentence.slice(start, end).includes(' ') && endsInOffice(before.replace(/,\s*$/, ''))) return true
  return (
    endsInPost(before.replace(/,\s*$/, '')) ||
    TO_OTHERS.test(before) ||
    SAYING.test(after) ||
    BEHIND.test(after) ||
    hasPostBehind(after) ||
    // "Said LDP Secretary-General Ola Lund": whose secretary.
    (SAID_BEFORE.test(before) && !/^ \p{Lu}/u.test(after))
  )
}
