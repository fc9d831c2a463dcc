import { expect, test } from 'vitest'
import type { Problem } from '../../src/model/problem.ts'
import { followEffects, followMending } from '../../src/terminal/follow-effects.ts'
import { createStore, type Store } from '../../src/terminal/store.ts'
import type { Outside } from '../../src/viewer/effect.ts'
import { initialState } from '../../src/viewer/state.ts'
import { inputs } from '../support/reader.ts'
import { shippedWorld } from '../support/shipped-briefings.ts'

const problem: Problem = {
  severity: 'error',
  file: 'a.md',
  line: 1,
  column: 1,
  message: 'x',
  fix: { from: 0, to: 1, text: '' },
}

const opened = (): Store =>
  createStore(
    { library: { world: shippedWorld, problems: [problem] }, state: initialState({ columns: 80, rows: 24 }) },
    () => {},
  )

/** Types keys that come in one burst: nothing else runs between them. */
const type = (store: Store, keys: string): void => {
  for (const input of inputs(keys)) store.input(input)
}

test('of several keys that come at once each has done its work before the next', () => {
  const store = opened()
  const mended: unknown[] = []
  followMending(store, (asked) => {
    mended.push(asked)
    return `Done ${mended.length}`
  })
  type(store, '!fzf')
  expect(mended).toEqual([[problem], 'take back', [problem]])
  expect(store.shown().state.notice).toBe('Done 3')
  type(store, 'fj')
  expect(mended).toHaveLength(4)
  expect(store.shown().state.notice).toBeUndefined()
})

test('two copies are made in the order of their keys, of what was selected then, though the first takes longer', async () => {
  const store = opened()
  const copied: string[] = []
  const waits: (() => void)[] = []
  const copy: Outside['copy'] = async (_library, { id }) => {
    if (copied.length === 0) await new Promise<void>((resolve) => waits.push(resolve))
    copied.push(id)
    return `Copied ${id}`
  }
  const outside = async () => ({ copy }) as Outside
  followEffects(store, { outside, terminal: { outside: () => {}, send: () => {} }, reread: async () => {} })
  type(store, 'yjy')
  await expect.poll(() => waits.length).toBe(1)
  expect(copied).toEqual([])
  waits[0]?.()
  await expect.poll(() => store.shown().state.notice).toBe(`Copied ${newestFirst[1]}`)
  expect(copied).toEqual(newestFirst.slice(0, 2))
})

/** The shipped briefings in the order in which the viewer lists them. */
const newestFirst = ['2021-08-22-envoys-in-seoul', '2019-04-22-kremlin-final-stage']
