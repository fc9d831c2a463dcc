import type { Line } from '../text/line.ts'
import type { Library } from '../viewer/library.ts'
import type { Kept } from '../visits/kept.ts'
import type { Values } from './arguments.ts'
import type { OptionSpec } from './options.ts'

/** A command's name, arguments and options, as help and completions give them. */
export interface CommandUsage {
  readonly name: string
  /** Its arguments as usage shows them. */
  readonly args: string
  readonly help: string
  readonly options: readonly OptionSpec[]
  /** The words that its argument may be, where they are few, and what each means. */
  readonly choices?: readonly { readonly name: string; readonly help: string }[]
}

/** The context of a command. Nothing in it knows of the process, so that a command can be run in a test. */
export interface Context {
  readonly commands: readonly CommandUsage[]
  readonly positionals: readonly string[]
  readonly values: Values
  /** The folder or file that `--data` or KBRIEF_DATA names. */
  readonly dataPath?: string | undefined
  readonly version: string
  /** Whether results are printed on a terminal. */
  readonly inTerminal: boolean
  /**
   * Shows a manual in roff to whoever sits at the terminal, and says whether that could be done; absent without one.
   */
  readonly openManual?: ((roff: string) => Promise<boolean>) | undefined
  /** Width to lay text out for, in cells. */
  readonly width: number
  /** The present day where the program runs, as an ISO day. */
  readonly today: () => string
  /** Reads a path, or without one the data that was asked for. Throws a `UsageError` when it cannot be read. */
  readonly open: (path?: string) => Promise<Library>
  /** Whose reports need not have been out by the day that what was opened is seen from, but may have been. */
  readonly perhaps: () => readonly string[]
  /** The record of the last visit to the data; undefined where nothing is to be kept. */
  readonly kept: () => Promise<Kept | undefined>
  /** Prints results on standard output. */
  readonly print: (lines: readonly Line[]) => void
  /** Writes text as it is on standard output. */
  readonly write: (text: string) => void
  /** Whether standard input is a terminal, so that nothing is piped in. */
  readonly isTyped?: () => boolean
  /**
   * Opens the viewer on a folder or file, and in it the review of the draft that a briefing of this id is; absent where
   * there is no terminal to open it on.
   */
  readonly review?: ((draft: { path: string; briefing: string }) => Promise<boolean>) | undefined
  /** Says something beside the results, on standard error. */
  readonly say: (text: string) => void
}

/** Prints a value as JSON, as people and programs read it: indented, one final line break. */
export const printJson = (context: Context, value: object): void =>
  context.write(`${JSON.stringify(withPerhaps(context, value), undefined, 2)}\n`)

/** The view as of a day, each row of a list for itself, with whose reports may be missing in it. */
export function withPerhaps(context: Context, value: object): object {
  const perhaps = context.perhaps()
  if (perhaps.length === 0) return value
  return Array.isArray(value) ? value.map((row: object) => ({ ...row, perhaps })) : { perhaps, ...value }
}
