import { Text } from 'ink'
import type { Line } from '../../text/line.ts'
import { paint, type Theme } from '../../text/paint.ts'

/** One line that is already fitted to its width, so Ink has nothing to wrap or cut. */
export function TextLine({ line, theme }: { readonly line: Line; readonly theme: Theme }) {
  // Ink gives an empty text no height, and a line must keep its own.
  return <Text wrap="truncate">{paint(line, theme) || ' '}</Text>
}
