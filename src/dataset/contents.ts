import type { Dataset } from './model.ts'

/**
 * What a list of briefings needs, on a line of its own at the head of a compiled dataset, so that 10,000 briefings are
 * listed before their claims are read. All of it stands in the records too.
 */
export interface Contents {
  /** Ids and names of outlets; briefings name them by their place here. */
  readonly outlets: readonly (readonly [id: string, name: string])[]
  readonly topics: readonly string[]
  /** Id, title, ISO day, place in `topics`, place in `outlets`; null where there is none. */
  readonly briefings: readonly ContentsRow[]
}

export type ContentsRow = readonly [
  id: string,
  title: string,
  date: string | null,
  topic: number | null,
  outlet: number | null,
]

/** Draws the contents of a dataset from its records. */
export function contentsOf({ briefings, actors }: Dataset): Contents {
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

/** The dataset as far as its contents tell: briefings without sections, and their outlets. */
export function datasetOfContents({ outlets, topics, briefings }: Contents): Dataset {
  return {
    schema: 1,
    briefings: briefings.map(([id, title, date, topic, outlet]) => ({
      id,
      title,
      ...(date !== null && { date }),
      ...(topic !== null && { topic: topics[topic] }),
      source: outlet === null ? {} : { outlet: outlets[outlet]?.[0] },
      sections: [],
    })),
    actors: outlets.map(([id, name]) => ({ id, name, kind: 'media', otherNames: [], roles: [] })),
    places: [],
    events: [],
    claims: [],
  }
}
