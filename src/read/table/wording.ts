import type { Mention } from '../markdown/draft.ts'
import { tidy } from '../single-line.ts'
import { saysNothing } from './cells.ts'

const LONGEST_TITLE = 140

/** So many notes stand for a row that has no words of its own. */
const MOST_NOTES = 4

/** The words of a row. */
export interface RowWords {
  readonly title: string
  readonly text: string
  readonly actors: readonly Mention[]
  readonly places: readonly Mention[]
  readonly type: string
  readonly notes: Readonly<Record<string, string>> | undefined
}

/**
 * The text of a claim, whole and as the title of its event. Its actors come first where the words name none of them. A row
 * without words says what its actors, type and place say, or else its notes; undefined where there are none either.
 * `withPlace` names the place in the title too.
 */
export function wording(row: RowWords, withPlace: boolean): { text: string; title: string } | undefined {
  const { title, text, actors, type } = row
  const place = row.places[0]?.name ?? ''
  const words = text === '' ? title : text.startsWith(title) ? text : `${title}: ${text}`
  const folded = actors.length > 0 ? words.toLowerCase() : ''
  const who = actors.some(({ name }) => folded.includes(name.toLowerCase())) ? '' : namesOf(actors)
  if (words === '') {
    const rest = [type, place].filter((part) => part !== '').join(', ')
    const whole = joined(who, rest || notesInWords(row.notes))
    return whole === '' ? undefined : { text: whole, title: shortened(whole) }
  }
  const sentence = firstSentence(text)
  const where = withPlace && !sentence.includes(place) ? place : ''
  const head = who && where ? `${who}, ${where}` : who || where
  return { text: joined(who, words), title: shortened(title || joined(head, sentence)) }
}

/** A title of texts that are tidy. */
const shortened = (title: string): string => (title.length > LONGEST_TITLE ? tidy(title, LONGEST_TITLE) : title.trim())

/** Names in a row; `;` parts them where one has a comma. */
function namesOf(actors: readonly Mention[]): string {
  const names = actors.map(({ name }) => name)
  return names.join(names.length > 1 && names.some((name) => name.includes(',')) ? '; ' : ', ')
}

const joined = (who: string, words: string): string => (who && words ? `${who}: ${words}` : who || words)

const notesInWords = (notes: RowWords['notes']): string =>
  Object.entries(notes ?? {})
    .filter(([, note]) => !saysNothing(note))
    .slice(0, MOST_NOTES)
    .map(([name, note]) => `${name} ${note}`)
    .join(', ')

/** Begins with the sign that ends a sentence, so that a long text is only searched for such signs. */
const END = /[.;](?<=[\p{Ll}\d)\]”"’']{3}.)(?=\s+["“[(]?\p{Lu})|[。！？]/u
const INITIAL = /[.\s]\p{Lu}.$/u

/** The first sentence, without its full stop; “St.” and “U.S.” end none. */
function firstSentence(text: string): string {
  const end = END.exec(text)
  const first = end === null ? text : text.slice(0, end.index + 1)
  return /[.;]$/.test(first) && !INITIAL.test(first) ? first.slice(0, -1) : first
}
