import type { Dataset } from '../model/model.ts'
import { FIRST_LINE } from '../model/schema-version.ts'
import { type Contents, datasetOfContents, parseContents } from './table-of-contents.ts'

/** What a compiled dataset tells before its records. */
export interface Head {
  /** The briefings that are listed first, or all where they are few. */
  readonly first: Dataset
  /** How many there are in all. */
  readonly count: number
  /** Reads the list of all briefings; undefined where it cannot be read. To be called once. */
  list(): Dataset | undefined
}

/** Reads the head of a compiled dataset, no more of it than is asked for; undefined where it has none. */
export function readHead(lines: Iterator<string>): Head | undefined {
  if (lines.next().value !== FIRST_LINE) return undefined
  const line = lines.next().value
  const first = contentsIn('first', line) ?? contentsIn('contents', line)
  if (!first) return undefined
  const dataset = datasetOfContents(first)
  return {
    first: dataset,
    count: first.count ?? first.briefings.length,
    list() {
      if (first.count === undefined) return dataset
      const all = contentsIn('contents', lines.next().value)
      return all && datasetOfContents(all)
    },
  }
}

function contentsIn(name: string, line: unknown): Contents | undefined {
  const prefix = `"${name}":`
  return typeof line === 'string' && line.startsWith(prefix) ? parseContents(line.slice(prefix.length, -1)) : undefined
}
