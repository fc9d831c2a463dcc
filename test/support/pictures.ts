import { composeLines } from '../../src/viewer/frame.ts'
import { frameOf } from '../../src/viewer/frame-of.ts'
import { atTarget } from '../../src/viewer/navigation.ts'
import type { Size, State } from '../../src/viewer/state.ts'
import { pictureOf } from './picture.ts'
import { at, library, opened, press } from './reader.ts'

/** A frame of the viewer as an SVG picture. */
const framed = (state: State): string => pictureOf(composeLines(frameOf(library, state)), state.size.columns)

const wide = (rows: number): Size => ({ columns: 108, rows })

/** The pictures of the README, each a whole frame of the viewer on the shipped briefings, by their files. */
export const PICTURES: Readonly<Record<string, () => string>> = {
  '.github/event.svg': () => framed(at(opened(wide(18)), 'event', 'kim-putin-summit')),
  '.github/timeline.svg': () =>
    framed(atTarget(library, press(opened(wide(16)), 't'), { kind: 'event', id: 'kim-putin-summit' })),
}
