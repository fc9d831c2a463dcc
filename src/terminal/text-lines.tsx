import { Text } from 'ink'
import type { Line } from '../text/line.ts'
import { paint, type Theme } from '../text/paint.ts'

interface TextLinesProps {
  readonly lines: readonly Line[]
  readonly theme: Theme
}

/** Lines below each other that are already fitted to their width, so Ink has nothing to wrap or cut. */
export function TextLines({ lines, theme }: TextLinesProps) {
  return lines.length > 0 && <Text wrap="truncate">{painted(lines, theme)}</Text>
}

/** Lines as one text. Ink gives an empty text no height, and a line must keep its own. */
export function painted(lines: readonly Line[], theme: Theme): string {
  return lines.map((line) => paint(line, theme) || ' ').join('\n')
}
