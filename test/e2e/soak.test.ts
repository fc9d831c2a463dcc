import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, onTestFinished, test, vi } from 'vitest'
import { BINDINGS } from '../../src/viewer/bindings.ts'
import { layoutOf } from '../../src/viewer/layout.ts'
import type { Size, State } from '../../src/viewer/state.ts'
import { withSize } from '../../src/viewer/update.ts'
import { library, opened, press } from '../support/reader.ts'
import { scratchFolder } from '../support/scratch-folder.ts'
import { spawnTerminal } from '../support/spawn-terminal.ts'
import { bytesOf, PROGRAM, screenOf, shows } from '../support/viewer.ts'

/** How many keys are pressed, and the seed of what they are; .github/CONTRIBUTING.md tells how to choose them. */
const KEYS = Number(process.env.KBRIEF_SOAK ?? 1500)
const SEED = Number(process.env.KBRIEF_SOAK_SEED ?? 1)

/** So much more memory may be in use after all keys than after the first third of them, by when every page was seen. */
const MORE = 1.2

const table = [...new Set(BINDINGS.flatMap(({ keys }) => keys))].filter((key) => key !== 'ctrl-c')
const anyKey = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...table.map((key) => ([...key].length === 1 ? key : `<${key}>`))) },
  { weight: 4, arbitrary: fc.constantFrom('j', '<down>', '<enter>', '<tab>', 'G', 'q') },
  { weight: 1, arbitrary: fc.constantFrom(...'kimputn 2019', '김', '정', '<paste:April 2019>', '<paste:mosow>') },
)
const anySize: fc.Arbitrary<Size> = fc.record({
  columns: fc.integer({ min: 1, max: 140 }),
  rows: fc.integer({ min: 1, max: 50 }),
})
/** What a reader does at a stretch: now and then another size, and some keys in one read. */
const anyStep = fc.record({
  size: fc.option(anySize, { freq: 5 }),
  keys: fc.array(anyKey, { minLength: 6, maxLength: 12 }),
})

/** Bytes that a process has in use, without its garbage: it writes its heap down at a signal that ends nothing. */
async function inUse(pid: number, folder: string): Promise<number> {
  process.kill(pid, 'SIGURG')
  const { snapshot, nodes } = await vi.waitFor(
    () => JSON.parse(readFileSync(join(folder, readdirSync(folder)[0] ?? ''), 'utf8')),
    { timeout: 20_000, interval: 200 },
  )
  for (const name of readdirSync(folder)) rmSync(join(folder, name))
  const fields: string[] = snapshot.meta.node_fields
  const size = fields.indexOf('self_size')
  return nodes.reduce((sum: number, value: number, at: number) => (at % fields.length === size ? sum + value : sum), 0)
}

test(`${KEYS} keys from seed ${SEED}: each screen is the one it should be, and memory stays`, async () => {
  const heaps = scratchFolder()
  const first: Size = { columns: 80, rows: 24 }
  const argv = ['--heapsnapshot-signal=SIGURG', `--diagnostic-dir=${heaps}`, PROGRAM]
  const terminal = spawnTerminal(process.execPath, argv, first)
  onTestFinished(() => terminal.dispose())
  let state: State = opened(first)
  await shows(terminal, state)

  let pressed = 0
  let early = 0
  // A size that came before the keys had been read would make another walk: only what is seen tells that they have been.
  let seen = true
  for (const { keys, size } of fc.sample(anyStep, { seed: SEED, numRuns: KEYS })) {
    if (size && seen) {
      const before = terminal.rawBytes().length
      terminal.resize(size.columns, size.rows)
      state = withSize(library, state, size)
      await terminal.waitFor('a frame of another size', () => terminal.rawBytes().length > before)
      await shows(terminal, state)
      // Too small a screen would show nothing of what the keys do.
      if (layoutOf(size, 'briefings').tooSmall) continue
    }
    const before = screenOf(state).join()
    let bytes = ''
    for (const key of keys) {
      const next = press(state, key)
      // Nothing is asked for outside the program, which tells later what came of it.
      if (next.done || next.effect || next.mending) continue
      state = next
      // A bare ESC would make Alt of the key after it.
      bytes += key === '<escape>' ? '\x1b[27u' : bytesOf(key)
      pressed++
    }
    terminal.type(bytes)
    await shows(terminal, state)
    seen = screenOf(state).join() !== before
    if (early === 0 && pressed >= KEYS / 3) early = await inUse(terminal.pid, heaps)
    if (pressed >= KEYS) break
  }
  const late = await inUse(terminal.pid, heaps)
  expect(late / early).toBeLessThanOrEqual(MORE)
  expect(terminal.rawBytes()).not.toMatch(/\x1b\[[23]J/)
  terminal.type('\x03')
  expect(await terminal.exit()).toEqual({ code: 0, signal: 0 })
}, 600_000)
