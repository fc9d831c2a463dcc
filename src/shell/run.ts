import { existsSync } from 'node:fs'
import { isolateFields } from '../text/bidi.ts'
import { clean } from '../text/clean.ts'
import { counted } from '../text/counted.ts'
import type { Line } from '../text/line.ts'
import { paint, type Theme } from '../text/paint.ts'
import type { Outside } from '../viewer/effect.ts'
import type { VisitStore } from '../viewer/keep-visit.ts'
import type { Library, Opening } from '../viewer/library.ts'
import { nearestCommand, type Request, readArguments, type Values } from './arguments.ts'
import { COMMANDS } from './command-table.ts'
import { run as list } from './commands/list.ts'
import type { Context } from './context.ts'
import { namingVariable, withEnvironment } from './environment-options.ts'
import { EXIT, UsageError } from './exit-code.ts'
import { linkAddress, takesLinks } from './file-links.ts'
import { commandHelp, generalHelp } from './help.ts'
import { howToOpen } from './how-to-open.ts'
import { beginOpening, openData } from './open-data.ts'
import { OPTIONS_VARIABLE } from './reference.ts'

/** The part of standard output and standard error that shell commands use. */
interface Output {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

/** The part of the process that shell commands use. */
export interface Shell {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: Output
  readonly stderr: Output
  /** Where the bundled dataset lies. */
  readonly bundled: URL
  readonly version: string
  /** Whether somebody types into standard input, and nothing is piped there. */
  readonly isTyped?: () => boolean
  /** The present day, as an ISO day. */
  readonly today: () => string
}

/** The options of the viewer, where it was asked for. */
export interface ViewerRequest {
  readonly opening: Opening
  readonly theme: Theme
  readonly asOf: string | undefined
  readonly today: string
  readonly mouse: boolean
  /** The id of a briefing whose draft is gone through at once. */
  readonly review?: string | undefined
  readonly visits?: VisitStore | undefined
  readonly fresh?: boolean
  /** Loads what the viewer has done outside of itself. */
  readonly outside: () => Promise<Outside>
}

/**
 * Does what the command line asks and gives the exit code. When it asks for the viewer, `view` is called if there is a
 * terminal, and the list of briefings is printed if there is none. For those who listen, `converse` is called instead.
 */
export async function run(
  argv: readonly string[],
  shell: Shell,
  view: (request: ViewerRequest) => Promise<boolean>,
  converse: (library: Library, asOf: string | undefined, today: string) => Promise<void>,
): Promise<number> {
  let fromVariable: readonly string[] = []
  try {
    const request = withEnvironment(readArguments(argv), shell.env[OPTIONS_VARIABLE])
    fromVariable = request.fromVariable
    return await dispatch(request, shell, view, converse)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    shell.stderr.write(`${harmless(`kbrief: ${namingVariable(error.message, fromVariable)}`)}\n`)
    return EXIT.wrong
  }
}

async function dispatch(
  asked: Request,
  shell: Shell,
  view: (request: ViewerRequest) => Promise<boolean>,
  converse: (library: Library, asOf: string | undefined, today: string) => Promise<void>,
): Promise<number> {
  const request = withPath(asked)
  const { command, values, positionals } = request
  if (values.version) return printed(shell, `${shell.version}\n`)
  if (values.help) return printed(shell, command ? commandHelp(command) : generalHelp(COMMANDS))
  if (command) {
    if (command.args === '' && positionals.length > 0) throw tooMany(command.name, positionals)
    return command.run({ ...contextOf(request, shell), ...screenIn(request, shell, view) })
  }
  const [path, ...more] = positionals
  if (path !== undefined && more.length > 0) {
    throw mistyped(path, new UsageError(`One PATH at a time: "${more[0]}" is one too many. See: kbrief --help`))
  }
  const data = path ?? dataPath(values, shell)
  const how = data === undefined ? {} : await howToOpen(values, shell)
  const explained = (error: unknown): never => {
    throw path === undefined ? error : mistyped(path, error)
  }
  // A dumb terminal cannot take back what it has shown, so that no screen can be drawn on it; a conversation needs none.
  if (listens(values, shell) || (shell.stdout.isTTY && shell.env.TERM === 'dumb')) {
    const asOf = await asOfDay(values)
    await converse(await openData(data, shell.bundled, how).catch(explained), asOf, shell.today())
    return EXIT.done
  }
  if (shell.stdout.isTTY) {
    const opening = await beginOpening(data, shell.bundled, how).catch(explained)
    const visits = await visitsTo(data, shell)
    const fresh = values.fresh === true
    if (
      await view({
        opening,
        ...looksOf(values, shell),
        asOf: await asOfDay(values),
        today: shell.today(),
        visits,
        fresh,
      })
    )
      return EXIT.done
  }
  return list(contextOf(request, shell, () => openData(data, shell.bundled, how).catch(explained)))
}

/** The record of visits to a path, or to the bundled briefings; undefined where nothing is to be kept. */
async function visitsTo(data: string | undefined, { env, today }: Shell): Promise<VisitStore | undefined> {
  if (data === '-') return undefined
  const { visitFile, visitStore } = await import('./visit-file.ts')
  const file = visitFile(data, env)
  return file === undefined ? undefined : visitStore(file, today)
}

/** How the viewer looks, whether it has the mouse, and what it reaches outside. */
const looksOf = (values: Values, shell: Shell): Pick<ViewerRequest, 'theme' | 'mouse' | 'outside'> => ({
  theme: themeOf(values, shell, true),
  mouse: values['no-mouse'] !== true,
  outside: async () => (await import('./outside.ts')).makeOutside(shell.env, shell.today),
})

/** Lets a command take the whole terminal, where there is one: for the review of a draft, and for the manual. */
function screenIn(
  { values }: Request,
  shell: Shell,
  view: (request: ViewerRequest) => Promise<boolean>,
): Pick<Context, 'review' | 'openManual'> {
  if (!shell.stdout.isTTY || shell.env.TERM === 'dumb' || listens(values, shell)) return {}
  return {
    openManual: async (roff) => (await import('./open-manual.ts')).openManual(roff),
    async review({ path, briefing, report }) {
      const { beginFolder } = await import('./begin-folder.ts')
      const opening = await beginFolder({ path }, report)
      return view({ opening, ...looksOf(values, shell), asOf: undefined, today: shell.today(), review: briefing })
    },
  }
}

/** Whether it is for somebody who listens. */
const listens = (values: Values, { env }: Shell): boolean =>
  values['screen-reader'] === true || !['', '0'].includes(env.KBRIEF_SCREEN_READER ?? '')

function printed(shell: Shell, text: string): number {
  shell.stdout.write(text)
  return EXIT.done
}

/** Commands whose arguments are files themselves, or never are. */
const OWN_ARGUMENTS: ReadonlySet<string> = new Set([
  'check',
  'build',
  'new',
  'draft',
  'schema',
  'keys',
  'man',
  'completion',
])

/**
 * A path among the arguments of a command stands for `--data PATH`: `kbrief list FOLDER`, `kbrief event NAME FOLDER`.
 * Of a name alone that is a path as well, `show` prints the briefing in it.
 */
function withPath(request: Request): Request {
  const { command, values, positionals } = request
  if (command === undefined || OWN_ARGUMENTS.has(command.name) || values.data !== undefined) return request
  const takesNone = command.args === '' || command.name === 'show'
  const at = [0, positionals.length - 1].find((index) => {
    const word = positionals[index]
    return word !== undefined && (takesNone || positionals.length > 1) && (word === '-' || existsSync(word))
  })
  if (at === undefined) return request
  const rest = positionals.filter((_, index) => index !== at)
  return { command, values: { ...values, data: positionals[at] }, positionals: rest }
}

const tooMany = (command: string, [first]: readonly string[]): UsageError =>
  new UsageError(
    `There is no file or folder "${first}", and kbrief ${command} takes nothing else. See: kbrief ${command} --help`,
  )

/** A word that is no path may be a command that was mistyped. */
function mistyped(word: string, error: unknown): unknown {
  const near = nearestCommand(word)
  if (!(error instanceof UsageError) || near === undefined) return error
  return new UsageError(`There is no command or path "${word}". Did you mean: kbrief ${near}`)
}

/** The width of text that is not for a terminal, and the least and the most that lines are laid out for in one. */
const PLAIN_WIDTH = 100
const LEAST = 40
const MOST = 120

function contextOf({ positionals, values }: Request, shell: Shell, open?: Context['open']): Context {
  const opened =
    open ??
    (async (path?: string) => openData(path ?? dataPath(values, shell), shell.bundled, await howToOpen(values, shell)))
  const theme = themeOf(values, shell, false)
  const columns = Number(shell.stdout.columns ?? shell.env.COLUMNS)
  // A file or a pipe has the text as it was written.
  const placed = shell.stdout.isTTY ? isolateFields : (line: string) => line
  const say = (text: string): void => void shell.stderr.write(`${harmless(text)}\n`)
  return {
    commands: COMMANDS,
    positionals,
    values,
    dataPath: dataPath(values, shell),
    version: shell.version,
    inTerminal: shell.stdout.isTTY === true,
    width: shell.stdout.isTTY && columns > 0 ? Math.max(LEAST, Math.min(columns, MOST)) : PLAIN_WIDTH,
    today: shell.today,
    async kept() {
      return (await visitsTo(dataPath(values, shell), shell))?.read()
    },
    ...(shell.isTyped && { isTyped: shell.isTyped }),
    async open() {
      const library = await opened()
      const errors = library.problems.filter(({ severity }) => severity === 'error').length
      if (errors > 0) say(`kbrief: ${counted(errors, 'error')} in the files, left out here: see kbrief check PATH`)
      return seen(library, values['as-of'], say)
    },
    print: (lines: readonly Line[]) =>
      shell.stdout.write(lines.map((line) => `${placed(paint(line, theme).trimEnd())}\n`).join('')),
    write: (text) => shell.stdout.write(text),
    say,
  }
}

/** A message may quote typed words or a file's name, which may hold anything. */
const harmless = (text: string): string =>
  text
    .split('\n')
    .map((line) => clean(line))
    .join('\n')

function dataPath(values: Values, shell: Shell): string | undefined {
  return typeof values.data === 'string' ? values.data : shell.env.KBRIEF_DATA || undefined
}

/** The library as of the day that `--as-of` gives. Most are asked for none, and do not load what reads dates. */
async function seen(opened: Library, asOf: Values[string], say: (text: string) => void): Promise<Library> {
  return typeof asOf === 'string' ? (await import('./as-of-option.ts')).seenAsOf(opened, asOf, say) : opened
}

async function asOfDay({ 'as-of': asOf }: Values): Promise<string | undefined> {
  return typeof asOf === 'string' ? (await import('./as-of-option.ts')).lastDayOf('as-of', asOf) : undefined
}

/**
 * The viewer keeps bold and underline without colour; what is printed into a pipe or a file is bare text. Those who
 * listen get neither colour nor signs.
 */
function themeOf(values: Values, shell: Shell, viewer: boolean): Theme {
  const { env, stdout } = shell
  const listening = listens(values, shell)
  const able = (viewer || stdout.isTTY === true) && env.TERM !== 'dumb' && !env.NO_COLOR && !listening
  const colour = values.color === 'always' || (values.color !== 'never' && able)
  const links = takesLinks(env) && (viewer || (colour && stdout.isTTY === true))
  return {
    looks: colour ? 'colour' : viewer ? 'plain' : 'none',
    ascii: values.ascii === true || listening,
    ...(links && { linkAddress }),
  }
}
