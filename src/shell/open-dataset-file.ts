import { readFileSync, statSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import type { World } from '../model/world.ts'
import { decodeText, reason } from '../read/folder/read-text.ts'
import { DatasetError } from '../storage/load.ts'
import { type DatasetText, readDataset } from '../storage/open-dataset.ts'
import { clean } from '../text/clean.ts'
import type { Library } from '../viewer/library.ts'
import { runBetweenKeys, runToEnd } from '../work.ts'
import { UsageError } from './exit-code.ts'
import { linesOfFile } from './lines-of-file.ts'

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

/** Line by line each record is held once; any other layout must be held whole, and several times over. */
const MEGABYTE = 1024 * 1024
const LARGEST = 512 * MEGABYTE
const LARGEST_WHOLE = 128 * MEGABYTE

/** A compiled dataset in a file, read as it is asked for. Never waits for a pipe or a device. */
function datasetFile(path: string): DatasetText {
  const stat = statSync(path)
  if (!stat.isFile() && !stat.isDirectory()) throw new DatasetError('this is no regular file and is not read')
  if (stat.size > LARGEST) throw new DatasetError(`this file is larger than ${LARGEST / MEGABYTE} MB and is not read`)
  return {
    lines: () => linesOfFile(path),
    whole() {
      if (stat.size > LARGEST_WHOLE) {
        const most = `${LARGEST_WHOLE / MEGABYTE} MB`
        throw new DatasetError(`this file is larger than ${most} and not laid out as “kbrief build” writes it`)
      }
      const { text, problem } = decodeText(readFileSync(path))
      if (text === undefined) throw new DatasetError(problem ?? '')
      return text
    },
  }
}

const libraryOf = (world: World): Library => ({ world, problems: [] })

function whyNot(path: string, error: unknown): string {
  if (error instanceof DatasetError) return `${clean(path)} cannot be opened: ${error.message}`
  if (error instanceof Error && 'code' in error) return `${clean(path)} cannot be opened: ${reason(error)}`
  throw error
}
