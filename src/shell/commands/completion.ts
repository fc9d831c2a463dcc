import type { CommandUsage, Context } from '../context.ts'
import { EXIT, UsageError } from '../exit-code.ts'
import { EXPORT_FORMATS } from '../export-formats.ts'
import { COMMON, type OptionSpec } from '../options.ts'

/** `kbrief completion SHELL`: completions, made from the one command table. */
export function run(context: Context): number {
  const [shell = ''] = context.positionals
  const make = Object.hasOwn(SHELLS, shell) ? SHELLS[shell] : undefined
  if (!make) throw new UsageError(`Completions for which shell? Type: kbrief completion bash, zsh or fish`)
  context.write(make(context.commands))
  return EXIT.done
}

/** What a command takes as its argument, where that is one of a few words. */
const TAKES: Readonly<Record<string, () => readonly string[]>> = {
  export: () => EXPORT_FORMATS,
  completion: () => Object.keys(SHELLS),
}

const takenBy = (command: string): string => TAKES[command]?.().join(' ') ?? ''

const namesOf = (commands: readonly CommandUsage[]): string => commands.map(({ name }) => name).join(' ')

const flags = (options: readonly OptionSpec[]): string =>
  [...options, ...COMMON].map(({ name }) => `--${name}`).join(' ')

function bash(table: readonly CommandUsage[]): string {
  const cases = table.map(
    ({ name, options }) => `    ${name}) words="${`${takenBy(name)} ${flags(options)}`.trim()}" ;;`,
  )
  return `_kbrief() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
    *) words="${namesOf(table)} ${flags([])}" ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  [[ \${#COMPREPLY[@]} -eq 0 ]] && COMPREPLY=($(compgen -f -- "$current"))
}
complete -F _kbrief kbrief
`
}

function zsh(table: readonly CommandUsage[]): string {
  const commands = table.map(({ name, help }) => `    '${name}:${quoted(help)}'`)
  const cases = table.map((command) => {
    const options = [...command.options, ...COMMON].map(zshOption)
    const taken = takenBy(command.name)
    const rest = taken ? `1: :' '2:${command.args}:(${taken})` : '*:file:_files'
    return `    ${command.name}) _arguments ${options.join(' ')} '${rest}' ;;`
  })
  return `#compdef kbrief
_kbrief() {
  local -a commands
  commands=(
${commands.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    _files
    return
  fi
  case "\${words[2]}" in
${cases.join('\n')}
    *) _files ;;
  esac
}
compdef _kbrief kbrief
`
}

function zshOption({ name, value, choices, help }: OptionSpec): string {
  const takes = value === undefined ? '' : `:${value}:${choices ? `(${choices.join(' ')})` : '_files'}`
  return `'--${name}[${quoted(help)}]${takes}'`
}

function fish(table: readonly CommandUsage[]): string {
  const first = `not __fish_seen_subcommand_from ${namesOf(table)}`
  const commands = table.map(({ name, help }) => `complete -c kbrief -n '${first}' -a ${name} -d '${quoted(help)}'`)
  const common = COMMON.map((option) => fishOption(option, ''))
  const own = table.flatMap(({ name, options }) =>
    options.map((option) => fishOption(option, ` -n '__fish_seen_subcommand_from ${name}'`)),
  )
  const taken = Object.keys(TAKES).map(
    (name) => `complete -c kbrief -n '__fish_seen_subcommand_from ${name}' -f -a '${takenBy(name)}'`,
  )
  return `${[...commands, ...taken, ...common, ...own].join('\n')}\n`
}

function fishOption({ name, value, choices, help }: OptionSpec, condition: string): string {
  const takes = choices ? ` -x -a '${choices.join(' ')}'` : value ? ' -r' : ''
  return `complete -c kbrief${condition} -l ${name}${takes} -d '${quoted(help)}'`
}

/** Help text as it can stand between single quotes and in zsh's brackets. */
const quoted = (text: string): string => text.replace(/'/g, '').replace(/[[\]:]/g, ' ')

const SHELLS: Readonly<Record<string, (table: readonly CommandUsage[]) => string>> = { bash, zsh, fish }
