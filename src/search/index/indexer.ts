import { pattern } from '../../text/pattern.ts'
import { inChunks } from '../../work.ts'
import { isEnglish } from '../english/english-words.ts'
import { FIELD_BITS, fieldNumber, isName } from '../query/field.ts'
import { isLittle } from '../query/query.ts'
import { casedWordsIn, isNameLike, wordsIn } from '../text/words-in.ts'
import type { IndexedName } from './names.ts'
import { Numbers } from './numbers.ts'
import type { Pairs } from './postings.ts'
import { type Records, recordAt, type Text, textsOf } from './records.ts'
import { makeVocabulary, type Vocabulary, type WordUse } from './vocabulary.ts'

/** The words of a corpus read so far: its words one after the other, each with the record and field it stands in. */
export interface Indexing {
  readonly vocabulary: Vocabulary
  readonly names: IndexedName[]
  /** Words in order; 0 ends a text. */
  readonly words: Numbers
  /** For each text its record and field, packed. */
  readonly texts: Numbers
}

/** The state of an index before anything is read into it. */
export const makeReading = (): Indexing => ({
  vocabulary: makeVocabulary(),
  names: [],
  words: new Numbers(),
  texts: new Numbers(),
})

/** Reads the texts of the record with a number. */
export function readRecord(reading: Indexing, records: Records, number: number): void {
  const hasNames =
    (number >= records.actors && number < records.events) || (number >= records.places && number < records.types)
  for (const text of textsOf(records, number)) {
    const place = ((number << FIELD_BITS) | fieldNumber(text.field)) >>> 0
    if (hasNames && isName(text.field)) readName(reading, text, number, kindAt(records, number))
    else readText(reading, text.text, number < records.types && text.field !== 'key' ? 'text' : 'synonym')
    reading.words.push(0)
    reading.texts.push(place)
  }
}

/** The records and fields that each word stands in, as pairs (the word, the record and field packed). */
export const wordPairs = ({ words, texts }: Indexing): Pairs =>
  function* (give) {
    let text = 0
    yield* inChunks(words.length, (from, to) => {
      for (let at = from; at < to; at++) {
        const word = words.at(at) ?? 0
        give(word, texts.at(text) ?? 0)
        if (word === 0) text += 1
      }
    })
  }

function readText({ vocabulary, words }: Indexing, text: string, use: WordUse): void {
  // A capital makes a name of a word that no actor bears, such as a theatre's.
  for (const word of casedWordsIn(text)) words.push(vocabulary.add(word.toLowerCase(), isNameLike(word) ? 'name' : use))
}

function readName(
  { vocabulary, names, words }: Indexing,
  { field, text }: Text,
  owner: number,
  kind: string | undefined,
): void {
  const rank = field === 'title' ? 'name' : field === 'weakName' ? 'weak' : 'other'
  const said = wordsIn(text)
  const alone = said.length === 1
  const proper = alone || !COMMON_NOUNS.has(kind)
  names.push({ owner, text, rank, words: said, compact: said.join(''), proper })
  // A slip makes another acronym of one, and the words of a state's or a place's name are English or the names of others.
  const isOwn = (word: string): boolean =>
    alone ? !ACRONYM().test(text) : proper && kind !== 'state' && (kind === 'person' || !isEnglish(word))
  for (const word of said) words.push(vocabulary.add(word, isOwn(word) && !isLittle(word) ? 'proper' : 'name'))
}

const ACRONYM = pattern(String.raw`^[\p{Lu}.]+$`, 'u')

/** Kinds whose names are made of common nouns: a ministry, a think tank, a newspaper. */
const COMMON_NOUNS: ReadonlySet<string | undefined> = new Set(['agency', 'organization', 'media'])

/** The kind of an actor by its record's number; undefined for a place and where none is known. */
function kindAt(records: Records, number: number): string | undefined {
  const found = recordAt(records, number)
  return found?.kind === 'actor' ? found.record.kind : undefined
}
