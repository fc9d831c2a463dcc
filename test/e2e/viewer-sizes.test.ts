import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { Size } from '../../src/viewer/state.ts'
import { withSize } from '../../src/viewer/update.ts'
import { library, opened, press } from '../support/reader.ts'
import type { SpawnedTerminal } from '../support/spawn-terminal.ts'
import { bytesOf, openViewer, shows } from '../support/viewer.ts'

/** What scrolls a screen, erases one, or lets a row run over its edge. */
const UNWANTED = /\n|\x1b\[\d*[STLM]|\x1bM|\x1bD|\x1b\[[23]J|\x1b\[\?7h/

/** Changes the size, and waits until the program has answered to it. */
async function resize(terminal: SpawnedTerminal, { columns, rows }: Size): Promise<void> {
  const before = terminal.rawBytes().length
  terminal.resize(columns, rows)
  await terminal.waitFor(`a frame of ${columns}×${rows}`, () => terminal.rawBytes().length > before)
}

const AWKWARD: readonly (readonly [number, number])[] = [
  ...[1, 3, 39, 40, 41].flatMap((columns) => [1, 2, 9, 10, 11].map((rows) => [columns, rows] as const)),
  ...([
    [2, 2],
    [10, 3],
    [1, 200],
    [200, 1],
    [60, 14],
    [99, 24],
    [100, 24],
    [101, 24],
    [121, 50],
  ] as const),
  ...([
    [500, 200],
    [39, 200],
    [500, 9],
    [500, 10],
  ] as const),
]

test.each([
  ['a page', 'jj<enter>jjjj'],
  ['the timeline', 'tjjj'],
  ['a search', 'skim'],
])('%s is whole at every awkward size, and again at the first', async (_, keys) => {
  const first = { columns: 80, rows: 24 }
  const terminal = await openViewer(first)
  terminal.type(bytesOf(keys))
  let state = press(opened(first), keys)
  await shows(terminal, state)
  for (const [columns, rows] of [...AWKWARD, [80, 24] as const]) {
    const size = { columns, rows }
    await resize(terminal, size)
    state = withSize(library, state, size)
    await shows(terminal, state)
  }
  expect(terminal.rawBytes()).not.toMatch(UNWANTED)
})

test('in a storm of keys and 200 sizes at once nothing is thrown, and the screen is whole after it', async () => {
  const first = { columns: 80, rows: 24 }
  const terminal = await openViewer(first)
  for (let step = 1; step <= 200; step++) {
    terminal.resize(1 + ((step * 37) % 140), 1 + ((step * 13) % 50))
    terminal.type(bytesOf(['jj', '<tab>', '<enter>', 'G', '<page-up>', '<ctrl-d>', '?', 'q<tab>'][step % 8] ?? ''))
    await nextTurn()
  }
  const last = { columns: 100, rows: 30 }
  await resize(terminal, last)
  // Wherever the storm led: from there Escape leads to a view, and from any view this to the first event.
  terminal.type('\x1b[27u'.repeat(300))
  await terminal.waitForText('Press q to quit')
  terminal.type('tg')
  await shows(terminal, press(opened(last), 'tg'))
  expect(terminal.rawBytes()).not.toMatch(UNWANTED)
  terminal.type('\x03')
  expect(await terminal.exit()).toEqual({ code: 0, signal: 0 })
})
