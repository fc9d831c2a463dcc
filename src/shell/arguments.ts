import { parseArgs } from 'node:util'
import { nearestWord } from '../text/nearest-word.ts'
import { COMMANDS, type CommandSpec } from './command-table.ts'
import { UsageError } from './exit-code.ts'
import { COMMON, type OptionSpec } from './options.ts'

/** The values of options by name: a switch is true, anything else is text. */
export type Values = Readonly<Record<string, string | boolean | undefined>>

/** The parsed command line: a command, or the viewer when there is none. */
export interface Request {
  readonly command: CommandSpec | undefined
  readonly positionals: readonly string[]
  readonly values: Values
}

/**
 * Reads the command line; `help COMMAND` stands for `COMMAND --help`, as in many programs. Throws a `UsageError` that
 * says what is wrong and what to type.
 */
export function readArguments(typed: readonly string[]): Request {
  const [first, second] = words(typed)
  const asksHelp = first?.value === 'help'
  const name = asksHelp ? second?.value : first?.value
  const command = COMMANDS.find((each) => each.name === name)
  if (asksHelp && !command && name !== undefined && name !== 'help') throw noCommand(name)
  const argv = asksHelp ? ['--help', ...typed.filter((_, index) => index !== first.index)] : typed
  const specs = specsOf(command)
  const { values, positionals } = parseOptions(argv, specs, command)
  checkChoices(specs, values)
  return { command, positionals: command ? positionals.slice(1) : positionals, values }
}

/** The options that a command takes, or the viewer where there is none. */
export const specsOf = (command: CommandSpec | undefined): readonly OptionSpec[] => [
  ...COMMON,
  ...(command?.options ?? []),
]

/** The command that a mistyped word is nearest to, if one is near. */
export const nearestCommand = (word: string): string | undefined =>
  nearestWord(
    word,
    COMMANDS.map(({ name }) => name),
  )

function noCommand(word: string): UsageError {
  const near = nearestCommand(word)
  return new UsageError(
    `There is no command "${word}". ${near ? `Did you mean: kbrief help ${near}` : 'See: kbrief --help'}`,
  )
}

/** The arguments that belong to no option, wherever the options stand: the first may be a command. */
function words(argv: readonly string[]) {
  const every = [...COMMON, ...COMMANDS.flatMap(({ options }) => options)]
  const { tokens } = parseArgs({
    args: [...argv],
    options: described(every),
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  return tokens.filter((token) => token.kind === 'positional')
}

const described = (specs: readonly OptionSpec[]) =>
  Object.fromEntries(
    specs.map(({ name, value, short }) => [
      name,
      { type: value ? ('string' as const) : ('boolean' as const), ...(short && { short }) },
    ]),
  )

/** Parses arguments by the options that may be among them. Throws a `UsageError` that says what is wrong. */
export function parseOptions(argv: readonly string[], specs: readonly OptionSpec[], command: CommandSpec | undefined) {
  try {
    const options = described(specs)
    return parseArgs({ args: [...argv], options, allowPositionals: true }) as { values: Values; positionals: string[] }
  } catch (error) {
    throw new UsageError(whatIsWrong(error, specs, command))
  }
}

function whatIsWrong(error: unknown, specs: readonly OptionSpec[], command: CommandSpec | undefined): string {
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split(/\. To specify|\nDid you forget/)
  const typed = /^Unknown option '--?([^']+)'/.exec(reason)?.[1]
  const near =
    typed &&
    nearestWord(
      typed,
      specs.map(({ name }) => name),
    )
  if (command?.name === 'search' && /^Unknown option '-[^-]/.test(reason)) {
    return `${reason}. To leave a word out, put -- before the query: kbrief search -- kim -putin`
  }
  const help = command ? `kbrief ${command.name} --help` : 'kbrief --help'
  return `${reason}. ${near ? `Did you mean --${near}? ` : ''}See: ${help}`
}

/** Throws a `UsageError` where an option that takes one of a few values has another. */
export function checkChoices(specs: readonly OptionSpec[], values: Values): void {
  for (const { name, choices } of specs) {
    const value = values[name]
    if (typeof value !== 'string' || !choices || choices.includes(value)) continue
    throw new UsageError(`--${name} takes ${choices.join(', ')}, not "${value}".`)
  }
}
