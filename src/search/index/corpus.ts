import type { World } from '../../model/world.ts'
import { pace, runToEnd } from '../../work.ts'
import { makeReading, readRecord, wordPairs } from './indexer.ts'
import { linkPairs } from './links.ts'
import { makeNames, type Names } from './names.ts'
import type { Numbers } from './numbers.ts'
import { type Lists, listsOf } from './postings.ts'
import { type Relations, relationsOf } from './record-metadata.ts'
import { makeRecords, type Records } from './records.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A world made ready to be searched. Built once, never changed. */
export interface Corpus extends Relations {
  readonly records: Records
  readonly vocabulary: Vocabulary
  readonly names: Names
  /** For each word the records it stands in, packed with the field. */
  readonly postings: Lists
  /** For each actor, place, type, status and topic, by its record's number, the records it stands in, packed likewise. */
  readonly links: Lists
  /** The words of every record in order, record `i` from `textStarts[i]`; 0 ends a text. */
  readonly text: Numbers
  readonly textStarts: Uint32Array
}

/** The days of so few records are worked out at the first question for a date. */
const FEW = 2000

/** Makes a world ready to be searched, at once. */
export const makeCorpus = (world: World): Corpus => runToEnd(corpusSlices(world))

/** Makes a world ready to be searched in slices of a millisecond or a few, so that a screen can be drawn in between. */
export function* corpusSlices(world: World): Generator<void, Corpus> {
  const records = yield* makeRecords(world)
  const reading = makeReading()
  const textStarts = new Uint32Array(records.count + 1)
  for (let number = 0; number < records.count; number++) {
    textStarts[number] = reading.words.length
    readRecord(reading, records, number)
    if (pace()) yield
  }
  textStarts[records.count] = reading.words.length
  const links = yield* listsOf(records.count, linkPairs(records))
  const text = reading.words
  const postings = yield* listsOf(reading.vocabulary.size, wordPairs(reading))
  const relations = yield* relationsOf(records, links)
  const { vocabulary } = reading
  yield* vocabulary.sounding.prepare()
  if (records.count > FEW) yield* relations.days.prepare()
  const names = makeNames(reading.names)
  yield* names.prepare()
  return { records, vocabulary, names, postings, links, text, textStarts, ...relations }
}
