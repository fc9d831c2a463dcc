import { expect, test } from 'vitest'
import { plainText } from '../../src/text/styled.ts'
import { welcomeLine } from '../../src/viewer/welcome.ts'
import { given, opened, press } from '../support/reader.ts'
import { shippedWorld } from '../support/shipped-briefings.ts'
import { screenOf } from '../support/viewer.ts'

const SIZES = [
  { columns: 200, rows: 50 },
  { columns: 120, rows: 40 },
  { columns: 80, rows: 24 },
  { columns: 40, rows: 10 },
]

/** The words of the line at each width. */
const ALL = [...new Set(SIZES.map(({ columns }) => plainText(welcomeLine(columns - 8)).trim()))]

const welcomed = (size = SIZES[1]) => ({ ...opened(size), isWelcomed: true })

/** The welcome as the screen shows it; undefined where it does not. */
const shown = (state: ReturnType<typeof opened>): string | undefined =>
  screenOf(state).find((line) => ALL.some((words) => line.includes(words)))

test.each(SIZES)('at $columns×$rows it stands whole in the footer, and the list is as it is without', (size) => {
  expect(shown(welcomed(size))).toBeDefined()
  expect(shown(opened(size))).toBeUndefined()
  const list = (lines: readonly string[]) => lines.slice(0, -2)
  expect(list(screenOf(welcomed(size)))).toEqual(list(screenOf(opened(size))))
  // Where there is a rule to take the place of, the keys stay.
  if (size.rows >= 14) expect(screenOf(welcomed(size)).at(-1)).toBe(screenOf(opened(size)).at(-1))
})

test('any key takes it away, also one that does nothing, and the mouse and a paste do', () => {
  for (const input of [
    { key: 'j' },
    { key: '&', text: '&' },
    { paste: 'a' },
    { mouse: 'click', row: 4, column: 4 },
  ] as const)
    expect(shown(given(welcomed(), input))).toBeUndefined()
  expect(shown(press(welcomed(), '?<escape>'))).toBeUndefined()
})

test('a notice has its place', () => {
  expect(shown({ ...welcomed(), notice: 'Something happened' })).toBeUndefined()
})

test('it counts and dates the briefings right', () => {
  const { briefings } = shippedWorld.dataset
  expect(briefings).toHaveLength(5)
  const months = new Set(briefings.map(({ id }) => id.slice(0, 7)))
  expect([...months].sort()).toEqual(['2019-04', '2021-08'])
  expect(ALL).toHaveLength(3)
  for (const words of ALL) expect(words).toMatch(/^(Five|5) briefings on .*\? for help$/)
})
