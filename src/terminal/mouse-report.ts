import type { MouseInput } from '../viewer/input.ts'

const ACTIONS: Readonly<Record<number, MouseInput['mouse']>> = { 0: 'click', 64: 'wheel-up', 65: 'wheel-down' }

/** Alt and Ctrl, which change nothing. With Shift the terminal selects text, and what it reports all the same is no input. */
const held = 8 + 16

/**
 * The action of the mouse, given what follows `ESC[` in a report of xterm's SGR encoding (mode 1006): `<0;10;5M` is the left
 * button pressed at column 10 of row 5, counted from 1. Undefined for all else: other buttons, moves, releases (`m`).
 */
export function mouseInput(body: string): MouseInput | undefined {
  const [, button, column, row] = /^<(\d{1,3});(\d{1,5});(\d{1,5})M$/.exec(body) ?? []
  const mouse = button === undefined ? undefined : ACTIONS[Number(button) & ~held]
  if (mouse === undefined || Number(row) < 1 || Number(column) < 1) return undefined
  return { mouse, row: Number(row) - 1, column: Number(column) - 1 }
}
