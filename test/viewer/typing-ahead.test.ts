import { expect, test, vi } from 'vitest'
import { makeWorld } from '../../src/model/world.ts'
import { frameOf } from '../../src/viewer/frame-of.ts'
import type { Library } from '../../src/viewer/library.ts'
import { longWorkFor } from '../../src/viewer/long-work.ts'
import { currentRoute, type State } from '../../src/viewer/state.ts'
import { update } from '../../src/viewer/update.ts'
import { inputs, library, opened, press } from '../support/reader.ts'

/** The state after keys that come in one read: after each it is asked what work is to be done, and nothing is drawn. */
function typeInOneRead(from: Library, before: State, keys: string): State {
  return inputs(keys).reduce((state, input) => {
    const after = update(from, state, input)
    longWorkFor(from, after)
    return after
  }, before)
}

test('of many keys in one read only the last is searched for, when it is drawn', () => {
  const readText = vi.fn()
  const { dataset } = library.world
  const claims = dataset.claims.map((claim) => ({
    ...claim,
    get text() {
      readText()
      return claim.text
    },
  }))
  const from = { ...library, world: makeWorld({ ...dataset, claims }) }
  let state = press(opened(), 's', from)
  readText.mockClear()
  state = typeInOneRead(from, state, 'kim putin '.repeat(20))
  expect(readText).not.toHaveBeenCalled()
  frameOf(from, state)
  expect(readText).toHaveBeenCalled()
})

test('of many keys in one read only the last narrows the choices, when they are drawn', () => {
  const readTopic = vi.fn()
  const { dataset } = library.world
  const briefings = dataset.briefings.map((briefing) => ({
    ...briefing,
    get topic() {
      readTopic()
      return briefing.topic
    },
  }))
  const from = { ...library, world: makeWorld({ ...dataset, briefings }) }
  let state = press(opened(), 'tF', from)
  expect(currentRoute(state)).toMatchObject({ page: 'pick', purpose: 'topic-filter' })
  readTopic.mockClear()
  state = typeInOneRead(from, state, 'envoys in seoul '.repeat(20))
  expect(readTopic).not.toHaveBeenCalled()
  frameOf(from, state)
  expect(readTopic).toHaveBeenCalled()
})
