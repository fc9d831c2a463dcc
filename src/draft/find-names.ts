import { type FolderName, foldedName, type NameKind, type NameTable } from './name-table.ts'
import { endsInPost, isOffice, isPost, isTitle } from './titles.ts'

/** A name in a sentence. Of unknown kind is a run of capitalised words that nothing else is known of. */
export interface NameMention {
  readonly start: number
  readonly end: number
  readonly text: string
  /** The name it is given as. */
  readonly name: string
  readonly kind: NameKind | 'unknown'
  readonly own?: boolean
}

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly capital: boolean
}

const WORD =
  /(?:[A-Z\u00c0-\u00de\u0100-\u017f]\.){2,}|(?!(?<=['’])s\b)[A-Za-z\u00c0-\u024f\p{N}][A-Za-z\u00c0-\u024f\p{M}\p{N}]*(?:(?:-(?![A-Z\u00c0-\u00de\u0100-\u017f])|['’](?!s\b))[A-Za-z\u00c0-\u024f\p{M}\p{N}]+)*|[A-Z\u00c0-\u00de\u0100-\u017f]\./gu
const LONGEST = 9

const STARTERS = new Set(
  'The A An He She It They We I You In On At By For From To Of With But And Or So Yet As If When While After Before Since Until Though Although Because However Meanwhile Moreover Also Both No Not Some Many Other Most Several This That These Those There Here His Her Its Their Our My Your What Who Which Where How Why All Any Each Every Another Such Despite During Over Under About Against Earlier Later Last Next Now Then Only Even Just According Asked Speaking Quoting Citing Officials Analysts Experts Diplomats Talks Media News'.split(
    ' ',
  ),
)
const DESCRIBES = /(?:ing|ed|ous|ful|less|-[a-z]+)$/
const CALENDAR =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)$/
const PARTICLES = /^(?:al|el|bin|bint|ibn|van|von|der|den|de|del|della|di|da|dos|la|le|ter|abu)$/
const CREED =
  /^(?:Islamist|Islamic|Muslim|Christian|Jewish|Hindu|Shiite|Shia|Sunni|Marxist|Maoist|Communist|Separatist|Jihadist)$/
const INSIDE_BODY = /^(?:of|for|and|on|the)$/
const BODY_HEAD =
  /\b(?:Ministry|Department|Council|Commission|Committee|Agency|Organi[sz]ation|Army|Navy|Air Force|Command|Party|Union|Assembly|Parliament|Congress|Senate|Court|Bank|Institute|Institution|University|Forum|Cent(?:er|re)|Group|Association|Authority|Front|Forces?|Guards?|Corps|Office|House|Secretariat|Bureau|Administration|Cabinet|Government|Police|Fleet|Foundation|League|Movement|Church|Service|Panel|Observatory|Watch|Alliance|Coalition|Federation|Confederation|Tribunal|Directorate|Treaty|Pact|Security|Company|Airlines?|Ballet|Museum)\b/
/** Names of things that neither act nor lie anywhere. */
const THING =
  /\b(?:War|Wars|Day|Summit|Conference|Agreement|Accords?|Declaration|Games|Cup|Prize|Act|Bill|Road|Belt|Resolution|Protocol|Convention|Constitution|Plan|Initiative|Process|Principles|Year|Week|Spring|Revolution|Exercise|Operation|Parliamentary|Olympics?|Fire|Wildfire|Floods?|Earthquake|Photo|Photos|Meeting|Talks|Dialogue|Award|Trophy|Championships?|Festival|Elections?|Referendum)$|^(?:Marine|Air Force|Executive) (?:One|Two)$|^(?:Operation|Resolution|Article|Exercise|(?:Tropical )?(?:Cyclone|Hurricane|Typhoon|Storm))\b/
/** "Center for Strategic and …": within such a name "and" goes on. */
const NAMED_FOR =
  /\b(?:Cent(?:er|re)|Institute|Ministry|Department|Committee|Council|Forum|School|Office|Organi[sz]ation|Agency|Bureau|Foundation|Commission) (?:for|of|on) [A-Z\u00c0-\u00de\u0100-\u017f][^,]*$/
const PLACE_HEAD =
  /\b(?:Strait|Straits|Airport|Islands?|Sea|Peninsula|River|Square|Palace|Province|Region|Base|Port|City|Valley|Mountains?|Bridge|Street|Bay|Gulf|Ocean|Lake|Desert|Crossing|Village|Hotel|Zone|East|West|North|South)$/

/** "Strait of Hormuz", "Gulf of Aden". */
/** "The Vientiane Times": a paper, and not the town. */
const MEDIA_HEAD =
  / (?:Times|Post|Herald|Tribune|Gazette|Chronicle|Telegraph|Journal|Courier|Observer|Mirror|Examiner|Inquirer|Daily|Broadcasting|Radio|TV|Television)$/
