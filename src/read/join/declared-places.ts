import { type FilePlace, type FilePlaces, placeKey } from '../../model/file-places.ts'
import type { FileDraft } from '../file-draft.ts'
import { lineAt } from '../markdown/source-file.ts'
import type { JoinedNames } from './name-resolver.ts'

/** Where briefings and declared actors and events stand, of those that share a name the first. Paths are as the files have them. */
export function declaredPlaces(
  briefings: readonly { readonly id: string; readonly file: string }[],
  files: readonly FileDraft[],
  names: JoinedNames,
): FilePlaces {
  const places = new Map<string, FilePlace>()
  const add = (key: string, place: FilePlace): void => {
    if (!places.has(key)) places.set(key, place)
  }
  for (const { id, file } of briefings) add(placeKey('briefing', id), { file, line: 1 })
  for (const { file, actors = [], events = [] } of files) {
    // A table has no text here, and its events stand where their claims do.
    if (file.text === '') continue
    for (const { name, at } of actors) {
      const id = names.actors.find(name)?.id
      if (id !== undefined) add(placeKey('actor', id), { file: file.name, line: lineAt(file, at) })
    }
    for (const { name, at } of events) add(placeKey('event', name), { file: file.name, line: lineAt(file, at) })
  }
  return places
}
