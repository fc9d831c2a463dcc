import { onTestFinished } from 'vitest'
import { plainText } from '../../src/text/styled.ts'
import { composeLines } from '../../src/viewer/frame.ts'
import { frameOf } from '../../src/viewer/frame-of.ts'
import type { Size, State } from '../../src/viewer/state.ts'
import { bytesOfKey } from './key-bytes.ts'
import { inputs, library } from './reader.ts'
import { type SpawnedTerminal, spawnTerminal } from './spawn-terminal.ts'

/** The built program, as npx runs it. */
export const PROGRAM = 'dist/main.cjs'

/** What a test may choose about the viewer it opens: what is typed after `kbrief`, the terminal, the environment. */
export interface ViewerOptions extends Partial<Size> {
  readonly argv?: readonly string[]
  readonly env?: Readonly<Record<string, string | undefined>>
}

/** Opens the built program in a terminal of its own, for one test, and waits for its first screen. */
export async function openViewer({ argv = [], ...options }: ViewerOptions = {}): Promise<SpawnedTerminal> {
  const terminal = spawnTerminal(process.execPath, [PROGRAM, ...argv], options)
  onTestFinished(() => terminal.dispose())
  await terminal.waitForText('kbrief')
  return terminal
}

/** Buttons of the mouse as SGR reports number them. */
const BUTTONS = { click: 0, 'wheel-up': 64, 'wheel-down': 65 }

/** Keys as tests write them, `jj<enter>`, as the bytes that a terminal sends for them. */
export const bytesOf = (keys: string): string =>
  inputs(keys)
    .map((input) => {
      if ('paste' in input) return `\x1b[200~${input.paste}\x1b[201~`
      if ('mouse' in input) return `\x1b[<${BUTTONS[input.mouse]};${input.column + 1};${input.row + 1}M`
      return input.text ?? bytesOfKey(input.key)
    })
    .join('')

/** The lines that the screen shows in a state, without spaces at their ends. */
export const screenOf = (state: State): string[] => {
  const lines = composeLines(frameOf(library, state)).map((line) => plainText(line).trimEnd())
  return [...lines, ...Array(Math.max(0, state.size.rows - lines.length)).fill('')]
}

/** Waits until the terminal shows just what the program shows in a state. */
export async function shows(terminal: SpawnedTerminal, state: State): Promise<void> {
  const wanted = screenOf(state)
  const same = (): boolean => terminal.screen().join('\n') === wanted.join('\n')
  await terminal.waitFor(`the screen\n${wanted.join('\n')}\n`, same)
}