/** "Lake Chad", "Mount Kenya": the kind of place stands first. */
const PLACE_FIRST = /^(?:Lake|Mount|Mt|Cape|Fort|Camp) \p{Lu}/u
const PLACE_OF = /^(?:Straits?|Gulf|Sea|Bay|Port|Isle|Province|Cape|Mount|Horn) $/
const PLACE_OF_ANY = /^(?:Straits?|Gulf|Sea|Bay|Port|Isle|Province|Cape|Mount|Horn) of /

/** Finds the names in a sentence, left to right: those of the table, and the runs of capitalised words between them. */
export function findNames(sentence: string, table: NameTable): readonly NameMention[] {
  const words = wordsOf(sentence)
  const mentions: NameMention[] = []
  for (let index = 0; index < words.length; ) {
    const known = knownAt(sentence, words, index, table)
    const run =
      known && !longerRun(sentence, words, index, known.words) ? undefined : runAt(sentence, words, index, table)
    const found =
      run && (!known || (run.words > known.words && (isNamedByHead(run, known) || isFirstName(sentence, known))))
        ? run
        : known
    if (found && !isLastOfList(sentence, found.mention)) mentions.push(found.mention)
    index += found?.words ?? 1
  }
  return mentions
}

/** "The Foreign, Commonwealth, and Development Office": the end of a longer name is none. */
const isLastOfList = (sentence: string, { kind, start, own }: NameMention): boolean =>
  kind === 'body' &&
  own !== true &&
  /\b[Tt]he (?:\p{Lu}\p{L}+, )+(?:\p{Lu}\p{L}+ )?(?:and|&) $/u.test(sentence.slice(0, start))

/** A state's name or word begins the name of a body or a place, but not that of a person: "Russian Interior Ministry". */
const isNamedByHead = (run: Found, known: Found): boolean =>
  !/^(?:state|demonym|capital|place)$/.test(known.mention.kind) ||
  run.mention.kind === 'body' ||
  run.mention.kind === 'media' ||
  run.mention.kind === 'place'

/** "Energy Minister German Galushchenko": behind a post the word of a state is a first name. */
const isFirstName = (sentence: string, { mention }: Found): boolean =>
  mention.kind === 'demonym' && endsInPost(sentence.slice(0, mention.start))

interface Found {
  readonly mention: NameMention
  readonly words: number
}

function wordsOf(sentence: string): readonly Word[] {
  // "US$5 million" names no state.
  const found = [...sentence.matchAll(WORD)].filter(({ 0: text, index }) => sentence[index + text.length] !== '$')
  return Array.from(found, ({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
    // "US-led", "Indian-administered" describe the name behind them.
    capital:
      /^[A-Z\u00c0-\u00de\u0100-\u017f]/.test(text) &&
      !/-(?:led|based|style|born|made|run|owned|[a-z\u00df-\u024f]+ed|[a-z\u00df-\u024f]{2,}ing)$/.test(text),
  }))
}

function knownAt(sentence: string, words: readonly Word[], at: number, { names, small }: NameTable): Found | undefined {
  const first = words[at]
  if (!first || !(first.capital || small.has(first.text))) return undefined
  for (let count = joinedCount(sentence, words, at); count > (first.capital ? 0 : 2); count--) {
    const last = words[at + count - 1]
    if (!last) continue
    const text = sentence.slice(first.start, last.end)
    const known = names.get(foldedName(text))
    if (
      known &&
      !(
        count === 1 &&
        text.toUpperCase() !== text &&
        /^[A-Z\u00c0-\u00de\u0100-\u017f]{2,4}$/.test(known.name) &&
        known.name !== text
      )
    ) {
      return { mention: mentionOf(first, last, text, known), words: count }
    }
  }
  return undefined
}

const mentionOf = (first: Word, last: Word, text: string, { name, kind, own }: FolderName): NameMention => ({
  start: first.start,
  end: last.end,
  text,
  name,
  kind,
  ...(own && { own }),
})

