import type { CommandUsage } from './context.ts'
import { COMMON, type OptionSpec } from './options.ts'
import { ENVIRONMENT, EXIT_CODES } from './reference.ts'

/** `kbrief --help`: what it is for, every command, and the options that all of them take. */
export function generalHelp(commands: readonly CommandUsage[]): string {
  const rows = commands.map((command) => [usage(command), command.help] as const)
  return [
    'kbrief: a terminal reader for briefings',
    '',
    'Usage:',
    ...columns([
      ['kbrief', 'Open the viewer on the bundled briefings'],
      ['kbrief PATH', 'Open it on a folder, a file or a table; - is what is piped in'],
      ...rows,
    ]),
    '',
    'Options:',
    ...columns(COMMON.map(optionRow)),
    '',
    'Environment:',
    ...columns(ENVIRONMENT),
    '',
    'Exit codes:',
    ...columns(EXIT_CODES),
    '',
  ].join('\n')
}

/** `kbrief COMMAND --help`. */
export function commandHelp(command: CommandUsage): string {
  return [
    `kbrief ${usage(command)}`,
    '',
    `${command.help}.`,
    '',
    ...(command.choices
      ? [`${command.args}:`, ...columns(command.choices.map(({ name, help }) => [name, help])), '']
      : []),
    'Options:',
    ...columns([...command.options, ...COMMON].map(optionRow)),
    '',
  ].join('\n')
}

/** A command with its arguments, as it is typed after `kbrief`. */
export const usage = (command: CommandUsage): string => [command.name, command.args].filter(Boolean).join(' ')

/** An option as it is typed: `-o, --out FILE`. */
export const optionUsage = ({ name, short, value }: OptionSpec): string =>
  `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`

const optionRow = (option: OptionSpec): readonly [string, string] => [optionUsage(option), option.help]

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const widest = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(widest)}  ${right}`)
}
