import { pattern } from './pattern.ts'

/** A run of letters, of a quoted text, or an escaped letter. */
const PART = /'([^']*)'?|"((?:\\[\s\S]|[^"\\])*)"?|\\([\s\S]?)|([^\s'"\\]+)/g

/**
 * The words of a command as a POSIX shell takes them apart: at blanks outside quotes, with quotes and backslashes taken
 * away. Variables and signs of the shell mean nothing; a quote that is never closed reaches to the end.
 */
export function shellWords(text: string): string[] {
  const words: string[] = []
  let end = -1
  for (const { 0: part, 1: single, 2: double, 3: escaped, 4: plain, index } of text.matchAll(PART)) {
    const letters = single ?? double?.replace(/\\([\\"$`])/g, '$1') ?? escaped ?? plain ?? ''
    if (index === end) words.push(`${words.pop() ?? ''}${letters}`)
    else words.push(letters)
    end = index + part.length
  }
  return words
}

const PLAIN = pattern(String.raw`^[\p{L}\p{N}_@%+=:,./-]+$`, 'u')

/** A word as it is typed in a command, in quotes where a shell would not take it as it stands. */
export const shellWord = (word: string): string => (PLAIN().test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`)
