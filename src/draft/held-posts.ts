import { POSTS, SMALL_POSTS } from './titles.ts'

/** A person of the report and the words of a post that it gives them. */
export interface HeldPost {
  readonly name: string
  readonly words: ReadonlySet<string>
}

const BEFORE = new RegExp(
  `(?<title>(?:[A-Za-z\u00c0-\u024f'’-]+ ){0,3}(?:${POSTS}|${SMALL_POSTS})(?: of (?:the )?[A-Z][A-Za-z\u00c0-\u024f]+)?) $`,
)
const BEHIND = /^, (?:the |an? )?(?<title>[^,;:“”"]{3,60})/
const NAMED_BY_POST = new RegExp(
  `\\b[Tt]he (?<role>(?:(?!new\\b|former\\b)[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f-]* )?(?:${POSTS}|${SMALL_POSTS}))\\b(?! (?:of|for|general)\\b)(?! [A-Z])`,
  'g',
)

/** No title is longer. */
const REACH = 80

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}-]+/gu) ?? []

/** The post that stands before a name, or beside it: "Foreign Minister Ada Berg", "Ada Berg, the mayor of Lund". */
export function postOf(name: string, before: string, behind: string): HeldPost | undefined {
  const title = BEFORE.exec(before.slice(-REACH))?.groups?.title ?? BEHIND.exec(behind)?.groups?.title
  // "A nurse who has worked there": the post ends before what its holder does.
  const words = new Set(wordsOf(title?.split(/ (?:who|whose|which|that) /)[0] ?? ''))
  return words.size === 0 ? undefined : { name, words }
}

/** The one person who has a post of the report: "the foreign minister". */
export function holderOf(role: string, roles: readonly HeldPost[]): string | undefined {
  const words = wordsOf(role.replace(/^the /i, ''))
  const holders = new Set(roles.filter((each) => words.every((word) => each.words.has(word))).map(({ name }) => name))
  return holders.size === 1 ? [...holders][0] : undefined
}

/** The people whom a text names only by their posts, with the words that do. */
export function namedByPost(text: string, roles: readonly HeldPost[]): readonly { words: string; name: string }[] {
  return Array.from(text.matchAll(NAMED_BY_POST), ({ 0: words, groups }) => ({
    words,
    name: holderOf(groups?.role ?? '', roles),
  })).flatMap(({ words, name }) => (name === undefined ? [] : [{ words, name }]))
}
