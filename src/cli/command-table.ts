import type { CommandUsage, Context } from './context.ts'
import { IN_OPTION, JSON_OPTION, JSONL_OPTION, LIMIT_OPTION, OUT_OPTION, TIMELINE_OPTIONS } from './options.ts'

/** What a command does with what was asked; the number is the exit code. */
export type Run = (context: Context) => number | Promise<number>

/** One command: the one table that feeds parsing, `--help`, completions and the README. */
export interface CommandSpec extends CommandUsage {
  /** Loads the command itself, so that no other command's code is read. */
  readonly load: () => Promise<{ readonly run: Run }>
}

export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'list',
    args: '',
    help: 'List the briefings',
    options: [JSON_OPTION],
    load: () => import('./commands/list.ts'),
  },
  {
    name: 'show',
    args: 'BRIEFING',
    help: 'Print one briefing',
    options: [JSON_OPTION],
    load: () => import('./commands/show.ts'),
  },
  {
    name: 'actors',
    args: '',
    help: 'List all actors',
    options: [JSON_OPTION],
    load: () => import('./commands/actors.ts'),
  },
  {
    name: 'actor',
    args: 'NAME',
    help: 'Print what one actor did and said, and what is said of them',
    options: [JSON_OPTION],
    load: () => import('./commands/actor.ts'),
  },
  {
    name: 'timeline',
    args: '',
    help: 'List the events in order',
    options: [...TIMELINE_OPTIONS, JSON_OPTION],
    load: () => import('./commands/timeline.ts'),
  },
  {
    name: 'event',
    args: 'EVENT',
    help: 'Print one event: every claim, and how they agree',
    options: [JSON_OPTION],
    load: () => import('./commands/event.ts'),
  },
  {
    name: 'search',
    args: 'QUERY…',
    help: 'Search briefings, actors, events and claims',
    options: [IN_OPTION, LIMIT_OPTION, JSON_OPTION, JSONL_OPTION],
    load: () => import('./commands/search.ts'),
  },
  {
    name: 'build',
    args: 'PATH',
    help: 'Compile briefings into one dataset',
    options: [OUT_OPTION],
    load: () => import('./commands/build.ts'),
  },
  {
    name: 'check',
    args: 'PATH',
    help: 'Print every problem in the files, and what to type instead',
    options: [JSON_OPTION],
    load: () => import('./commands/check.ts'),
  },
  {
    name: 'keys',
    args: '',
    help: 'Print every key of the viewer',
    options: [JSON_OPTION],
    load: () => import('./commands/keys.ts'),
  },
  {
    name: 'completion',
    args: 'SHELL',
    help: 'Print completions for bash, zsh or fish',
    options: [],
    load: () => import('./commands/completion.ts'),
  },
]
