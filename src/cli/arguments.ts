import { parseArgs } from 'node:util'
import { COMMANDS, type CommandSpec } from './command-table.ts'
import { UsageError } from './exit-code.ts'
import { COMMON, type OptionSpec } from './options.ts'

/** The values of options by name: a switch is true, anything else is text. */
export type Values = Readonly<Record<string, string | boolean | undefined>>

/** What was asked on the command line: a command, or the viewer when there is none. */
export interface Request {
  readonly command: CommandSpec | undefined
  readonly positionals: readonly string[]
  readonly values: Values
}

/** Options of the viewer beyond the common ones. */
export const VIEWER_OPTIONS: readonly OptionSpec[] = []

/** Reads the command line. Throws a `UsageError` that says what is wrong and what to type. */
export function readArguments(argv: readonly string[]): Request {
  const at = argv.findIndex((arg) => !arg.startsWith('-'))
  const name = argv[at]
  const command = COMMANDS.find((each) => each.name === name)
  const specs = [...COMMON, ...(command ? command.options : VIEWER_OPTIONS)]
  const rest = command ? [...argv.slice(0, at), ...argv.slice(at + 1)] : [...argv]
  const { values, positionals } = parsed(rest, specs, command)
  for (const spec of specs) checkChoice(spec, values[spec.name])
  return { command, positionals, values }
}

function parsed(args: string[], specs: readonly OptionSpec[], command: CommandSpec | undefined) {
  const options = Object.fromEntries(
    specs.map((spec) => [
      spec.name,
      { type: spec.value ? ('string' as const) : ('boolean' as const), ...(spec.short && { short: spec.short }) },
    ]),
  )
  try {
    return parseArgs({ args, options, allowPositionals: true }) as { values: Values; positionals: string[] }
  } catch (error) {
    const help = command ? `kbrief ${command.name} --help` : 'kbrief --help'
    const [reason] = String(error instanceof Error ? error.message : error).split('. To specify')
    throw new UsageError(`${reason}. See: ${help}`)
  }
}

function checkChoice(spec: OptionSpec, value: string | boolean | undefined): void {
  if (typeof value !== 'string' || !spec.choices || spec.choices.includes(value)) return
  throw new UsageError(`--${spec.name} takes ${spec.choices.join(', ')}, not "${value}".`)
}
