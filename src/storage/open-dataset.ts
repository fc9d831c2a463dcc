import { makeWorld, type World } from '../model/world.ts'
import { DatasetError, parseWorld } from './load.ts'
import { readLines } from './read-lines.ts'
import { findFaults } from './validate.ts'

/** A compiled dataset as text that is read piece by piece, any number of times from its start. */
export interface DatasetText {
  /** The lines, without their line breaks. */
  readonly lines: () => Iterable<string>
  readonly whole: () => string
  /** Whether this program has written it where nobody else does, so that it need not be validated. */
  readonly own?: boolean
}

/**
 * Reads, joins and validates a compiled dataset, as long work. Throws a
 * `DatasetError` that says where it is wrong.
 */
export function* readDataset(text: DatasetText): Generator<void, World> {
  const dataset = yield* readLines(text.lines(), text.own)
  if (!dataset) return parseWorld(text.whole())
  const world = makeWorld(dataset)
  if (text.own) return world
  for (const fault of findFaults(world)) {
    if (fault !== undefined) throw new DatasetError(fault)
    yield
  }
  return world
}
