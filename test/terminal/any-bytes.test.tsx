import { setImmediate as nextTurn } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { createInkStdout } from '../../src/painter/ink-stdout.ts'
import { decode, flush, initialKeyState } from '../../src/terminal/key-decoder.ts'
import { mount } from '../../src/terminal/mount.tsx'
import { createStore, type Store } from '../../src/terminal/store.ts'
import { cells } from '../../src/text/width.ts'
import { frameOf } from '../../src/viewer/frame-of.ts'
import type { Input } from '../../src/viewer/input.ts'
import type { Library } from '../../src/viewer/library.ts'
import { type KeyStream, keyStreams } from '../support/key-streams.ts'
import { oddWorld } from '../support/odd-world.ts'
import { given, opened } from '../support/reader.ts'
import { runs } from '../support/runs.ts'

const LEAVING: ReadonlySet<string> = new Set(['q', 'ctrl-c'])
/** Small, so that a key takes little time, and hard to lay out. */
const library: Library = { world: oddWorld(), problems: [] }
const size = { columns: 100, rows: 30 }

/** The program on Ink, from keys to lines. It hears of every input, and answers to all but those that would end it. */
function mounted() {
  const inputs: Input[] = []
  let lines: readonly string[] = []
  const real = createStore({ library, state: opened(size) }, () => {})
  const store: Store = {
    ...real,
    input(input) {
      inputs.push(input)
      const mayLeave = 'key' in input && LEAVING.has(input.key)
      if (!mayLeave || !given(real.shown().state, input, library).done) real.input(input)
    },
  }
  const stdout = createInkStdout(
    () => size,
    (frame) => {
      lines = frame
    },
  )
  const props = { store, frameOf, theme: { looks: 'none', ascii: false }, onCursor: () => {} } as const
  const app = mount({ stdout: stdout.stream }, props, (error) => {
    throw error
  })
  onTestFinished(() => app.unmount())
  return { input: store.input, inputs, lines: () => lines }
}

/** What comes of one stream of bytes, after which nothing comes for a while. */
function inputsOf(chunks: KeyStream['chunks']): Input[] {
  let state = initialKeyState
  return [...chunks, 'flush' as const].flatMap((chunk) => {
    const decoded = chunk === 'flush' ? flush(state) : decode(state, chunk)
    state = decoded.state
    return decoded.inputs
  })
}

const STREAMS = 10

test('streams of keys and noise, cut anywhere, do what the keys alone would, and every frame fits', async () => {
  const { input, inputs, lines } = mounted()
  await nextTurn()
  const many = fc.array(keyStreams, { minLength: STREAMS, maxLength: STREAMS })
  await fc.assert(
    fc.asyncProperty(many, async (streams) => {
      inputs.length = 0
      for (const { chunks } of streams) inputsOf(chunks).forEach(input)
      expect(inputs).toEqual(streams.flatMap((each) => each.inputs))
      await nextTurn()
      expect(lines()).toHaveLength(size.rows)
      for (const line of lines()) expect(cells(line)).toBeLessThanOrEqual(size.columns)
    }),
    { ...runs(100), endOnFailure: true },
  )
})
