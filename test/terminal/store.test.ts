import { expect, onTestFinished, test } from 'vitest'
import { makeWorld } from '../../src/model/world.ts'
import { createStore, type Store } from '../../src/terminal/store.ts'
import { findingOf } from '../../src/viewer/go-to-match.ts'
import { currentRoute, initialState } from '../../src/viewer/state.ts'
import { generateDataset } from '../bench/generate.ts'
import { inputs } from '../support/reader.ts'
import { slowClock } from '../support/slow-clock.ts'

const world = makeWorld(generateDataset({ briefings: 200, events: 2500, claims: 4000 }))

function opened(): Store {
  return createStore({ library: { world, problems: [] }, state: initialState({ columns: 80, rows: 24 }) }, () => {})
}

const type = (store: Store, keys: string): void => {
  for (const input of inputs(keys)) store.input(input)
}

/** Resolves at the first change after which something holds. */
async function until(store: Store, holds: () => boolean): Promise<void> {
  while (!holds()) {
    await new Promise<void>((resolve) => {
      const stop = store.subscribe(() => {
        stop()
        resolve()
      })
    })
  }
}

const finding = (store: Store) => findingOf(store.shown().library, store.shown().state)

test('what is looked for in thousands of events is found while keys are answered', async () => {
  const store = opened()
  type(store, 't/accepts')
  type(store, '<enter>')
  await until(store, () => (store.shown().state.find?.at ?? -1) >= 0)
  const first = currentRoute(store.shown().state).cursor
  await until(store, () => finding(store)?.complete === true)
  expect(finding(store)?.matches.count).toBeGreaterThan(50)
  expect(currentRoute(store.shown().state).cursor).toBe(first)
  expect(store.shown().state.notice).toBeUndefined()
  type(store, 'n')
  expect(currentRoute(store.shown().state).cursor).toBeGreaterThan(first)
})

test('what is nowhere in them is said at the end, and not before', async () => {
  const store = opened()
  type(store, 't/no such words<enter>')
  expect(store.shown().state.notice).toBe('Looking for it …')
  await until(store, () => store.shown().state.notice === 'Not found: no such words')
  expect(store.shown().state.find).toBeUndefined()
})

test('whoever is at a match already is not told to wait for it', async () => {
  // By this clock the search stops wherever it may, and so before its end, however fast the machine is.
  onTestFinished(slowClock())
  const store = opened()
  type(store, 't/accepts')
  await until(store, () => (store.shown().state.find?.at ?? -1) >= 0)
  expect(finding(store)?.complete).toBe(false)
  type(store, '<enter>')
  expect(store.shown().state.notice).toBeUndefined()
})
