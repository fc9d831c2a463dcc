import { existsSync } from 'node:fs'
import type { Theme } from '../text/paint.ts'
import type { Outside } from '../viewer/effect.ts'
import type { VisitStore } from '../viewer/keep-visit.ts'
import type { Library, Opening } from '../viewer/library.ts'
import { nearestCommand, type Request, readArguments, type Values } from './arguments.ts'
import { COMMANDS } from './command-table.ts'
import { run as list } from './commands/list.ts'
import type { Context } from './context.ts'
import { namingVariable, withEnvironment } from './environment-options.ts'
import { EXIT, UsageError } from './exit-code.ts'
import { commandHelp, generalHelp } from './help.ts'
import { howToOpen } from './how-to-open.ts'
import { cleanLines, contextOf, dataPath, visitsTo } from './make-context.ts'
import { beginOpening, openData } from './open-data.ts'
import { withPath } from './path-argument.ts'
import { OPTIONS_VARIABLE } from './reference.ts'
import type { Shell } from './shell.ts'
import { listens, themeOf } from './theme.ts'

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
  /** Whether the briefings are those that come along. */
  readonly isBundled?: boolean
  /** Loads what the viewer has done outside of itself. */
  readonly outside: () => Promise<Outside>
}

/** Opens the viewer; false where there is no terminal for it. */
type View = (request: ViewerRequest) => Promise<boolean>

/** Holds a conversation about a library with whoever listens. */
type Converse = (
  library: Library,
  asOf: string | undefined,
  today: string,
  visits: VisitStore | undefined,
) => Promise<void>

/**
 * Does what the command line asks and gives the exit code. When it asks for the viewer, `view` is called if there is a
 * terminal, and the list of briefings is printed if there is none. For those who listen, `converse` is called instead.
 */
export async function run(argv: readonly string[], shell: Shell, view: View, converse: Converse): Promise<number> {
  let fromVariable: readonly string[] = []
  try {
    const request = withEnvironment(readArguments(argv), shell.env[OPTIONS_VARIABLE])
    fromVariable = request.fromVariable
    return await dispatch(request, shell, view, converse)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    shell.stderr.write(`${cleanLines(`kbrief: ${namingVariable(error.message, fromVariable)}`)}\n`)
    return EXIT.wrong
  }
}

async function dispatch(asked: Request, shell: Shell, view: View, converse: Converse): Promise<number> {
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
    const library = await openData(data, shell.bundled, how).catch(explained)
    await converse(library, asOf, shell.today(), await visitsTo(data, shell))
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
        isBundled: data === undefined,
      })
    )
      return EXIT.done
  }
  const named = path === undefined ? request : { ...request, values: { ...values, data: path } }
  return list(contextOf(named, shell, () => openData(data, shell.bundled, how).catch(explained)))
}

/** How the viewer looks, whether it has the mouse, and what it reaches outside. */
const looksOf = (values: Values, shell: Shell): Pick<ViewerRequest, 'theme' | 'mouse' | 'outside'> => ({
  theme: themeOf(values, shell, true),
  mouse: values['no-mouse'] !== true,
  outside: async () => (await import('./outside.ts')).makeOutside(shell.env, shell.today),
})

/** Lets a command take the whole terminal, where there is one: for the review of a draft, and for the manual. */
function screenIn({ values }: Request, shell: Shell, view: View): Pick<Context, 'review' | 'openManual'> {
  if (!shell.stdout.isTTY || shell.env.TERM === 'dumb' || listens(values, shell)) return {}
  return {
    openManual: async (roff) => (await import('./open-manual.ts')).openManual(roff),
    async review({ path, briefing }) {
      const { beginFolder } = await import('./begin-folder.ts')
      const opening = await beginFolder({ path })
      return view({ opening, ...looksOf(values, shell), asOf: undefined, today: shell.today(), review: briefing })
    },
  }
}

function printed(shell: Shell, text: string): number {
  shell.stdout.write(text)
  return EXIT.done
}

function tooMany(command: string, [first = '']: readonly string[]): UsageError {
  const missing = `There is no file or folder "${first}", and kbrief ${command} takes nothing else.`
  const why = existsSync(first)
    ? `kbrief ${command} takes one file or folder, and "${first}" is another.`
    : first.includes('\uFFFD')
      ? `The name "${first}" is not in UTF-8, so that nothing can be opened by it: rename it.`
      : missing
  return new UsageError(`${why} See: kbrief ${command} --help`)
}

/** A word that is no path may be a command that was mistyped. */
function mistyped(word: string, error: unknown): unknown {
  const near = nearestCommand(word)
  if (!(error instanceof UsageError) || near === undefined) return error
  return new UsageError(`There is no command or path "${word}". Did you mean: kbrief ${near}`)
}

async function asOfDay({ 'as-of': asOf }: Values): Promise<string | undefined> {
  return typeof asOf === 'string' ? (await import('./as-of-option.ts')).lastDayOf('as-of', asOf) : undefined
}
