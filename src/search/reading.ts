import { FIELD_BITS, isName, numberOf } from './field.ts'
import { makeName, type Name } from './names.ts'
import { Numbers } from './numbers.ts'
import { type Records, type Text, textsOf } from './records.ts'
import { makeVocabulary, type Vocabulary } from './vocabulary.ts'
import { casedWordsIn, isNameLike, wordsIn } from './words-in.ts'

/** What has been read of a corpus: its words one after the other, each with the record and field it stands in. */
export interface Reading {
  readonly vocabulary: Vocabulary
  readonly names: Name[]
  /** Words in order; 0 ends a text. */
  readonly words: Numbers
  /** For each of them the record and field, packed. */
  readonly places: Numbers
}

export const makeReading = (): Reading => ({
  vocabulary: makeVocabulary(),
  names: [],
  words: new Numbers(),
  places: new Numbers(),
})

/** Reads the texts of the record with a number. */
export function readRecord(reading: Reading, records: Records, number: number): void {
  const hasNames =
    (number >= records.actors && number < records.events) || (number >= records.places && number < records.types)
  for (const text of textsOf(records, number)) {
    const place = ((number << FIELD_BITS) | numberOf(text.field)) >>> 0
    if (hasNames && isName(text.field)) readName(reading, text, place, number)
    else readText(reading, text.text, place)
  }
}

function readText({ vocabulary, words, places }: Reading, text: string, place: number): void {
  for (const word of casedWordsIn(text)) {
    // A capital makes a name of a word that no actor bears, such as a theatre's.
    words.push(vocabulary.add(word.toLowerCase(), isNameLike(word)))
    places.push(place)
  }
  words.push(0)
  places.push(place)
}

function readName(reading: Reading, { field, text }: Text, place: number, owner: number): void {
  const rank = field === 'title' ? 'name' : field === 'weakName' ? 'weak' : 'other'
  const said = wordsIn(text)
  reading.names.push(makeName(owner, text, rank, said))
  for (const word of said) {
    reading.words.push(reading.vocabulary.add(word, true))
    reading.places.push(place)
  }
  reading.words.push(0)
  reading.places.push(place)
}
