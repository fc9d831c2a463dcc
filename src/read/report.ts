import type { Fix, Problem, Severity } from '../model/problem.ts'
import { clean } from '../text/clean.ts'
import { lineAt, lineStart, type SourceFile } from './markdown/source-file.ts'

/** Notes something wrong at an offset of a file, or with the file as a whole where the offset is undefined. */
export type Report = (
  severity: Severity,
  offset: number | undefined,
  message: string,
  hint?: string | undefined,
  fix?: Fix | FindFix | undefined,
) => void

/** Finds in the text of the file what mends it, where whoever reports does not know it. */
export type FindFix = (text: string) => Fix | undefined

/** A file with more problems than this says how many it has and lists no more of them. */
const MOST_PROBLEMS = 200
const LONGEST_MESSAGE = 500
const BEFORE_CARET = 80
const LONGEST_SOURCE = 160

/** Makes the function that notes the problems of one file in `problems`. */
export function makeReport(file: SourceFile, problems: Problem[]): Report {
  let count = 0
  return (severity, offset, message, hint, fix) => {
    count += 1
    if (count > MOST_PROBLEMS + 1) return
    if (count > MOST_PROBLEMS) {
      problems.push({
        severity,
        ...wholeFile(file),
        message: `more than ${MOST_PROBLEMS} problems; the rest is left out`,
      })
      return
    }
    const mends = typeof fix === 'function' ? fix(file.text) : fix
    problems.push({
      severity,
      ...(offset === undefined ? wholeFile(file) : place(file, offset)),
      message: clean(message, LONGEST_MESSAGE),
      ...(hint !== undefined && { hint: clean(hint, LONGEST_MESSAGE) }),
      ...(mends !== undefined && { fix: mends }),
    })
  }
}

const wholeFile = (file: SourceFile) => ({ file: clean(file.name), line: 0, column: 0 })

function place(file: SourceFile, offset: number) {
  const line = lineAt(file, offset)
  const start = lineStart(file, line)
  const column = offset - start
  const from = start + Math.max(0, column - BEFORE_CARET)
  const end = Math.min(lineStart(file, line + 1), from + LONGEST_SOURCE)
  const source = printable(file.text.slice(from, end)).trimEnd()
  return { file: clean(file.name), line, column: column + 1, source, caret: Math.min(offset - from, source.length) }
}

/** Keeps the length, so that the caret stays under its mark: what a terminal would obey or hide becomes spaces. */
const printable = (text: string): string => text.replace(UNSAFE, (unsafe) => ' '.repeat(unsafe.length))

const UNSAFE =
  /\p{Cc}|\p{Cf}|\p{Cs}|\p{Co}|\p{Zs}|\p{Zl}|\p{Zp}|\p{Default_Ignorable_Code_Point}|\p{Noncharacter_Code_Point}|\p{Me}|\p{Emoji_Modifier}|\p{M}{3,}/gu
