/** A word, number or mark of a sentence. `lower` is its text in lower case; `apart` tells whether space stands before it. */
export interface Token {
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  readonly apart: boolean
}

const TOKEN =
  /\d{4}-\d\d-\d\d(?!\d)|\d+(?:[,.:]\d+)*(?:st|nd|rd|th)?(?![a-z])|(?:\p{L}\.){2,}|[\p{L}\p{M}]+(?=['’]s\b)|['’]s\b|[\p{L}\p{M}]+(?:['’][\p{L}]+)*|``|''|--+|[^\s\p{L}]/gu

/** Splits a sentence into words, numbers and marks; "’s" and the hyphen stand alone, "U.S." and "9.30" do not fall apart. */
export function tokensOf(sentence: string): readonly Token[] {
  return Array.from(sentence.matchAll(TOKEN), (match) => {
    const [text] = match
    const start = match.index
    return {
      text,
      lower: text.toLowerCase().replace(/’/g, "'"),
      start,
      end: start + text.length,
      apart: start === 0 || /\s/.test(sentence[start - 1] ?? ''),
    }
  })
}

/** Whether the word begins with a capital letter. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text)
}

/** Words as they stood, each with the space before it. */
export function written(tokens: readonly Token[]): string {
  return tokens
    .map(({ text, apart }) => (apart ? ` ${text}` : text))
    .join('')
    .trim()
}
