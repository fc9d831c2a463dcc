import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { COMMANDS } from '../../src/shell/command-table.ts'
import { optionUsage } from '../../src/shell/help.ts'
import { COMMON, type OptionSpec } from '../../src/shell/options.ts'
import { ENVIRONMENT, EXIT_CODES } from '../../src/shell/reference.ts'
import { BINDINGS } from '../../src/viewer/bindings.ts'
import { keysAt, PLACES } from '../../src/viewer/help-page.ts'
import { keySign } from '../../src/viewer/key-sign.ts'
import { EXPORTERS } from '../../src/write/exporters.ts'
import { EXAMPLE_BRIEFING, exampleFolder } from './example-folder.ts'
import { reviewPicture } from './review-picture.ts'
import { shippedWorld } from './shipped-briefings.ts'
import { transcript } from './transcript.ts'

/** The documents for readers: the README, and what it links. */
export const DOCUMENTS = [
  'README.md',
  'src/VIEWER.md',
  'src/SHELL.md',
  'src/JSON.md',
  'src/WRITING.md',
  'src/TABLES.md',
  'src/PACKAGES.md',
  'test/bench/README.md',
] as const

/** What the documents say that the program knows better: each block by its name, as Markdown. */
export const README_BLOCKS: Readonly<Record<string, () => string>> = {
  keys: () =>
    PLACES.filter(({ where }) => keysAt(BINDINGS, where).length > 0)
      .map(({ title, where }) =>
        table(
          [title, ''],
          keysAt(BINDINGS, where).map(({ keys, help }) => [keys.map((key) => `\`${keySign(key)}\``).join(' '), help]),
        ),
      )
      .join('\n\n'),
  commands: () =>
    table(
      ['command', 'gives', 'options'],
      COMMANDS.map(({ name, args, help, options }) => [
        `\`kbrief ${[name, args].filter(Boolean).join(' ')}\``,
        help,
        options.map(optionName).join(' '),
      ]),
    ),
  options: () =>
    table(
      ['option', 'means'],
      COMMON.map((option) => [optionName(option), option.help]),
    ),
  environment: () =>
    table(
      ['variable', 'means'],
      ENVIRONMENT.map(([names, help]) => [names.replace(/\w+/g, '`$&`'), help]),
    ),
  exits: () =>
    table(
      ['exit code', 'means'],
      EXIT_CODES.map(([code, help]) => [code, help]),
    ),
  exports: () =>
    table(
      ['format', 'holds'],
      EXPORTERS.map(({ name, help }) => [`\`${name}\``, help]),
    ),
  example: () => ['```md', readFileSync(join(exampleFolder, EXAMPLE_BRIEFING), 'utf8').trimEnd(), '```'].join('\n'),
  review: () => ['```text', ...reviewPicture(), '```'].join('\n'),
  conversation: () => ['```text', ...transcript(shippedWorld, ['conflicts', '1'], 'kbrief> '), '```'].join('\n'),
}

const optionName = (option: OptionSpec): string => `\`${optionUsage(option)}\``

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')

const cell = (text: string): string => text.replace(/\|/g, '\\|')

/** A document with every block between its marks made anew. */
export const withBlocks = (document: string): string =>
  document.replace(
    /(<!-- made: (\w+) -->\n)[\s\S]*?(\n<!-- end -->)/g,
    (_, start: string, name: string, end: string) => `${start}\n${README_BLOCKS[name]?.() ?? ''}\n${end}`,
  )
