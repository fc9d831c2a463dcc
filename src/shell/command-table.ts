import { oneOf } from '../text/counted.ts'
import { EXPORTERS } from '../write/exporters.ts'
import { run as list } from './commands/list.ts'
import type { CommandUsage, Context } from './context.ts'
import {
  CHECK_OPTIONS,
  DIFF_OPTIONS,
  DRAFT_OPTIONS,
  EVENT_OPTION,
  EXPLAIN_OPTION,
  FORCE_OPTION,
  IN_OPTION,
  JSON_OPTION,
  JSONL_OPTION,
  LIMIT_OPTION,
  OUT_OPTION,
  SHELLS,
  SINCE_OPTION,
  TIMELINE_OPTIONS,
  WHY_OPTION,
} from './options.ts'

/** Runs a command; the number is the exit code. */
export type Run = (context: Context) => number | Promise<number>

/** One command: the one table that feeds parsing, `--help`, completions and src/SHELL.md. */
export interface CommandSpec extends CommandUsage {
  /** Runs it. Code that only one command needs is loaded when it is asked for. */
  readonly run: Run
}

/** All commands, in the order in which help lists them. */
export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'list',
    args: '',
    help: 'List the briefings',
    options: [JSON_OPTION],
    run: list,
  },
  {
    name: 'show',
    args: 'BRIEFING',
    help: 'Print one briefing',
    options: [JSON_OPTION],
    run: async (context) => (await import('./commands/show.ts')).run(context),
  },
  {
    name: 'actors',
    args: '',
    help: 'List all actors',
    options: [JSON_OPTION],
    run: async (context) => (await import('./commands/actors.ts')).run(context),
  },
  {
    name: 'actor',
    args: 'NAME',
    help: 'Print what one actor did and said, and what is said of them',
    options: [...TIMELINE_OPTIONS, JSON_OPTION],
    run: async (context) => (await import('./commands/actor.ts')).run(context),
  },
  {
    name: 'sources',
    args: '',
    help: 'List the sources: outlets, and whom they cite',
    options: [JSON_OPTION],
    run: async (context) => (await import('./commands/sources.ts')).run(context),
  },
  {
    name: 'source',
    args: 'NAME',
    help: 'Print what one source says, whom it cites, and how its dates compare with the record',
    options: [JSON_OPTION],
    run: async (context) => (await import('./commands/source.ts')).run(context),
  },
  {
    name: 'threads',
    args: '',
    help: 'List the threads, lines of claims followed across briefings',
    options: [JSON_OPTION],
    run: async (context) => (await import('./commands/threads.ts')).run(context),
  },
  {
    name: 'thread',
    args: 'NAME',
    help: 'Print the claims of one thread, with who says each',
    options: [JSON_OPTION],
    run: async (context) => (await import('./commands/thread.ts')).run(context),
  },
  {
    name: 'timeline',
    args: '',
    help: 'List the events in order',
    options: [...TIMELINE_OPTIONS, JSON_OPTION],
    run: async (context) => (await import('./commands/timeline.ts')).run(context),
  },
  {
    name: 'ahead',
    args: '',
    help: 'Print what is expected, and what passed without a report',
    options: [JSON_OPTION],
    run: async (context) => (await import('./commands/ahead.ts')).run(context),
  },
  {
    name: 'diff',
    args: '',
    help: 'Print what changed between two days: events, dates, verdicts, claims',
    options: [...DIFF_OPTIONS, JSON_OPTION],
    run: async (context) => (await import('./commands/diff.ts')).run(context),
  },
  {
    name: 'event',
    args: 'EVENT',
    help: 'Print one event: every claim, and how they agree',
    options: [...TIMELINE_OPTIONS, EXPLAIN_OPTION, JSON_OPTION],
    run: async (context) => (await import('./commands/event.ts')).run(context),
  },
  {
    name: 'search',
    args: 'QUERY…',
    help: 'Search briefings, actors, events and claims',
    options: [IN_OPTION, LIMIT_OPTION, WHY_OPTION, JSON_OPTION, JSONL_OPTION],
    run: async (context) => (await import('./commands/search.ts')).run(context),
  },
  {
    name: 'news',
    args: '',
    help: 'List what is new since the last visit: conflicts, briefings with their claims, actors',
    options: [SINCE_OPTION, JSON_OPTION],
    run: async (context) => (await import('./commands/news.ts')).run(context),
  },
  {
    name: 'marks',
    args: '',
    help: 'List what was marked in the viewer, with its notes',
    options: [JSON_OPTION],
    run: async (context) => (await import('./commands/marks.ts')).run(context),
  },
  {
    name: 'build',
    args: 'PATH',
    help: 'Compile briefings into one dataset',
    options: [OUT_OPTION, FORCE_OPTION],
    run: async (context) => (await import('./commands/build.ts')).run(context),
  },
  {
    name: 'check',
    args: 'PATH…',
    help: 'Print every problem in the files, and what to type instead',
    options: [...CHECK_OPTIONS, JSON_OPTION],
    run: async (context) => (await import('./commands/check.ts')).run(context),
  },
  {
    name: 'new',
    args: '"TITLE"',
    help: 'Write a commented briefing to start from',
    options: [OUT_OPTION, FORCE_OPTION],
    run: async (context) => (await import('./commands/new.ts')).run(context),
  },
  {
    name: 'draft',
    args: 'REPORT',
    help: 'Make a draft briefing from a report: text, a page, a mail or an article in JSON',
    options: [...DRAFT_OPTIONS, OUT_OPTION, FORCE_OPTION],
    run: async (context) => (await import('./commands/draft.ts')).run(context),
  },
  {
    name: 'export',
    args: 'FORMAT',
    help: `Write ${oneOf(EXPORTERS.map(({ name }) => name))}`,
    choices: EXPORTERS,
    options: [EVENT_OPTION, ...TIMELINE_OPTIONS, OUT_OPTION, FORCE_OPTION],
    run: async (context) => (await import('./commands/export.ts')).run(context),
  },
  {
    name: 'schema',
    args: '',
    help: 'Print the JSON Schema of a compiled dataset',
    options: [],
    run: async (context) => (await import('./commands/schema.ts')).run(context),
  },
  {
    name: 'keys',
    args: '',
    help: 'Print every key of the viewer',
    options: [JSON_OPTION],
    run: async (context) => (await import('./commands/keys.ts')).run(context),
  },
  {
    name: 'man',
    args: '',
    help: 'Open the manual; into a pipe or file, print it as roff',
    options: [],
    run: async (context) => (await import('./commands/man.ts')).run(context),
  },
  {
    name: 'completion',
    args: 'SHELL',
    help: `Print completions for ${oneOf(SHELLS.map(({ name }) => name))}`,
    choices: SHELLS,
    options: [],
    run: async (context) => (await import('./commands/completion.ts')).run(context),
  },
]
