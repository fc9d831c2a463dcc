import type { Dataset } from '../model/model.ts'
import type { FolderKnowledge } from './draft-report.ts'
import { eventProfiles } from './event-profile.ts'
import { foldedName, makeNameTable } from './name-table.ts'

/** The knowledge of a folder for a draft: its actors with all their spellings, its places and its events. */
export function folderKnowledge(dataset: Dataset | undefined): FolderKnowledge {
  const { actors, places } = dataset ?? { actors: [], places: [] }
  const ids = new Map([...places, ...actors].map(({ id, name }) => [foldedName(name), id]))
  return {
    table: makeNameTable({ actors, places }),
    events: dataset ? eventProfiles(dataset) : [],
    idOf: (name) => ids.get(foldedName(name)) ?? name,
  }
}
