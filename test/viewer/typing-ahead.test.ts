import { expect, test, vi } from 'vitest'
import { makeWorld } from '../../src/model/world.ts'
import { frameOf } from '../../src/viewer/frame-of.ts'
import { longWorkFor } from '../../src/viewer/long-work.ts'
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
