import { COMMANDS, type CommandSpec } from './command-table.ts'
import { COMMON, type OptionSpec } from './options.ts'

/** `kbrief --help`: what it is for, every command, and the options that all of them take. */
export function generalHelp(): string {
  const rows = COMMANDS.map((command) => [usage(command), command.help] as const)
  return [
    'kbrief: a terminal reader for briefings',
    '',
    'Usage:',
    ...columns([
      ['kbrief', 'Open the viewer on the bundled briefings'],
      ['kbrief PATH', 'Open it on a folder, a .md, .csv or compiled .json file'],
      ...rows,
    ]),
    '',
    'Options:',
    ...columns(COMMON.map(optionRow)),
    '',
    'KBRIEF_DATA names a PATH to read when --data does not. NO_COLOR turns colour off. KBRIEF_SCREEN_READER=1 stands for',
    '--screen-reader.',
    'Exit: 0 found or done, 1 nothing found or check found errors, 2 wrong usage or unreadable data.',
    '',
  ].join('\n')
}

/** `kbrief COMMAND --help`. */
export function commandHelp(command: CommandSpec): string {
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

const usage = (command: CommandSpec): string => [command.name, command.args].filter(Boolean).join(' ')

function optionRow(option: OptionSpec): readonly [string, string] {
  const short = option.short ? `-${option.short}, ` : ''
  return [`${short}--${option.name}${option.value ? ` ${option.value}` : ''}`, option.help]
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const widest = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(widest)}  ${right}`)
}
