import { expect, test } from 'vitest'
import { proposeSlices } from '../../src/draft/key-proposals.ts'
import { makeWorld } from '../../src/model/world.ts'
import { plainText } from '../../src/text/styled.ts'
import { frameOf } from '../../src/viewer/frame-of.ts'
import type { Library } from '../../src/viewer/library.ts'
import type { State } from '../../src/viewer/state.ts'
import { opened, press, waited } from '../support/reader.ts'
import { slowClock } from '../support/slow-clock.ts'
import { sketchDataset } from '../support/world-builder.ts'

const dataset = sketchDataset(
  ['2031-02-03', '2031-02-04'].map((date, number) => ({
    date,
    claims: Array.from({ length: 150 }, (_, at) => ({
      id: `c${number}-${at}`,
      event: `c${number}-${at}`,
      text: `Person ${at} signs the deal of harbour ${at}`,
      when: '2031-02-01',
      actors: [`Person ${at}`, `Guest ${at}`],
      place: `Harbour ${at}`,
      type: 'agree' as const,
    })),
  })),
)
const library: Library = { world: makeWorld(dataset), problems: [], typed: true }
const body = (state: State): string =>
  frameOf(library, state)
    .body.lines.map((line) => plainText(line).trimEnd())
    .join('\n')

test('keys for many claims are looked for while the list of problems is open, and joined once they are there', () => {
  const asked = press(opened(), '!', library)
  expect(body(asked)).toContain('Looking for claims about one event')
  expect(press(asked, 'f', library).mending).toBeUndefined()
  const there = waited(asked, library)
  expect(body(there)).toContain('Likely about one event')
  expect(press(there, 'f', library).mending).toMatchObject({ claims: [{ id: 'c0-0' }, { id: 'c1-0' }] })
})

test('the search for them pauses between claims, and between what each is matched with', () => {
  const real = slowClock()
  const pauses = [...proposeSlices(dataset)].length
  real()
  expect(pauses).toBeGreaterThanOrEqual(2 * dataset.claims.length)
})
