import type { FilePlaces } from '../model/file-places.ts'
import type { Problem } from '../model/problem.ts'
import type { TableSummary } from '../model/table-summary.ts'
import type { World } from '../model/world.ts'
import type { Mending } from './mending.ts'
import type { OpenedDraft } from './reviewing.ts'
import type { ToldTable } from './telling-tables.ts'

/** An open dataset: a world, and the problems found in the files it was made from. */
export interface Library {
  readonly world: World
  readonly problems: readonly Problem[]
  /** How each table among them was understood. */
  readonly tables?: readonly TableSummary[] | undefined
  /** Whether it was read from files that can be corrected. */
  readonly typed?: true | undefined
  /** Where things stand in the files; absent where what is open is no file that can be edited. */
  readonly places?: FilePlaces | undefined
  /** The folder that is open, in which briefings can be made. */
  readonly folder?: string | undefined
  /** How many briefings there are in all, where the world has only those that are listed first. */
  readonly count?: number | undefined
  /** Seen as of a day, whose reports may have come out by then but need not. */
  readonly perhaps?: readonly string[] | undefined
  /** Set while more is being read: what, in words for the reader, such as `12 of 300 files`. */
  readonly reading?: string | undefined
  /** Set where the files could not be read again after a change: what is shown is as it was read last. */
  readonly stale?: true | undefined
  /** Set where the rest cannot be read: why, as a sentence. */
  readonly unread?: string | undefined
}

/** The outcome for a draft's file: written, changed by somebody else since, or not written, with the sentence why. */
export type WrittenDraft = 'written' | { readonly changed: string } | { readonly failed: string }

/** The files of drafts, for whoever goes through one. */
export interface Drafts {
  /** Reads the draft that a briefing of this id is; a sentence where it cannot be gone through. */
  open(briefing: string): Promise<OpenedDraft | string>
  /** The text of a draft's file as it stands now; undefined where it cannot be read. */
  read(file: string): string | undefined
  /** Writes a draft's file, unless it is no longer `before`. */
  write(file: string, text: string, before: string): WrittenDraft
}

/** Writes what is said of a table beside it; gives the sentence that tells what became of it. */
export type WriteTable = (told: ToldTable) => { readonly written: boolean; readonly notice: string }

/** Makes corrections in the files or takes the last back; gives the sentence that tells what became of it. */
export type Mend = (asked: Mending) => string

/** A dataset being opened: the part that can be shown at once, and how the rest of it comes. */
export interface Opening {
  readonly first: Library
  /** Where the files can be written: the drafts among them. */
  readonly drafts?: Drafts | undefined
  /** Writes what is said of a table, and tells what became of it; then the table is read anew. */
  readonly writeTable?: WriteTable | undefined
  /** Corrects the files that problems were found in. */
  readonly mend?: Mend | undefined
  /** Reads the files again, as when one of them was saved, and shows them. */
  readonly reread?: (() => Promise<void>) | undefined
  /** Where `first` is only the head of the list: the list, as soon as that is on the screen. To be called once. */
  readonly list?: (() => Library) | undefined
  /**
   * Begins to read the rest, and to follow the files as they change: each library takes the place of the one before.
   * A dataset that was shown and cannot be read any more is told to `fail`, as a sentence. Returns a function that stops it.
   */
  readonly follow?: ((show: (library: Library) => void, fail: (why: string) => void) => () => void) | undefined
}
