import { setFlagsFromString } from 'node:v8'
import type { World } from '../model/world.ts'
import { datasetFile } from '../read/folder/dataset-file.ts'
import { reason } from '../read/folder/read-text.ts'
import { DatasetError } from '../storage/load.ts'
import { readDataset } from '../storage/open-dataset.ts'
import { clean } from '../text/clean.ts'
import type { Library } from '../viewer/library.ts'
import { runBetweenKeys, runToEnd } from '../work.ts'
import { UsageError } from './exit-code.ts'

/** Opens a compiled dataset whole. Throws a `UsageError` that says what is wrong with it. */
export function openDatasetFile(path: string): Library {
  try {
    return libraryOf(runToEnd(readDataset(datasetFile(path))))
  } catch (error) {
    throw new UsageError(whyNot(path, error))
  }
}

/**
 * The same in turns, between which the screen is drawn; undefined when it was stopped. From then on garbage is collected
 * whenever it takes 15 % of what is in use: by itself V8 waits longer, for some 100 MB more with 200,000 claims.
 */
export async function readDatasetFile(path: string, stopped: () => boolean): Promise<Library | undefined> {
  setFlagsFromString('--heap-growing-percent=15')
  try {
    const world = await runBetweenKeys(readDataset(datasetFile(path)), () => !stopped())
    return world && libraryOf(world)
  } catch (error) {
    throw new UsageError(whyNot(path, error))
  }
}

const libraryOf = (world: World): Library => ({ world, problems: [] })

function whyNot(path: string, error: unknown): string {
  if (error instanceof DatasetError) return `${clean(path)} cannot be opened: ${error.message}`
  if (error instanceof Error && 'code' in error) return `${clean(path)} cannot be opened: ${reason(error)}`
  throw error
}