/** How many words from a place on may be one name: only a space or a hyphen stands between them, or the full stop of an initial. */
function joinedCount(sentence: string, words: readonly Word[], at: number, longest = LONGEST): number {
  const most = Math.min(longest, words.length - at)
  for (let index = at + 1; index < at + most; index++) {
    const between = sentence.slice(words[index - 1]?.end, words[index]?.start)
    if (
      !/^(?: |-|\. |['’]s )$/.test(between) ||
      (between === '. ' && !/^(?:[A-Z\u00c0-\u00de\u0100-\u017f]|Gen|Col|Dr|St|Jr)$/.test(words[index - 1]?.text ?? ''))
    )
      return index - at
  }
  return most
}

/** Whether a known word is only the beginning of a longer name: "American Embassy", "Moscow State University". */
function longerRun(sentence: string, words: readonly Word[], at: number, count: number): boolean {
  const next = words[at + count]
  if (next?.capital !== true || CALENDAR.test(next.text) || joinsTwo(sentence, words, at, at + count)) return false
  return !isTitle(next.text) || opensBody(sentence, words, at + count)
}

const OFFICE =
  /^(?:Ministry|Department|Council|Commission|Committee|Agency|Organi[sz]ation|Party|Union|Office|Bureau|Administration|Institute|Association|Authority|Directorate|Division)$/
const SPEAKS = /^$|^,? (?:also |later |earlier )?(?:said|says|told|added|confirmed|announced|warned|stated|declared)\b/

/** Whether the name of who speaks stands right behind that of a body: "Information Department Ada Berg said". */
function opensPerson(sentence: string, words: readonly Word[], at: number): boolean {
  const [before, first, last] = [words[at - 1], words[at], words[at + 1]]
  if (!OFFICE.test(before?.text ?? '') || !first?.capital || !last?.capital || isTitle(first.text)) return false
  return (
    SPEAKS.test(sentence.slice(last.end)) ||
    (words[at + 2]?.capital === true && SPEAKS.test(sentence.slice(words[at + 2]?.end)))
  )
}

/** Whether a hyphen stands between two names of two words or more: "Ada Berg-Ola Lund", and not "Ada Berg-Lund". */
function joinsTwo(sentence: string, words: readonly Word[], at: number, second: number): boolean {
  const [before, next, after] = [words[second - 1], words[second], words[second + 1]]
  return (
    second - at >= 2 &&
    next?.capital === true &&
    after?.capital === true &&
    sentence.slice(before?.end, next.start) === '-' &&
    sentence.slice(next.end, after.start) === ' ' &&
    !isTitle(after.text)
  )
}

function runAt(sentence: string, words: readonly Word[], at: number, table: NameTable): Found | undefined {
  const first = words[at]
  if (
    !first?.capital ||
    CALENDAR.test(first.text) ||
    (STARTERS.has(first.text) && (at === 0 || startsPart(sentence, first)))
  )
    return undefined
  if (isTitle(first.text) && !opensBody(sentence, words, at)) return undefined
  // "Neighbouring Mozambique": at the start of a sentence the word has its capital from there.
  if (
    DESCRIBES.test(first.text) &&
    startsPart(sentence, first) &&
    knownAt(sentence, words, at + 1, table)?.mention.kind === 'state'
  )
    return undefined
  if (isOffice(sentence.slice(0, first.start), first.text)) return undefined
  // "Islamist al Saba": what they are, and not what they are called.
  if (CREED.test(first.text) && PARTICLES.test(words[at + 1]?.text ?? '')) return undefined
  let count = 1
  for (
    let index = at + 1;
    index < words.length &&
    joinedCount(sentence, words, index - 1, 2) > 1 &&
    !/^['’]s /.test(sentence.slice(words[index - 1]?.end));
    index++
  ) {
    const word = words[index]
    if (!word) break
    // "The Ada Berg-Ola Lund meeting": two names, and not one.
    if (joinsTwo(sentence, words, at, index) || opensPerson(sentence, words, index)) break
    const inBody =
      INSIDE_BODY.test(word.text) &&
      (BODY_HEAD.test(sentence.slice(first.start, word.start)) ||
        (word.text === 'of' && PLACE_OF.test(sentence.slice(first.start, word.start)))) &&
      words[index + 1]?.capital === true &&
      (word.text !== 'and' || NAMED_FOR.test(sentence.slice(first.start, word.start)))
    if (
      word.capital
        ? CALENDAR.test(word.text) || (isTitle(word.text) && isPost(word.text))
        : !PARTICLES.test(word.text) && !inBody
    )
      break
    if (word.capital) count = index - at + 1
  }
  // "Lao Prime Minister", "Chief Executive Officer": what is left of a post is no name.
  while (count > 1 && isTitle(words[at + count - 1]?.text ?? '') && isTitle(words[at + count]?.text ?? '')) count--
  while (count > 1 && CREED.test(words[at + count - 1]?.text ?? '') && words[at + count]?.capital === false) count--
  const last = words[at + count - 1]
  if (!last) return undefined
  const text = sentence.slice(first.start, last.end)
  const known = table.names.get(foldedName(text))
  if (known) return { mention: mentionOf(first, last, text, known), words: count }
  if (THING.test(text) || /^(?:One|Two|Three|First|Second|New|Great|Indeed)$/.test(text)) return undefined
  const kind =
    BODY_HEAD.test(text) && count > 1
      ? 'body'
      : MEDIA_HEAD.test(text)
        ? 'media'
        : (PLACE_HEAD.test(text) || PLACE_OF_ANY.test(text) || PLACE_FIRST.test(text)) && count > 1
          ? 'place'
          : 'unknown'
  return { mention: { start: first.start, end: last.end, text, name: text, kind }, words: count }
}

/** "Foreign Ministry", "Defense Department", "National Assembly": a title's word that begins the name of a body. */
function opensBody(sentence: string, words: readonly Word[], at: number): boolean {
  const first = words[at]
  const next = words[at + 1]
  const third = words[at + 2]
  if (!first || !next?.capital || isPost(next.text)) return false
  return BODY_HEAD.test(sentence.slice(next.start, third?.capital ? third.end : next.end))
}

const startsPart = (sentence: string, word: Word): boolean => /^$|[“"—:–(]\s*$/.test(sentence.slice(0, word.start))
