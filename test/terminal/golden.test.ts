import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { plainText } from '../../src/text/styled.ts'
import { composeLines } from '../../src/viewer/frame.ts'
import { frameOf } from '../../src/viewer/frame-of.ts'
import { START } from '../../src/viewer/scroll.ts'
import { pushPage, type Size } from '../../src/viewer/state.ts'
import { at, library, opened, press } from '../support/reader.ts'

/*
 * Whole screens as they were when somebody last looked at them and found them good. Content is specified elsewhere; these
 * files show what a change does to the looks. Make them again with UPDATE_GOLDEN=1 and read the difference.
 */

const folder = join(import.meta.dirname, '..', 'golden')

const SIZES: readonly Size[] = [
  { columns: 120, rows: 40 },
  { columns: 80, rows: 24 },
  { columns: 40, rows: 10 },
]

const SCREENS: Readonly<Record<string, (size: Size) => ReturnType<typeof opened>>> = {
  'first-visit': (size) => ({ ...opened(size), isWelcomed: true }),
  briefings: (size) => press(opened(size), 'j'),
  briefing: (size) => press(opened(size), 'j<enter>'),
  event: (size) => at(opened(size), 'event', 'kim-putin-summit'),
  actor: (size) => at(opened(size), 'actor', 'stephen-biegun'),
  timeline: (size) => press(opened(size), 'td17 April 2019<enter>'),
  search: (size) => press(opened(size), 'sbeigun'),
  ahead: (size) => ({ ...press(opened(size), ':ahead<enter>'), asOf: '2019-04-22' }),
  diff: (size) => press(opened(size), ':diff<enter>17 April 2019<enter>22 April 2019<enter>'),
  sources: (size) => press(opened(size), ':sources<enter>'),
  source: (size) => pushPage(opened(size), { page: 'source', id: 'yonhap', ...START }),
  threads: (size) => press(opened(size), 'T'),
  thread: (size) => pushPage(opened(size), { page: 'thread', id: 'shuttle-before-the-summit', ...START }),
  help: (size) => press(opened(size), '?'),
}

const ALL = Object.entries(SCREENS).flatMap(([name, state]) =>
  SIZES.map((size) => [`${name}-${size.columns}x${size.rows}.txt`, () => state(size)] as const),
)

test.each(ALL)('%s', (file, state) => {
  const lines = composeLines(frameOf(library, state())).map((line) => plainText(line).trimEnd())
  const shown = `${lines.join('\n')}\n`
  const path = join(folder, file)
  if (process.env.UPDATE_GOLDEN) writeFileSync(path, shown)
  expect(existsSync(path) ? readFileSync(path, 'utf8') : `${file} is missing: make it with UPDATE_GOLDEN=1`).toBe(shown)
})

test('every file belongs to a screen', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'))
  expect(files.sort()).toEqual(ALL.map(([file]) => file).sort())
})
