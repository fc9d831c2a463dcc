import type { Library } from '../app/library.ts'
import { reason } from '../compile/read-text.ts'
import { DatasetError } from '../dataset/load.ts'
import type { Dataset } from '../dataset/model.ts'
import { readDataset } from '../dataset/open-dataset.ts'
import { makeWorld } from '../dataset/world.ts'
import { clean } from '../text/clean.ts'
import { datasetFile } from './dataset-file.ts'
import { UsageError } from './exit-code.ts'
import { atOnce, inTurns } from './slices.ts'

/** Opens a compiled dataset whole. Throws a `UsageError` that says what is wrong with it. */
export function openDatasetFile(path: string): Library {
  try {
    return libraryOf(atOnce(readDataset(datasetFile(path))))
  } catch (error) {
    throw new UsageError(whyNot(path, error))
  }
}

/** The same in turns, between which the screen is drawn; undefined when it was stopped. */
export async function readDatasetFile(path: string, stopped: () => boolean): Promise<Library | undefined> {
  try {
    const dataset = await inTurns(readDataset(datasetFile(path)), stopped)
    return dataset && libraryOf(dataset)
  } catch (error) {
    throw new UsageError(whyNot(path, error))
  }
}

const libraryOf = (dataset: Dataset): Library => ({ world: makeWorld(dataset), problems: [] })

function whyNot(path: string, error: unknown): string {
  if (error instanceof DatasetError) return `${clean(path)} cannot be opened: ${error.message}`
  if (error instanceof Error && 'code' in error) return `${clean(path)} cannot be opened: ${reason(error)}`
  throw error
}
