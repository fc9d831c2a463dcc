import { isDay } from '../dates/day.ts'
import type { Dataset, Section, Source } from '../model/model.ts'
import { FIRST_LINE } from '../model/schema-version.ts'
import { byTopic, latestFirst } from '../model/topics.ts'
import { cleanValue, needsNoCleaning } from './clean-dataset.ts'

/**
 * The table of contents of a compiled dataset, for the list of briefings, on a line of its own at the head of a compiled dataset, so that 10,000 briefings are
 * listed before their claims are read. All of it stands in the records too.
 */
export interface Contents {
  /** Ids and names of outlets; briefings name them by their place here. */
  readonly outlets: readonly (readonly [id: string, name: string])[]
  readonly topics: readonly string[]
  /** Id, title, ISO day, place in `topics`, place in `outlets`; null where there is none. */
  readonly briefings: readonly ContentsRow[]
  /** How many briefings there are in all, where these are only the first that are listed. */
  readonly count?: number | undefined
}

/** One briefing in the contents; ids, places and ISO days as the fields are named. */
export type ContentsRow = readonly [
  id: string,
  title: string,
  date: string | null,
  topic: number | null,
  outlet: number | null,
]

/** More than any screen lists. */
const FIRST = 200

/** The contents of a large dataset as far as its list is seen first; undefined where that is nearly all of it. */
export function firstContents({ briefings, actors }: Dataset): Contents | undefined {
  if (briefings.length < 2 * FIRST) return undefined
  const listed = byTopic(latestFirst(briefings)).flatMap((topic) => topic.briefings)
  return { count: briefings.length, ...contentsOf({ briefings: listed.slice(0, FIRST), actors }) }
}

/** Draws the contents of a dataset from its records. */
export function contentsOf({ briefings, actors }: Pick<Dataset, 'briefings' | 'actors'>): Contents {
  const outletIds = [...new Set(briefings.flatMap(({ source }) => source.outlet ?? []))]
  const topics = [...new Set(briefings.flatMap(({ topic }) => topic ?? []))]
  const names = new Map(actors.map(({ id, name }) => [id, name]))
  const outletAt = new Map(outletIds.map((id, at) => [id, at]))
  const topicAt = new Map(topics.map((topic, at) => [topic, at]))
  const place = (at: ReadonlyMap<string, number>, key: string | undefined): number | null =>
    key === undefined ? null : (at.get(key) ?? null)
  return {
    outlets: outletIds.map((id) => [id, names.get(id) ?? id]),
    topics,
    briefings: briefings.map(({ id, title, date, topic, source }) => [
      id,
      title,
      date ?? null,
      place(topicAt, topic),
      place(outletAt, source.outlet),
    ]),
  }
}

/** The contents in a JSON text, cleaned; undefined where it holds anything else. */
function parseContents(json: string): Contents | undefined {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return undefined
  }
  if (!isContents(value)) return undefined
  // One look at the whole text spares one at each of its parts.
  return needsNoCleaning(json) ? value : (cleanValue(value) as Contents)
}

/** A check of its own instead of a schema, as this stands between the reader and the first frame. */
function isContents(value: unknown): value is Contents {
  if (typeof value !== 'object' || value === null) return false
  const { outlets, topics, briefings, count } = value as Partial<Record<keyof Contents, unknown>>
  const isCounted = count === undefined || isPlace(count)
  return isCounted && isList(outlets, isOutlet) && isList(topics, isText) && isList(briefings, isRow)
}

const isList = (value: unknown, fits: (item: unknown) => boolean): boolean => Array.isArray(value) && value.every(fits)
const isText = (value: unknown): boolean => typeof value === 'string'
const isPlace = (value: unknown): boolean => value === null || (Number.isInteger(value) && (value as number) >= 0)
const isOutlet = (row: unknown): boolean => Array.isArray(row) && row.length === 2 && isText(row[0]) && isText(row[1])
const isRow = (row: unknown): boolean =>
  Array.isArray(row) &&
  row.length === 5 &&
  isText(row[0]) &&
  isText(row[1]) &&
  (row[2] === null || (typeof row[2] === 'string' && isDay(row[2]))) &&
  isPlace(row[3]) &&
  isPlace(row[4])

/** The dataset as far as its contents tell: briefings without sections, and their outlets. */
function datasetOfContents({ outlets, topics, briefings }: Contents): Dataset {
  const sources = outlets.map(([outlet]) => ({ outlet }))
  return {
    schema: 1,
    briefings: briefings.map(([id, title, date, topic, outlet]) => ({
      id,
      title,
      date: date ?? undefined,
      topic: topic === null ? undefined : topics[topic],
      source: (outlet === null ? undefined : sources[outlet]) ?? NO_SOURCE,
      sections: NO_SECTIONS,
    })),
    actors: outlets.map(([id, name]) => ({ id, name, kind: 'media', otherNames: [], roles: [] })),
    places: [],
    events: [],
    claims: [],
  }
}

const NO_SOURCE: Source = {}
const NO_SECTIONS: Section[] = []

/** The head of a compiled dataset, before its records. */
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
