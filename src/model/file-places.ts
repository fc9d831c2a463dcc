/** A place in a file: its path, and a line counted from 1. */
export interface FilePlace {
  readonly file: string
  readonly line: number
}

/**
 * Where things stand in the files that they were compiled from, by `placeKey`: a briefing at the start of its file, an
 * actor and an event where YAML has them. A claim stands in the file of its briefing, at its own line.
 */
export type FilePlaces = ReadonlyMap<string, FilePlace>

/** By what a thing is found among the places. */
export const placeKey = (kind: 'briefing' | 'actor' | 'event', id: string): string => `${kind} ${id}`
