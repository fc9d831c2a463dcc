/**
 * Words as a POSIX shell splits them, but that nothing in them is replaced: apart at white space outside quotes; within
 * single quotes all stands for itself; within double quotes a backslash keeps only `"`, `\`, `$` and a backquote.
 * Undefined where a quote is not closed.
 */
export function splitWords(text: string): readonly string[] | undefined {
  if (!/^(?:[^'"\\]|\\[\s\S]|'[^']*'|"(?:[^"\\]|\\[\s\S])*")*\\?$/.test(text)) return undefined
  const words = text.match(/(?:[^\s'"\\]|\\[\s\S]|\\$|'[^']*'|"(?:[^"\\]|\\[\s\S])*")+/g) ?? []
  return words.map((word) =>
    word.replace(
      /'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|\\([\s\S])/g,
      (_, single: string | undefined, double: string | undefined, one: string | undefined) =>
        single ?? double?.replace(/\\(["\\$`\n])/g, unescaped) ?? unescaped('', one ?? ''),
    ),
  )
}

/** A backslash before the end of a line joins it to the next. */
const unescaped = (_: string, letter: string): string => (letter === '\n' ? '' : letter)
