import { makeWorld, type World } from '../model/world.ts'
import { DatasetError, parseWorld } from './load.ts'
import { readLines } from './read-lines.ts'
import { faultSlices } from './validate.ts'

/** A compiled dataset as text that is read piece by piece, any number of times from its start. */
export interface DatasetText {
  /** The lines, without their line breaks. */
  readonly lines: () => Iterable<string>
  readonly whole: () => string
}

/**
 * Reads and joins a compiled dataset in slices of a few milliseconds, so that a screen can be drawn in between. Throws a
 * `DatasetError` that says where it is wrong.
 */
export function* readDataset(text: DatasetText): Generator<void, World> {
  const dataset = yield* readLines(text.lines())
  if (!dataset) return parseWorld(text.whole())
  const world = makeWorld(dataset)
  for (const fault of faultSlices(world)) {
    if (fault !== undefined) throw new DatasetError(fault)
    yield
  }
  return world
}
