import { clean } from '../text/clean.ts'
import { decodeKnown, encodeKnown, type Known } from './known.ts'
import { MARKABLE, type Mark, markKey } from './mark.ts'

/** The record kept of one dataset from one visit to the next. */
export interface Kept {
  /** The ISO day of the last visit. */
  readonly last?: string | undefined
  /** The ids that were there then; undefined where they are not known, so that nothing is new. */
  readonly known?: Known | undefined
  /** Where the reader was, as the viewer wrote it. */
  readonly place?: unknown
  /** Earlier queries, the latest last. */
  readonly queries: readonly string[]
  /** The latest last. */
  readonly marks: readonly Mark[]
}

/** The record before the first visit. */
export const NOTHING_KEPT: Kept = { queries: [], marks: [] }

/** The version of the form in which the record is written. */
const VERSION = 1

/** So many queries are kept. */
const MOST_QUERIES = 100

/** The record as the text of a file: a line of JSON that a person can read, then the known ids. */
export function writeKept({ known, queries, ...head }: Kept): string {
  const json = JSON.stringify({ kbrief: VERSION, ...head, queries: queries.slice(-MOST_QUERIES) })
  return `${json}\n${known ? encodeKnown(known) : ''}\n`
}

/**
 * Reads a file of what `writeKept` wrote. Of a damaged one what can be read is kept, the rest is as before the first
 * visit.
 */
export function readKept(bytes: Buffer): Kept {
  const end = bytes.indexOf('\n')
  const head = bytes.toString('utf8', 0, end < 0 ? bytes.length : end)
  const { last, place, queries, marks } = objectOf(head)
  return {
    ...(typeof last === 'string' && /^\d{4}-\d\d-\d\d$/.test(last) && { last }),
    // In a large dataset this takes longer than the first frame, which needs none of it.
    get known() {
      return end < 0 ? undefined : decodeKnown(bytes.toString('latin1', end + 1).split('\n')[0] ?? '')
    },
    place,
    queries: listOf(queries).flatMap((each) => (typeof each === 'string' ? clean(each) : [])),
    marks: listOf(marks).flatMap((each) => markOf(each) ?? []),
  }
}

/** Whether a file was written by a later version, and may hold what this one cannot write again. */
export function isOfLaterVersion(bytes: Buffer): boolean {
  const end = bytes.indexOf('\n')
  const { kbrief } = objectOf(bytes.toString('utf8', 0, end < 0 ? bytes.length : end))
  return typeof kbrief === 'number' && kbrief > VERSION
}

function objectOf(json: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

function markOf(value: unknown): Mark | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { kind, id, words, briefing, note } = value as Readonly<Record<string, unknown>>
  const known = MARKABLE.find((each) => each === kind)
  if (!known || typeof id !== 'string' || typeof words !== 'string') return undefined
  return {
    kind: known,
    id,
    words: clean(words),
    ...(typeof briefing === 'string' && { briefing }),
    ...(typeof note === 'string' && note !== '' && { note: clean(note) }),
  }
}

/** Marks as they are in a file with the changes that were made to others: somebody else may have changed the file. */
export function mergeMarks(inFile: readonly Mark[], before: readonly Mark[], after: readonly Mark[]): readonly Mark[] {
  const kept = new Set(after.map(markKey))
  const touched = new Set([
    ...before.filter((mark) => !kept.has(markKey(mark))).map(markKey),
    ...after.filter((mark) => !before.includes(mark)).map(markKey),
  ])
  return [
    ...inFile.filter((mark) => !touched.has(markKey(mark))),
    ...after.filter((mark) => touched.has(markKey(mark))),
  ]
}
