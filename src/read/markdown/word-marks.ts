import { EVENT_TYPES, STATUSES } from '../../model/vocabulary.ts'
import { pattern } from '../../text/pattern.ts'
import { isKey } from '../key.ts'
import { tidy } from '../single-line.ts'

/** The marks that are one word behind a sign. */
export type WordMarkKind = 'tag' | 'key' | 'thread'

/** A mark of one word, as it stands in a text. */
export interface WordMark {
  readonly kind: WordMarkKind
  readonly start: number
  readonly end: number
  readonly name: string
}

interface Grammar {
  readonly sign: string
  /** The first letter of the words that can be such a mark, as a class in a pattern; any where it is left out. */
  readonly first?: string
  readonly is: (name: string) => boolean
}

const TAGS: ReadonlySet<string> = new Set([...EVENT_TYPES, ...STATUSES])

const FIRST_LETTER = pattern(String.raw`^\p{L}`, 'u')

/** The mark of each sign, and which words behind it are such a mark. */
const GRAMMAR: Readonly<Record<WordMarkKind, Grammar>> = {
  tag: { sign: '#', is: (name) => TAGS.has(name.toLowerCase()) },
  key: { sign: '^', is: isKey },
  thread: { sign: '+', first: '\\p{L}', is: (name) => FIRST_LETTER().test(name) && isKey(name) },
}

const KINDS = Object.keys(GRAMMAR) as WordMarkKind[]

const SIGNS = KINDS.map((kind) => GRAMMAR[kind].sign.replace(/[\\\]^-]/, '\\$&')).join('')

/** A sign at the start of a word that may make it a mark, as a pattern: in a text it is escaped. */
export const WORD_SIGN = KINDS.map((kind) => {
  const { sign, first } = GRAMMAR[kind]
  const literal = sign.replace(/[\\^$.*+?()[\]{}|]/, '\\$&')
  return first === undefined ? literal : `${literal}(?=${first})`
}).join('|')

const ANY_SIGN = new RegExp(`[${SIGNS}@]`)

// An invisible character, such as a soft hyphen, does not end a word.
const WORD = pattern(
  `(?<![^\\s()])([${SIGNS}])(\\p{Cf}*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{Cf}_/\\-]*)(?=[.,;:!?)\\]}"'”’»…。，]*(?:\\s|\\(|$))`,
  'gu',
)
const MORE_OF_NAME = pattern(String.raw`^(?:\s\p{Lu}[\p{L}\p{M}’'-]*){1,3}`, 'u')
const NEARLY = pattern(`(?<![^\\s(])([${SIGNS}@])([\\p{L}\\p{N}][^\\s()[\\]]*)`, 'gu')

const CAPITALISED = pattern(String.raw`^\p{Lu}\p{Ll}+$`, 'u')
const LETTER = pattern(String.raw`\p{L}`, 'u')
const NO_KEY = pattern(String.raw`[^\p{L}\p{M}\p{N}_/-]+`, 'gu')

/** A name as only accounts have it: with a capital within, a digit or a low line. */
const ACCOUNT = /^[A-Za-z\d_.]*(?:[a-z][A-Z]|[A-Z]{3}|[\d_])[A-Za-z\d_.]*$/

/** Finds the words behind the signs of GRAMMAR; those that are no mark of ours are `others`. */
export function findWordMarks(mask: string): { marks: WordMark[]; others: WordMark[]; nearly: NearMark[] } {
  if (!ANY_SIGN.test(mask)) return { marks: [], others: [], nearly: [] }
  const marks: WordMark[] = []
  const others: WordMark[] = []
  for (const { index, 0: whole, 1: sign, 2: typed = '' } of mask.matchAll(WORD())) {
    const kind = KINDS.find((each) => GRAMMAR[each].sign === sign) ?? 'tag'
    const word = { kind, start: index, end: index + whole.length, name: tidy(typed) }
    if (GRAMMAR[kind].is(word.name)) marks.push(word)
    else if (kind !== 'key') others.push(word)
  }
  const taken = new Set([...marks, ...others].map(({ start }) => start))
  const nearly = [...mask.matchAll(NEARLY())].flatMap(
    ({ index, 0: whole, 1: sign = '', 2: typed = '' }): NearMark[] => {
      const name = typed.replace(/[.,;:!?"'”’»…。，]+$/u, '')
      const more = sign === '@' ? (MORE_OF_NAME().exec(mask.slice(index + whole.length))?.[0] ?? '') : ''
      const isInBrackets = mask.charAt(index - 1) === '(' && mask.charAt(index + whole.length) === ')'
      const isAccount = sign === '@' && (ACCOUNT.test(name) || (isInBrackets && !CAPITALISED().test(name)))
      return taken.has(index) || !(LETTER().test(name) || (sign === '^' && /^\d{4}-\d\d(?:-\d\d)?$/.test(name)))
        ? []
        : [{ start: index, end: index + whole.length, sign, name, more, isAccount }]
    },
  )
  return { marks, others, nearly }
}

/** A word behind a sign that is no mark as it stands. */
export interface NearMark {
  readonly start: number
  readonly end: number
  readonly sign: string
  readonly name: string
  /** Words in capitals behind a place, which may be of its name. */
  readonly more: string
  /** Whether it is more like the name of an account than a place. */
  readonly isAccount: boolean
}

/** A word behind a sign, made a mark: what no mark may have becomes a hyphen. */
export const mended = (name: string): string => name.replace(NO_KEY(), '-').replace(/^[-_/]+|[-_/]+$/g, '')

/** Types a mark; undefined where the word cannot be one. */
export function typeWordMark(kind: WordMarkKind, name: string): string | undefined {
  return GRAMMAR[kind].is(name) ? `${GRAMMAR[kind].sign}${name}` : undefined
}
