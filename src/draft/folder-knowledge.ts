import type { Dataset } from '../model/model.ts'
import { type EventProfile, eventProfiles } from './event-profile.ts'
import { foldedName, makeNameTable, type NameTable } from './name-table.ts'

/** The knowledge of a folder, made once for all its drafts. */
export interface FolderKnowledge {
  readonly table: NameTable
  readonly events: readonly EventProfile[]
  /** The id of an actor or a place by its name, as the events have it. */
  readonly idOf: (name: string) => string
}

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
