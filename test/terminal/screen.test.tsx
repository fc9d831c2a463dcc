import { render } from 'ink'
import { afterEach, expect, test } from 'vitest'
import { createInkStdout } from '../../src/painter/ink-stdout.ts'
import { rowCells } from '../../src/painter/row-cells.ts'
import { Screen } from '../../src/terminal/screen.tsx'
import { paint, type Theme } from '../../src/text/paint.ts'
import { composeLines, type Frame } from '../../src/viewer/frame.ts'
import { frameOf } from '../../src/viewer/frame-of.ts'
import type { Size } from '../../src/viewer/state.ts'
import { oddWorld } from '../support/odd-world.ts'
import { opened, press } from '../support/reader.ts'
import { SCREENS } from '../support/screens.ts'

const colour: Theme = { looks: 'colour', ascii: false }

const SIZES: readonly Size[] = [
  { columns: 120, rows: 40 },
  { columns: 80, rows: 24 },
  { columns: 40, rows: 10 },
]

const endings: (() => void)[] = []
afterEach(() => {
  for (const end of endings.splice(0)) end()
})

/** Ink in a terminal of a size, drawing as in the viewer; gives the lines that it drew of a frame. */
function inkOf(size: Size): (frame: Frame) => readonly string[] {
  let drawn: readonly string[] = []
  const stdout = createInkStdout(
    () => size,
    (lines) => {
      drawn = lines
    },
  )
  const options = { stdout: stdout.stream, debug: true, patchConsole: false } as const
  let app: ReturnType<typeof render> | undefined
  endings.push(() => app?.unmount())
  return (frame) => {
    const screen = <Screen frame={frame} theme={colour} />
    if (app) app.rerender(screen)
    else app = render(screen, options)
    return drawn
  }
}

/** Lines as the terminal shows them: characters and looks, cell by cell. */
const cellsOf = (lines: readonly string[], { columns }: Size) => lines.map((line) => rowCells(line, columns))

test.each(SIZES)(
  'at $columns×$rows Ink draws every screen as it was composed: it shrinks, wraps and cuts nothing',
  (size) => {
    const draw = inkOf(size)
    for (const { name, library, state } of SCREENS) {
      const frame = frameOf(library, state(size))
      const wanted = composeLines(frame).map((line) => paint(line, colour))
      expect([name, cellsOf(draw(frame), size)]).toEqual([name, cellsOf(wanted, size)])
    }
  },
)

test.each(SIZES)('at $columns×$rows it does so with letters that are hard to lay out', (size) => {
  const odd = { world: oddWorld(), problems: [] }
  const draw = inkOf(size)
  for (const keys of ['', '<enter>', '<enter>G', '<enter>e', '<tab>', '<tab><enter>', 't', 's조선', 'tf']) {
    const frame = frameOf(odd, press(opened(size), keys, odd))
    const wanted = composeLines(frame).map((line) => paint(line, colour))
    expect([keys, cellsOf(draw(frame), size)]).toEqual([keys, cellsOf(wanted, size)])
  }
})
