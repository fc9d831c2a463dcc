import type { Theme } from '../text/paint.ts'
import { type Body, gutter } from '../viewer/frame.ts'
import { Rows } from './row.tsx'

/**
 * The visible part of a list or page, with the mark of the cursor beside what it is on: rows of any height, headers, and
 * only what is in view of a hundred thousand.
 */
export function List({ body, theme }: { readonly body: Body; readonly theme: Theme }) {
  return <Rows lines={body.lines.map((line, at) => [...gutter(body, at), ...line])} theme={theme} />
}
