import { statSync } from 'node:fs'
import type { Library, Opening } from '../app/library.ts'
import { reason } from '../compile/read-text.ts'
import { DatasetError } from '../dataset/load.ts'
import type { Dataset } from '../dataset/model.ts'
import { readContents, readDataset } from '../dataset/open-dataset.ts'
import { makeWorld } from '../dataset/world.ts'
import { clean } from '../text/clean.ts'
import { datasetFile } from './dataset-file.ts'
import { UsageError } from './exit-code.ts'
import { atOnce, inTurns } from './slices.ts'

/** A file smaller than this is read faster than anybody would notice. */
const SMALL = 1024 * 1024

/** Opens a compiled dataset whole. Throws a `UsageError` that says what is wrong with it. */
export function openDatasetFile(path: string): Library {
  try {
    return libraryOf(atOnce(readDataset(datasetFile(path))))
  } catch (error) {
    throw new UsageError(whyNot(path, error))
  }
}

/** Opens a compiled dataset: a large one by its contents first, and the records while these are shown. */
export function beginDatasetFile(path: string): Opening {
  const contents = sizeOf(path) < SMALL ? undefined : readContents(datasetFile(path).lines())
  if (!contents) return { first: openDatasetFile(path) }
  return {
    first: { ...libraryOf(contents), reading: 'the claims' },
    follow(show, fail) {
      let stopped = false
      inTurns(readDataset(datasetFile(path)), () => stopped).then(
        (dataset) => dataset && show(libraryOf(dataset)),
        (error: unknown) => fail(whyNot(path, error)),
      )
      return () => {
        stopped = true
      }
    },
  }
}

const libraryOf = (dataset: Dataset): Library => ({ world: makeWorld(dataset), problems: [] })

function sizeOf(path: string): number {
  try {
    return statSync(path).size
  } catch (error) {
    throw new UsageError(whyNot(path, error))
  }
}

function whyNot(path: string, error: unknown): string {
  if (error instanceof DatasetError) return `${clean(path)} cannot be opened: ${error.message}`
  if (error instanceof Error && 'code' in error) return `${clean(path)} cannot be opened: ${reason(error)}`
  throw error
}
