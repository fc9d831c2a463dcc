import { monthOf } from '../dates/month-names.ts'
import { weekdayOf } from '../dates/weekday-names.ts'
import { foldedName, type NameTable } from './name-table.ts'
import { endsInPost, isTitle } from './titles.ts'

const FEWEST_LETTERS = 12
const WORD = /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu
const LONGEST_NAME = 6
/** Words in small letters that are also names, which capitals do not tell apart. */
const ALSO_WORDS =
  /^(?:us|who|it|am|male|polish|dawn|spa|bild|guardian|mirror|independent|time|times|sun|sky|nice|reading)$/
/** Words before "US" and "WHO" that make them the state and the body. */
const ARTICLE = /^(?:the|a|by)$/
const MONTH_BEFORE = /^(?:in|by|since|until|till|of|early|late|mid|last|next|from|before|after|during)$/
/** Words that end the name behind a post. */
const NO_NAME =
  /^(?:the|an?|of|for|in|on|at|to|from|by|with|and|or|but|as|that|which|who|is|are|was|were|will|would|has|have|had|could|may|might|can|did|does|said|says|told|tells|met|meets|left|went|came|held|sent|took|made|gave|also|not|he|she|it|they|his|her|its|their|this|next|last|here|there|today|yesterday|tomorrow|general|elect|late|early|\p{L}{2,}ed)$/u
/** Posts that are as often other words: "a general strike", "the major attack". */
const ALSO_NO_POST =
  /^(?:general|major|chief|justice|officer|principal|manager|speaker|judge|coach|head|owner|doctor|captain)$/

/** Whether a text is in capitals throughout, as wires and headlines are. */
export function isInCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && (text.match(/\p{L}/gu)?.length ?? 0) >= FEWEST_LETTERS
}

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * A text in capitals with the letters that it would have otherwise, as long as before: small ones but where a sentence
 * begins, in days and months, in the names that the table knows, and in a name behind a post.
 */
export function inSmallLetters(text: string, table: NameTable): string {
  const small = text.replace(/\p{Lu}+/gu, (run) => (run.toLowerCase().length === run.length ? run.toLowerCase() : run))
  const words = Array.from(small.matchAll(WORD), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }))
  const letters = small.split('')
  const write = (from: number, form: string): void => {
    for (let at = 0; at < form.length; at++) letters[from + at] = form.charAt(at)
  }
  for (let at = 0; at < words.length; ) {
    const word = words[at]
    if (!word) break
    const name = nameAt(text, small, words, at, table)
    if (name) write(word.start, name.form)
    else if (isCalendar(words, at) || beginsSentence(small, word.start) || /^i(?:['’].*)?$/.test(word.text))
      write(word.start, capital(word.text))
    else if (/^(?:\p{L}\.){2,}$/u.test(word.text) && !/^[ap]\.m\.$/.test(word.text))
      write(word.start, word.text.toUpperCase())
    at += name?.words ?? 1
  }
  return letters.join('')
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** A name as it is written: "Kim Jong Un", "Sea of Japan". */
const nameForm = (words: string): string =>
  words.replace(/\p{L}[\p{L}\p{M}'’]*/gu, (word) =>
    /^(?:of|and|the|for|in|de|al|bin|van|von)$/.test(word) ? word : capital(word),
  )

function nameAt(
  text: string,
  small: string,
  words: readonly Word[],
  at: number,
  table: NameTable,
): { readonly form: string; readonly words: number } | undefined {
  const first = words[at]
  if (!first) return undefined
  for (let count = Math.min(LONGEST_NAME, words.length - at); count > 0; count--) {
    const last = words[at + count - 1]
    if (!last || !isJoined(small, words, at, count)) continue
    const form = small.slice(first.start, last.end)
    if (count === 1 && ALSO_WORDS.test(form) && !(form.length <= 3 && isArticle(words[at - 1]))) continue
    // "Kim Jong Un": behind a word that may be a name it is the rest of one.
    if (form === 'un' && !mayStandBeforeBody(small, words[at - 1], first)) continue
    const capitals = text.slice(first.start, last.end)
    // Short names in capitals are kept as such: "US", "IAEA".
    const short = foldedName(capitals) === capitals ? table.names.get(capitals) : undefined
    if (short) return { form: capitals, words: count }
    const known = table.names.get(foldedName(form))
    if (known) return { form: known.name.toLowerCase() === form ? known.name : nameForm(form), words: count }
    if (count === 1 && table.surnames.has(form)) return { form: nameForm(form), words: 1 }
  }
  return behindPost(small, words, at)
}

const mayStandBeforeBody = (small: string, before: Word | undefined, word: Word): boolean =>
  !before || small.slice(before.end, word.start) !== ' ' || NO_NAME.test(before.text) || isTitle(capital(before.text))

const isArticle = (word: Word | undefined): boolean => ARTICLE.test(word?.text ?? '')

/** Whether nothing but a space or a hyphen stands between so many words. */
const isJoined = (small: string, words: readonly Word[], at: number, count: number): boolean =>
  words
    .slice(at, at + count - 1)
    .every(({ end }, index) => /^[ -]$/.test(small.slice(end, words[at + index + 1]?.start)))

/** "Foreign minister ada berg told": one to three words behind a post, up to a word that is no name. */
function behindPost(small: string, words: readonly Word[], at: number) {
  const first = words[at]
  const post = words[at - 1]
  if (!first || !post || ALSO_NO_POST.test(post.text) || !endsInPost(small.slice(0, post.end))) return undefined
  if (small.slice(post.end, first.start) !== ' ') return undefined
  let count = 0
  while (count < 3) {
    const word = words[at + count]
    if (!word || !isJoined(small, words, at, count + 1) || !/^\p{L}/u.test(word.text) || NO_NAME.test(word.text)) break
    if (isTitle(capital(word.text)) || isCalendar(words, at + count)) break
    count++
  }
  const last = words[at + count - 1]
  return count === 0 || !last ? undefined : { form: nameForm(small.slice(first.start, last.end)), words: count }
}

/** "Monday", "April", and "May" and "March" where a month is meant. */
function isCalendar(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]].map((each) => each?.text ?? '')
  if (word === undefined || word.length < 3) return false
  if (weekdayOf(word) !== undefined && /day$/.test(word)) return true
  if (monthOf(word) === undefined) return false
  const dated = /^\d{1,4}/.test(next ?? '') || /^\d{1,2}(?:st|nd|rd|th)?$/.test(before ?? '')
  if (/^(?:may|march)$/.test(word)) return dated || MONTH_BEFORE.test(before ?? '')
  // "JAN. 3", "SEPT. 14": a shortened month has its day.
  return word.length > 4 || /^(?:june|july)$/.test(word) || dated
}

const beginsSentence = (small: string, at: number): boolean =>
  /(?:^|[.!?]["”’')\]]*\s|^\(|[“"‘(]|[:—–]\s["“])\s*["“‘(]*$/.test(small.slice(Math.max(at - 6, 0), at)) &&
  !/\b(?:\p{L}\.){2,}\s$/u.test(small.slice(Math.max(at - 8, 0), at))
