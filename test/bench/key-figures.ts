import type { Answer, Size } from './bench-terminal.ts'
import type { Figure } from './figure.ts'
import { FIND, MOVE, SCRIPTS } from './key-scripts.ts'
import { measureKeys, measureKeysWhileReading, measureOneKind, measurePlainInk } from './keys.ts'
import { median, quantile } from './statistics.ts'
import type { Subjects } from './subjects.ts'

const WIDE: Size = { columns: 120, rows: 40 }
const USUAL: Size = { columns: 80, rows: 24 }
const FRAME = 16

/** From the write of a key to the end of the frame that answers it, and the bytes that frame takes. */
export async function figuresOfKeys(subjects: Subjects, presses: number): Promise<Figure[]> {
  const { bundled, large, plainInk } = subjects
  const [small = new Map(), big = new Map()] = await measureKeys(subjects, SCRIPTS, [bundled, large], WIDE, presses)
  const narrow = await measureOneKind(subjects, MOVE, bundled, USUAL, 12)
  const found = await measureOneKind(subjects, FIND, bundled, WIDE, presses)
  // Each takes more than a second until all of it is there.
  const foundInLarge = await measureOneKind(subjects, FIND, large, WIDE, presses / 2)
  const reading = await measureKeysWhileReading(subjects, WIDE)
  const plain = await measurePlainInk(plainInk, large, WIDE)
  const plainNarrow = await measurePlainInk(plainInk, large, USUAL)
  return [
    ...[...small].map(([what, answers]) => keyFigure(what, answers)),
    ...[...big].map(([what, answers]) => keyFigure(`${what}, large`, answers)),
    keyFigure(FIND.what, found),
    keyFigure(`${FIND.what}, large`, foundInLarge),
    keyFigure('cursor move while the large dataset is read', reading),
    { ...keyFigure('cursor move, plain Ink, large', plain), goal: undefined },
    { what: 'bytes of a cursor move, 80×24', goal: 400, unit: 'bytes', ...bytes(narrow) },
    { what: 'bytes of a cursor move, 120×40', unit: 'bytes', ...bytes(small.get(MOVE.what)) },
    { what: 'bytes of a cursor move, plain Ink, 80×24', unit: 'bytes', ...bytes(plainNarrow) },
    { what: 'bytes of a cursor move, plain Ink, 120×40', unit: 'bytes', ...bytes(plain) },
  ]
}

function keyFigure(what: string, answers: readonly Answer[]): Figure {
  const times = answers.map(({ ms }) => ms)
  const settled = median(answers.map((answer) => answer.settled))
  const middle = median(times)
  const all = settled - middle > 1 ? `; all of it there after ${settled.toFixed(0)} ms` : ''
  return {
    what,
    goal: FRAME,
    unit: 'ms',
    reached: quantile(times, 0.95),
    of: `95 % of ${times.length}; median ${middle.toFixed(1)} ms, worst ${Math.max(...times).toFixed(0)} ms, ${Math.round(bytes(answers).reached)} bytes${all}`,
  }
}

const bytes = (answers: readonly Answer[] = []): { reached: number; of: string } => ({
  reached: median(answers.map((answer) => answer.bytes)),
  of: `median of ${answers.length}, most ${Math.max(...answers.map((answer) => answer.bytes))}`,
})
