import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { serialise } from '../../src/storage/serialise.ts'
import { KBRIEF } from '../support/kbrief.ts'
import { scratchFolder } from '../support/scratch-folder.ts'
import { shipped } from '../support/shipped-briefings.ts'
import { type SpawnedTerminal, spawnTerminal } from '../support/spawn-terminal.ts'

/** A dataset that takes a second or so to be read. */
function largeDataset(): string {
  const file = join(scratchFolder(), 'large.json')
  const { claims } = shipped.dataset
  const more = Array.from({ length: 400 }, (_, at) => claims.map((claim) => ({ ...claim, id: `${claim.id}-${at}` })))
  writeFileSync(file, serialise({ ...shipped.dataset, claims: [...claims, ...more.flat()] }))
  return file
}

test.each<[string, string, (terminal: SpawnedTerminal) => void, (() => string)?]>([
  ['while nothing happens', '', () => {}],
  ['in a burst of keys', '', (terminal) => terminal.type('jjkG\tg'.repeat(500))],
  [
    'in a storm of sizes',
    '',
    (terminal) => {
      for (let step = 1; step < 100; step++) terminal.resize(20 + step, 10 + (step % 30))
    },
  ],
  ['while a dataset is read', '', (terminal) => terminal.type('skim'), largeDataset],
  ['with something piped in', 'echo data | ', (terminal) => terminal.type('jj')],
])('the viewer ends when its terminal goes away %s: at once, quietly, with 129', async (_, before, act, data) => {
  const code = join(scratchFolder(), 'code')
  const path = data?.() ?? ''
  // The shell outlives the terminal to tell how the viewer ended.
  const script = `trap "" HUP; ${before}${KBRIEF} ${path} 2>"${code}.err"; echo "$?" > "${code}"`
  const terminal = spawnTerminal('sh', ['-c', script])
  onTestFinished(() => terminal.dispose())
  await terminal.waitForText('Kim–Putin summit')
  act(terminal)
  terminal.hangUp()
  await vi.waitFor(() => expect(existsSync(code) && readFileSync(code, 'utf8')).toBe('129\n'), 15_000)
  expect(readFileSync(`${code}.err`, 'utf8')).toBe('')
})
