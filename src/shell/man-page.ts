import { BINDINGS } from '../viewer/bindings.ts'
import { keysAt, PLACES } from '../viewer/help-page.ts'
import { keySign } from '../viewer/key-sign.ts'
import type { CommandUsage } from './context.ts'
import { optionUsage, usage } from './help.ts'
import { COMMON } from './options.ts'
import { ENVIRONMENT, EXIT_CODES, FILES } from './reference.ts'

/** A part of the manual under its heading: paragraphs, then names with what they stand for. */
export interface ManSection {
  readonly title: string
  /** Under the heading of the section before, with one of its own. */
  readonly within?: boolean
  readonly text?: readonly string[]
  readonly entries?: readonly (readonly [name: string, help: string])[]
}

/** The manual, made from the tables of commands, options, keys, variables, files and exit codes. */
export function manual(commands: readonly CommandUsage[]): readonly ManSection[] {
  return [
    { title: 'NAME', text: ['kbrief - a terminal reader for briefings'] },
    { title: 'SYNOPSIS', text: ['kbrief [OPTION…] [PATH]', 'kbrief COMMAND [OPTION…] [ARGUMENT…]'] },
    {
      title: 'DESCRIPTION',
      text: [
        'Shows what happened, who did what and when, who says so, how sure the date is, and where reports differ. Without a command it opens the viewer: on PATH, which is a folder, a Markdown file, a table or a compiled dataset, or on the bundled briefings.',
        'Results go to standard output, all else to standard error.',
      ],
    },
    { title: 'COMMANDS', entries: commands.map((command) => [usage(command), commandText(command)]) },
    { title: 'OPTIONS', text: ['Every command takes these:'], entries: COMMON.map(optionEntry) },
    { title: 'Options of some commands', within: true, entries: optionsOf(commands) },
    { title: 'KEYS', text: ['In the viewer:'] },
    ...PLACES.map(({ title, where }) => ({
      title,
      within: true,
      entries: keysAt(BINDINGS, where).map(({ keys, help }) => [keys.map(keySign).join(' '), help] as const),
    })).filter(({ entries }) => entries.length > 0),
    { title: 'ENVIRONMENT', entries: ENVIRONMENT },
    { title: 'FILES', entries: FILES },
    { title: 'EXIT STATUS', entries: EXIT_CODES },
  ]
}

function commandText({ help, choices = [], options }: CommandUsage): string {
  const words = choices.map((choice) => `${choice.name}: ${choice.help}.`)
  const takes = options.length > 0 ? [`Takes ${options.map(({ name }) => `--${name}`).join(', ')}.`] : []
  return [`${help}.`, ...words, ...takes].join(' ')
}

const optionEntry = (option: CommandUsage['options'][number]) => [optionUsage(option), option.help] as const

/** Each option once, with the commands that take it in this sense. */
function optionsOf(commands: readonly CommandUsage[]): (readonly [string, string])[] {
  const takers = new Map<string, { readonly entry: readonly [string, string]; readonly names: string[] }>()
  for (const { name, options } of commands) {
    for (const option of options) {
      const entry = optionEntry(option)
      const known = takers.get(entry.join('\n')) ?? { entry, names: [] }
      takers.set(entry.join('\n'), { ...known, names: [...known.names, name] })
    }
  }
  return [...takers.values()].map(({ entry: [term, help], names }) => [term, `${help} (${names.join(', ')})`] as const)
}
