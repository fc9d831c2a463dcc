import { KNOWN_SUBJECTS, knownFile } from '../model/known-files.ts'

/** A name, and what it stands for. */
type Entry = readonly [name: string, help: string]

/** The variable that holds options. */
export const OPTIONS_VARIABLE = 'KBRIEF_OPTIONS'

/** The variables that the program reads: help, the man page and src/SHELL.md tell of these. */
export const ENVIRONMENT: readonly Entry[] = [
  [OPTIONS_VARIABLE, "Options that stand before those typed, such as --ascii --as-of '17 April 2019'"],
  ['KBRIEF_DATA', 'A PATH to read where --data names none'],
  ['KBRIEF_SCREEN_READER', 'Set to 1 it stands for --screen-reader'],
  ['NO_COLOR', 'Set to anything it turns colour off'],
  ['VISUAL, EDITOR', 'The editor that files are opened in; vi where neither is set'],
  ['XDG_CACHE_HOME', 'Where the folder kbrief of compiled briefings lies, in place of ~/.cache'],
  ['XDG_STATE_HOME', 'Where the folder kbrief of what is kept between visits lies, in place of ~/.local/state'],
  ['KBRIEF_STATE', 'Set to off nothing is kept between visits'],
]

/** The files that the program reads or keeps of itself. */
export const FILES: readonly Entry[] = [
  ['PATH/*.md, *.csv, *.json …', 'Briefings, tables and compiled datasets in a folder, and in the folders in it'],
  [
    `PATH/${KNOWN_SUBJECTS.map(knownFile).join(', ')}`,
    'What is known of actors, events and places beside the briefings',
  ],
  ['PATH/tables.yaml', 'What the columns of the tables beside it are'],
  ['~/.cache/kbrief/', 'Compiled briefings, so that a folder opens faster the next time; it may be deleted'],
  [
    '~/.local/state/kbrief/',
    'Where the viewer was left and what was seen, a small file for each that was opened; it may be deleted',
  ],
]

/** The exit codes. */
export const EXIT_CODES: readonly Entry[] = [
  ['0', 'Found, or done'],
  ['1', 'Nothing found, or check found errors'],
  ['2', 'Wrong usage, data that cannot be read, or a result that cannot be written'],
  ['70', 'A fault of kbrief itself'],
  ['128 + n', 'Ended by signal n; 129 also where the terminal has gone away'],
]
