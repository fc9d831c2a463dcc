import type { FilePlace } from '../model/file-places.ts'
import type { CiteForm } from '../views/cite-forms.ts'
import type { Library } from './library.ts'
import type { Subject } from './subject.ts'

/** A task outside the program that a key asks for: whoever runs the viewer does it. */
export type Effect =
  | { readonly kind: 'edit'; readonly place: FilePlace }
  | { readonly kind: 'new'; readonly folder: string; readonly title: string }
  | { readonly kind: 'copy'; readonly subject: Subject; readonly form: CiteForm }
  | { readonly kind: 'open'; readonly url: string }

/** The tasks outside the program. Each tells its outcome in a sentence. */
export interface Outside {
  /** Opens a file at a line in the reader's editor until that is closed. The terminal must have been given back before. */
  edit(place: FilePlace): string | undefined
  /** Makes a briefing of this title in a folder; gives where to write in it. */
  create(folder: string, title: string): FilePlace | string
  /** Puts a thing of what is open on the clipboard, also by bytes that the terminal is sent. */
  copy(library: Library, subject: Subject, form: CiteForm, send: (bytes: string) => void): Promise<string>
  /** Opens a web address in the reader's browser; false where nothing here does. */
  open(url: string): Promise<boolean>
}
