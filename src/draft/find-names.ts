import { type FoundName, knownAt, type NameMention } from './name-mention.ts'
import { joinsTwo, opensBody, runAt } from './name-run.ts'
import type { NameTable } from './name-table.ts'
import { CALENDAR, nameWords, type Word } from './name-words.ts'
import { endsInPost, isTitle } from './titles.ts'

/** Finds the names in a sentence, left to right: those of the table, and the runs of capitalised words between them. */
export function findNames(sentence: string, table: NameTable): readonly NameMention[] {
  const words = nameWords(sentence)
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
  /\b[Tt]he (?:[A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f]+, )+(?:[A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f]+ )?(?:and|&) $/.test(
    sentence.slice(0, start),
  )

/** A state's name or word begins the name of a body or a place, but not that of a person: "Russian Interior Ministry". */
const isNamedByHead = (run: FoundName, known: FoundName): boolean =>
  !/^(?:state|demonym|capital|place)$/.test(known.mention.kind) ||
  run.mention.kind === 'body' ||
  run.mention.kind === 'media' ||
  run.mention.kind === 'place'

/** "Energy Minister German Lund": behind a post the word of a state is a first name. */
const isFirstName = (sentence: string, { mention }: FoundName): boolean =>
  mention.kind === 'demonym' && endsInPost(sentence.slice(0, mention.start))

/** Whether a known word is only the beginning of a longer name: "American Embassy", "Moscow State University". */
function longerRun(sentence: string, words: readonly Word[], at: number, count: number): boolean {
  const next = words[at + count]
  if (next?.capital !== true || CALENDAR.test(next.text) || joinsTwo(sentence, words, at, at + count)) return false
  return !isTitle(next.text) || opensBody(sentence, words, at + count)
}
