import type { FrameSize } from '../painter/diff-frame.ts'

/** A source of the terminal's size. */
export interface Sized {
  readonly columns?: number
  readonly rows?: number
}

/**
 * The terminal's size in cells. Where the terminal does not say (some containers and serial lines report 0) the
 * variables COLUMNS and LINES count, and 80×24 failing that.
 */
export function terminalSize(output: Sized, env: NodeJS.ProcessEnv): FrameSize {
  return {
    columns: firstUsable(output.columns, env.COLUMNS, 80),
    rows: firstUsable(output.rows, env.LINES, 24),
  }
}

function firstUsable(...candidates: (number | string | undefined)[]): number {
  return candidates.map(Number).find((value) => Number.isInteger(value) && value > 0 && value < 10_000) ?? 1
}
