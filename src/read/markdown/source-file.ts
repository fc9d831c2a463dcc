import { lastNotAfter } from '../../text/sorted-search.ts'

/** One input file as it was read, with the offset at which each of its lines starts. */
export interface SourceFile {
  readonly name: string
  readonly text: string
  readonly lineStarts: readonly number[]
}

/** Indexes the lines of a file. CRLF, LF and a lone CR each end a line; a byte order mark is dropped. */
export function makeSourceFile(name: string, text: string): SourceFile {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text
  const lineStarts = [0]
  for (const match of body.matchAll(/\r\n?|\n/g)) lineStarts.push(match.index + match[0].length)
  return { name, text: body, lineStarts }
}

/** The line, counted from 1, that holds an offset. */
export function lineAt(file: SourceFile, offset: number): number {
  return lastNotAfter(file.lineStarts, offset) + 1
}

/** The offset at which a line, counted from 1, starts; the end of the file past the last one. */
export function lineStart(file: SourceFile, line: number): number {
  return file.lineStarts[line - 1] ?? file.text.length
}
