/** How bad a problem is: what an error is about is not read, what a warning is about is. */
export type Severity = 'error' | 'warning'

/** A correction that mends a problem: `text` in place of the characters between two offsets of the file, the end exclusive. */
export interface Fix {
  readonly from: number
  readonly to: number
  readonly text: string
}

/**
 * Something wrong in an input file. `line` and `column` count from 1, columns in UTF-16 units as editors do; both are 0
 * where the whole file is meant. `source` is the line, or the part of it around the column, safe to print, and `caret`
 * the offset in it of the very mark that is wrong. `hint` says what to type instead, and `fix` is there where that has one answer only.
 */
export interface Problem {
  readonly severity: Severity
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: string
  readonly hint?: string | undefined
  readonly source?: string | undefined
  readonly caret?: number | undefined
  readonly fix?: Fix | undefined
}

/** A problem with a file as a whole. */
export const wholeFile = (file: string, message: string, severity: Severity = 'warning'): Problem => ({
  severity,
  file,
  line: 0,
  column: 0,
  message,
})

/** Where a problem is, as editors and compilers write it; the name alone where it is the file that is wrong. */
export const locationOf = ({ file, line, column }: Problem): string => (line > 0 ? `${file}:${line}:${column}` : file)

/** A key that tells a problem from all others. */
export const problemId = (problem: Problem): string => `${locationOf(problem)} ${problem.message}`
