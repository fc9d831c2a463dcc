import { datasetOfContents, parseContents } from './contents.ts'
import { FIRST_LINE } from './first-line.ts'
import type { Dataset } from './model.ts'

/** Reads as much of a compiled dataset as its contents tell; undefined where it has none. */
export function readContents(lines: Iterable<string>): Dataset | undefined {
  let number = 0
  for (const line of lines) {
    number++
    if (number === 1 && line !== FIRST_LINE) return undefined
    if (number === 2) return contentsIn(line)
  }
  return undefined
}

function contentsIn(line: string): Dataset | undefined {
  const prefix = '"contents":'
  const contents = line.startsWith(prefix) ? parseContents(line.slice(prefix.length, -1)) : undefined
  return contents && datasetOfContents(contents)
}
