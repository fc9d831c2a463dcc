import { isolateFields } from '../text/bidi.ts'
import { clean } from '../text/clean.ts'
import { counted } from '../text/counted.ts'
import type { Line } from '../text/line.ts'
import { paint } from '../text/paint.ts'
import type { VisitStore } from '../viewer/keep-visit.ts'
import type { Library } from '../viewer/library.ts'
import type { Request, Values } from './arguments.ts'
import { COMMANDS } from './command-table.ts'
import type { Context } from './context.ts'
import { howToOpen } from './how-to-open.ts'
import { openData } from './open-data.ts'
import type { Shell } from './shell.ts'
import { themeOf } from './theme.ts'

/** The width of text that is not for a terminal, and the least and the most that lines are laid out for in one. */
const PLAIN_WIDTH = 100
const LEAST = 40
const MOST = 120

/** Makes the context of a command. `open` opens the data in another way than the command line says. */
export function contextOf({ positionals, values }: Request, shell: Shell, open?: Context['open']): Context {
  const opened =
    open ??
    (async (path?: string) => openData(path ?? dataPath(values, shell), shell.bundled, await howToOpen(values, shell)))
  const theme = themeOf(values, shell, false)
  const columns = Number(shell.stdout.columns ?? shell.env.COLUMNS)
  // A file or a pipe has the text as it was written.
  const placed = shell.stdout.isTTY ? isolateFields : (line: string) => line
  let perhaps: readonly string[] = []
  const say = (text: string): void => void shell.stderr.write(`${cleanLines(text)}\n`)
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
      if (errors > 0)
        say(
          `kbrief: ${counted(errors, 'error')} in the files: kbrief check ${dataPath(values, shell) ?? 'PATH'} says which`,
        )
      const then = await seen(library, values['as-of'], say)
      perhaps = then.perhaps ?? []
      return then
    },
    perhaps: () => perhaps,
    print: (lines: readonly Line[]) =>
      shell.stdout.write(lines.map((line) => `${placed(paint(line, theme).trimEnd())}\n`).join('')),
    write: (text) => shell.stdout.write(text),
    say,
  }
}

/** A message may quote typed words or a file's name, which may hold anything. */
export const cleanLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => clean(line))
    .join('\n')

/** Where the data is, by `--data` or the environment. */
export function dataPath(values: Values, shell: Shell): string | undefined {
  return typeof values.data === 'string' ? values.data : shell.env.KBRIEF_DATA || undefined
}

/** The library as of the day that `--as-of` gives. Most are asked for none, and do not load what reads dates. */
async function seen(opened: Library, asOf: Values[string], say: (text: string) => void): Promise<Library> {
  return typeof asOf === 'string' ? (await import('./as-of-option.ts')).seenAsOf(opened, asOf, say) : opened
}

/** The record of visits to a path, or to the bundled briefings; undefined where nothing is to be kept. */
export async function visitsTo(data: string | undefined, { env, today }: Shell): Promise<VisitStore | undefined> {
  if (data === '-') return undefined
  const { visitFile, visitStore } = await import('./visit-file.ts')
  const file = visitFile(data, env)
  return file === undefined ? undefined : visitStore(file, today)
}
