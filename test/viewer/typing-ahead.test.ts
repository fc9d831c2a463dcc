import { expect, test, vi } from 'vitest'
import { makeWorld } from '../../src/model/world.ts'
import { frameOf } from '../../src/viewer/frame-of.ts'
import { longWorkFor } from '../../src/viewer/long-work.ts'
import { currentRoute } from '../../src/viewer/state.ts'
import { update } from '../../src/viewer/update.ts'
import { inputs, library, opened, press } from '../support/reader.ts'

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
  for (const input of inputs('kim putin '.repeat(20))) {
    state = update(from, state, input)
    longWorkFor(from, state)
  }
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
  for (const input of inputs('envoys in seoul '.repeat(20))) {
    state = update(from, state, input)
    longWorkFor(from, state)
  }
  expect(readTopic).not.toHaveBeenCalled()
  frameOf(from, state)
  expect(readTopic).toHaveBeenCalled()
})
