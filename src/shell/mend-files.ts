import { readFileSync } from 'node:fs'
import type { Fix, Problem } from '../model/problem.ts'
import { changedLines, mend } from '../read/mend.ts'
import { clean } from '../text/clean.ts'
import { UsageError } from './exit-code.ts'
import { writeFile } from './write-file.ts'

/** The corrections of some problems, by the path of their file. */
export function fixesByFile(problems: readonly Problem[]): ReadonlyMap<string, readonly Fix[]> {
  const files = new Map<string, Fix[]>()
  for (const { file, fix } of problems) if (fix !== undefined) files.set(file, [...(files.get(file) ?? []), fix])
  return files
}

/**
 * Makes corrections in a file, in place, whole or not at all; every other byte stays. Gives how many were made: none in
 * a file that is not in UTF-8. Throws a `UsageError` where the file cannot be read or written.
 */
export function mendFile(file: string, fixes: readonly Fix[]): number {
  const { mark, text } = textOf(file)
  if (text === undefined) return 0
  const { text: mended, made } = mend(text, fixes)
  if (made.length > 0) writeFile(file, mark + mended)
  return made.length
}

/** The changes of corrections to a file, as a diff. */
export function diffOf(file: string, fixes: readonly Fix[]): string[] {
  const { text } = textOf(file)
  const lines = text === undefined ? [] : changedLines(text, fixes)
  return lines.length === 0 ? [] : [`--- ${clean(file)}`, `+++ ${clean(file)}`, ...lines.map((line) => clean(line))]
}

/** A file's text and the mark of its encoding that stands before it; no text where it is not in UTF-8. */
function textOf(file: string): { mark: string; text: string | undefined } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file))
    const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
    return { mark, text: text.slice(mark.length) }
  } catch (error) {
    if (error instanceof TypeError) return { mark: '', text: undefined }
    throw new UsageError(`${clean(file)} cannot be read any more`)
  }
}
