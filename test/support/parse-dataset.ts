import type { Dataset } from '../../src/model/model.ts'
import { parseWorld } from '../../src/storage/load.ts'

/** The dataset in a compiled text. */
export const parseDataset = (text: string): Dataset => parseWorld(text).dataset
