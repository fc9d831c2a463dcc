import { expect, test } from 'vitest'
import { SPOKEN_COMMANDS } from '../../src/speech/command-table.ts'
import { understand } from '../../src/speech/understand.ts'
import { summitWorld } from '../support/summit.ts'
import { expectConversation } from '../support/transcript.ts'

/** What a line is understood as: the command and the rest, or what it is near. */
function understood(line: string): string {
  const found = understand(line, SPOKEN_COMMANDS)
  return found.command ? [found.command.name, found.rest].filter(Boolean).join(': ') : `? ${found.near ?? ''}`.trim()
}

test.each([
  ['list', 'list'],
  ['LIST', 'list'],
  ['list.', 'list'],
  ['l', 'list'],
  ['li', 'list'],
  ['briefings', 'list'],
  ['briefing envoys', 'briefing: envoys'],
  ['actors', 'actors'],
  ['actor kim', 'actors: kim'],
  ['act kim', 'actors: kim'],
  ['timeline April 2019', 'timeline: April 2019'],
  ['t april 2019', 'timeline: april 2019'],
  ['events', 'timeline'],
  ['event 2', 'event: 2'],
  ['e 2', 'event: 2'],
  ['as of 17 april 2019', 'as of: 17 april 2019'],
  ['As Of 2019', 'as of: 2019'],
  ['now', 'now'],
  ['n', 'next'],
  ['next event', 'next: event'],
  ['go back', 'back'],
  ['go to 3', 'open: 3'],
  ['show envoys', 'open: envoys'],
  ['where am I', 'where'],
  ['?', 'help'],
  ['q', 'quit'],
  ['search "kim putin" -moscow', 'search: "kim putin" -moscow'],
])('%s is %s', (line, meaning) => {
  expect(understood(line)).toBe(meaning)
})

test.each([
  ['lsit', '? list'],
  ['serch kim', '? search'],
  ['timelin3', '? timeline'],
  ['nxet', '? next'],
  ['biegun', '?'],
  ['kim', '?'],
  ['listen', '? list'],
  ['', '?'],
  ['...', '?'],
])('%s is no command, but may be near one: %s', (line, meaning) => {
  expect(understood(line)).toBe(meaning)
})

test('no two commands have a name in common', () => {
  const names = SPOKEN_COMMANDS.flatMap(({ name, also }) => [name, ...also])
  expect(new Set(names).size).toBe(names.length)
})

test('what is not understood is answered with what may have been meant', () => {
  expectConversation(
    summitWorld(),
    `
    > lsit
    There is no command "lsit". Did you mean list? Type help for all commands.

    > vladivostok
    There is no command "vladivostok". To look for it, type search vladivostok. Type help for all commands.
    `,
  )
})
