import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { composeLines } from '../src/viewer/frame.ts'
import { frameOf } from '../src/viewer/frame-of.ts'
import { atTarget } from '../src/viewer/navigation.ts'
import { initialState } from '../src/viewer/state.ts'
import { update } from '../src/viewer/update.ts'
import { pictureOf } from './support/picture.ts'
import { README_BLOCKS, withBlocks } from './support/readme-blocks.ts'
import { shippedWorld } from './support/shipped-briefings.ts'

/** `npm run readme` sets it: what is stale is then written instead of failing. */
const writing = process.env.UPDATE_README === '1'
const PICTURE = '.github/screen.svg'

test('the tables of the README are those of the program', () => {
  const readme = readFileSync('README.md', 'utf8')
  for (const name of Object.keys(README_BLOCKS)) expect(readme).toContain(`<!-- made: ${name} -->`)
  if (writing) writeFileSync('README.md', withBlocks(readme))
  else expect(readme).toBe(withBlocks(readme))
})

test('the picture in the README is a frame of the program', () => {
  const size = { columns: 118, rows: 34 }
  const library = { world: shippedWorld, problems: [] }
  const timeline = update(library, initialState(size), { key: 't' })
  const state = atTarget(library, timeline, { kind: 'event', id: 'kim-putin-summit' })
  const picture = pictureOf(composeLines(frameOf(library, state)), size.columns)
  if (writing) {
    mkdirSync('.github', { recursive: true })
    writeFileSync(PICTURE, picture)
  }
  expect(existsSync(PICTURE) && readFileSync(PICTURE, 'utf8')).toBe(picture)
  expect(readFileSync('README.md', 'utf8')).toContain(PICTURE)
})
