/** One option as it is typed, parsed, completed and explained. */
export interface OptionSpec {
  readonly name: string
  readonly short?: string
  /** The name of its value; without one it is a switch. */
  readonly value?: string
  /** The values it takes, when they are few. */
  readonly choices?: readonly string[]
  readonly help: string
}

const option = (name: string, value: string | undefined, help: string, more: Partial<OptionSpec> = {}): OptionSpec => ({
  name,
  ...(value !== undefined && { value }),
  help,
  ...more,
})

/** Options that every command takes. */
export const COMMON: readonly OptionSpec[] = [
  option('data', 'PATH', 'A folder, a file or a table to read instead of the bundled briefings; - is what is piped in'),
  option('as-of', 'DATE', 'Only what had certainly been reported by that day'),
  option('color', 'WHEN', 'Colour: auto, always or never', { choices: ['auto', 'always', 'never'] }),
  option('ascii', undefined, 'No box drawing and no signs beyond ASCII'),
  option('no-mouse', undefined, 'Leave the mouse to the terminal: in the viewer neither wheel nor click does anything'),
  option(
    'screen-reader',
    undefined,
    'A conversation in sentences, line by line, instead of the viewer; from commands neither signs nor colour',
  ),
  option('columns', 'ROLES', 'What the columns of a table are, such as date=eow,actors=person+dept'),
  option('date-order', 'ORDER', 'The order of day, month and year in dates like 3/4/2024', {
    choices: ['dmy', 'mdy', 'ymd'],
  }),
  option('sheet', 'NAME', 'The sheet of a workbook to read'),
  option('no-cache', undefined, 'Read every file anew, and keep nothing of what was compiled'),
  option('fresh', undefined, 'Open the viewer at the list of briefings, wherever it was left'),
  option('help', undefined, 'Explain the command; so does kbrief help COMMAND', { short: 'h' }),
  option('version', undefined, 'Print the version'),
]

/** Options of several commands. Every command that prints something prints JSON as well. */
export const JSON_OPTION = option('json', undefined, 'Print JSON instead of text')
export const JSONL_OPTION = option('jsonl', undefined, 'Print JSON, one value a line')
export const LIMIT_OPTION = option('limit', 'N', 'At most so many hits (20 unless told)')
export const IN_OPTION = option('in', 'KIND', 'Only briefings, actors, events or claims', {
  choices: ['briefings', 'actors', 'events', 'claims'],
})
export const WHY_OPTION = option(
  'explain',
  undefined,
  'Say of each hit which words answered, and what its score is made of',
)
export const EXPLAIN_OPTION = option(
  'explain',
  undefined,
  'Say which claims made the date, which origins were counted or struck, and why',
)
export const OUT_OPTION = option('out', 'FILE', 'Where to write it, never over what is read', { short: 'o' })
export const FORCE_OPTION = option(
  'force',
  undefined,
  'Write over a file that is there; what kbrief made for programs bears its mark, and is replaced without',
)

/** Options by which `check` does more than tell. */
export const CHECK_OPTIONS: readonly OptionSpec[] = [
  option('fix', undefined, 'Make every correction that has one answer, in the files'),
  option('dry-run', undefined, 'With --fix: print what would change, and change nothing'),
  option('keys', undefined, 'Propose keys for claims of different briefings that are likely about one event'),
]

/** The shells that completions are made for, and where each reads them. */
export const SHELLS = [
  { name: 'bash', help: 'Put it in ~/.bashrc: source <(kbrief completion bash)' },
  { name: 'zsh', help: 'Put it in ~/.zshrc, below compinit: source <(kbrief completion zsh)' },
  { name: 'fish', help: 'Write it to ~/.config/fish/completions/kbrief.fish' },
] as const

/** Options for facts that a report does not give itself. */
export const DRAFT_OPTIONS: readonly OptionSpec[] = [
  option('published', 'DATE', 'The day the report was published, or the first and last day it can be'),
  option('outlet', 'NAME', 'Whose report it is, where it does not say so'),
]

/** Since when things are new. */
export const SINCE_OPTION = option(
  'since',
  'DATE',
  'What was published on that day or after, instead of what was not there at the last visit',
)

/** The days between which what changed is told. */
export const DIFF_OPTIONS: readonly OptionSpec[] = [
  option('from', 'DATE', 'The earlier day: what had certainly been reported by its end'),
  option('to', 'DATE', 'The later day; without it, now'),
]

/** One event out of all. */
export const EVENT_OPTION = option('event', 'EVENT', 'Only this event')

/** The filters of the timeline, which the exports take too. */
export const TIMELINE_OPTIONS: readonly OptionSpec[] = [
  option('actor', 'NAME', 'Only events that name this actor'),
  option('topic', 'TOPIC', 'Only events of briefings on this topic'),
  option('type', 'TYPE', 'Only events of this type'),
  option('from', 'DATE', 'Only events possibly on or after that day'),
  option('to', 'DATE', 'Only events possibly on or before that day'),
  option('certainly', undefined, 'With --from and --to: only events certainly in that range'),
  option('conflicts', undefined, 'Only events on which reports conflict'),
  option('single-origin', undefined, 'Only events that rest on one origin'),
]
