import { type FoundName, knownAt, mentionOf } from './name-mention.ts'
import { foldedName, type NameTable } from './name-table.ts'
import { CALENDAR, joinedCount, type Word } from './name-words.ts'
import { isOffice, isPost, isTitle } from './titles.ts'

const STARTERS = new Set(
  'The A An He She It They We I You In On At By For From To Of With But And Or So Yet As If When While After Before Since Until Though Although Because However Meanwhile Moreover Also Both No Not Some Many Other Most Several This That These Those There Here His Her Its Their Our My Your What Who Which Where How Why All Any Each Every Another Such Despite During Over Under About Against Earlier Later Last Next Now Then Only Even Just According Asked Speaking Quoting Citing Officials Analysts Experts Diplomats Talks Media News Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Dozens Scores Hundreds Thousands'.split(
    ' ',
  ),
)
const DESCRIBES = /(?:ing|ed|ous|ful|less|-[a-z]+)$/
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

/** "The Vientiane Times": a paper, and not the town. */
const MEDIA_HEAD =
  / (?:Times|Post|Herald|Tribune|Gazette|Chronicle|Telegraph|Journal|Courier|Observer|Mirror|Examiner|Inquirer|Daily|Broadcasting|Radio|TV|Television)$/
/** "Lake Chad", "Mount Kenya": the kind of place stands first. */
const PLACE_FIRST = /^(?:Lake|Mount|Mt|Cape|Fort|Camp) [A-Z\u00c0-\u00de\u0100-\u017f]/
/** "Strait of Hormuz", "Gulf of Aden". */
const PLACE_OF = /^(?:Straits?|Gulf|Sea|Bay|Port|Isle|Province|Cape|Mount|Horn) $/
const PLACE_OF_ANY = /^(?:Straits?|Gulf|Sea|Bay|Port|Isle|Province|Cape|Mount|Horn) of /

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
export function joinsTwo(sentence: string, words: readonly Word[], at: number, second: number): boolean {
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

/** The run of capitalised words that begins at a word, undefined where none does. */
export function runAt(sentence: string, words: readonly Word[], at: number, table: NameTable): FoundName | undefined {
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
export function opensBody(sentence: string, words: readonly Word[], at: number): boolean {
  const first = words[at]
  const next = words[at + 1]
  const third = words[at + 2]
  if (!first || !next?.capital || isPost(next.text)) return false
  return BODY_HEAD.test(sentence.slice(next.start, third?.capital ? third.end : next.end))
}

const startsPart = (sentence: string, word: Word): boolean => /^$|[“"—:–()]\s*$/.test(sentence.slice(0, word.start))
