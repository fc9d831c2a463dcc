import { locationOf, type Problem } from '../model/problem.ts'
import { cells } from '../text/width.ts'

/** Prints a problem as lines of text: where and what, the source line with a caret under the mark, what to type. */
export function formatProblem(problem: Problem): string {
  const number = String(problem.line)
  const margin = ' '.repeat(number.length)
  const lines = [`${locationOf(problem)}: ${problem.severity}: ${problem.message}`]
  if (problem.source !== undefined) {
    const indent = ' '.repeat(cells(problem.source.slice(0, problem.caret ?? 0)))
    lines.push(`  ${number} | ${problem.source}`, `  ${margin} | ${indent}^`)
  }
  if (problem.hint !== undefined) lines.push(`  ${margin} ${problem.source === undefined ? '' : '= '}${problem.hint}`)
  return lines.join('\n')
}

/** Orders problems as a reader meets them: by file, then line, then column, then message. */
export function compareProblems(a: Problem, b: Problem): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.message, b.message)
}

/** Orders texts by their code units: the same on every machine, unlike the order of a language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
