import { oneOf } from '../../text/counted.ts'
import type { CommandUsage, Context } from '../context.ts'
import { EXIT, UsageError } from '../exit-code.ts'
import { COMMON, type OptionSpec, SHELLS } from '../options.ts'

/** `kbrief completion SHELL`: completions, made from the one command table. */
export function run(context: Context): number {
  const [shell = ''] = context.positionals
  const known = SHELLS.find(({ name }) => name === shell)
  if (!known) {
    throw new UsageError(
      `Completions for which shell? Type: kbrief completion ${oneOf(SHELLS.map(({ name }) => name))}`,
    )
  }
  context.write(MAKERS[known.name](context.commands))
  return EXIT.done
}

/** The words that a command's argument may be. */
const takenBy = ({ choices = [] }: CommandUsage): string => choices.map(({ name }) => name).join(' ')

const namesOf = (commands: readonly CommandUsage[]): string => commands.map(({ name }) => name).join(' ')

const flags = (options: readonly OptionSpec[]): string =>
  [...options, ...COMMON].map(({ name }) => `--${name}`).join(' ')

function bash(table: readonly CommandUsage[]): string {
  const cases = table.map(
    (command) => `    ${command.name}) words="${`${takenBy(command)} ${flags(command.options)}`.trim()}" ;;`,
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
    const taken = takenBy(command)
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
  const taken = table
    .filter(({ choices }) => choices)
    .map((command) => `complete -c kbrief -n '__fish_seen_subcommand_from ${command.name}' -f -a '${takenBy(command)}'`)
  return `${[...commands, ...taken, ...common, ...own].join('\n')}\n`
}

function fishOption({ name, value, choices, help }: OptionSpec, condition: string): string {
  const takes = choices ? ` -x -a '${choices.join(' ')}'` : value ? ' -r' : ''
  return `complete -c kbrief${condition} -l ${name}${takes} -d '${quoted(help)}'`
}

/** Help text as it can stand between single quotes and in zsh's brackets. */
const quoted = (text: string): string => text.replace(/'/g, '').replace(/[[\]:]/g, ' ')

const MAKERS: Readonly<Record<(typeof SHELLS)[number]['name'], (table: readonly CommandUsage[]) => string>> = {
  bash,
  zsh,
  fish,
}
