import type { FilePlace } from '../model/file-places.ts'

/** What a key asks for outside the program: whoever runs the viewer does it. */
export type Effect =
  | { readonly kind: 'edit'; readonly place: FilePlace }
  | { readonly kind: 'new'; readonly folder: string; readonly title: string }

/** What is done outside the program for whoever reads. What cannot be done is told in a sentence. */
export interface Outside {
  /** Opens a file at a line in the reader's editor until that is closed. The terminal must have been given back before. */
  edit(place: FilePlace): string | undefined
  /** Makes a briefing of this title in a folder; gives where to write in it. */
  create(folder: string, title: string): FilePlace | string
}
