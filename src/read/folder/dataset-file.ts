import { readFileSync, statSync } from 'node:fs'
import { linesOfFile } from '../../storage/lines-of-file.ts'
import { DatasetError } from '../../storage/load.ts'
import type { DatasetText } from '../../storage/open-dataset.ts'
import { LARGEST_DATASET } from '../limits.ts'
import { decodeText } from './read-text.ts'

const inMegabytes = (bytes: number): string => `${bytes / 1024 / 1024} MB`

/** A compiled dataset in a file, read as it is asked for. Never waits for a pipe or a device. */
export function datasetFile(path: string): DatasetText {
  const { bytes, otherLayout } = LARGEST_DATASET
  const stat = statSync(path)
  if (!stat.isFile() && !stat.isDirectory()) throw new DatasetError('this is no regular file and is not read')
  if (stat.size > bytes) throw new DatasetError(`this file is larger than ${inMegabytes(bytes)} and is not read`)
  return {
    lines: () => linesOfFile(path),
    whole() {
      if (stat.size > otherLayout) {
        const most = inMegabytes(otherLayout)
        throw new DatasetError(`this file is larger than ${most} and not laid out as “kbrief build” writes it`)
      }
      const { text, problem } = decodeText(readFileSync(path))
      if (text === undefined) throw new DatasetError(problem ?? '')
      return text
    },
  }
}
