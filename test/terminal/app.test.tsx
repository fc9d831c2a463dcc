import { cleanup, render } from 'ink-testing-library'
import { afterEach, expect, test, vi } from 'vitest'
import { makeWorld } from '../../src/model/world.ts'
import { createInkStdout } from '../../src/painter/ink-stdout.ts'
import { App } from '../../src/terminal/app.tsx'
import { createKeyStream } from '../../src/terminal/key-stream.ts'
import { mount } from '../../src/terminal/mount.tsx'
import { createStore, type Store } from '../../src/terminal/store.ts'
import { paint, type Theme } from '../../src/text/paint.ts'
import { plainText } from '../../src/text/styled.ts'
import { BINDINGS } from '../../src/viewer/bindings.ts'
import { composeLines, type Frame } from '../../src/viewer/frame.ts'
import { frameOf } from '../../src/viewer/frame-of.ts'
import type { Input } from '../../src/viewer/input.ts'
import { bytesOfKey } from '../support/key-bytes.ts'
import { inputs, library, opened, press, top } from '../support/reader.ts'
import { ANI } from '../support/shipped-briefings.ts'
import { sketchDataset } from '../support/world-builder.ts'

const bare: Theme = { looks: 'none', ascii: false }
const size = { columns: 100, rows: 30 }

/** A reader of the briefings with the oldest first. */
const start = press(opened(size), 'R')

/** Everything that a test has begun and that must end with it. */
const endings: (() => void)[] = []

afterEach(() => {
  cleanup()
  for (const end of endings.splice(0)) end()
})

/** The program on Ink, and a store that says when the reader is done. */
function started(read = library) {
  const onDone = vi.fn()
  const cursors: Frame['cursor'][] = []
  const store = createStore({ library: read, state: start }, onDone)
  const ink = render(<App store={store} frameOf={frameOf} theme={bare} onCursor={(cursor) => cursors.push(cursor)} />)
  const shows = (text: string) => vi.waitFor(() => expect(ink.lastFrame()).toContain(text), { timeout: 10_000 })
  const type = (keys: string): void => {
    for (const input of inputs(keys)) store.input(input)
  }
  return { ...ink, type, store, onDone, cursors, shows }
}

test('keys in, frame out', async () => {
  const { type, shows } = started()
  await shows('▸ Kim prepares')
  type('j')
  type('<enter>')
  await shows('ANI, Washington')
  type('e')
  await shows('1 claim · ')
  type('<escape>')
  await shows('ANI, Washington')
  type('q')
  await shows('Envoys in Seoul')
})

test('what is shown is the frame of the state, line by line', async () => {
  const { type, store, lastFrame, shows } = started()
  await shows('kbrief')
  type('tsbbiegun')
  await shows(' found')
  const drawn = (lastFrame() ?? '').split('\n').map((line) => line.trimEnd())
  const { state } = store.shown()
  expect(drawn).toEqual(composeLines(frameOf(library, state)).map((line) => plainText(line).trimEnd()))
})

test('a burst of keys is one frame, in which all have been pressed', async () => {
  const { type, frames, shows } = started()
  await shows('kbrief')
  const before = frames.length
  type('jj')
  await shows('▸ Kim turns to Moscow')
  expect(frames.length).toBe(before + 1)
})

test('hits of a search in slices are shown as they are found, without another key', async () => {
  const claims = Array.from({ length: 3200 }, (_, at) => ({ text: `The ferry of day ${at} sails` }))
  const { type, shows } = started({ world: makeWorld(sketchDataset([{ date: '2031-05-14', claims }])), problems: [] })
  await shows('kbrief')
  type('s')
  await shows('Type a name')
  type('day 3141')
  await shows('1 found')
})

test('the terminal’s cursor follows the selected row and the field', async () => {
  const { type, cursors, shows } = started()
  await shows('kbrief')
  expect(cursors.at(-1)).toEqual({ row: 3, column: 0, typing: false })
  type('s')
  await shows('Type a name')
  expect(cursors.at(-1)).toMatchObject({ row: 2, typing: true })
})

test('q is told once, and keys after it do nothing', async () => {
  const { type, onDone, store, shows } = started()
  await shows('kbrief')
  type('qj')
  expect(onDone).toHaveBeenCalledTimes(1)
  expect(store.shown().state).toEqual(press(start, 'q'))
})

test('another size is another frame', async () => {
  const { store, lastFrame, shows } = started()
  await shows('kbrief')
  store.resize({ columns: 60, rows: 12 })
  await vi.waitFor(() => expect(lastFrame()?.split('\n')).toHaveLength(12))
})

test('another library takes the place of the first', async () => {
  const { store, shows } = started()
  await shows('5 briefings')
  const [first] = library.world.dataset.briefings
  const dataset = { ...library.world.dataset, briefings: first ? [first] : [] }
  store.replace({ world: makeWorld(dataset), problems: [] })
  await shows('1 briefing ')
})

test('a notice is told in the footer', async () => {
  const { store, shows } = started()
  await shows('kbrief')
  store.tell('The folder is gone')
  await shows('The folder is gone')
})

/** The program as the viewer mounts it, on the terminal's own streams: bytes in, lines out. */
function mounted(store: Store) {
  const lines: { last: readonly string[] } = { last: [] }
  const stdout = createInkStdout(
    () => size,
    (frame) => {
      lines.last = frame
    },
  )
  const keys = createKeyStream((inputs) => inputs.forEach(store.input), 50)
  const app = mount({ stdout: stdout.stream }, { store, frameOf, theme: bare, onCursor: () => {} }, (error) => {
    throw error
  })
  endings.push(() => app.unmount(), keys.close)
  const type = (bytes: string): void => keys.push(Buffer.from(bytes))
  return { type, lines }
}

test('bytes of many keys in one read do all that they say', async () => {
  const store = createStore({ library, state: start }, () => {})
  const { type, lines } = mounted(store)
  await vi.waitFor(() => expect(lines.last[0]).toContain('kbrief'))
  type('j\re\x1b[A\x1b[B')
  await vi.waitFor(() => expect(top(store.shown().state)).toBe('event kim-chang-son-advance-trip'))
  await vi.waitFor(() => expect(lines.last.join()).toContain('Kim Chang Son is said to have visited'))
  expect(store.shown().state.stacks.briefings.map((route) => route.page)).toEqual(['briefings', 'briefing', 'event'])
  expect(store.shown().state.stacks.briefings[1]).toMatchObject({ id: ANI })
})

test('what Ink draws is what was painted before Ink was there', async () => {
  const state = start
  const store = createStore({ library, state }, () => {})
  const { lines } = mounted(store)
  await vi.waitFor(() => expect(lines.last).not.toEqual([]))
  const first = composeLines(frameOf(library, state)).map((line) => paint(line, bare).trimEnd())
  expect(lines.last.map((line) => line.trimEnd())).toEqual(first)
})

test('every key of every binding comes through terminal and Ink under its name', async () => {
  const got: Input[] = []
  const real = createStore({ library, state: start }, () => {})
  const { type } = mounted({ ...real, input: (input) => got.push(input) })
  const names = [...new Set(BINDINGS.flatMap(({ keys }) => keys))]
  for (const name of names) {
    got.length = 0
    type(bytesOfKey(name))
    await vi.waitFor(() => expect(got.map((input) => ('key' in input ? input.key : input))).toEqual([name]))
  }
  got.length = 0
  type('\x1b[200~kim jong un\x1b[201~')
  await vi.waitFor(() => expect(got).toEqual(inputs('<paste:kim jong un>')))
})
