import { expect, test } from 'vitest'
import type { Line } from '../../src/text/line.ts'
import { lineWidth, plainText } from '../../src/text/styled.ts'
import { contentOf } from '../../src/viewer/content.ts'
import { layoutOf } from '../../src/viewer/layout.ts'
import { currentRoute, type Size } from '../../src/viewer/state.ts'
import { SCREENS } from '../support/screens.ts'

const SIZES: readonly Size[] = [
  { columns: 200, rows: 50 },
  { columns: 120, rows: 40 },
  { columns: 80, rows: 24 },
  { columns: 60, rows: 15 },
  { columns: 40, rows: 10 },
]

/** As much of a page as any reader looks at. */
const MOST = 300

/** Whether a line is a heading and nothing else. */
const isHeading = (line: Line | undefined): boolean =>
  line !== undefined && line.length > 0 && line.every(({ role, text }) => role === 'heading' || text.trim() === '')

test.each(SCREENS.map((screen) => [screen.name, screen] as const))(
  'at five sizes the page of %s has no heading over nothing, no two empty lines, no line that begins with a dot, and none too wide',
  (_, { library, state }) => {
    for (const size of SIZES) {
      const shown = state(size)
      const route = currentRoute(shown)
      const { length, draw } = contentOf(library, shown, route)
      const { main } = layoutOf(shown.size, route.page)
      const lines = draw(0, Math.min(length, MOST))
      const words = lines.map((line) => plainText(line).trim())
      const isWhole = length <= MOST
      for (const [at, line] of lines.entries()) {
        const where = `${size.columns}x${size.rows}, line ${at}: ${words[at]}`
        if (isHeading(line) && (isWhole || at + 1 < lines.length)) expect(words[at + 1], where).toBeTruthy()
        expect(words[at] === '' && words[at + 1] === '', where).toBe(false)
        expect(words[at]?.startsWith('· '), where).toBe(false)
        expect(lineWidth(line), where).toBeLessThanOrEqual(main)
      }
    }
  },
)
